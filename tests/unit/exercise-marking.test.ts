// How answers are marked: right in any exact form, rounded where the value has no end, slips and mistakes by name.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formExamples, isAccepted } from '~/calc/exercises/accepted-forms.ts';
import { type AnswerKey, mark } from '~/calc/exercises/mark.ts';
import { type Exact, exact, exactText, type Value } from '~/calc/kernel/exact.ts';
import { formatNumber } from '~/calc/kernel/number-format.ts';
import { readNumber } from '~/calc/kernel/number-input.ts';

const noValue: Value = { noValue: true, reason: 'division-by-zero', quantity: 'x' };

const keyOf = (answer: string, isRate: boolean, misconceptions: Record<string, string> = {}): AnswerKey => ({
  answer: exact(answer),
  isRate,
  misconceptions: new Map(Object.entries(misconceptions).map(([id, value]) => [id, exact(value)])),
});

const marked = (text: string, key: AnswerKey): string => {
  const verdict = mark(readNumber(text, { units: ['pounds', '镑'] }), key);
  if (verdict.kind === 'misconception') return verdict.id;
  return verdict.kind === 'unreadable' ? `unreadable: ${verdict.reason}` : verdict.kind;
};

const tenfold = keyOf('10', true, { onCapitalApplied: '1', withoutCapitalTwo: '25/2' });
const oneThird = keyOf('1/3', true);
const amount = keyOf('25/2', false, { half: '25/4' });
const fractionOfPounds = keyOf('1250/3', false);

describe('an answer', () => {
  it.each([
    ['1000%', tenfold, 'right'],
    ['1,000 %', tenfold, 'right'],
    ['１０００％', tenfold, 'right'],
    ['10', tenfold, 'right'],
    ['10.0', tenfold, 'right'],
    ['10:1', tenfold, 'right'],
    ['5000/500', tenfold, 'right'],
    ['1e1', tenfold, 'right'],
    ['1000', tenfold, 'percent-slip'],
    ['10%', tenfold, 'percent-slip'],
    ['1', tenfold, 'onCapitalApplied'],
    ['100%', tenfold, 'onCapitalApplied'],
    ['100', tenfold, 'onCapitalApplied'],
    ['1250', tenfold, 'withoutCapitalTwo'],
    ['12½', tenfold, 'withoutCapitalTwo'],
    ['-10', tenfold, 'wrong'],
    ['11', tenfold, 'wrong'],
    ['', tenfold, 'unreadable: empty'],
    ['ten', tenfold, 'unreadable: unreadable'],
    ['10,5', tenfold, 'unreadable: ambiguous-comma'],
    ['1/0', tenfold, 'unreadable: division-by-zero'],
    ['1/3', oneThird, 'right'],
    ['33 1/3 %', oneThird, 'right'],
    ['0.(3)', oneThird, 'right'],
    ['0.33', oneThird, 'right-rounded'],
    ['0.3333', oneThird, 'right-rounded'],
    ['33%', oneThird, 'right-rounded'],
    ['33.33', oneThird, 'percent-slip'],
    ['0.3', oneThird, 'wrong'],
    ['0.34', oneThird, 'wrong'],
    ['12.5', amount, 'right'],
    ['12 1/2', amount, 'right'],
    ['£12.50', amount, 'right'],
    ['12½镑', amount, 'right'],
    ['50/4', amount, 'right'],
    ['25:2', amount, 'unreadable: form'],
    ['1250%', amount, 'unreadable: form'],
    ['1250', amount, 'wrong'],
    ['6.25', amount, 'half'],
    ['6.3', amount, 'wrong'],
    ['13', amount, 'wrong'],
    ['416.67', fractionOfPounds, 'right-rounded'],
    ['416.66', fractionOfPounds, 'right-rounded'],
    ['416.68', fractionOfPounds, 'wrong'],
    ['417', fractionOfPounds, 'wrong'],
    ['416 2/3', fractionOfPounds, 'right'],
  ])('%s', (text, key, verdict) => {
    expect(marked(text, key)).toBe(verdict);
  });

  it('is never right where the question has no value', () => {
    const key: AnswerKey = {
      answer: noValue,
      isRate: true,
      misconceptions: new Map([['alsoWithout', noValue]]),
    };
    expect(marked('0', key)).toBe('wrong');
    expect(marked('100', key)).toBe('wrong');
  });

  it('that could be two numbers is handed back with both', () => {
    const verdict = mark(readNumber('12,5'), amount);
    expect(verdict).toMatchObject({ kind: 'unreadable', readings: ['12.5', '125'] });
  });
});

const positive = fc
  .tuple(fc.bigInt({ min: 1n, max: 10_000n }), fc.bigInt({ min: 1n, max: 100n }))
  .map(([above, below]) => exact(above).div(exact(below)));

/** Every exact way to write a number that the book itself uses. */
function exactTexts(value: Exact, isRate: boolean): readonly string[] {
  const styles = ['decimal', 'mixed', 'fraction', ...(isRate ? (['percent'] as const) : [])] as const;
  const formatted = (['en', 'zh'] as const).flatMap((language) =>
    styles.map((style) => formatNumber(value, style, language)),
  );
  const { n, d } = value;
  return [
    exactText(value),
    `${n * 7n}/${d * 7n}`,
    ...(isRate ? [`${n}:${d}`, `${n * 100n}/${d}%`] : []),
    ...formatted.filter(({ approximate }) => !approximate).map(({ text }) => text),
  ];
}

describe('laws of marking', () => {
  it('the answer is right in every exact form', () => {
    fc.assert(
      fc.property(positive, fc.boolean(), (answer, isRate) => {
        const key: AnswerKey = { answer, isRate, misconceptions: new Map() };
        for (const text of exactTexts(answer, isRate))
          expect([text, marked(text, key)]).toEqual([text, 'right']);
      }),
    );
  });

  it('what a misconception leads to is never right, in no exact form', () => {
    fc.assert(
      fc.property(positive, positive, fc.boolean(), (answer, mistaken, isRate) => {
        fc.pre(!answer.equals(mistaken));
        const key: AnswerKey = { answer, isRate, misconceptions: new Map([['mistake', mistaken]]) };
        for (const text of exactTexts(mistaken, isRate)) expect(marked(text, key)).toBe('mistake');
      }),
    );
  });

  it('a rate is never right with the per cent sign wrongly put', () => {
    fc.assert(
      fc.property(positive, (answer) => {
        const key: AnswerKey = { answer, isRate: true, misconceptions: new Map() };
        expect(marked(exactText(answer.mul(exact(100))), key)).toBe('percent-slip');
        expect(marked(`${exactText(answer)}%`, key)).toBe('percent-slip');
      }),
    );
  });

  it('no text is too odd to be marked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), positive, fc.boolean(), (text, answer, isRate) => {
        expect(marked(text, { answer, isRate, misconceptions: new Map() })).toMatch(/./);
      }),
    );
  });
});

describe('the forms listed beside the box', () => {
  it.each([true, false])('are all accepted and all the same number, for rates: %s', (isRate) => {
    const readings = formExamples(isRate)
      .filter((text) => text !== '12')
      .map((text) => readNumber(text));
    const values = readings.map((reading) => (reading.ok ? exactText(reading.value) : reading.reason));
    expect(new Set(values)).toEqual(new Set([isRate ? '5/2' : '25/2']));
    expect(readings.every((reading) => reading.ok && isAccepted(reading.form, isRate))).toBe(true);
  });
});
