// What an LMS keeps of the work between two visits: one text of at most 3800 signs of ASCII. SCORM 1.2 allows 4096, and
// some LMSs lose everything that came with a longer one. It holds raw answers, never marks; when they do not fit, of each
// exercise the best and the last attempt stay, and then long reasoning is cut.
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { exact } from '~/calc/kernel/exact.ts';
import { bytesOf, lettersOf } from '../base64url.ts';
import type { Attempt } from '../work.ts';
import { readDecimal } from './cmi-texts.ts';

/** The longest text that is ever written. */
export const longestSuspendData = 3800;

/** By exercise, its attempts in order. */
export type Attempts = Readonly<Record<string, readonly Attempt[]>>;

/** What is kept. */
export interface KeptWork {
  /** What the numbers are drawn from (seeds.ts): another seed, or another generator, is other work. */
  readonly seed: string;
  readonly generator: number;
  /** When the work was first opened, in milliseconds since 1970. */
  readonly opened: number;
  /** When it was handed in with the button; `undefined`: not yet. */
  readonly finished: number | undefined;
  /** The best score so far, of 100, as a decimal; empty when there is none. */
  readonly best: string;
  readonly attempts: Attempts;
  /** By exercise, how many of its hints are open: what a hint costs is not got back by closing the page. */
  readonly hints: Readonly<Record<string, number>>;
}

/** What had to be left out for the text to fit. */
export type LeftOut = 'nothing' | 'earlier-attempts' | 'long-answers' | 'exercises';

/** An attempt as it is written: how long after the opening, hints, answers in the order of the parts, how many like it. */
type Row = readonly [after: number, hints: number, answers: readonly string[], times?: number];
type Entry = readonly [exercise: string, hints: number, parts: readonly string[], ...rows: readonly Row[]];

const mark = 'cim1.';

/** What nobody's work is as long as. */
const mostSigns = 200_000;
const mostBytes = 1_000_000;
const mostTimes = 500;

const textOf = (kept: KeptWork, entries: readonly Entry[]): string => {
  const data = [kept.seed, kept.generator, kept.opened, kept.finished ?? 0, kept.best, entries];
  return mark + lettersOf(deflateSync(strToU8(JSON.stringify(data)), { level: 9 }));
};

const entriesOf = (kept: KeptWork): readonly Entry[] =>
  [...new Set([...Object.keys(kept.attempts), ...Object.keys(kept.hints)])]
    .map((exercise) => entryOf(exercise, kept))
    .filter(([, hints, , ...rows]) => hints > 0 || rows.length > 0);

/** Writes all of the work, however long it gets, for a place without limits. */
export const writeWhole = (kept: KeptWork): string => textOf(kept, entriesOf(kept));

function entryOf(exercise: string, { attempts: all, hints: open, opened }: KeptWork): Entry {
  const attempts = all[exercise] ?? [];
  const parts = [...new Set(attempts.flatMap(({ answer }) => Object.keys(answer)))];
  const rows = attempts.map(
    ({ at, hints, answer }): Row => [at - opened, hints, parts.map((part) => answer[part] ?? '')],
  );
  return [exercise, open[exercise] ?? 0, parts, ...rows];
}

/** The best and the last attempt of an exercise. The best stands as often as there were others, so that none is given back. */
function bestAndLast([exercise, hints, parts, ...rows]: Entry, best: number): Entry {
  const [top, last] = [rows[best] ?? rows[0], rows.at(-1)];
  if (rows.length < 2 || !top || !last) return [exercise, hints, parts, ...rows];
  return [exercise, hints, parts, [top[0], top[1], top[2], Math.min(rows.length - 1, mostTimes)], last];
}

/** Reasoning cut to these lengths, one after the other, until all fits. Numbers are never so long. */
const cuts = [2000, 1000, 600, 400, 250, 160, 110];

const shortened = ([exercise, hints, parts, ...rows]: Entry, longest: number): Entry => [
  exercise,
  hints,
  parts,
  ...rows.map(([after, hints, answers, ...times]): Row => {
    const cut = answers.map((text) =>
      text.length > longest ? `${text.slice(0, longest - 1).toWellFormed()}…` : text,
    );
    return [after, hints, cut, ...times];
  }),
];

/**
 * Writes the work as one text.
 * @param bestOf of an exercise, which of its attempts is worth most, from 0
 */
export function writeSuspendData(
  kept: KeptWork,
  bestOf: (exercise: string) => number,
): { readonly text: string; readonly leftOut: LeftOut } {
  const all = entriesOf(kept);
  const fits = (text: string): boolean => text.length <= longestSuspendData;
  const whole = textOf(kept, all);
  if (fits(whole)) return { text: whole, leftOut: 'nothing' };
  const fewer = all.map((entry) => bestAndLast(entry, bestOf(entry[0])));
  const short = textOf(kept, fewer);
  if (fits(short)) return { text: short, leftOut: 'earlier-attempts' };
  for (const longest of cuts) {
    const text = textOf(
      kept,
      fewer.map((entry) => shortened(entry, longest)),
    );
    if (fits(text)) return { text, leftOut: 'long-answers' };
  }
  // The work of whole terms in one package: what was done first stays, as far as there is room.
  let entries = fewer.map((entry) => shortened(entry, cuts.at(-1) ?? 0));
  let text = textOf(kept, entries);
  while (!fits(text) && entries.length > 0) {
    entries = entries.slice(
      0,
      Math.min(entries.length - 1, Math.floor((entries.length * longestSuspendData) / text.length)),
    );
    text = textOf(kept, entries);
  }
  return { text, leftOut: 'exercises' };
}

