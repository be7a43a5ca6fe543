// Exercises as they go to an LMS, for the tests of what is written for it: capital A of the sources and another like it,
// whose annual rates are 1,000% and 1,200%.
import type { ExportedBlank, ExportedExercise } from '~/assignments/exports/exported-exercise.ts';

const annualRate = (answer: string, mistaken: string): ExportedBlank => ({
  part: 'annualRate',
  label: 'annual rate of surplus-value, in per cent',
  answer,
  tolerance: '0.00005',
  isPercent: true,
  mistakes: [
    {
      id: 'onCapitalApplied',
      answer: mistaken,
      say: '<p>All wages of the year, instead of those advanced.</p>',
    },
  ],
});

export const rateExercise: ExportedExercise = {
  id: 'annual-rate-of-a',
  title: 'Exercise 1: The annual rate of capital A',
  chapter: 'The annual rate/of surplus-value',
  points: '2',
  kind: 'number',
  variants: [
    {
      question: '<p>£500 turn over 10 times; s is <em>less</em> than v & more.</p>',
      solution: '<p>10 times 100%.</p>',
      blanks: [annualRate('1000', '100')],
      options: [],
    },
    {
      question: '<p>£500 turn over 12 times; s is <em>less</em> than v & more.</p>',
      solution: '<p>12 times 100%.</p>',
      blanks: [annualRate('1200', '100')],
      options: [],
    },
  ],
  table: {
    question: '<p>£500 turn over {turnovers} times; s is <em>less</em> than v & more.</p>',
    solution: '<p>{turnovers} times 100%.</p>',
    say: { onCapitalApplied: '<p>All wages of the year, instead of those advanced.</p>' },
    columns: { turnovers: ['10', '12'], answer: ['1000', '1200'], mistake1: ['100', '100'] },
  },
};

export const stepsExercise: ExportedExercise = {
  id: 'advance-and-rate',
  title: 'Exercise 2: Advance and rate',
  chapter: 'The annual rate/of surplus-value',
  points: '3',
  kind: 'steps',
  variants: [
    {
      question: '<p>In two steps.</p>',
      solution: '<p>First the advance.</p>',
      blanks: [
        {
          part: 'advance',
          label: 'variable capital advanced, in pounds',
          answer: '500',
          tolerance: '0.00005',
          isPercent: false,
          mistakes: [
            { id: 'annual', answer: '5000', say: '<p>That is a year’s wages, ~ 10 × 500 {applied}.</p>' },
          ],
        },
        annualRate('1000', '100'),
      ],
      options: [],
    },
  ],
};

export const choiceExercise: ExportedExercise = {
  id: 'who-sets-the-pace',
  title: 'Exercise 3: Who sets the pace?',
  chapter: 'Reproduction',
  points: '1',
  kind: 'choice',
  variants: [
    {
      question: '<p>Which department sets the pace?</p>',
      solution: '<p>Department I.</p>',
      blanks: [],
      options: [
        { id: 'one', text: '<p>Department I</p>', isRight: true, say: '<p>Yes.</p>' },
        { id: 'two', text: '<p>Department II</p>', isRight: false, say: '<p>It follows.</p>' },
      ],
    },
  ],
};

export const reasoningExercise: ExportedExercise = {
  ...choiceExercise,
  id: 'in-your-own-words',
  title: 'Exercise 4: In your own words',
  kind: 'reasoning',
  variants: [{ question: '<p>Why?</p>', solution: '<p>Because.</p>', blanks: [], options: [] }],
};

/** Markup and signs that would break out of their place. */
export const hostileExercise: ExportedExercise = {
  ...choiceExercise,
  id: 'hostile',
  title: '</name><script>alert(1)</script>]]>&amp; “\u0001\ud800”',
  chapter: 'A/B//C <&>',
  variants: [
    {
      question: '<p>]]></text></questiontext></p>',
      solution: ']]>',
      blanks: [],
      options: [{ id: 'one', text: ']]>', isRight: true, say: ']]>' }],
    },
  ],
};
