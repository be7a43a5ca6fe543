// What an instructor should look at in handed-in work. A flag is a reason to look, never a proof: a file is on the student's
// own computer, and two students may sit at one table.
import type { Assignment } from './assignment.ts';
import type { Grade } from './grading.ts';
import { readAssignment, writeAssignment } from './link.ts';
import { pairsOf } from './link-text.ts';
import { type Setting, settings } from './problems.ts';
import { sameId, seedOf } from './seeds.ts';
import type { Submission } from './work.ts';

/** A submission as it came in, with its marks. */
export interface HandedIn {
  /** The file or the place it came from. */
  readonly from: string;
  readonly submission: Submission;
  readonly isAltered: boolean;
  readonly grade: Grade;
}

export type Flag =
  /** The numbers were drawn from another text than this student's. */
  | { readonly kind: 'other-seed'; readonly seed: string; readonly expected: string }
  /** The file was changed after it was made. */
  | { readonly kind: 'altered' }
  /** It was done by a link that differs from the instructor's in these settings. */
  | { readonly kind: 'other-assignment'; readonly settings: readonly Setting[] }
  /** Something that counts was late; `beyond`: attempts came after the last day on which work is taken. */
  | { readonly kind: 'late'; readonly days: number; readonly beyond: number }
  | { readonly kind: 'other-edition'; readonly edition: string; readonly expected: string }
  /** The same student handed in more than once. */
  | { readonly kind: 'duplicate'; readonly from: readonly string[] }
  /** At least three attempts in a row follow one another as another student's do, to the millisecond. */
  | { readonly kind: 'same-timing'; readonly as: readonly string[] }
  /** At least three wrong answers that no known mistake explains, or a longer text, are another student's too. */
  | { readonly kind: 'same-answers'; readonly as: readonly string[] }
  /** Answers from before the assignment was opened, or from after now. */
  | { readonly kind: 'before-opened' | 'in-the-future'; readonly attempts: number }
  | {
      readonly kind: 'too-many-attempts';
      readonly exercise: string;
      readonly count: number;
      readonly allowed: number;
    };

/** @param now in milliseconds since 1970; a clock may be a few minutes fast */
export interface FlagOptions {
  readonly now: number;
  /** The book's, of the catalogue that marked. */
  readonly edition: string;
}

/** Clocks differ, and are put right while somebody works. */
const tolerance = 10 * 60_000;

/** The flags of each submission, in the order of the submissions. */
export function flagsOf(
  all: readonly HandedIn[],
  assignment: Assignment,
  options: FlagOptions,
): readonly (readonly Flag[])[] {
  const expected = settingsOf(assignment);
  const differences = new Map<string, readonly Setting[]>();
  const byStudent = Map.groupBy(all, studentOf);
  const timing = sharedWith(all, timesOf, 1, () => true);
  const most = Math.max(3, Math.ceil(all.length / 5));
  const answers = sharedWith(all, wrongAnswersOf, 3, (students) => students <= most);
  const texts = sharedWith(all, longTextsOf, 1, () => true);
  return all.map((one, nth) => {
    const { submission } = one;
    const link = submission.assignment;
    const different = differences.get(link) ?? differingSettings(link, expected);
    differences.set(link, different);
    const twice = byStudent.get(studentOf(one)) ?? [];
    const alike = [...new Set([...(answers[nth] ?? []), ...(texts[nth] ?? [])])];
    return [
      ...ofOne(one, assignment, options),
      ...(different.length > 0 ? [{ kind: 'other-assignment', settings: different } as const] : []),
      ...(twice.length > 1
        ? [
            {
              kind: 'duplicate',
              from: twice.filter((other) => other !== one).map(({ from }) => from),
            } as const,
          ]
        : []),
      ...(timing[nth]?.length ? [{ kind: 'same-timing', as: timing[nth] } as const] : []),
      ...(alike.length > 0 ? [{ kind: 'same-answers', as: alike } as const] : []),
    ];
  });
}

/** Whose a submission says it is: by number, or by name where no number was given. */
const studentOf = ({ submission: { student } }: HandedIn): string =>
  sameId(student.id) || sameId(student.name);

