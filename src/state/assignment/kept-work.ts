// The work at one assignment as this browser keeps it: what was done, by whom, and the link that asked for it.
//
//   { "version": 1, "assignment": "v=1&book=2026.11&t=Week+3&key=F26-3&…", "opened": 1795392000000,
//     "student": { "name": "Li Na", "id": "20261234" }, "handedIn": 1795400000000,
//     "attempts": { "wages-in-capital-two": [{ "at": 1795395000000, "hints": 1, "answer": { "variableInCapitalTwo": "12 1/2" } }] },
//     "used": { "turnover/annual-rate/capital-b": ["guess:guess-capital-b", "end"] }, "hints": { "wages-in-capital-two": 2 } }
import { limits } from '~/assignments/submission-shape.ts';
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

/** What no work has more of is no work: the same bounds as for what is handed in. */
const longestName = limits.name;
const mostParts = limits.parts;
const mostEntries = limits.sections;
const mostInList = Math.max(limits.attempts, limits.activities);

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest;
const isMoment = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= limits.time;
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= limits.attempts;

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
  const answer = readAll(data['answer'], mostParts, (text) => (isText(text, limits.text) ? text : undefined));
  return answer && { at: data['at'], hints: data['hints'], answer };
};

function readList<T>(data: unknown, read: (value: unknown) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(data) || data.length > mostInList) return undefined;
  const found = data.flatMap((value) => read(value) ?? []);
  return found.length === data.length ? found : undefined;
}

/** How the work at an assignment is read and written. */
export const workKind: Kind<KeptWork> = {
  version: 1,
  read({ assignment, opened, student, attempts, used, hints = {}, handedIn }) {
    if (!isText(assignment, limits.link) || !isMoment(opened) || !isRecord(student)) return undefined;
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

/** The work with one more attempt. What is handed in has bounds: of more attempts than anyone makes the last ones stay. */
export const withAttempt = (work: KeptWork, exercise: string, attempt: Attempt): KeptWork => {
  const answer = Object.entries(attempt.answer).map(([part, text]) => [part, text.slice(0, limits.text)]);
  const all = [...(work.attempts[exercise] ?? []), { ...attempt, answer: Object.fromEntries(answer) }];
  return { ...work, attempts: { ...work.attempts, [exercise]: all.slice(-limits.attempts) } };
};

/** Which assignment is in force in the book. */
export interface InForce {
  readonly key: string;
  /** An instructor tries it out, in this tab alone. */
  readonly isPreview: boolean;
}

/** How that is kept: {"version": 1, "key": "F26-3"}; a preview says so. */
export const inForceKind: Kind<InForce> = {
  version: 1,
  read: ({ key, preview }) =>
    isText(key, longestName) && key !== '' ? { key, isPreview: preview === true } : undefined,
  write: ({ key, isPreview }) => (isPreview ? { key, preview: true } : { key }),
};
