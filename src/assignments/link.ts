// An assignment as the fragment of a link, which people can read, write by hand and change:
// "v=1&g=1&book=2026.11&t=Week+3&key=F26-3&read=turnover/annual-rate/formula&do=wages-in-capital-two*2&due=2026-12-01T23:59%2B08:00".
// A fragment reaches no server. What is written has one order, and only what differs from the defaults.
import { generatorVersion } from '~/calc/exercises/random.ts';
import type { AssignedExercise, AssignedReading, Assignment, Due, FixedNumber } from './assignment.ts';
import { emptyAssignment } from './assignment.ts';
import { dueIn, momentText, readMoment } from './dates.ts';
import {
  readExercises,
  readFixed,
  readReadings,
  writeExercise,
  writeFixed,
  writeReading,
} from './link-lists.ts';
import { decode, encode, formIn, fragmentOf, pairsOf, wordsIn } from './link-text.ts';
import { type AssignmentProblem, type Setting, settings } from './problems.ts';
import { readCount, readHints, readLate, readShow, writeHints, writeLate, writeShow } from './rules-text.ts';
import { derivedKey } from './seeds.ts';
import { inGreenwich, isZone, readOffset } from './zones.ts';

export type { AssignmentProblem } from './problems.ts';

/** The version of the link's form. */
export const linkVersion = 1;

/** Longer fragments are not read. */
export const longestLink = 16_384;
const longestTitle = 300;
/** A printed version has the key with the name of the version. */
const longestKey = 120;
const mostTries = 99;

/** The fragment of an assignment, without "#". An assignment without a key gets the one that its content gives. */
export function writeAssignment(assignment: Assignment): string {
  const { due, vary, tries, hints, show, threshold, late } = assignment;
  const list = <T>(items: readonly T[], write: (item: T) => string): string => items.map(write).join(',');
  const values: Readonly<Record<Setting, string | false | undefined>> = {
    v: `${linkVersion}`,
    g: `${assignment.generator}`,
    book: assignment.edition,
    t: assignment.title,
    key: assignment.key || derivedKey(assignment),
    read: list(assignment.readings, writeReading),
    do: list(assignment.exercises, writeExercise),
    fix: list(assignment.fixed, writeFixed),
    vary: vary !== 'student' && vary,
    due: due?.at,
    zone: due && !due.at.endsWith(due.zone) && due.zone,
    late: late && writeLate(late),
    try: tries !== undefined && `${tries}`,
    hint: hints.kind !== 'free' && writeHints(hints),
    show: show !== 'at-once' && writeShow(show),
    use: threshold !== 80 && `${threshold}`,
  };
  const always: readonly Setting[] = ['v', 'g', 'book', 'key'];
  return settings
    .filter((name) => values[name] || always.includes(name))
    .map((name) => `${name}=${encode(values[name] || '')}`)
    .join('&');
}

/** Whether a link only shows what an assignment looks like: nothing is kept beyond the tab. */
export const isPreview = (fragment: string): boolean =>
  pairsOf(fragmentOf(fragment.slice(0, longestLink))).some(
    ([name, value]) => name === 'preview' && value.trim() !== '0',
  );

/**
 * Reads a fragment, with or without "#", or a whole address that ends in one. Never throws; every part that cannot be used
 * is named. Whether the book has what is named in it is for `checkAssignment`.
 */
