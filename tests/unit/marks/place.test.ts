// The words of a mark are found again after the text has changed, or honestly not found.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText, trimmed } from '~/state/marks/anchored-text.ts';
import { findPlace, selectorsOf } from '~/state/marks/find-place.ts';
import { contextLength } from '~/state/marks/mark.ts';
import { nearestStretch } from '~/state/marks/nearest-stretch.ts';
import { element, field, result } from '../../support/text-tree.ts';

const english =
  'A capital is advanced: money is laid out so that it may come back as money. Time passes between the two. First come the weeks of work that one batch of product takes, the working period. Then come the weeks until the batch is sold and paid for, the circulation time. Together they make up the turnover time. Whoever advances a capital waits for its return, and whoever waits needs more of it.';
const chinese =
  '资本是预付出去的：货币投出去，是为了作为货币流回来。两者之间要经过一段时间。先是生产一批产品所需的几个星期，即劳动期间；然后是产品卖出、货款收回所需的几个星期，即流通期间。两者合在一起，就是周转期间。谁预付资本，谁就要等待它流回；等待的时间越长，需要的资本就越多。';

const marked = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  return selectorsOf(text, { start, end: start + quote.length }, contextLength);
};
const foundIn = (text: string, before: string, quote: string): string | undefined => {
  const place = findPlace(text, marked(before, quote));
  return place && text.slice(place.start, place.end);
};

describe('the words of a mark', () => {
  it('are found where they stand, of equals the one that is meant', () => {
    expect(findPlace(english, marked(english, 'the weeks'))).toMatchObject({ how: 'same' });
    const second = english.lastIndexOf('the weeks');
    const selectors = selectorsOf(english, { start: second, end: second + 9 }, contextLength);
    expect(findPlace(`A new sentence comes first. ${english}`, selectors)?.start).toBe(second + 28);
  });

  it('are found with a change in them', () => {
    const quote = 'the weeks of work that one batch of product takes';
    const after = english.replace(quote, 'the weeks of labour that a batch of product takes');
    expect(foundIn(after, english, quote)).toBe('the weeks of labour that a batch of product takes');
    const zh = chinese.replace('先是生产一批产品所需的几个星期', '首先是生产一批产品需要的几个星期');
    expect(foundIn(zh, chinese, '生产一批产品所需的几个星期')).toBe('生产一批产品需要的几个星期');
  });

  it('are found by what stands around them when a word of one’s own is corrected', () => {
    const before = english.replace('turnover time', 'turnovr time');
    expect(foundIn(english, before, 'turnovr')).toBe('turnover');
  });

  it('are found when they are a whole page of which a part was rewritten', () => {
    const long = `${english} ${english.toUpperCase()}`;
    const after = long.replace(
      /FIRST COME.*WORKING PERIOD\./,
      'The middle is new, and it is shorter by some words than it was.',
    );
    expect(long.length).toBeGreaterThan(600);
    const quote = long.slice(10, -10);
    expect(foundIn(`New. ${after}`, long, quote)).toBe(after.slice(10, -10));
  });

  it('are not found where nothing like them stands', () => {
    expect(foundIn(chinese, english, 'the circulation time')).toBeUndefined();
    expect(
      foundIn(english.replace('Time passes between the two. ', ''), english, 'Time passes between the two.'),
    ).toBeUndefined();
    expect(foundIn('', english, 'capital')).toBeUndefined();
  });

  it('that stand everywhere are not taken for found without what stood around them', () => {
    const selectors = {
      exact: 'capital',
      prefix: 'quite other words ',
      suffix: ' than there are',
      start: 0,
      end: 7,
    };
    expect(findPlace(english, selectors)).toBeUndefined();
  });
});

/** Sentences with numbers between their words, as trees, so that the numbers can change. */
const someSentences = (unit: fc.Arbitrary<string>) =>
  fc.array(
    fc.array(fc.tuple(unit, fc.constantFrom('none', 'field', 'result')), { minLength: 1, maxLength: 12 }),
    { minLength: 1, maxLength: 8 },
  );