/** What one submission shows by itself. */
function ofOne(
  { submission, isAltered, grade }: HandedIn,
  assignment: Assignment,
  { now, edition }: FlagOptions,
): readonly Flag[] {
  const flags: Flag[] = [];
  const expected = seedOf(assignment, submission.student.id);
  if (submission.seed !== expected) flags.push({ kind: 'other-seed', seed: submission.seed, expected });
  if (isAltered) flags.push({ kind: 'altered' });
  if (submission.edition !== edition) {
    flags.push({ kind: 'other-edition', edition: submission.edition, expected: edition });
  }
  const attempts = grade.exercises.flatMap((exercise) => exercise.attempts);
  const beyond = attempts.filter(({ isLeftOut }) => isLeftOut === 'too-late').length;
  if (grade.days > 0 || beyond > 0) flags.push({ kind: 'late', days: grade.days, beyond });
  const before = attempts.filter(({ attempt }) => attempt.at < submission.opened - tolerance).length;
  if (before > 0) flags.push({ kind: 'before-opened', attempts: before });
  const future = attempts.filter(({ attempt }) => attempt.at > now + tolerance).length;
  if (future > 0) flags.push({ kind: 'in-the-future', attempts: future });
  for (const { exercise, attempts: made } of grade.exercises) {
    const count = made.filter(({ marking }) => marking.counts).length;
    if (assignment.tries !== undefined && count > assignment.tries) {
      flags.push({ kind: 'too-many-attempts', exercise, count, allowed: assignment.tries });
    }
  }
  return flags;
}

const settingsOf = (assignment: Assignment): ReadonlyMap<string, string> =>
  new Map(pairsOf(writeAssignment(assignment)));

/** The settings in which a link differs, however it is written. */
function differingSettings(link: string, expected: ReadonlyMap<string, string>): readonly Setting[] {
  const given = settingsOf(readAssignment(link).assignment);
  return settings.filter((name) => name !== 'v' && given.get(name) !== expected.get(name));
}

/**
 * By submission, the other students with whom it shares at least so many traces.
 * @param isTelling whether a trace that so many students left tells anything
 */
function sharedWith(
  all: readonly HandedIn[],
  tracesOf: (one: HandedIn) => ReadonlySet<string>,
  least: number,
  isTelling: (students: number) => boolean,
): readonly (readonly string[])[] {
  const students = all.map(studentOf);
  const traces = all.map(tracesOf);
  const left = new Map<string, Set<string>>();
  traces.forEach((ofOne, nth) => {
    for (const trace of ofOne) {
      const by = left.get(trace) ?? new Set();
      left.set(trace, by.add(students[nth] ?? ''));
    }
  });
  return all.map((_, nth) => {
    const counts = new Map<string, number>();
    for (const trace of traces[nth] ?? []) {
      const by = left.get(trace);
      if (!by || by.size < 2 || !isTelling(by.size)) continue;
      for (const student of by)
        if (student !== students[nth]) counts.set(student, (counts.get(student) ?? 0) + 1);
    }
    return [...counts]
      .filter(([, count]) => count >= least)
      .map(([student]) => student)
      .sort();
  });
}

/** Each three attempts in a row: at which exercises, and how long after one another. */
function timesOf({ submission }: HandedIn): ReadonlySet<string> {
  const made = Object.entries(submission.attempts)
    .flatMap(([exercise, attempts]) => attempts.map(({ at }) => ({ exercise, at })))
    .sort((one, other) => one.at - other.at || (one.exercise < other.exercise ? -1 : 1));
  return new Set(
    made.slice(2).flatMap((third, nth) => {
      const [first, second] = [made[nth], made[nth + 1]];
      if (!first || !second || third.at === first.at) return [];
      const exercises = [first, second, third].map(({ exercise }) => exercise);
      return [`${exercises.join()}|${second.at - first.at}|${third.at - second.at}`];
    }),
  );
}

/** Wrong answers that no known mistake explains. */
const wrongAnswersOf = ({ grade }: HandedIn): ReadonlySet<string> =>
  new Set(
    grade.exercises.flatMap(({ exercise, task, attempts }) =>
      task.exercise.kind === 'choice'
        ? []
        : attempts.flatMap(({ attempt, marking }) =>
            marking.parts.flatMap(({ part, verdict }) =>
              verdict.kind === 'wrong' ? [`${exercise}|${part}|${sameText(attempt.answer[part] ?? '')}`] : [],
            ),
          ),
    ),
  );

/** Shorter texts may well be alike. */
const longText = 60;

const longTextsOf = ({ grade }: HandedIn): ReadonlySet<string> =>
  new Set(
    grade.exercises.flatMap(({ exercise, attempts }) =>
      attempts.flatMap(({ attempt, marking }) =>
        marking.parts.flatMap(({ part, verdict }) => {
          const text = sameText(attempt.answer[part] ?? '');
          return verdict.kind === 'to-be-read' && text.length >= longText ? [`${exercise}|${text}`] : [];
        }),
      ),
    ),
  );

const sameText = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
