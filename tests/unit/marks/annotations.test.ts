// Marks as Web Annotations: out and in again without a change; anything else is taken whole or refused whole, with reasons.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksMessages } from '~/i18n/marks-messages.ts';
import { allMarks } from '~/state/marks/kept-marks.ts';
import { most, readMark } from '~/state/marks/mark.ts';
import { markdown } from '~/state/marks/markdown.ts';
import { takeIn } from '~/state/marks/merge.ts';
import { readAnnotations } from '~/state/marks/read-annotations.ts';
import { annotationCollection } from '~/state/marks/web-annotation.ts';
import { hostileStored, spoilt } from '../../support/hostile.ts';
import { memory } from '../kept/memory.ts';
import { anyPages, book, colophon, mark, page, root } from './some-marks.ts';

describe('a file of Web Annotations', () => {
  it('says what the W3C’s model asks for', () => {
    const file = JSON.parse(annotationCollection([page(mark({ note: 'Why?' }))], colophon));
    expect(file).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: 1,
      first: { type: 'AnnotationPage', partOf: 'urn:uuid:collection', startIndex: 0 },
    });
    expect(file.first.items[0]).toMatchObject({
      type: 'Annotation',
      motivation: ['highlighting', 'commenting'],
      body: [
        { type: 'TextualBody', purpose: 'commenting', value: 'Why?' },
        { type: 'TextualBody', purpose: 'tagging', value: 'green' },
      ],
      target: {
        source: 'https://example.org/book/en/turnover/annual-rate/',
        selector: [
          { type: 'TextQuoteSelector', exact: 'advances £120 a week' },
          { type: 'TextQuoteSelector', exact: 'advances £\uFFFC a week', prefix: 'The mill ' },
          { type: 'TextPositionSelector', start: 9, end: 27 },
        ],
      },
    });
  });

  it('gives back every mark as it was', () => {
    fc.assert(
      fc.property(anyPages, (pages) => {
        const read = readAnnotations(annotationCollection(pages, colophon), book);
        expect(read).toEqual({ ok: true, pages });
      }),
      { numRuns: 500 },
    );
  });

  it('may come from where the book stood before', () => {
    const elsewhere = annotationCollection([page(mark())], { ...colophon, root: 'http://localhost:4321/' });
    expect(readAnnotations(elsewhere, book)).toEqual({ ok: true, pages: [page(mark())] });
  });

  it('may be another program’s', () => {
    const foreign = {
      '@context': ['http://www.w3.org/ns/anno.jsonld', 'https://example.com/more.jsonld'],
      id: 'https://hypothes.is/a/1',
      type: 'Annotation',
      created: '2026-01-01T10:00:00+00:00',
      body: [
        { type: 'TextualBody', value: 'A question', format: 'text/markdown' },
        { type: 'TextualBody', value: 'turnover', purpose: 'tagging' },
      ],
      target: {
        source: 'https://example.org/book/zh/turnover/annual-rate/?from=feed#top',
        selector: [
          { type: 'RangeSelector' },
          { type: 'TextQuoteSelector', exact: '每周  预付100镑', prefix: '……', suffix: '' },
        ],
      },
    };
    const read = readAnnotations(JSON.stringify(foreign), book);
    expect(read.ok && read.pages[0]).toMatchObject({
      chapter: 'turnover/annual-rate',
      language: 'zh',
      marks: [
        {
          id: 'https://hypothes.is/a/1',
          exact: '每周 预付100镑',
          note: 'A question\n\n#turnover',
          colour: 'yellow',
        },
      ],
    });
  });

  const one = (changes: object): string => {
    const file = JSON.parse(annotationCollection([page(mark(), mark({ id: 'urn:uuid:2' }))], colophon));
    Object.assign(file.first.items[1], changes);
    return JSON.stringify(file);
  };
  it.each([
    ['too-large', ' '.repeat(8_000_001)],
    ['not-json', '{'],
    ['not-annotations', '{"version":1}'],
    ['not-annotations', '[1,2]'],
    [
      'other-pages',
      '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationCollection","first":"https://example.org/1"}',
    ],
    [
      'too-many',
      JSON.stringify({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        type: 'AnnotationPage',
        items: Array(5001).fill({}),
      }),
    ],
  ])('is refused as a whole: %s', (reason, text) => {
    expect(readAnnotations(text, book)).toEqual({ ok: false, refusals: [{ reason }] });
  });
  it.each([
    ['twice', { id: 'urn:uuid:1' }],
    ['not-annotation', { type: 'Note' }],
    ['many-targets', { target: [`${root}en/turnover/annual-rate/`, `${root}zh/turnover/annual-rate/`] }],
    ['no-target', { target: undefined }],
    ['other-book', { target: 'https://example.org/other/en/turnover/annual-rate/' }],
    ['other-book', { target: { source: 'javascript:alert(1)' } }],
    ['no-chapter', { target: { source: `${root}en/turnover/nothing/` } }],
    ['other-book', { target: { source: `${root}en/../../` } }],
    ['no-quotation', { target: `${root}en/turnover/annual-rate/` }],
    ['too-long', { body: { type: 'TextualBody', value: 'x'.repeat(most.note + 1) } }],
    ['bad-body', { body: { type: 'Choice' } }],
    ['bad-mark', { id: 'x'.repeat(301) }],
    ['bad-mark', { id: 'urn:uuid:\ud800' }],
  ])('is refused for one of its annotations, which is named: %s', (reason, changes) => {
    const read = readAnnotations(one(changes), book);
    expect(read).toMatchObject({ ok: false, refusals: [{ reason, number: 2 }] });
  });

  it('never throws and is never taken by halves, whatever stands in it', () => {
    const good: unknown = JSON.parse(
      annotationCollection([page(mark(), mark({ id: 'urn:uuid:2', note: 'Why?' }))], colophon),
    );
    const words = { title: 'My marks', root, titleOf: () => 'A chapter', messages: marksMessages.en };
    let refused = 0;
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: spoilt(good) }, hostileStored), (text) => {
        const storage = memory();
        const read = readAnnotations(text, book);
        if (read.ok) {
          expect(takeIn(read.pages, () => storage).ok).toBe(true);
          const kept = allMarks(() => storage).flatMap(({ marks }) => marks);
          expect(kept).toHaveLength(read.pages.flatMap(({ marks }) => marks).length);
          expect(kept.map(readMark)).toEqual(kept);
          // What is taken in can be saved again, in both forms.
          expect(readAnnotations(annotationCollection(read.pages, colophon), book)).toEqual(read);
          expect(markdown(read.pages, words)).toContain('# My marks');
        } else {
          refused += 1;
          expect(read.refusals.length).toBeGreaterThan(0);
          for (const { reason } of read.refusals) expect(marksMessages.zh.reasons[reason]).toBeTruthy();
        }
      }),
      { numRuns: 10_000 },
    );
    expect(refused).toBeGreaterThan(100);
  });
});
