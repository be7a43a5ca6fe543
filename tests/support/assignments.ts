// Assignments and work to test with: the book's own catalogue, and a chapter with an exercise of each kind.
import { type Assignment, emptyAssignment } from '~/assignments/assignment.ts';
import type { Catalogue, CatalogueExercise } from '~/assignments/catalogue.ts';
import { type ExerciseGrade, gradeWork } from '~/assignments/grading.ts';
import { seedOf, taskOf } from '~/assignments/seeds.ts';
import type { Attempt, Work } from '~/assignments/work.ts';
import { readBook } from '~/book/book.ts';
import { catalogueOf } from '~/book/catalogue.ts';
import { blanksOf, choicePart, type ExerciseDefinition, reasoningPart } from '~/calc/exercises/definition.ts';
import type { Answer, Task } from '~/calc/exercises/marking.ts';
import { exact, exactText, hasValue } from '~/calc/kernel/exact.ts';
import type { Language } from '~/i18n/languages.ts';

/** The catalogue of the book, without the titles of its sections. */
export const bookCatalogue = (language: Language = 'en'): Promise<Catalogue> =>
  catalogueOf(readBook(), language);

const annualRate = {
  model: 'turnover/annual-rate-given-scale',
  draw: {
    weeklyVariableCapital: ['100', '120'],
    workingPeriod: ['4', '5', '9'],
    circulationTime: ['1', '5', '11'],
    weeksInYear: ['50'],
    rateOfSurplusValue: ['50%', '100%'],
  },
};

const definitions: Readonly<Record<string, ExerciseDefinition>> = {
  'a-number': { kind: 'number', ...annualRate, asks: 'annualRate', misconceptions: ['rateOfSurplusValue'] },
  'some-steps': {
    kind: 'steps',
    ...annualRate,
    steps: [
      { asks: 'turnoverTime', misconceptions: [] },
      { asks: 'turnovers', misconceptions: [] },
      { asks: 'variableCapitalAdvanced', misconceptions: [] },
    ],
  },
  'a-choice': {
    kind: 'choice',
    options: [
      { id: 'longer', right: true },
      { id: 'shorter', right: false },
      { id: 'dearer', right: true },
      { id: 'cheaper', right: false },
    ],
  },
  'a-reason': { kind: 'reasoning' },
};

const exerciseFrom = (definition: ExerciseDefinition, index: number): CatalogueExercise => ({
  title: `Exercise ${index + 1}`,
  number: index + 1,
  section: 'practice',
  definition,
  formerly: index === 0 ? ['the-first'] : [],
  parts: {},
  inputs: Object.fromEntries(Object.keys(definition.draw ?? {}).map((name) => [name, name])),
});

/** A book of one chapter with an exercise of each kind. */
export async function catalogueOfEachKind(): Promise<Catalogue> {
  const book = await bookCatalogue();
  return {
    ...book,
    chapters: [
      {
        id: 'part/chapter',
        number: 1,
        title: 'A chapter',
        part: 'A part',
        minutes: 20,
        sections: [
          {
            id: 'text',
            title: 'Text',
            activities: ['guess:a', 'example:b', 'figure:c', 'end'],
            formerly: ['words'],
          },
          { id: 'practice', title: 'Practice', activities: ['exercise:a-number', 'end'], formerly: [] },
        ],
        exercises: Object.fromEntries(
          Object.entries(definitions).map(([id, one], index) => [id, exerciseFrom(one, index)]),
        ),
        numbers: [{ binding: 'capital-a.workingPeriod', label: 'Capital A: working period', value: '4' }],
      },
    ],
  };
}

/** An assignment of these exercises, 1 point each, and what else is said. */
export const assignmentOf = (exercises: readonly string[], more: Partial<Assignment> = {}): Assignment => ({
  ...emptyAssignment('2026.11', 1),
  title: 'Week 3',
  key: 'F26-ECON101-3',
  exercises: exercises.map((exercise) => ({ exercise, points: exact(1), numbers: new Map() })),
  ...more,
});

/** The answer that is right, part by part. */
export function rightAnswer({ exercise, model, numbers }: Task): Answer {
  if (exercise.kind === 'choice') {
    const right = exercise.options.filter((option) => option.right).map(({ id }) => id);
    return { [choicePart]: right.join(',') };
  }
  if (exercise.kind === 'reasoning') return { [reasoningPart]: 'Because the money comes back sooner.' };
  const values = model?.evaluate(numbers) ?? {};
  return Object.fromEntries(
    blanksOf(exercise).map(({ asks }) => {
      const value = values[asks];
      return [asks, value && hasValue(value) ? exactText(value) : ''];
    }),
  );
}

/** The right answer of a student, as it would be written down. */
export const rightFor = (
  catalogue: Catalogue,
  assignment: Assignment,
  exercise: string,
  id: string,
): Answer => rightAnswer(taskOf(catalogue, assignment, exercise, seedOf(assignment, id)));

export const workOf = (
  attempts: Readonly<Record<string, readonly Attempt[]>>,
  more: Partial<Work> = {},
): Work => ({
  opened: 0,
  attempts,
  used: {},
  ...more,
});

/** The mark of one exercise in some work. */
export function markOf(
  catalogue: Catalogue,
  assignment: Assignment,
  exercise: string,
  attempts: readonly Attempt[],
): ExerciseGrade {
  const student = { name: 'Ada Lovelace', id: 's1' };
  const grade = gradeWork(catalogue, assignment, workOf({ [exercise]: attempts }), student);
  const found = grade.exercises.find((one) => one.exercise === exercise);
  if (!found) throw new Error(`${exercise} was not marked`);
  return found;
}

/** What is to be compared: exact numbers as texts, maps as lists. */
export const plain = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data, (_, value) => (value instanceof Map ? [...value] : value)));
