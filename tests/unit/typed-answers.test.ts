// What people type as an answer, and what is made of it: every form that other systems refuse or mistake.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumberExercise } from '~/calc/exercises/definition.ts';
import { markAnswer, type Task } from '~/calc/exercises/marking.ts';
import { exact, exactText } from '~/calc/kernel/exact.ts';
import { readNumber } from '~/calc/kernel/number-input.ts';
import { annualRateGivenScale as model } from '~/calc/turnover/annual-rate.ts';

const units = ['h', 'hours', '小时', 'pounds', '镑'];

/** The number that a text is read as; its readings if there are two; the reason if it is none. */
const read = (text: string): string => {
  const reading = readNumber(text, { units });
  if (reading.ok) return exactText(reading.value);
  return reading.readings ? reading.readings.join(' or ') : reading.reason;
};

describe('what is typed', () => {
  it.each([
    ['12 1/2', '25/2'],
    ['12.5', '25/2'],
    ['25/2', '25/2'],
    ['10', '10'],
    ['0.(3)', '1/3'],
    ['1000%', '10'],
    ['50 %', '1/2'],
    ['100/3%', '1/3'],
    ['１０００％', '10'],
    ['12½', '25/2'],
    ['12 ½', '25/2'],
    ['12  1/2', '25/2'],
    [' 12.5 ', '25/2'],
    ['−5', '-5'],
    ['–5', '-5'],
    ['１２．５', '25/2'],
    ['1,250', '1250'],
    ['1 000', '1000'],
    ["1'000", '1000'],
    ['12,5', '12.5 or 125'],
    ['1e3', '1000'],
    ['£2', '2'],
    ['2 h', '2'],
    ['90:410', '9/41'],
    ['10:1', '10'],
    ['3/4 1/2', 'unreadable'],
    ['1/0', 'division-by-zero'],
    ['', 'empty'],
    ['abc', 'unreadable'],
  ])('“%s” is %s', (text, meaning) => {
    expect(read(text)).toBe(meaning);
  });
});

/** 25/2 turnovers of 4 weeks in 50; an annual rate of 1250%. */
const task = (asks: 'turnovers' | 'annualRate'): Task => {
  const exercise: NumberExercise = { kind: 'number', model: model.id, draw: {}, asks, misconceptions: [] };
  const numbers = { workingPeriod: '4', circulationTime: '0', weeksInYear: '50', rateOfSurplusValue: '1' };
  return {
    exercise,
    model,
    numbers: new Map(Object.entries(numbers).map(([name, text]) => [name, exact(text)])),
  };
};
const verdictOn = (asks: 'turnovers' | 'annualRate', text: string): string =>
  markAnswer(task(asks), { [asks]: text }).parts[0]?.verdict.kind ?? '';

describe('an answer', () => {
  it.each(['12 1/2', '12.5', '25/2', '50/4', '12½', '12 ½', '１２．５', '1.25e1', '12 + 1/2', '+12.5'])(
    'is the same number in every form: %s',
    (text) => {
      expect(verdictOn('turnovers', text)).toBe('right');
    },
  );

  it.each(['1250%', '1,250 %', '12.5', '25/2', '25:2', '12½', '１２５０％'])(
    'that is a rate, too: %s',
    (text) => {
      expect(verdictOn('annualRate', text)).toBe('right');
    },
  );

  it('without its per cent sign is a slip, not a mistake', () => {
    expect(verdictOn('annualRate', '1250')).toBe('percent-slip');
    expect(verdictOn('annualRate', '12.5%')).toBe('percent-slip');
  });

  it.each(['12,5', '3/4 1/2', '1/0', '', 'abc', '25:2', '1250%'])(
    'that is not understood is not marked: %s',
    (text) => {
      expect(markAnswer(task('turnovers'), { turnovers: text })).toMatchObject({
        counts: false,
        parts: [{ verdict: { kind: 'unreadable' } }],
      });
    },
  );

  it('is never called wrong where its text is no number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const { counts, parts } = markAnswer(task('turnovers'), { turnovers: text });
        const words = model.quantities.get('turnovers')?.unit.words ?? [];
        if (!readNumber(text, { units: words }).ok) {
          expect([counts, parts[0]?.verdict.kind]).toEqual([false, 'unreadable']);
        }
      }),
      { numRuns: 500 },
    );
  });
});
