// Marks as files for a gradebook: a table of everything, Moodle's import, and Canvas's own export with one column filled in.
// Points are rounded to two decimal places, halves upwards.

import { type Exact, exact } from '~/calc/kernel/exact.ts';
import { digits } from '~/calc/spreadsheet/cell-text.ts';
import { csvFile } from '~/calc/spreadsheet/csv.ts';
import type { Line } from '~/calc/spreadsheet/lines.ts';
import { type CsvField, type CsvFile, readCsv, writeCsv } from '~/calc/spreadsheet/read-csv.ts';
import type { Grade } from './grading.ts';
import { isAddress, isStudent, type RosterEntry } from './roster.ts';
import { sameId } from './seeds.ts';
import type { Student } from './work.ts';

/** A student's marks, one line of a gradebook. */
export interface GradebookEntry {
  readonly student: Student;
  readonly grade: Grade;
  /** What is to be looked at, in words. */
  readonly remarks?: string;
}

/** Points as they stand in a file and on the page: rounded to two decimal places, halves upwards. */
export const roundedPoints = (points: Exact): Exact => points.mul(100).round().div(exact(100));

/** The same in digits: "2.5". */
export const pointsText = (points: Exact): string => digits(roundedPoints(points));

/** The headings of the general table. */
export interface GradebookWords {
  readonly name: string;
  readonly id: string;
  readonly email: string;
  readonly earned: string;
  readonly outOf: string;
  readonly toBeRead: string;
  readonly daysLate: string;
  readonly remarks: string;
  /** By exercise or place, its title. */
  readonly titleOf: (id: string) => string;
}

/** A line for each student: points of every exercise and reading, and in all. A class list adds addresses and the missing. */
export function genericCsv(
  entries: readonly GradebookEntry[],
  words: GradebookWords,
  roster: readonly RosterEntry[] = [],
): string {
  const items = [
    ...new Set(entries.flatMap(({ grade }) => grade.exercises.map(({ exercise }) => exercise))),
    ...new Set(entries.flatMap(({ grade }) => grade.readings.map(({ place }) => place))),
  ];
  const head = [words.name, words.id, words.email, ...items.map(words.titleOf)];
  const lines = entries.map(({ student, grade, remarks = '' }): Line => {
    const earned = new Map([
      ...grade.exercises.map((one) => [one.exercise, one.isToBeRead ? undefined : one.earned] as const),
      ...grade.readings.map((one) => [one.place, one.earned] as const),
    ]);
    return [
      student.name,
      student.id,
      emailOf(student, roster),
      ...items.map((id) => rounded(earned.get(id))),
      roundedPoints(grade.earned),
      roundedPoints(grade.outOf),
      roundedPoints(grade.toBeRead),
      exact(grade.days),
      remarks,
    ];
  });
  const missing = roster
    .filter((one) => !entries.some(({ student }) => isStudent(one, student.id)))
    .map(({ name, id, email }): Line => [name, id, email]);
  const totals = [words.earned, words.outOf, words.toBeRead, words.daysLate, words.remarks];
  return csvFile([[...head, ...totals], ...lines, ...missing]);
}

const rounded = (points: Exact | undefined): Exact | undefined => points && roundedPoints(points);

const emailOf = ({ id }: Student, roster: readonly RosterEntry[]): string =>
  roster.find((one) => isStudent(one, id))?.email || (isAddress(id) ? id.trim() : '');

/**
 * For Moodle's grade import ("Import: CSV file"): students are mapped by "Email address" or "ID number", and the column of
 * points to a grade item.
 * @param title heading of the points
 */
export function moodleCsv(
  entries: readonly GradebookEntry[],
  title: string,
  roster: readonly RosterEntry[] = [],
): string {
  const lines = entries.map(({ student, grade }): Line => {
    const listed = roster.find((one) => isStudent(one, student.id));
    return [
      listed?.name || student.name,
      listed?.id || (isAddress(student.id) ? '' : student.id.trim()),
      emailOf(student, roster),
      roundedPoints(grade.earned),
    ];
  });
  return csvFile([['Full name', 'ID number', 'Email address', title], ...lines]);
}

/** What came of filling in Canvas's file. */
export type CanvasMerge =
  | {
      readonly ok: true;
      readonly file: string;
      /** The heading of the column that was filled, and whether it is a new one. */
      readonly column: string;
      readonly isNew: boolean;
      readonly filled: number;
      /** Students who handed in and have no line in the file, more than one, or one that others claim too. */
      readonly notFound: readonly Student[];
    }
  | {
      readonly ok: false;
      readonly problem:
        | 'empty'
        | 'no-student-column'
        | 'no-id-column'
        | 'too-long'
        | 'no-such-column'
        | 'read-only-column';
    };

const longestFile = 20_000_000;

/** The columns of totals at the end of Canvas's file, which it does not read back. Columns of points end in its number. */
const isTotal = (heading: string): boolean =>
  /(?:current|final|override) (?:score|points|grade|status)\b/i.test(heading) && !/\(\d+\)$/.test(heading);

/** The columns that say whose a line is. */
const ofStudent = new Set(
  'student,lastname,firstname,id,sis user id,sis login id,integration id,root account,section'.split(','),
);

/** Whether a column can be of an assignment: nothing is ever written into Canvas's own. */
export const canBeFilled = (heading: string): boolean =>
  !isTotal(heading) && !ofStudent.has(heading.toLowerCase());

/**
 * Fills one column of the gradebook that Canvas exports, and leaves every other field as it is written.
 * @param column the heading of an existing column; without it, the column called `title`, or a new one
 */
