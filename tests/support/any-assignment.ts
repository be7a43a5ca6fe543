// Any number of assignments and submissions, made up at random.
import fc from 'fast-check';
import type { Assignment } from '~/assignments/assignment.ts';
import { dueIn } from '~/assignments/dates.ts';
import { writeAssignment } from '~/assignments/link.ts';
import { seedOf } from '~/assignments/seeds.ts';
import type { Attempt, Submission } from '~/assignments/work.ts';
import { exact, exactText } from '~/calc/kernel/exact.ts';

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
export const textOfSigns = (maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...signs), maxLength });

/** Words as they come back from a link: no spaces around them and no control characters in them. */
const words = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .oneof(textOfSigns(maxLength), fc.constantFrom('第三周作业', "Week 3: wages & time (50% off!) ~ 'v'"))
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
  textOfSigns(30),
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
