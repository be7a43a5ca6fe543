// The reader's place and progress, and bookmarks.
import { describe, expect, it } from 'vitest';
import { toggled } from '~/state/bookmarks/toggle.ts';
import { bookmarksKind } from '~/state/kept/bookmarks.ts';
import { type Place, placesKind, progressOf } from '~/state/kept/places.ts';
import { inPercent, lastPlace, progressInWords } from '~/state/reading/progress.ts';

const place: Place = { section: 'b', share: 0.25, at: '2026-03-01T20:15:00.000Z', read: ['a', 'b'], of: 3 };
const outline = new Map([
  ['part/one', { id: 'part/one', title: 'One', sections: [{ id: 'b', title: 'The second section' }] }],
]);

describe('progress', () => {
  it('is the share of the sections that have been read, and is all of it only at the end', () => {
    expect(progressOf(place)).toBeCloseTo(2 / 3);
    expect(
      inPercent(
        progressOf({ ...place, of: 200, read: Array.from({ length: 199 }, (_, n) => `s${n}`) }),
        'en',
      ),
    ).toBe('99%');
    expect(progressOf({ ...place, read: ['a', 'b', 'c', 'd'] })).toBe(1);
  });

  it('is told in words of both languages, without the section where it is no longer in the book', () => {
    expect(progressInWords('part/one', place, outline, 'en')).toBe('read to “The second section”, 66%');
    expect(progressInWords('part/one', place, outline, 'zh')).toBe('读到“The second section”，66%');
    expect(progressInWords('part/one', { ...place, section: 'x' }, outline, 'en')).toBe('66% read');
    expect(progressInWords('part/one', { ...place, of: 2 }, outline, 'en')).toBe('read to the end');
  });

  it('goes on in the chapter that was read last and is not finished', () => {
    const places = new Map([
      ['part/old', { ...place, at: '2026-01-01T00:00:00.000Z' }],
      ['part/done', { ...place, of: 2, at: '2026-05-01T00:00:00.000Z' }],
      ['part/new', { ...place, at: '2026-04-01T00:00:00.000Z' }],
    ]);
    expect(lastPlace(places)?.[0]).toBe('part/new');
    expect(lastPlace(new Map())).toBeUndefined();
  });

  it.each([
    { ...place, section: '<b>' },
    { ...place, share: 1.01 },
    { ...place, share: Number.NaN },
    { ...place, at: 'yesterday' },
    { ...place, read: 'a' },
    { ...place, of: 0 },
    null,
  ])('of which a part is wrong is not read: %j', (data) => {
    expect(placesKind.read({ places: { 'part/one': data } })).toBeUndefined();
  });
});

describe('bookmarks', () => {
  const here = { chapter: 'part/one', section: 'b' };
  it('are set where there is none and taken away where there is one', () => {
    const one = toggled([], here, new Date('2026-03-01T20:15:00Z'));
    expect(one).toEqual([{ ...here, at: '2026-03-01T20:15:00.000Z' }]);
    expect(bookmarksKind.read({ bookmarks: one })).toEqual(one);
    expect(toggled(one, here)).toEqual([]);
  });
});