export function canvasCsv(
  file: string,
  entries: readonly GradebookEntry[],
  title: string,
  column?: string,
): CanvasMerge {
  if (file.length > longestFile) return { ok: false, problem: 'too-long' };
  const csv = readCsv(file);
  const [head, ...rest] = csv.lines;
  if (!head) return { ok: false, problem: 'empty' };
  const names = head.map(({ text }) => text.trim());
  const place = (name: string): number => names.findIndex((one) => one.toLowerCase() === name);
  const students = ['student', 'lastname', 'firstname'].map(place).filter((one) => one >= 0);
  if (students.length === 0) return { ok: false, problem: 'no-student-column' };
  const ids = ['sis user id', 'sis login id', 'integration id', 'id'].map(place).filter((one) => one >= 0);
  if (ids.length === 0) return { ok: false, problem: 'no-id-column' };

  const existing = names.findIndex((name) =>
    column === undefined ? isCalled(name, title) : name === column,
  );
  if (column !== undefined && existing < 0) return { ok: false, problem: 'no-such-column' };
  const isNew = existing < 0;
  const possible = rest.find(isPointsPossible);
  const isReadOnly =
    /read only/i.test(possible?.[existing]?.text ?? '') || !canBeFilled(names[existing] ?? '');
  if (!isNew && isReadOnly) {
    return { ok: false, problem: 'read-only-column' };
  }
  const target = isNew ? endOfAssignments(names) : existing;
  const points = new Map<number, Exact>();
  const notFound: Student[] = [];
  const found = linesOf(
    rest,
    ids,
    students,
    entries.map(({ student }) => student),
  );
  entries.forEach(({ student, grade }, nth) => {
    const line = found[nth];
    if (line === undefined) notFound.push(student);
    else points.set(line, grade.earned);
  });
  const outOf = entries[0]?.grade.outOf;
  const put = (line: readonly CsvField[], written: string | undefined): readonly CsvField[] => {
    const full = [...line, ...Array.from({ length: Math.max(0, target - line.length) }, () => nothing)];
    const old = isNew ? nothing : (full[target] ?? nothing);
    return full.toSpliced(target, isNew ? 0 : 1, written === undefined ? old : { text: written, written });
  };
  const lines = rest.map((line, nth) => {
    const earned = points.get(nth);
    if (earned) return put(line, pointsText(earned));
    return put(line, isNew && line === possible && outOf ? pointsText(outOf) : undefined);
  });
  const heading = isNew ? headingField(title, csv) : undefined;
  const merged = { ...csv, lines: [put(head, heading), ...lines] };
  return {
    ok: true,
    file: writeCsv(merged),
    column: isNew ? title : (names[target] ?? ''),
    isNew,
    filled: points.size,
    notFound,
  };
}

/** The line that tells how many points each column is worth. */
const isPointsPossible = (line: readonly CsvField[]): boolean =>
  /^\s*points possible\s*$/i.test(line[0]?.text ?? '');

const nothing: CsvField = { text: '', written: '' };

/** Canvas puts its own number after the name: "Week 3 (12345)". */
const isCalled = (heading: string, title: string): boolean =>
  title.trim() !== '' &&
  heading
    .replace(/\s*\(\d+\)$/, '')
    .trim()
    .toLowerCase() === title.trim().toLowerCase();

/** A new column stands before the totals. */
function endOfAssignments(names: readonly string[]): number {
  const last = names.findLastIndex((name) => !isTotal(name));
  return last + 1;
}

/** A heading as a field that no spreadsheet takes for a formula, in the separators of the file. */
function headingField(title: string, { separator }: CsvFile): string {
  const written = csvFile([[title]])
    .replace(/^\uFEFF/, '')
    .replace(/\r\n$/, '');
  return written.includes(separator) && !written.startsWith('"') ? `"${written}"` : written;
}

/** A line, where one was found. */
type FoundLine = number | undefined;

/** The lines of students: by number, or else by name. A line that several claim alike is none of theirs. */
function linesOf(
  lines: CsvFile['lines'],
  ids: readonly number[],
  names: readonly number[],
  students: readonly Student[],
): readonly FoundLine[] {
  const byNumber = claimedOnce(students.map(({ id }) => lineOfNumber(lines, ids, id)));
  const taken = new Set(byNumber);
  const byName = claimedOnce(
    students.map(({ name }, nth) => {
      const line = byNumber[nth] === undefined ? lineOfName(lines, names, name) : undefined;
      return taken.has(line) ? undefined : line;
    }),
  );
  return byNumber.map((line, nth) => line ?? byName[nth]);
}

function claimedOnce(found: readonly FoundLine[]): readonly FoundLine[] {
  const claims = Map.groupBy(found, (line) => line);
  return found.map((line) => (claims.get(line)?.length === 1 ? line : undefined));
}

function lineOfNumber(lines: CsvFile['lines'], ids: readonly number[], id: string): FoundLine {
  const key = sameId(id);
  for (const column of ids) {
    const found = lines.flatMap((line, nth) =>
      key && sameId(line[column]?.text ?? '') === key ? [nth] : [],
    );
    if (found.length === 1) return found[0];
  }
  return undefined;
}

function lineOfName(lines: CsvFile['lines'], names: readonly number[], name: string): FoundLine {
  const words = nameWords(name);
  const named = lines.flatMap((line, nth) =>
    words && nameWords(names.map((column) => line[column]?.text ?? '').join(' ')) === words ? [nth] : [],
  );
  return named.length === 1 ? named[0] : undefined;
}

/** "Lovelace, Ada" and "Ada Lovelace" are the same. */
const nameWords = (name: string): string =>
  sameId(name)
    .split(/[\s,，]+/)
    .filter(Boolean)
    .sort()
    .join(' ');
