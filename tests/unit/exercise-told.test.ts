// What a reader is told of an answer: verdicts where they may be told, nothing where answers show later, and what was not
// understood always.
import { describe, expect, it } from 'vitest';
import type { ExerciseDefinition, StepsExercise } from '~/calc/exercises/definition.ts';
import { type Answer, markAnswer, type Task } from '~/calc/exercises/marking.ts';
import { exact } from '~/calc/kernel/exact.ts';
import { annualRateGivenScale as model } from '~/calc/turnover/annual-rate.ts';
import { scriptMessages } from '~/i18n/live-messages.ts';
import { createPractice, type ExerciseRules, practiceRules } from '~/state/exercises/host.ts';
import { isSpent, mayShowSolution } from '~/state/exercises/solution.ts';
import { toldOf } from '~/state/exercises/told.ts';
import type { VerdictWords } from '~/state/exercises/verdict-words.ts';

const words: VerdictWords = {
  language: 'en',
  refusals: scriptMessages.en,
  hasHints: true,
  exact: (part) => `exact ${part}`,
  written: (_, text) => `read ${text}`,
};
const assigned: ExerciseRules = { tries: 2, hints: { kind: 'free' }, show: 'now', canDraw: false };
const later: ExerciseRules = { ...assigned, show: 'later', showsAt: '1 December' };

const rate: ExerciseDefinition = {
  kind: 'number',
  model: model.id,
  draw: {},
  asks: 'annualRate',
  misconceptions: ['annualRateOnCapitalApplied'],
};
const steps: StepsExercise = {
  kind: 'steps',
  model: model.id,
  draw: {},
  steps: [
    { asks: 'turnovers', misconceptions: [] },
    { asks: 'annualRate', misconceptions: ['annualRateOnCapitalApplied'] },
  ],
};
/** 5 weeks in 50: ten turnovers, a rate of surplus-value of 100%, an annual rate of 1000%. */
const numbers = new Map(
  Object.entries({
    workingPeriod: '4',
    circulationTime: '1',
    weeksInYear: '50',
    rateOfSurplusValue: '1',
  }).map(([name, text]) => [name, exact(text)]),
);
const told = (exercise: ExerciseDefinition, answer: Answer, rules: ExerciseRules) => {
  const task: Task = { exercise, model: 'model' in exercise ? model : undefined, numbers };
  return toldOf(exercise, answer, markAnswer(task, answer), rules, words);
};

describe('an answer of one number', () => {
  it.each([
    ['1000%', { sign: 'right', words: 'Right.' }],
    ['100%', { sign: 'wrong', words: 'Not yet.', misconception: 'annualRateOnCapitalApplied' }],
    ['999%', { sign: 'wrong', words: 'Not yet. Check each step, or open a hint.' }],
    ['1000', { sign: 'unclear', words: expect.stringContaining('read 1000') }],
    ['abc', { sign: 'unclear', isInvalid: true, words: expect.stringContaining('below the box') }],
  ])('is told of at once: %s', (text, status) => {
    expect(told(rate, { annualRate: text }, assigned).status).toMatchObject(status);
  });

  it.each(['1000%', '100%', '999%'])('is only kept where answers show later: %s', (text) => {
    const { status } = told(rate, { annualRate: text }, later);
    expect(status).toEqual({ sign: 'kept', words: 'Kept. Answers show after 1 December.' });
    const never = told(rate, { annualRate: text }, { ...later, showsAt: undefined });
    expect(never.status.words).toBe('Kept.');
  });

  it.each(['abc', '', '1000'])('is handed back all the same when it cannot be kept: %s', (text) => {
    const { status } = told(rate, { annualRate: text }, later);
    expect(status.sign).toBe('unclear');
    expect(status.words).not.toMatch(/right|digits/i);
  });
});

