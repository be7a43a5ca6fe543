// The work at one assignment as this browser keeps it: what was done, by whom, and the link that asked for it.
//
//   { "version": 1, "assignment": "v=1&book=2026.11&t=Week+3&key=F26-3&…", "opened": 1795392000000,
//     "student": { "name": "Li Na", "id": "20261234" }, "handedIn": 1795400000000,
//     "attempts": { "wages-in-capital-two": [{ "at": 1795395000000, "hints": 1, "answer": { "variableInCapitalTwo": "12 1/2" } }] },
//     "used": { "turnover/annual-rate/capital-b": ["guess:guess-capital-b", "end"] }, "hints": { "wages-in-capital-two": 2 } }
import type { Attempt, Student, Work } from '~/assignments/work.ts';
import { isRecord, type Kind } from '../kept/shelf.ts';

export interface KeptWork extends Work {
  /** The link's fragment, exactly as it was followed, without "#". */
  readonly assignment: string;
  readonly student: Student;
  /** By exercise, how many hints are open. */
  readonly hints: Readonly<Record<string, number>>;
  /** When a file or a code was last made of it. */
  readonly handedIn: number | undefined;
}

/** Before anything is done. */
export const newWork = (assignment: string, opened: number): KeptWork => ({
  assignment,
  opened,
  student: { name: '', id: '' },
  attempts: {},
  used: {},
  hints: {},
  handedIn: undefined,
});

/** Longer is no name, no answer, no list. */
const longestName = 200;
const longestAnswer = 20_000;
export const longestLink = 16_384;
const mostParts = 100;
const mostAttempts = 2000;
const mostEntries = 5000;
const lastMoment = 8.64e15;

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest;
const isMoment = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= lastMoment;
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= mostAttempts;

/** Reads every value of a record; `undefined` when one cannot be read. */
function readAll<T>(
  data: unknown,
  most: number,
  read: (value: unknown) => T | undefined,
): Readonly<Record<string, T>> | undefined {
  if (!isRecord(data)) return undefined;
  const entries = Object.entries(data);
  if (entries.length > most) return undefined;
  const found = entries.flatMap(([name, value]): [string, T][] => {
    const one = isText(name, longestName) ? read(value) : undefined;
    return one === undefined ? [] : [[name, one]];
  });
  return found.length === entries.length ? Object.fromEntries(found) : undefined;
}

const readAttempt = (data: unknown): Attempt | undefined => {
  if (!isRecord(data) || !isMoment(data['at']) || !isCount(data['hints'])) return undefined;
  const answer = readAll(data['answer'], mostParts, (text) => (isText(text, longestAnswer) ? text : undefined));
  return answer && { at: data['at'], hints: data['hints'], answer };
};

function readList<T>(data: unknown, read: (value: unknown) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(data) || data.length > mostAttempts) return undefined;
  const found = data.flatMap((value) => read(value) ?? []);
  return found.length === data.length ? found : undefined;
}

/** How the work at an assignment is read and written. */
export const workKind: Kind<KeptWork> = {
  version: 1,
  read({ assignment, opened, student, attempts, used, hints = {}, handedIn }) {
    if (!isText(assignment, longestLink) || !isMoment(opened) || !isRecord(student)) return undefined;
    const { name, id } = student;
    if (!isText(name, longestName) || !isText(id, longestName)) return undefined;
    if (handedIn !== undefined && !isMoment(handedIn)) return undefined;
    const made = readAll(attempts, mostEntries, (list) => readList(list, readAttempt));
    const done = readAll(used, mostEntries, (list) =>
      readList(list, (activity) => (isText(activity, longestName) ? activity : undefined)),
    );
    const open = readAll(hints, mostEntries, (count) => (isCount(count) ? count : undefined));
    if (!made || !done || !open) return undefined;
    return { assignment, opened, student: { name, id }, attempts: made, used: done, hints: open, handedIn };
  },
  write: (work) => ({ ...work }),
};

/** Which assignment is in force in the book: {"version": 1, "key": "F26-3"}. */
export const inForceKind: Kind<string> = {
  version: 1,
  read: ({ key }) => (isText(key, longestName) && key !== '' ? key : undefined),
  write: (key) => (key === '' ? undefined : { key }),
};
