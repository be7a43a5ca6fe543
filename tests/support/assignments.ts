// Assignments and work to test with: the book's own catalogue, a chapter with an exercise of each kind, and any number of
// assignments and submissions made up at random.
import fc from 'fast-check';
import { type Assignment, emptyAssignment } from '~/assignments/assignment.ts';
import type { Catalogue, CatalogueExercise } from '~/assignments/catalogue.ts';
import { dueIn } from '~/assignments/dates.ts';
import { type ExerciseGrade, gradeWork } from '~/assignments/grading.ts';
import { writeAssignment } from '~/assignments/link.ts';
import { seedOf, taskOf } from '~/assignments/seeds.ts';
import type { Attempt, Submission, Work } from '~/assignments/work.ts';
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

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const inputName = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,15}$/);
const fraction = fc
  .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 99 }))
  .map(([above, below]) => exactText(exact(above).div(below)));
const share = fc
  .tuple(fc.nat(100), fc.integer({ min: 1, max: 9 }))
  .map(([above, below]) => exact(above).div(100 * below));
const points = fc
  .tuple(fc.nat(200), fc.integer({ min: 1, max: 8 }))
  .map(([above, below]) => exact(above).div(below));

/** Signs that mean something in a link, in a file or nowhere. (fast-check's own graphemes take a hundred times as long.) */
const signs = [
  ...'aZ09 .,:;&=#%+~?/()*@|\\\'"<>{}[]-_é£½中文，（＆＝\u200b\u202e\u00a0',
  '🙂',
  '👩‍👩‍👧',
  'e\u0301',
  '%2B',
  '&amp;',
];

/** Any text of such signs. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...signs), maxLength });

/** Words as they come back from a link: no spaces around them and no control characters in them. */
const words = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .oneof(anyText(maxLength), fc.constantFrom('第三周作业', "Week 3: wages & time (50% off!) ~ 'v'"))
    .map((text) =>
      text
        .toWellFormed()
        .replace(/\p{Cc}+/gu, ' ')
        .trim()
        .slice(0, maxLength)
        .toWellFormed()
        .trim(),
    );

/** Offsets, zones with and without daylight saving, on both sides of the date line. */
export const zones = [
  'UTC',
  'Asia/Shanghai',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'America/St_Johns',
  '+08:00',
] as const;

/** Any date from 2026 to 2030, to the minute. */
export const clocks: fc.Arbitrary<string> = fc
  .integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2030, 11, 31) / 60_000 })
  .map((minutes) => new Date(minutes * 60_000).toISOString().slice(0, 16));

const due = fc.tuple(fc.constantFrom(...zones), clocks).map(([zone, clock]) => dueIn(zone, clock));

const unique = <T>(item: fc.Arbitrary<T>, nameOf: (one: T) => string): fc.Arbitrary<T[]> =>
  fc.uniqueArray(item, { selector: nameOf, maxLength: 6 });

/** Any assignment that a link can hold. @param exercises to choose from; some others come along */
export const assignments = (
  exercises: readonly string[] = [],
  places: readonly string[] = [],
): fc.Arbitrary<Assignment> =>
  fc.record({
    edition: fc.constantFrom('2026.11', '2027.3', ''),
    generator: fc.constantFrom(1, 2),
    title: words(80),
    key: words(40).map((key) => key || 'F26-3'),
    readings: unique(
      fc.record({
        place: fc.oneof(
          fc
            .tuple(name, name, name)
            .map((parts) => parts.join('/'))
            .filter((place) => !/^(en|zh)\//.test(place) && !/^[^/]+\/(en|zh)\//.test(place)),
          ...(places.length > 0 ? [fc.constantFrom(...places)] : []),
        ),
        points,
      }),
      ({ place }) => place,
    ),
    exercises: unique(
      fc.record({
        exercise: fc.oneof(name, ...(exercises.length > 0 ? [fc.constantFrom(...exercises)] : [])),
        points,
        numbers: fc
          .uniqueArray(fc.tuple(inputName, fraction), { selector: ([input]) => input, maxLength: 3 })
          .map((all) => new Map(all)),
      }),
      ({ exercise }) => exercise,
    ),
    fixed: unique(
      fc.record({
        chapter: fc.constantFrom('turnover/annual-rate', 'part/chapter'),
        binding: fc.tuple(name, inputName).map((two) => two.join('.')),
        value: fraction,
      }),
      ({ chapter, binding }) => `${chapter}/${binding}`,
    ),
    vary: fc.constantFrom('student', 'same'),
    due: fc.option(due, { nil: undefined }),
    late: fc.option(
      fc.record({
        grace: fc.nat(1000),
        perDay: share,
        floor: share,
        days: fc.option(fc.nat(30), { nil: undefined }),
      }),
      { nil: undefined },
    ),
    tries: fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
    hints: fc.oneof(
      fc.constantFrom({ kind: 'free' } as const, { kind: 'none' } as const),
      share.map((each) => ({ kind: 'cost', each }) as const),
    ),
    show: fc.constantFrom('at-once', 'after-tries', 'after-due', 'never'),
    threshold: fc.nat(100),
  });

/** Times within a term. */
export const times = fc.integer({ min: Date.UTC(2026, 8, 1), max: Date.UTC(2027, 1, 1) });

const answerText = fc.oneof(
  fc.constantFrom(
    '10',
    '1000%',
    '12 1/2',
    '0.333',
    '5',
    'longer',
    'longer,dearer',
    '',
    '１２．５',
    'because it turns over sooner',
  ),
  anyText(30),
);

/** Any work of a student. @param parts by exercise, its parts */
export const submissions = (
  parts: Readonly<Record<string, readonly string[]>>,
  assignment: fc.Arbitrary<Assignment>,
): fc.Arbitrary<Submission> => {
  const attempt = (names: readonly string[]): fc.Arbitrary<Attempt> =>
    fc.record({
      at: times,
      hints: fc.nat(4),
      answer: fc.record(Object.fromEntries(names.map((one) => [one, answerText]))),
    });
  return fc
    .record({
      assignment,
      name: words(40),
      id: words(20).map((id) => id || 's1'),
      opened: times,
      finished: times,
      attempts: fc
        .tuple(
          ...Object.entries(parts).map(([id, names]) =>
            fc.array(attempt(names), { maxLength: 4 }).map((made) => [id, made] as const),
          ),
        )
        .map((all): Readonly<Record<string, readonly Attempt[]>> => Object.fromEntries(all)),
      used: fc.dictionary(name, fc.array(name, { maxLength: 4 }), { maxKeys: 3, noNullPrototype: true }),
    })
    .map(({ assignment: made, name: called, id, ...work }) => ({
      ...work,
      assignment: writeAssignment(made),
      edition: '2026.11',
      student: { name: called, id },
      seed: seedOf(made, id),
    }));
};
