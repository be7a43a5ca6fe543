// Whole answers to exercises of every kind: the marks of each part, what counts as an attempt, errors carried forward.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChoiceExercise, NumberExercise, StepsExercise } from '~/calc/exercises/definition.ts';
import { fitVariants } from '~/calc/exercises/fit-variants.ts';
import { type Answer, markAnswer, type Task } from '~/calc/exercises/marking.ts';
import type { Variant } from '~/calc/exercises/variants.ts';
import { exact, exactText, hasValue, type Value } from '~/calc/kernel/exact.ts';
import { accumulationOfAYear } from '~/calc/reproduction/accumulation-of-a-year.ts';
import { annualRateGivenScale } from '~/calc/turnover/annual-rate.ts';

const textOf = (value: Value | undefined): string => (value && hasValue(value) ? exactText(value) : '');

/** The verdicts in a word each: the mistake's name, the reason why something is unreadable, or the verdict's kind. */
const verdicts = (task: Task, answer: Answer): readonly string[] =>
  markAnswer(task, answer).parts.map(({ verdict, isCarried }) => {
    const word =
      verdict.kind === 'misconception'
        ? verdict.id
        : verdict.kind === 'unreadable'
          ? `unreadable: ${verdict.reason}`
          : verdict.kind;
    return isCarried ? `${word}, carried` : word;
  });

const creditOf = (task: Task, answer: Answer): string => exactText(markAnswer(task, answer).credit);

const numberTask = (rest: Partial<NumberExercise> = {}, numbers: Record<string, string> = {}): Task => ({
  exercise: {
    kind: 'number',
    model: annualRateGivenScale.id,
    draw: {},
    asks: 'turnovers',
    misconceptions: [],
    ...rest,
  },
  model: annualRateGivenScale,
  numbers: new Map(Object.entries(numbers).map(([name, text]) => [name, exact(text)])),
});

describe('a number', () => {
  // 50 weeks in the year, 12 in a turnover: 25/6 turnovers.
  const inTwelve = { workingPeriod: '9', circulationTime: '3', weeksInYear: '50' };
  // 50 and 20: 5/2.
  const inTwenty = { workingPeriod: '15', circulationTime: '5', weeksInYear: '50' };

  it.each([
    ['4', 'wrong'],
    ['4.2', 'right-rounded'],
    ['25/6', 'right'],
    ['50/12', 'right'],
  ])('without more is exact: %s', (text, verdict) => {
    expect(verdicts(numberTask({}, inTwelve), { turnovers: text })).toEqual([verdict]);
  });

  it.each([
    ['4', 'right'],
    ['4.4', 'right'],
    ['13/3', 'right'],
    ['4 5/12', 'right'],
    ['4.42', 'wrong'],
    ['3.9', 'wrong'],
  ])('within its tolerance of 1/4 is right: %s', (text, verdict) => {
    expect(verdicts(numberTask({ tolerance: '1/4' }, inTwelve), { turnovers: text })).toEqual([verdict]);
  });

  it('of a rate has a tolerance in per cent', () => {
    const task = numberTask({ asks: 'annualRate', tolerance: '5%' }, inTwelve);
    expect(verdicts(task, { annualRate: '420%' })).toEqual(['right']);
    expect(verdicts(task, { annualRate: '425%' })).toEqual(['wrong']);
    // Only the digits of the answer itself tell that a sign was forgotten.
    expect(verdicts(task, { annualRate: '420' })).toEqual(['wrong']);
  });

  it.each([
    ['5/2', 'right', '1'],
    ['2 1/2', 'right', '1'],
    ['2.5', 'right', '1'],
    ['10/4', 'not-lowest-terms', '1/2'],
    ['2 2/4', 'not-lowest-terms', '1/2'],
    ['6/4', 'wrong', '0'],
  ])('in lowest terms, where these are asked for: %s', (text, verdict, credit) => {
    const task = numberTask({ simplest: true }, inTwenty);
    expect(verdicts(task, { turnovers: text })).toEqual([verdict]);
    expect(creditOf(task, { turnovers: text })).toBe(credit);
  });

  it.each([
    ['about two', false],
    ['', false],
    ['12,5', false],
    ['1/0', false],
    ['3', true],
  ])('that cannot be read costs no attempt: %s', (text, counts) => {
    expect(markAnswer(numberTask({}, inTwenty), { turnovers: text }).counts).toBe(counts);
  });

  it('with a slip of the per cent sign costs no attempt and has no credit', () => {
    const task = numberTask({ asks: 'annualRate' }, inTwenty);
    expect(markAnswer(task, { annualRate: '250' })).toMatchObject({ counts: false, credit: { n: 0n } });
    expect(markAnswer(task, { annualRate: '2.5%' }).counts).toBe(false);
    expect(markAnswer(task, { annualRate: '250%' })).toMatchObject({
      counts: true,
      credit: { n: 1n, d: 1n },
    });
  });
});

