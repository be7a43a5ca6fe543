// Lists that an instructor pastes: the students of a class, and who has more time.
import { readCsv } from '~/calc/spreadsheet/read-csv.ts';
import type { Due } from './assignment.ts';
import { dueIn, shiftDays } from './dates.ts';
import { sameId } from './seeds.ts';

/** A student on the class list; what the list does not say is empty. */
export interface RosterEntry {
  readonly name: string;
  readonly id: string;
  readonly email: string;
}

/** A line that says nothing that could be used; the first line is 1. */
export interface LineProblem {
  readonly line: number;
  readonly text: string;
}

const longestList = 200_000;

const headings: readonly (readonly [keyof RosterEntry, RegExp])[] = [
  ['email', /e-?mail|邮箱|邮件/i],
  ['id', /^(?:.*\b)?id\b|number|login|user ?name|学号|编号|工号|用户名/i],
  ['name', /name|student|姓名|名字|学生/i],
];

/** Reads a class list: a table with headings, or lines of name, number and address in any order. */
export function readRoster(text: string): {
  readonly students: readonly RosterEntry[];
  readonly problems: readonly LineProblem[];
} {
  const lines = readCsv(text.slice(0, longestList)).lines.map((line) =>
    line.map((field) => field.text.trim()),
  );
  const columns = columnsOf(lines[0] ?? []);
  const problems: LineProblem[] = [];
  const students = lines.flatMap((cells, nth): readonly RosterEntry[] => {
    if (columns && nth === 0) return [];
    const entry = columns ? byColumns(cells, columns) : byForm(cells);
    if (entry.id || entry.email || entry.name) return [entry];
    if (cells.some(Boolean)) problems.push({ line: nth + 1, text: cells.join(', ').slice(0, 100) });
    return [];
  });
  return { students, problems };
}

type Columns = ReadonlyMap<number, keyof RosterEntry>;

/** Which columns are what, when the first line is one of headings. Several columns of a name belong together. */
function columnsOf(first: readonly string[]): Columns | undefined {
  const found = first.flatMap((heading, column) => {
    const [field] = headings.find(([, form]) => !/[@\d]/.test(heading) && form.test(heading)) ?? [];
    return field ? [[column, field] as const] : [];
  });
  return found.length > 0 && found.length >= first.length / 2 ? new Map(found) : undefined;
}

function byColumns(cells: readonly string[], columns: Columns): RosterEntry {
  const entry = { name: '', id: '', email: '' };
  for (const [column, field] of columns) {
    const text = cells[column] ?? '';
    if (field === 'name') entry.name = `${entry.name} ${text}`.trim();
    else entry[field] ||= text;
  }
  return entry;
}

/** Whether a text is an address of e-mail, as far as its form tells. */
export const isAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+$/.test(text.trim());

/** Without headings: an address has an "@", a number has a digit and no space, what is left is the name. */
function byForm(cells: readonly string[]): RosterEntry {
  const email = cells.find(isAddress) ?? '';
  const id = cells.find((cell) => cell !== email && /^(?=.*\d)\S+$/.test(cell)) ?? '';
  const name = cells.filter((cell) => cell !== email && cell !== id && cell).join(' ');
  return { name, id, email };
}

/** Whether a student on the list is the one who goes by this number, name or address. */
export const isStudent = (entry: RosterEntry, id: string): boolean =>
  id.trim() !== '' &&
  [entry.id, entry.email, entry.email.split('@')[0] ?? ''].some(
    (one) => one !== '' && sameId(one) === sameId(id),
  );

/** The students on the list of whom nothing was handed in. @param ids of those who handed in */
export function missingStudents(
  roster: readonly RosterEntry[],
  ids: readonly string[],
): readonly RosterEntry[] {
  return roster.filter((entry) => !ids.some((id) => isStudent(entry, id)));
}

/** Lines of a list are shorter. */
const longestLine = 500;

/** The student and the date; the colon of its time ends no name. */
const untilDate = /^(.+?)[\s,，;；:：|]+(\d{4}-\d\d-\d\d\b.*)$/;
const untilDays = /^(.+?)\s*[,，;；:：\t|]\s*(\S.*)$/;
const asDate = /^(\d{4}-\d\d-\d\d)(?:[T ]+(\d\d?:\d\d))?$/;

/**
 * Reads extensions, a line for each student: "s1234, 3" (days), "s1234, 2026-12-08", "s1234, 2026-12-08 18:00".
 * @returns by student (as `sameId`), until when the work is in time
 */
export function readExtensions(
  text: string,
  due: Due | undefined,
): { readonly extensions: ReadonlyMap<string, Due>; readonly problems: readonly LineProblem[] } {
  const extensions = new Map<string, Due>();
  const problems: LineProblem[] = [];
  text
    .slice(0, longestList)
    .split(/\r\n|\r|\n/)
    .forEach((line, nth) => {
      const said = line.trim();
      if (!said) return;
      const [, id = '', what = ''] =
        said.length > longestLine
          ? []
          : (untilDate.exec(said) ?? untilDays.exec(said) ?? /^(\S+)\s+(\S.*)$/.exec(said) ?? []);
      const until = id && due ? extended(what, due) : undefined;
      if (until) extensions.set(sameId(id), until);
      else problems.push({ line: nth + 1, text: said.slice(0, 100) });
    });
  return { extensions, problems };
}

function extended(what: string, due: Due): Due | undefined {
  const [, days] = /^\+?(\d{1,3})\s*(?:d|days?|天|日)?$/i.exec(what) ?? [];
  if (days !== undefined) return shiftDays(due, Number(days));
  const [, date, time = '23:59'] = asDate.exec(what) ?? [];
  return date === undefined ? undefined : dueIn(due.zone, `${date}T${time.padStart(5, '0')}`);
}