const isList = (data: unknown): data is readonly unknown[] => Array.isArray(data);
const isText = (data: unknown): data is string => typeof data === 'string';
const isCount = (data: unknown, most = Number.MAX_SAFE_INTEGER): data is number =>
  Number.isSafeInteger(data) && Number(data) >= 0 && Number(data) <= most;

function readRow(data: unknown, parts: readonly string[], opened: number): readonly Attempt[] {
  if (!isList(data)) return [];
  const [after, hints, answers, times = 1] = data;
  // The clock of another machine may be behind the one on which the work was opened.
  if (!Number.isSafeInteger(after) || !isCount(opened + Number(after))) return [];
  if (!isCount(hints, 99) || !isList(answers) || !isCount(times, mostTimes)) return [];
  if (!answers.every(isText)) return [];
  const answer = Object.fromEntries(parts.map((part, nth) => [part, answers[nth] ?? '']));
  return Array.from({ length: times }, () => ({ at: opened + Number(after), hints, answer }));
}

interface Read {
  readonly exercise: string;
  readonly hints: number;
  readonly attempts: readonly Attempt[];
}

function readEntry(data: unknown, opened: number): readonly Read[] {
  if (!isList(data)) return [];
  const [exercise, hints, parts, ...rows] = data;
  if (!isText(exercise) || !isCount(hints, 99) || !isList(parts) || !parts.every(isText)) return [];
  return [{ exercise, hints, attempts: rows.flatMap((row) => readRow(row, parts, opened)) }];
}

/** Reads what an LMS gives back; `undefined` for anything that was not written here. Never throws. */
export function readSuspendData(text: string): KeptWork | undefined {
  if (!text.startsWith(mark) || text.length > mostSigns) return undefined;
  try {
    const bytes = inflateSync(bytesOf(text.slice(mark.length).trim()), { out: new Uint8Array(mostBytes) });
    const data: unknown = JSON.parse(strFromU8(bytes));
    if (!isList(data)) return undefined;
    const [seed, generator, opened, finished, best, entries] = data;
    if (!isText(seed) || !isCount(generator) || !isCount(opened) || !isCount(finished)) return undefined;
    if (!isText(best) || !isList(entries)) return undefined;
    const read = entries.flatMap((entry) => readEntry(entry, opened));
    const attempts = Object.fromEntries(read.map((one) => [one.exercise, one.attempts]));
    const hints = Object.fromEntries(read.map((one) => [one.exercise, one.hints]));
    return { seed, generator, opened, finished: finished || undefined, best, attempts, hints };
  } catch {
    return undefined;
  }
}

/** The attempts of one exercise in two records, joined. One that stands for others gives way to them. */
function attemptsOfBoth(one: readonly Attempt[], other: readonly Attempt[]): readonly Attempt[] {
  const byTime = new Map([...other, ...one].map((attempt) => [attempt.at, attempt]));
  const all = [...byTime.values()].sort((left, right) => left.at - right.at);
  const longer = other.length > one.length ? other : one;
  const repeated = longer.find(({ at }, nth) => longer[nth - 1]?.at === at);
  const missing = Math.max(0, longer.length - all.length);
  return repeated ? [...Array.from({ length: missing }, () => repeated), ...all] : all;
}

/** Two records of the same work joined: nobody loses an attempt that one of them has. The texts of the first one stay. */
export function joined(one: KeptWork, other: KeptWork): KeptWork {
  const exercises = (of: 'attempts' | 'hints') => [
    ...new Set([...Object.keys(one[of]), ...Object.keys(other[of])]),
  ];
  const attempts = exercises('attempts').map((exercise) => {
    const both = attemptsOfBoth(one.attempts[exercise] ?? [], other.attempts[exercise] ?? []);
    return [exercise, both] as const;
  });
  const hints = exercises('hints').map((exercise) => {
    const count = Math.max(one.hints[exercise] ?? 0, other.hints[exercise] ?? 0);
    return [exercise, count] as const;
  });
  const better = (readDecimal(one.best) ?? exact(-1)).gte(readDecimal(other.best) ?? exact(-1)) ? one : other;
  return {
    seed: one.seed,
    generator: one.generator,
    opened: Math.min(one.opened, other.opened),
    finished: one.finished ?? other.finished,
    best: better.best,
    attempts: Object.fromEntries(attempts),
    hints: Object.fromEntries(hints),
  };
}