const wordsOf = (text: string) => fc.constantFrom(...text.split(' '));
const characters = fc.string({ unit: fc.constantFrom(...chinese), minLength: 1, maxLength: 4 });
type Sentences = readonly (readonly (readonly [string, string])[])[];
const chapter = (sentences: Sentences, number: (index: number) => string) => {
  let count = 0;
  const paragraphs = sentences.map((words) =>
    element(
      'p',
      {},
      ...words.flatMap(([word, after]) => {
        count += 1;
        const shown = number(count);
        return after === 'none'
          ? [`${word} `]
          : [`${word} `, after === 'field' ? field(shown) : result(shown), ' '];
      }),
    ),
  );
  return readText(element('div', {}, ...paragraphs)).text;
};

const anySelection = (text: string, one: number, other: number) => {
  const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b);
  return trimmed(text, { start: start ?? 0, end: end ?? 0 });
};

describe.each([
  ['English', someSentences(wordsOf(english))],
  ['Chinese', someSentences(characters)],
])('any selection of any %s text', (_, sentences) => {
  it('is found again, in its place, after every number has changed', () => {
    fc.assert(
      fc.property(sentences, fc.nat(), fc.nat(), (text, one, other) => {
        const before = chapter(text, String);
        const after = chapter(text, (index) => `−${index * 7919},000.5%`);
        const span = anySelection(before, one, other);
        if (!span) return;
        const selectors = selectorsOf(before, span, contextLength);
        expect(findPlace(after, selectors)).toEqual({ ...span, how: 'same' });
      }),
      { numRuns: 1000 },
    );
  });

  it('is found again, word for word, after words were put in or taken out elsewhere', () => {
    fc.assert(
      fc.property(
        sentences,
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.nat(40),
        characters,
        (text, one, other, at, cut, put) => {
          const before = chapter(text, String);
          const span = anySelection(before, one, other);
          if (!span) return;
          const selectors = selectorsOf(before, span, contextLength);
          const [from, to] = [span.start - contextLength, span.end + contextLength];
          const head = before.slice(0, Math.max(0, from));
          const tail = before.slice(Math.max(0, to));
          const changed = (part: string): string => {
            const place = at % (part.length + 1);
            return part.slice(0, place) + put + part.slice(place + cut);
          };
          const kept = before.slice(Math.max(0, from), to);
          for (const after of [
            (head && changed(head)) + kept + tail,
            head + kept + (tail && changed(tail)),
            (head && changed(head)) + kept + (tail && changed(tail)),
          ]) {
            const place = findPlace(after, selectors);
            expect(place?.how).toBe('same');
            // A text that repeats itself may have the same words, in the same surroundings, twice.
            expect(after.slice(place?.start, place?.end)).toBe(selectors.exact);
            expect(after.slice(Math.max(0, (place?.start ?? 0) - contextLength), place?.start)).toContain(
              selectors.prefix.slice(-contextLength),
            );
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, character] of [...one].entries()) {
    const next = [index + 1];
    for (const [place, against] of [...other].entries()) {
      const same = (row[place] ?? 0) + (character === against ? 0 : 1);
      next.push(Math.min(same, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};

describe('the nearest stretch', () => {
  it('has as few edits as the best of all stretches, and none when that has too many', () => {
    const letters = (maxLength: number, minLength = 0) =>
      fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength, maxLength });
    fc.assert(
      fc.property(letters(12), letters(6, 1), fc.nat(4), fc.nat(12), (text, pattern, most, near) => {
        let least = Number.POSITIVE_INFINITY;
        for (let start = 0; start <= text.length; start += 1) {
          for (let end = start; end <= text.length; end += 1)
            least = Math.min(least, distance(pattern, text.slice(start, end)));
        }
        const found = nearestStretch(text, pattern, most, near);
        expect(found?.edits).toBe(least > most ? undefined : least);
        if (found) expect(distance(pattern, text.slice(found.start, found.end))).toBe(least);
      }),
      { numRuns: 3000 },
    );
  });

  it('is found in a long chapter in a moment', () => {
    const text = Array.from({ length: 150 }, (_, index) =>
      english.replace('capital', `capital ${index}`),
    ).join(' ');
    const selectors = marked(english.replaceAll('the', 'those'), 'Together those');
    const begin = performance.now();
    findPlace(text, {
      ...selectors,
      exact: 'quite other words, which stand nowhere in it',
      prefix: 'never ',
    });
    expect(text.length).toBeGreaterThan(50_000);
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});
