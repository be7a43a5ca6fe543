// The order of what was found, and the passages that are shown of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fragment, sectionsOf } from '~/state/search/passages.ts';
import { readQuestion } from '~/state/search/question.ts';
import { ranked, runsOf } from '~/state/search/ranking.ts';

describe('runs', () => {
  it('are words that follow each other', () => {
    expect(runsOf([7, 3, 4, 5, 9, 4])).toEqual([
      [3, 3],
      [7, 1],
      [9, 1],
    ]);
  });
  it('hold every place once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200)), (places) => {
        const held = runsOf(places).flatMap(([first, size]) =>
          Array.from({ length: size }, (_, i) => first + i),
        );
        expect(held).toEqual([...new Set(places)].sort((one, other) => one - other));
      }),
    );
  });
});

describe('the order', () => {
  it('puts the phrase before its scattered words, and a title before the text', () => {
    const scattered = { score: 10, words: [40, 50, 60] };
    const together = { score: 10, words: [40, 41, 42] };
    const titled = { score: 10, words: [0, 1, 2] };
    const order = ranked([scattered, together, titled], 'model', 3).map(({ candidate }) => candidate);
    expect(order).toEqual([titled, together, scattered]);
  });
  it('says of which documents the phrase is whole', () => {
    expect(ranked([{ score: 1, words: [1, 3] }], 'term', 2)[0]?.isWhole).toBe(false);
  });
});

const fragment = (
  raw: string,
  locations: readonly number[],
  anchors: Fragment['anchors'] = [],
): Fragment => ({
  url: '/x/',
  meta: { title: '资 本' },
  raw_content: raw,
  anchors,
  locations,
});
const shown = (pieces: readonly { text: string; isMarked: boolean }[] = []): string =>
  pieces
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('')
    .trim();

describe('a passage', () => {
  const raw = ['资 ', '本', '。 ', '剩 ', '余 ', '价 ', '值', '，', '余 ', '地', '。'].join('\u200b');
  it('marks the phrase as a whole, not its characters elsewhere, and joins Chinese again', () => {
    const [section] = sectionsOf(fragment(raw, [3, 4, 5, 6, 8]), readQuestion('剩余价值'));
    expect(shown(section?.pieces)).toBe('[剩余价值]，余地。');
  });
  it('marks all that was asked for where it stands together, and not a part of it elsewhere', () => {
    const text = fragment('Title value of the surplus-value', [1, 4]);
    const [section] = sectionsOf({ ...text, meta: { title: 'Title' } }, readQuestion('surplus value'));
    expect(shown(section?.pieces)).toBe('value of the [surplus-value]');
  });
  it('stands under the heading it belongs to', () => {
    const anchors = [{ element: 'h2', id: 'rate', text: '剩 余', location: 3 }];
    const sections = sectionsOf(fragment(raw, [3, 4], anchors), readQuestion('剩余'));
    expect(sections.map(({ id, title }) => [id, title])).toEqual([['rate', '剩余']]);
  });
  it('is of plain pieces, whatever the text looks like', () => {
    const text = fragment('Title. An &lt;img onerror=x&gt; of milk', [5]);
    const [section] = sectionsOf({ ...text, meta: { title: 'Title' } }, readQuestion('milk'));
    expect(shown(section?.pieces)).toBe('An <img onerror=x> of [milk]');
  });
  it('is none where the index gave another word for want of the right one', () => {
    expect(sectionsOf(fragment('Title. K capital', [1]), readQuestion('Kalecki'))).toEqual([]);
  });
});