const year: StepsExercise = {
  kind: 'steps',
  model: accumulationOfAYear.id,
  draw: {
    constantCapitalI: ['4000', '5000'],
    variableCapitalI: ['1200'],
    constantCapitalII: ['1400', '1500'],
    variableCapitalII: ['800', '900'],
    compositionI: ['3', '4'],
    compositionII: ['2'],
    accumulationRateI: ['40%', '50%', '60%'],
  },
  steps: [
    { asks: 'accumulatedI', misconceptions: [] },
    { asks: 'additionalVariableI', misconceptions: ['additionalConstantI'] },
    { asks: 'additionalConstantII', misconceptions: ['salesOfIToII'] },
    { asks: 'additionalVariableII', misconceptions: [] },
    { asks: 'accumulationRateII', misconceptions: [] },
  ],
};
const yearTask = (numbers: Variant): Task => ({ exercise: year, model: accumulationOfAYear, numbers });
const variants = fitVariants(accumulationOfAYear, year);

/** The answers that follow from the numbers, and from own results where they are given. */
function reckoned(numbers: Variant, own: ReadonlyMap<string, Value> = new Map()): Answer {
  const values: Readonly<Record<string, Value>> = accumulationOfAYear.evaluate(numbers, own);
  return Object.fromEntries(year.steps.map(({ asks }) => [asks, textOf(values[asks])]));
}

describe('steps', () => {
  const [numbers = new Map()] = variants;
  const right = reckoned(numbers);

  it('are each marked, and the mean of them is the mark', () => {
    expect(verdicts(yearTask(numbers), right)).toEqual(['right', 'right', 'right', 'right', 'right']);
    expect(creditOf(yearTask(numbers), { ...right, accumulationRateII: '1' })).toBe('4/5');
  });

  it('count as an attempt only when all are filled in', () => {
    const { accumulatedI = '' } = right;
    expect(markAnswer(yearTask(numbers), { accumulatedI })).toMatchObject({
      counts: false,
      credit: { n: 1n, d: 5n },
    });
  });

  it('are right when they follow from the reader’s own earlier number, and say so', () => {
    const own = new Map([['accumulatedI', exact(100)]]);
    expect(verdicts(yearTask(numbers), reckoned(numbers, own))).toEqual([
      'wrong',
      'right, carried',
      'right, carried',
      'right, carried',
      'right, carried',
    ]);
  });

  it('name a known mistake that was made with the reader’s own earlier number', () => {
    const values = accumulationOfAYear.evaluate(numbers, new Map([['accumulatedI', exact(100)]]));
    const answer = {
      ...right,
      accumulatedI: '100',
      additionalVariableI: textOf(values['additionalConstantI']),
    };
    expect(verdicts(yearTask(numbers), answer).slice(0, 2)).toEqual(['wrong', 'additionalConstantI']);
  });

  it('forgive a forgotten per cent sign in what follows from the reader’s own numbers', () => {
    const answer = reckoned(numbers, new Map([['accumulatedI', exact(100)]]));
    const rate = exact(answer['accumulationRateII'] ?? '').mul(100);
    const marking = markAnswer(yearTask(numbers), { ...answer, accumulationRateII: exactText(rate) });
    expect(marking.parts.at(-1)?.verdict).toEqual({ kind: 'percent-slip' });
    expect(marking.counts).toBe(false);
  });

  it('do not carry a number that was not understood', () => {
    const answer = {
      ...reckoned(numbers, new Map([['accumulatedI', exact(100)]])),
      accumulatedI: 'a hundred',
    };
    expect(verdicts(yearTask(numbers), answer).slice(0, 2)).toEqual(['unreadable: unreadable', 'wrong']);
  });

  it('lose only the step in which the one mistake was made, whatever it was', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...variants),
        fc.nat({ max: year.steps.length - 2 }),
        fc.integer({ min: 1, max: 3000 }),
        (variant, nth, mistaken) => {
          const step = year.steps[nth]?.asks ?? '';
          fc.pre(reckoned(variant)[step] !== String(mistaken));
          const answer = reckoned(variant, new Map([[step, exact(mistaken)]]));
          const { parts } = markAnswer(yearTask(variant), answer);
          for (const [index, part] of parts.entries()) {
            // The rate has no sign of per cent here, so it may be taken for a slip where it is one of 1 for 100%.
            if (index > nth) expect([part.part, exactText(part.credit)]).toEqual([part.part, '1']);
            if (index < nth) expect(part.verdict.kind).toBe('right');
          }
        },
      ),
    );
  });
});

