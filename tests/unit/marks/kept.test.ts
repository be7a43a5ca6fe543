// What a browser keeps of a reader's marks, what comes in from a file, and marks as Markdown.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksMessages } from '~/i18n/marks-messages.ts';
import { allMarks, changeMarks, marksShelf } from '~/state/marks/kept-marks.ts';
import { inOrder, type Mark } from '~/state/marks/mark.ts';
import { markdown } from '~/state/marks/markdown.ts';
import { mergeMarks, takeIn } from '~/state/marks/merge.ts';
import { memory } from '../kept/memory.ts';
import { anyMark, mark, page, root } from './some-marks.ts';

describe('marks that come in', () => {
  it('stand once, and of two with the same id the one changed last', () => {
    const own = mark({ note: 'old' });
    const newer = mark({ note: 'new', modified: '2026-11-21T08:00:00.000Z' });
    expect(mergeMarks([own], [newer])).toEqual({ marks: [newer], added: 0, changed: 1, same: 0 });
    expect(mergeMarks([newer], [own])).toEqual({ marks: [newer], added: 0, changed: 0, same: 1 });
    fc.assert(
      fc.property(fc.uniqueArray(anyMark, { selector: ({ id }) => id, maxLength: 8 }), (marks) => {
        const { marks: once } = mergeMarks([], marks);
        expect(mergeMarks(once, marks)).toEqual({ marks: once, added: 0, changed: 0, same: marks.length });
      }),
    );
  });

  it('are written for all pages or for none', () => {
    const storage = memory({}, 900);
    const chapters = ['turnover/annual-rate', 'credit/balance-equation'];
    const pages = chapters.map((chapter) => ({ ...page(mark({ note: 'x'.repeat(300) })), chapter }));
    changeMarks(
      'turnover/annual-rate',
      'zh',
      () => [mark({ id: 'urn:uuid:9' })],
      () => storage,
    );
    const before = allMarks(() => storage);
    expect(before).toHaveLength(1);
    expect(takeIn(pages, () => storage)).toEqual({ ok: false, reason: 'full' });
    expect(allMarks(() => storage)).toEqual(before);
  });

  it('are refused where nothing may be kept', () => {
    const forbidden = (): Storage => {
      throw new DOMException('forbidden', 'SecurityError');
    };
    expect(takeIn([page(mark())], forbidden)).toEqual({ ok: false, reason: 'full' });
    expect(allMarks(forbidden)).toEqual([]);
  });
});

describe('what a browser keeps of the marks', () => {
  it('are both languages of a chapter, in the order of the text', () => {
    const storage = memory();
    const later = mark({ id: 'urn:uuid:2', start: 50, end: 60 });
    changeMarks(
      'turnover/annual-rate',
      'en',
      () => [later, mark()],
      () => storage,
    );
    changeMarks(
      'turnover/annual-rate',
      'zh',
      () => [mark()],
      () => storage,
    );
    expect(allMarks(() => storage)).toEqual([
      page(mark(), later),
      { chapter: 'turnover/annual-rate', language: 'zh', marks: [mark()] },
    ]);
  });

  it('is written back as it was when a mark cannot be read', () => {
    const broken = { id: 7 };
    const key = 'capital-in-motion/marks/turnover/annual-rate';
    const storage = memory({ [key]: JSON.stringify({ version: 1, en: [broken, mark()], zh: [] }) });
    changeMarks(
      'turnover/annual-rate',
      'en',
      (marks) => [...marks, mark({ id: 'urn:uuid:2' })],
      () => storage,
    );
    const kept = JSON.parse(storage.getItem(key) ?? '');
    expect(kept.en).toHaveLength(3);
    expect(kept.en).toContainEqual(broken);
    expect(marksShelf('turnover/annual-rate', () => storage).load()).toMatchObject({
      kind: 'found',
      value: { unread: { en: [broken], zh: [] } },
    });
  });

  it('takes no place once there is no mark', () => {
    const storage = memory();
    changeMarks(
      'turnover/annual-rate',
      'en',
      () => [mark()],
      () => storage,
    );
    changeMarks(
      'turnover/annual-rate',
      'en',
      () => [],
      () => storage,
    );
    expect(storage.length).toBe(0);
  });
});

describe('marks as Markdown', () => {
  const write = (...marks: readonly Mark[]): string =>
    markdown([page(...marks)], {
      title: 'My marks',
      root,
      titleOf: () => 'The annual rate',
      messages: marksMessages.en,
    });

  it('stand by chapter, with quotation, note and link', () => {
    expect(
      write(mark({ note: 'Why?', exact: 'the turnover time', shown: 'the turnover time' })),
    ).toBe(`# My marks

## The annual rate

> the turnover time

Why?

green · 2026-11-20 · [in the book](<https://example.org/book/en/turnover/annual-rate/#:~:text=the%20turnover%20time>)
`);
  });

  it('have no markup of their own', () => {
    fc.assert(
      fc.property(anyMark, (one) => {
        const text = write({ ...one, note: `${one.note}\n# <script>[x](y)*` });
        expect(text).not.toMatch(/(?<!\\)<script|(?<!\\)\[x\]/);
      }),
    );
  });
});

it('the order of marks is that of the text', () => {
  fc.assert(
    fc.property(fc.array(anyMark), (marks) => {
      const starts = inOrder(marks).map(({ start }) => start);
      expect(starts).toEqual([...starts].sort((one, other) => one - other));
    }),
  );
});
