// Marks for tests: one that is as it should be, and any.
import fc from 'fast-check';
import { colours, type Mark } from '~/state/marks/mark.ts';
import type { Book } from '~/state/marks/read-annotations.ts';
import type { MarksOfPage } from '~/state/marks/web-annotation.ts';

export const root = 'https://example.org/book/';
const now = '2026-11-22T12:00:00.000Z';
export const book: Book = {
  roots: [root],
  chapters: new Set(['turnover/annual-rate', 'credit/balance-equation']),
  now,
  newId: () => 'urn:uuid:new',
};
export const colophon = { root, label: 'My marks', generated: now, id: 'urn:uuid:collection' };

export const mark = (changes: Partial<Mark> = {}): Mark => ({
  id: 'urn:uuid:1',
  exact: 'advances £\uFFFC a week',
  prefix: 'The mill ',
  suffix: ' for wages.',
  start: 9,
  end: 27,
  shown: 'advances £120 a week',
  colour: 'green',
  note: '',
  created: '2026-11-20T08:00:00.000Z',
  modified: '2026-11-20T08:00:00.000Z',
  ...changes,
});
export const page = (...marks: readonly Mark[]): MarksOfPage => ({
  chapter: 'turnover/annual-rate',
  language: 'en',
  marks,
});

const words = (minLength: number, maxLength: number) =>
  fc
    .array(fc.constantFrom('capital', '\uFFFC', '资本', 'a<b>', '"', '\\', '#', '*', '😀'), {
      minLength,
      maxLength,
    })
    .map((all) => all.join(' '));
const moment = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
export const anyMark: fc.Arbitrary<Mark> = fc
  .record({
    id: fc.uuid().map((uuid) => `urn:uuid:${uuid}`),
    exact: words(1, 8),
    prefix: words(0, 3),
    suffix: words(0, 3),
    start: fc.nat(9000),
    end: fc.nat(9000),
    colour: fc.constantFrom(...colours),
    note: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replaceAll('\r', '\n')),
    created: moment,
    modified: moment,
    number: fc.nat(),
  })
  .map(({ number, start, end, ...mark }) => ({
    ...mark,
    start: Math.min(start, end),
    end: Math.max(start, end),
    shown: mark.exact.replaceAll('\uFFFC', String(number)),
  }));
export const anyPages = fc
  .uniqueArray(fc.tuple(anyMark, fc.constantFrom(...book.chapters), fc.constantFrom('en', 'zh')), {
    selector: ([{ id }]) => id,
    maxLength: 12,
  })
  .map((all): readonly MarksOfPage[] =>
    [...Map.groupBy(all, ([, chapter, language]) => `${chapter} ${language}`).values()].map((group) => ({
      chapter: group[0]?.[1] ?? '',
      language: group[0]?.[2] === 'zh' ? 'zh' : 'en',
      marks: group.map(([one]) => one),
    })),
  );