const choice = (...options: readonly (readonly [string, boolean])[]): ChoiceExercise => ({
  kind: 'choice',
  options: options.map(([id, right]) => ({ id, right })),
});
const choiceTask = (exercise: ChoiceExercise): Task => ({ exercise, model: undefined, numbers: new Map() });

describe('a choice', () => {
  const one = choiceTask(choice(['a', true], ['b', false], ['c', false]));
  const several = choiceTask(choice(['a', true], ['b', true], ['c', false], ['d', false]));

  it.each([
    [one, 'a', '1', true],
    [one, 'b', '0', true],
    [one, '', '0', false],
    [one, 'unknown', '0', false],
    [one, 'a,b,c', '0', true],
    [several, 'a,b', '1', true],
    [several, 'b,a', '1', true],
    [several, 'a', '1/2', true],
    [several, 'a,c', '0', true],
    [several, 'a,b,c', '1/2', true],
    [several, 'a,b,c,d', '0', true],
    [several, 'a,a,a', '1/2', true],
  ] as const)(
    'gives credit for right options, less the wrong ones (%#: %o)',
    (task, text, credit, counts) => {
      expect(creditOf(task, { choice: text })).toBe(credit);
      expect(markAnswer(task, { choice: text }).counts).toBe(counts);
    },
  );

  it('has the same marks in whatever order its options stand or are chosen', () => {
    const options = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,4}$/), fc.boolean()), {
      selector: ([id]) => id,
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(options, fc.nat(), fc.nat(), (all, mask, turn) => {
        const chosen = all.filter((_, index) => (mask >> index) & 1).map(([id]) => id);
        const turned = <T>(list: readonly T[]): readonly T[] => {
          const at = list.length > 0 ? turn % list.length : 0;
          return [...list.slice(at), ...list.slice(0, at)].reverse();
        };
        const usual = markAnswer(choiceTask(choice(...all)), { choice: chosen.join(',') });
        const other = markAnswer(choiceTask(choice(...turned(all))), { choice: turned(chosen).join(',') });
        expect(other).toEqual(usual);
      }),
    );
  });
});

describe('reasoning', () => {
  const task: Task = { exercise: { kind: 'reasoning' }, model: undefined, numbers: new Map() };

  it('is read by people: it counts when something is written, and has no credit here', () => {
    expect(markAnswer(task, { reasoning: 'Because.' })).toMatchObject({ counts: true, credit: { n: 0n } });
    expect(verdicts(task, { reasoning: 'Because.' })).toEqual(['to-be-read']);
    expect(verdicts(task, { reasoning: ' \n ' })).toEqual(['unreadable: empty']);
    expect(markAnswer(task, {}).counts).toBe(false);
  });
});

describe('laws of marking whole answers', () => {
  const tasks: readonly Task[] = [
    numberTask({ misconceptions: ['annualRate'], tolerance: '1/2', simplest: true }),
    yearTask(variants[0] ?? new Map()),
    choiceTask(choice(['a', true], ['b', false])),
    { exercise: { kind: 'reasoning' }, model: undefined, numbers: new Map() },
    { exercise: year, model: undefined, numbers: new Map() },
  ];
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.stringMatching(/^[-−+]?[0-9０-９ .,/:%½¼]{0,24}$/),
    fc.constantFrom('1e400', '9'.repeat(99), '1/9999999999999999', '__proto__', 'a,b', '0.(3)'),
  );
  const anyAnswer = fc.dictionary(
    fc.constantFrom(
      'turnovers',
      'accumulatedI',
      'additionalVariableI',
      'choice',
      'reasoning',
      '__proto__',
      'toString',
    ),
    anyText,
  );

  it('never throw, keep the credit between 0 and 1, and count nothing that was not understood', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tasks), anyAnswer, (task, answer) => {
        const { credit, counts, parts } = markAnswer(task, answer);
        expect(credit.compare(0) >= 0 && credit.compare(1) <= 0).toBe(true);
        for (const part of parts) {
          expect(part.credit.compare(0) >= 0 && part.credit.compare(1) <= 0).toBe(true);
          if (part.verdict.kind === 'unreadable')
            expect([counts, exactText(part.credit)]).toEqual([false, '0']);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
