// An assignment in the addresses of the book's pages: beside the anchor and the numbers, and in nobody's way.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignmentInAddress, withAssignment, withoutAssignment } from '~/state/assignment/carried.ts';
import { readLink } from '~/state/link.ts';

const link = 'v=1&key=F26-3&t=Week+3&do=a*2(b=1/2;c=50%25),d&due=2026-12-01T23:59%2B08:00';

describe('an assignment that goes along', () => {
  it.each(['', '#capital-a', '#capital-a?capital-a.workingPeriod=9/2', '#?a.b=1&seed=x'])(
    'leaves the rest of %j as it was',
    (hash) => {
      const address = withAssignment(hash, link);
      expect(assignmentInAddress(address)).toBe(link);
      expect(withoutAssignment(address)).toBe(hash);
      expect(withAssignment(address, link)).toBe(address);
      expect(readLink(address)).toEqual(readLink(hash));
    },
  );

  it('is read again whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.isWellFormed()),
        (text) => {
          expect(assignmentInAddress(withAssignment('#a?b.c=1', text))).toBe(text);
        },
      ),
    );
  });

  it.each(['', '#a', '#?assignment=', '#?assignment=%ff', '#assignment=1'])('is not found in %j', (hash) => {
    expect(assignmentInAddress(hash)).toBeUndefined();
  });

  it('does not make the numbers of an address too long', () => {
    const address = withAssignment('#?a.b=1', 'x'.repeat(16_000));
    expect(readLink(address)).toMatchObject({ isTooLong: false, refused: [] });
  });
});
