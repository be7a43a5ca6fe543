// The numbers of a page in its address: only the differences, readable, and safe against whatever stands there.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, exactText } from '~/calc/kernel/exact.ts';
import { readLink, writeLink, writeSeedLink } from '~/state/link.ts';

describe('the address of a page', () => {
  it('holds the differences and the anchor, readable by a person', () => {
    const differences = new Map([
      ['capital-a.weeklyVariableCapital', '120'],
      ['capital-a.workingPeriod', '9/2'],
    ]);
    const link = writeLink('capital-a', differences);
    expect(link).toBe('#capital-a?capital-a.weeklyVariableCapital=120&capital-a.workingPeriod=9/2');
    expect(readLink(link)).toMatchObject({ anchor: 'capital-a', differences, refused: [] });
  });

  it('is empty when nothing differs', () => {
    expect(writeLink('', new Map())).toBe('');
    expect(readLink('')).toMatchObject({ anchor: '', differences: new Map(), isTooLong: false });
    expect(readLink('#summary')).toMatchObject({ anchor: 'summary', differences: new Map() });
  });

  it('may be written by hand, in any form of number', () => {
    const { differences } = readLink('#?a.x=12 1/2&a.y=50%25&a.z=%E4%B8%80&a.w=2.5万');
    expect([...differences]).toEqual([
      ['a.x', '25/2'],
      ['a.y', '1/2'],
      ['a.w', '25000'],
    ]);
  });

  it('names what it cannot read and keeps the rest', () => {
    expect(readLink('#?a.x=nonsense&a.y=3').refused).toEqual([
      { binding: 'a.x', text: 'nonsense', reason: 'unreadable' },
    ]);
  });

  it('carries the seed of the exercises, and knows when it was made by a newer edition', () => {
    expect(readLink('#exercises?seed=k7f2')).toMatchObject({ seed: 'k7f2', isNewer: false });
    expect(readLink('#?seed=').seed).toBeUndefined();
    const handedOut = writeSeedLink('exercises', 'k7f2');
    expect(handedOut).toBe('#exercises?seed=k7f2&g=1');
    expect(readLink(handedOut)).toMatchObject({
      anchor: 'exercises',
      seed: 'k7f2',
      isNewer: false,
      refused: [],
    });
    expect(readLink('#?seed=k7f2&g=2')).toMatchObject({ seed: 'k7f2', isNewer: true });
    expect(readLink('#?v=2&g=1').isNewer).toBe(true);
    expect(readLink('#?v=2&a.x=1')).toMatchObject({ isNewer: true, differences: new Map([['a.x', '1']]) });
  });

  it('passes over an assignment that goes along, and over words to scroll to behind it', () => {
    const numbers = readLink('#exercises?capital-a.workingPeriod=6');
    const along = '#exercises?capital-a.workingPeriod=6&assignment=v%3D1%26key%3Da';
    expect(readLink(along)).toEqual(numbers);
    expect(readLink(`${along}:~:text=the&capital-b.workingPeriod=9`)).toEqual(numbers);
  });

  it('of 100 KB of junk is not read at all', () => {
    expect(readLink(`#?${'a.x=1&'.repeat(17_000)}`)).toMatchObject({
      isTooLong: true,
      differences: new Map(),
    });
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(readLink(`#?${text}`).isTooLong).toBe(false);
      }),
      {
        numRuns: 500,
      },
    );
    expect(readLink('#%E0%A4%A?%E0%A4%A=%')).toMatchObject({ isTooLong: false });
  });

  it('comes back as it was written', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}\.[a-zA-Z]{1,20}$/);
    const value = fc
      .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 1000 }))
      .map(([numerator, denominator]) =>
        denominator === 1 ? `${numerator}` : `${numerator}/${denominator}`,
      );
    fc.assert(
      fc.property(fc.dictionary(name, value, { maxKeys: 20 }), (numbers) => {
        const { differences } = readLink(writeLink('', new Map(Object.entries(numbers))));
        const inLowestTerms = Object.entries(numbers).map(([binding, text]) => [
          binding,
          exactText(exact(text)),
        ]);
        expect(Object.fromEntries(differences)).toEqual(Object.fromEntries(inLowestTerms));
      }),
    );
  });
});