export function readAssignment(fragment: string): {
  readonly assignment: Assignment;
  readonly problems: readonly AssignmentProblem[];
} {
  const empty = emptyAssignment('', generatorVersion);
  if (fragment.length > longestLink) {
    return { assignment: empty, problems: [{ kind: 'too-long', length: fragment.length }] };
  }
  const problems: AssignmentProblem[] = [];
  const given = new Map<Setting, string>();
  for (const [name, value] of pairsOf(fragmentOf(fragment))) {
    const setting = settings.find((one) => one === name);
    if (name === 'preview') continue;
    const text = shown(value);
    if (!setting) problems.push({ kind: 'unknown-setting', name: name.slice(0, 60), text });
    else if (given.has(setting)) problems.push({ kind: 'repeated', name, text });
    else given.set(setting, value);
  }

  /** What a setting says; its default when it is absent, empty or unreadable. */
  const read = <T>(setting: Setting, from: (text: string) => T | undefined, otherwise: T): T => {
    const raw = given.get(setting);
    const text = raw === undefined ? '' : formIn(raw);
    if (!text) return otherwise;
    const value = from(text);
    if (value === undefined) problems.push({ kind: 'unreadable', setting, text: shown(raw ?? '') });
    return value ?? otherwise;
  };
  const words = (setting: Setting, longest: number): string => {
    const text = wordsIn(given.get(setting) ?? '');
    if (text.length <= longest) return text;
    problems.push({ kind: 'unreadable', setting, text: text.slice(0, 100) });
    return '';
  };
  const version = read('v', (text) => readCount(text, 0, 9999), linkVersion);
  if (version > linkVersion) {
    problems.push({ kind: 'newer-link', text: `${version}`, known: linkVersion });
  }
  const readings: readonly AssignedReading[] = readReadings(formIn(given.get('read') ?? ''), problems);
  const exercises: readonly AssignedExercise[] = readExercises(formIn(given.get('do') ?? ''), problems);
  const fixed: readonly FixedNumber[] = readFixed(formIn(given.get('fix') ?? ''), problems);
  const assignment: Assignment = {
    edition: words('book', 40),
    generator: read('g', (text) => readCount(text, 0, 9999), generatorVersion),
    title: words('t', longestTitle),
    key: words('key', longestKey),
    readings,
    exercises,
    fixed,
    vary: read(
      'vary',
      (text) => (['student', 'same'] as const).find((one) => one === text.toLowerCase()),
      empty.vary,
    ),
    due: readDue(given, problems),
    late: read('late', readLate, undefined),
    tries: read('try', (text) => readCount(text, 1, mostTries), undefined),
    hints: read('hint', readHints, empty.hints),
    show: read('show', readShow, empty.show),
    threshold: read('use', (text) => readCount(text.replace(/%$/, ''), 0, 100), empty.threshold),
  };
  if (readings.length + exercises.length === 0) problems.push({ kind: 'nothing-assigned' });
  const generator = assignment.generator;
  if (generator !== generatorVersion) {
    problems.push({ kind: 'other-generator', text: `${generator}`, known: generatorVersion });
  }
  return { assignment: { ...assignment, key: assignment.key || derivedKey(assignment) }, problems };
}

/** A part of a link as it may be shown. */
const shown = (value: string): string => decode(value.replaceAll('+', ' ')).trim().slice(0, 100);

/** "2026-12-01", "2026-12-01 23:59", "2026-12-01T23:59:00+08:00", "…Z": date, time, offset. A day ends with its last minute. */
const dateAsTyped =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}):(\d\d)(?::\d\d(?:\.\d+)?)?)?\s*(Z|UTC|GMT|(?:UTC|GMT)?[+-]\s*\d\d?(?::?\d\d)?| \d\d:\d\d)?$/i;

function readDue(given: ReadonlyMap<Setting, string>, problems: AssignmentProblem[]): Due | undefined {
  const zone = readZone(formIn(given.get('zone') ?? ''), problems);
  const text = formIn(given.get('due') ?? '');
  if (!text) return undefined;
  const [matched, year = '', month = '', day = '', hours = '23', minutes = '59', written = ''] =
    dateAsTyped.exec(text) ?? [];
  const two = (number: string): string => number.padStart(2, '0');
  const clock = `${year}-${two(month)}-${two(day)}T${two(hours)}:${minutes}`;
  // The plus sign of an offset that was not escaped has become a space.
  const sign = written.trim().replace(/^(?=\d)/, '+');
  const offset = sign && readOffset(offsetInFull(sign));
  if (matched === undefined || inGreenwich(clock) === undefined || offset === undefined) {
    problems.push({ kind: 'unreadable', setting: 'due', text: text.slice(0, 100) });
    return undefined;
  }
  if (offset === '') {
    if (!zone) problems.push({ kind: 'due-without-zone', text: text.slice(0, 100) });
    return dueIn(zone ?? 'UTC', clock);
  }
  const time = (inGreenwich(clock) ?? 0) - offset;
  const at = `${clock}${momentText(offsetInFull(sign), time).slice(16)}`;
  if (!zone) return { at, zone: at.slice(16) };
  const inZone = momentText(zone, time);
  if (inZone !== at) problems.push({ kind: 'due-in-other-offset', text: at, inZone });
  return readMoment(at) && { at, zone };
}

/** "+8", "+0800", "UTC+8" as "+08:00". */
function offsetInFull(text: string): string {
  const [matched, sign, hours = '', minutes = '00'] =
    /^(?:UTC|GMT)?\s*([+-])\s*(\d\d?):?(\d\d)?$/i.exec(text) ?? [];
  return matched === undefined ? text : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

function readZone(text: string, problems: AssignmentProblem[]): string | undefined {
  // Where a plus was not escaped: "zone=+08:00".
  const zone = offsetInFull(/^\d\d?(?::?\d\d)?$/.test(text) ? `+${text}` : text).replaceAll(' ', '_');
  if (!zone || isZone(zone)) return zone || undefined;
  problems.push({ kind: 'unknown-zone', text: text.slice(0, 100) });
  return undefined;
}
