// Whether a text is a submission: JSON of the right form, and no larger than any student's work. What a stranger wrote is
// taken apart name by name, and only what was looked at goes on.
import type { Answer } from '~/calc/exercises/marking.ts';
import type { Attempt, Submission } from './work.ts';

/** Why a text is no submission; `at` is the place in it: "answers.which-way.3.raw.change". */
export type SubmissionProblem =
  | { readonly kind: 'too-long'; readonly length: number; readonly most: number }
  | { readonly kind: 'empty' }
  /** Not JSON, or cut off. */
  | { readonly kind: 'not-json' }
  /** JSON, but of something else. */
  | { readonly kind: 'not-a-submission' }
  /** Made by a newer version of the book. */
  | { readonly kind: 'newer-submission'; readonly text: string }
  /** Something in it has another form, or is more than any work could be. */
  | { readonly kind: 'wrong-shape'; readonly at: string }
  | { readonly kind: 'too-many'; readonly at: string; readonly count: number; readonly most: number }
  /** The text holds no block of handed-in work; or it begins and does not end; or it is damaged. */
  | { readonly kind: 'no-code' | 'code-cut-off' | 'code-damaged' };

/** No work is larger. */
export const limits = {
  /** The assignment's link. */
  link: 16_384,
  name: 300,
  /** One answer. */
  text: 10_000,
  parts: 50,
  attempts: 200,
  exercises: 500,
  sections: 1000,
  activities: 500,
  /** Milliseconds since 1970, up to the year 9999. */
  time: 253_402_300_799_999,
} as const;

class WrongShape extends Error {
  readonly problem: SubmissionProblem;
  constructor(problem: SubmissionProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

type Read = { readonly ok: true; readonly submission: Submission; readonly sum: string };

/** Reads the JSON of a submission. Never throws. @param format the name and version that this book writes */
export function shapeOf(
  text: string,
  format: string,
): Read | { readonly ok: false; readonly problem: SubmissionProblem } {
  if (!text.trim()) return { ok: false, problem: { kind: 'empty' } };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, problem: { kind: 'not-json' } };
  }
  try {
    return { ok: true, ...submissionIn(data, format) };
  } catch (error) {
    if (error instanceof WrongShape) return { ok: false, problem: error.problem };
    throw error;
  }
}

function submissionIn(
  data: unknown,
  format: string,
): { readonly submission: Submission; readonly sum: string } {
  const fail = (problem: SubmissionProblem): never => {
    throw new WrongShape(problem);
  };
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return fail({ kind: 'not-a-submission' });
  const file = new Map<string, unknown>(Object.entries(data));
  const form = file.get('fmt');
  if (form !== format) {
    const [name] = format.split('/');
    const isNewer = typeof form === 'string' && form.startsWith(`${name}/`) && form.length < 60;
    return fail(isNewer ? { kind: 'newer-submission', text: form } : { kind: 'not-a-submission' });
  }
  const { record, list, words, number } = readers(fail);
  const who = record(file.get('who'), 'who', 10);
  const attempts = [...record(file.get('answers'), 'answers', limits.exercises)].map(
    ([id, made]) =>
      [
        id,
        list(made, `answers.${id}`, limits.attempts).map((one, nth) => attempt(one, `answers.${id}.${nth}`)),
      ] as const,
  );
  const used = [...record(file.get('read'), 'read', limits.sections)].map(
    ([section, activities]) =>
      [
        section,
        list(activities, `read.${section}`, limits.activities).map((one, nth) =>
          words(one, `read.${section}.${nth}`, limits.name),
        ),
      ] as const,
  );
  function attempt(one: unknown, at: string): Attempt {
    const fields = record(one, at, 10);
    const raw = [...record(fields.get('raw'), `${at}.raw`, limits.parts)].map(
      ([part, text]) => [part, words(text, `${at}.raw.${part}`, limits.text)] as const,
    );
    return {
      at: number(fields.get('t'), `${at}.t`, limits.time),
      hints: number(fields.get('hints'), `${at}.hints`, 100),
      answer: recordFrom(raw) satisfies Answer,
    };
  }
  const submission: Submission = {
    assignment: words(file.get('assign'), 'assign', limits.link),
    edition: words(file.get('book'), 'book', limits.name),
    student: {
      name: words(who.get('name'), 'who.name', limits.name),
      id: words(who.get('id'), 'who.id', limits.name),
    },
    seed: words(file.get('seed'), 'seed', limits.name * 2),
    opened: number(file.get('opened'), 'opened', limits.time),
    finished: number(file.get('finished'), 'finished', limits.time),
    attempts: recordFrom(attempts),
    used: recordFrom(used),
  };
  const sum = file.get('sum');
  return { submission, sum: typeof sum === 'string' ? sum.slice(0, 100) : '' };
}

/** A plain record; "__proto__" becomes a name like any other. */
const recordFrom = <T>(pairs: readonly (readonly [string, T])[]): Readonly<Record<string, T>> =>
  Object.fromEntries(pairs);

/** What looks at one value each. `at` is its place, for the problem. */
function readers(fail: (problem: SubmissionProblem) => never) {
  const place = (at: string): string => at.slice(0, 100);
  const fewer = (count: number, at: string, most: number): void => {
    if (count > most) fail({ kind: 'too-many', at: place(at), count, most });
  };
  return {
    record(value: unknown, at: string, most: number): ReadonlyMap<string, unknown> {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return fail({ kind: 'wrong-shape', at: place(at) });
      }
      const pairs = Object.entries(value);
      fewer(pairs.length, at, most);
      if (pairs.some(([name]) => name.length > limits.name)) fail({ kind: 'wrong-shape', at: place(at) });
      return new Map<string, unknown>(pairs);
    },
    list(value: unknown, at: string, most: number): readonly unknown[] {
      if (!Array.isArray(value)) return fail({ kind: 'wrong-shape', at: place(at) });
      fewer(value.length, at, most);
      return value;
    },
    words(value: unknown, at: string, most: number): string {
      if (typeof value !== 'string') return fail({ kind: 'wrong-shape', at: place(at) });
      fewer(value.length, at, most);
      return value;
    },
    number(value: unknown, at: string, most: number): number {
      if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0 || value > most) {
        return fail({ kind: 'wrong-shape', at: place(at) });
      }
      return value;
    },
  };
}
