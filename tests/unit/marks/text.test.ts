// The text of a chapter that marks are anchored in: the same whatever the numbers are, whatever is folded.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Portion,
  placeholder,
  reading,
  readText,
  runsOf,
  spanOf,
  trimmed,
} from '~/state/marks/anchored-text.ts';
import { element, field, note, result, sayTree, type Tree, words } from '../../support/text-tree.ts';

const page = (...children: readonly (Tree | string)[]) => element('div', {}, ...children);
const textOf = (...children: readonly (Tree | string)[]) => readText(page(...children)).text;
const n = placeholder;

describe('the text of a chapter', () => {
  it('has one placeholder for every number and formula, whatever they say', () => {
    const sentence = (typed: string, follows: string) =>
      textOf(
        element('p', {}, 'Let £', element('span', { class: 'in' }, field(typed)), ' make ', result(follows)),
      );
    expect(sentence('100', '1,000%')).toBe(`Let £${n} make ${n}`);
    expect(sentence('12½', '—')).toBe(sentence('100', '1,000%'));
    expect(textOf(element('math', {}, element('mi', {}, 's')), ' is')).toBe(`${n} is`);
  });

  it('leaves out the sign of money that moves inside a result below zero', () => {
    const amount = (sign: string, text: string) =>
      textOf(
        'It is ',
        element('span', {}, sign),
        element('output', { 'data-of': 'a.c', 'data-sign': '£' }, text),
      );
    expect(amount('£', '500')).toBe(`It is ${n}`);
    expect(amount('', '−£750')).toBe(amount('£', '500'));
  });

  it('has one space, one tab between cells, one line between blocks, however the HTML is written', () => {
    const loose = [element('p', {}, ' One\n  two '), '\n', element('ul', {}, element('li', {}, 'three'))];
    expect(textOf(...loose)).toBe('One two\nthree');
    const row = element('tr', {}, element('td', {}, 'a'), ' ', element('td', {}, 'b'));
    expect(textOf(element('table', {}, row, row))).toBe('a\tb\na\tb');
    expect(textOf('soft\u00ADhyphen\u2060ed')).toBe('softhyphened');
  });

  it('has the notes behind it, so that none interrupts a sentence', () => {
    const read = readText(page('One ', note('Source 1', 'what Marx says'), element('p', {}, 'two')));
    expect(read.text).toBe('One\ntwo\nwhat Marx says');
    expect(read.leaves.map(({ part }) => part)).toEqual([0, 0, 1]);
  });

  it('leaves out what works the page and what is numbered', () => {
    const sign = element('sup', { class: 'mark is-source' }, element('a', {}, 'S1'));
    const card = element('div', { class: 'term-card', popover: '' }, 'meaning');
    const reset = element('button', { type: 'button' }, 'Back');
    const term = element('button', { class: 'term' }, 'capital');
    expect(textOf('A ', term, card, sign, ': money', reset)).toBe('A capital: money');
  });

  it('of a figure has what is said about it, not what is drawn', () => {
    const caption = element('figcaption', {}, 'The year');
    const said = element('div', { class: 'figure-summary' }, 'A gets its money back.');
    const drawing = element('div', { 'data-figure': 'lines' }, '100 200 300');
    expect(textOf(element('figure', { class: 'figure' }, caption, drawing, said))).toBe(
      'The year\nA gets its money back.',
    );
  });

  it('has both sentences of a condition, so that it stays when one takes the place of the other', () => {
    const sentence = (text: string, attributes: Record<string, string>) =>
      element('span', { class: 'when', 'data-when': 'a.b above 0', ...attributes }, text);
    const [gain, loss] = ['It grows.', 'It shrinks.'];
    expect(textOf(sentence(gain, {}), sentence(loss, { hidden: '' }))).toBe(
      textOf(sentence(gain, { hidden: '' }), sentence(loss, {})),
    );
  });
});

/** Pages of generated paragraphs with words, numbers, signs of notes, and notes between them. */
const someWords = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '\n', '资', '本', '\u00AD'),
  maxLength: 12,
});
const piece = fc.oneof(
  { weight: 4, arbitrary: someWords.map(words) },
  fc.constantFrom('1', '1,000%').map(field),
  fc.constantFrom('5', '—').map(result),
  someWords.map((text) => element('em', {}, text)),
  fc.constant(element('sup', { class: 'mark' }, 'S1')),
);
const block = fc.oneof(
  { weight: 4, arbitrary: fc.array(piece, { maxLength: 5 }).map((pieces) => element('p', {}, ...pieces)) },
  fc.array(piece, { maxLength: 3 }).map((pieces) => note('Source', ...pieces)),
);
const somePage = fc.array(block, { maxLength: 5 }).map((blocks) => page(...blocks));

describe('a stretch of the text', () => {
  it('leads to its place in the page and back', () => {
    fc.assert(
      fc.property(somePage, fc.nat(60), fc.nat(60), (root, one, other) => {
        const read = readText(root);
        const start = Math.min(one, other, read.text.length);
        const span = trimmed(read.text, { start, end: Math.min(Math.max(one, other), read.text.length) });
        if (!span) return;
        // A selection means the text or a note, never both.
        const isInOnePart = new Set(
          read.leaves
            .filter(({ start, end }) => start < span.end && end > span.start)
            .map(({ part }) => part),
        );
        if (isInOnePart.size > 1) return;
        const portions = new Map<Tree, Portion>();
        for (const { first, from, last, to } of runsOf(read, span)) {
          const [begin, end] = [read.leaves.indexOf(first), read.leaves.indexOf(last)];
          for (const leaf of read.leaves.slice(begin, end + 1)) {
            const [begins, ends] = [leaf === first ? from : 0, leaf === last ? to : Number.POSITIVE_INFINITY];
            portions.set(leaf.node, [begins, ends]);
          }
        }
        expect(spanOf(read, (node) => portions.get(node))).toEqual(span);
      }),
      { numRuns: 3000 },
    );
  });

  it('reads with the numbers as they are, and every character knows its place', () => {
    fc.assert(
      fc.property(somePage, (root) => {
        const read = readText(root);
        const said = reading(read, { start: 0, end: read.text.length }, () => true, sayTree);
        expect(said.places).toHaveLength(said.text.length);
        expect(said.places.every((place, index) => place >= (said.places[index - 1] ?? 0))).toBe(true);
        const withoutNumbers = reading(
          read,
          { start: 0, end: read.text.length },
          () => true,
          () => n,
        );
        expect(withoutNumbers.text).toBe(read.text);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads without what is hidden', () => {
    const hidden = words('Not now. ');
    const read = readText(
      page(element('p', {}, 'It is ', field('5'), '. ', element('span', {}, hidden), 'Then.')),
    );
    const said = reading(read, { start: 0, end: read.text.length }, (node) => node !== hidden, sayTree);
    expect(said.text).toBe('It is 5. Then.');
  });
});