describe('an answer of several steps', () => {
  it('is told of step by step', () => {
    const { status, parts } = told(steps, { turnovers: '5', annualRate: '500%' }, assigned);
    expect(parts.get('turnovers')).toMatchObject({ sign: 'wrong', words: 'Not yet.' });
    expect(parts.get('annualRate')).toMatchObject({
      sign: 'right',
      words: 'Right as what follows from your own earlier number.',
    });
    expect(status).toMatchObject({ sign: 'partly', words: '1 of 2 numbers are right.' });
  });

  it('may be looked at unfinished in practice, but not where tries are few', () => {
    const practised = told(steps, { turnovers: '10' }, practiceRules);
    expect(practised.parts.get('turnovers')).toMatchObject({ sign: 'right' });
    expect(practised.parts.get('annualRate')).toMatchObject({ words: 'Not answered yet.', isInvalid: false });
    const { parts, status } = told(steps, { turnovers: '10' }, assigned);
    expect(parts.get('turnovers')).toEqual({ sign: '', words: '' });
    expect(parts.get('annualRate')).toMatchObject({ isInvalid: true });
    expect(status.words).toContain('nothing has been counted');
  });

  it('is only kept where answers show later, except what was not understood', () => {
    const kept = told(steps, { turnovers: '10', annualRate: '3' }, later);
    expect([...kept.parts.values()].map((remark) => remark.words)).toEqual(['', '']);
    expect(kept.status.sign).toBe('kept');
    const unread = told(steps, { turnovers: 'ten', annualRate: '3' }, later);
    expect([...unread.parts.values()].map((remark) => remark.sign)).toEqual(['unclear', '']);
  });
});

describe('a chosen answer', () => {
  const choice: ExerciseDefinition = {
    kind: 'choice',
    options: [
      { id: 'a', right: true },
      { id: 'b', right: true },
      { id: 'c', right: false },
    ],
  };

  it('has its options told of only where they were chosen', () => {
    const { status, options } = told(choice, { choice: 'a,c' }, assigned);
    expect(status).toMatchObject({ sign: 'wrong' });
    expect([...options]).toEqual([
      ['a', 'right'],
      ['c', 'wrong'],
    ]);
    expect(told(choice, { choice: 'a' }, assigned).status).toMatchObject({
      sign: 'partly',
      words: 'Partly right.',
    });
  });

  it('tells nothing where answers show later', () => {
    const { status, options } = told(choice, { choice: 'a,b' }, later);
    expect([status.sign, options.size]).toEqual(['kept', 0]);
  });
});

describe('reasoning', () => {
  const reasoning: ExerciseDefinition = { kind: 'reasoning' };

  it('is kept for people to read; in practice it is only compared', () => {
    const answer = { reasoning: 'Because.' };
    expect(told(reasoning, answer, practiceRules).status.words).toBe(
      'Compare your answer with the model answer.',
    );
    expect(told(reasoning, answer, assigned).status.words).toMatch(/^Kept\. Your instructor reads it/);
    expect(told(reasoning, answer, later).status.words).toBe('Kept. Answers show after 1 December.');
    expect(told(reasoning, {}, assigned).status).toMatchObject({ sign: 'unclear' });
  });
});

describe('the solution', () => {
  const done = (attempts: number, isSolved = false) => ({ attempts, isSolved });
  const rules = (show: ExerciseRules['show']): ExerciseRules => ({ ...assigned, show });

  it.each([
    ['any-time', done(0), true],
    ['now', done(0), false],
    ['now', done(1), true],
    ['after-tries', done(1), false],
    ['after-tries', done(1, true), true],
    ['after-tries', done(2), true],
    ['later', done(2, true), false],
  ] as const)('shows %s, after %o: %s', (show, progress, isShown) => {
    expect(mayShowSolution(rules(show), progress, true)).toBe(isShown);
  });

  it('of reasoning shows once something was kept, for it cannot be right', () => {
    expect(mayShowSolution({ ...rules('after-tries'), tries: undefined }, done(1), false)).toBe(true);
    expect(mayShowSolution(rules('later'), done(1), false)).toBe(false);
  });

  it('tries end where the rules say so, and never in practice', () => {
    expect([
      isSpent(assigned, done(1)),
      isSpent(assigned, done(2)),
      isSpent(practiceRules, done(99)),
    ]).toEqual([false, true, false]);
  });
});

describe('free practice', () => {
  it('remembers attempts until the numbers change', () => {
    const practice = createPractice();
    practice.record('x', { at: 1, hints: 0, answer: { x: '1' } });
    expect(practice.attempts('x')).toHaveLength(1);
    practice.forget('x');
    expect(practice.attempts('x')).toEqual([]);
  });
});
