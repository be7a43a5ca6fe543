// An assignment in words: when it is due, by which rules it is done.
import { type Exact, exact } from '~/calc/kernel/exact.ts';
import { formatNumber } from '~/calc/kernel/number-format.ts';
import { assignmentRulesMessages } from '~/i18n/assignment-rules-messages.ts';
import type { Language } from '~/i18n/languages.ts';
import type { Assignment, Due, LateRule } from './assignment.ts';
import { dueTime } from './dates.ts';
import { offsetAt, readOffset } from './zones.ts';

/** How dates are written: day before month, and hours from 0 to 23, in both languages. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-CN' };

/** The zone of whoever reads. */
export const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A zone as browsers take it: an offset of nothing is UTC. */
const zoneForFormat = (zone: string): string => (readOffset(zone) === 0 ? 'UTC' : zone);

/**
 * A moment by the clocks of a zone, which is named: "Tuesday, 1 December 2026 at 23:59 (China Standard Time)".
 * @param time in milliseconds since 1970
 */
export function momentInWords(time: number, zone: string, language: Language): string {
  const timeZone = zoneForFormat(zone);
  const locale = locales[language];
  const date = new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const named = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'long' }).formatToParts(time);
  const name = named.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  return assignmentRulesMessages[language].moment(date.format(time), name);
}

/** When it is due, by the clocks of a zone; as it is written where it cannot be read. */
export function dueInWords(due: Due, language: Language, zone: string = due.zone): string {
  const time = dueTime(due);
  return time === undefined ? due.at : momentInWords(time, zone, language);
}

/** Whether the clocks of the assignment's zone show another time than those of a reader's when it is due. */
export function isElsewhere(due: Due, zone: string): boolean {
  const time = dueTime(due);
  return time !== undefined && offsetAt(due.zone, time) !== offsetAt(zone, time);
}

/** "2 points", "½ point". */
export const pointsInWords = (points: Exact, language: Language): string =>
  assignmentRulesMessages[language].points(formatNumber(points, 'mixed', language).text);

/** "10%" */
export const shareInWords = (share: Exact, language: Language): string =>
  `${formatNumber(share.mul(exact(100)), 'mixed', language).text}%`;

/** What becomes of late work, sentence by sentence. */
export function lateInWords(late: LateRule | undefined, language: Language): readonly string[] {
  const words = assignmentRulesMessages[language];
  if (!late) return [words.lateTaken];
  const { grace, perDay, floor, days } = late;
  const time = grace % 60 === 0 ? words.hours(grace / 60) : words.minutes(grace);
  const sentences = [
    grace > 0 && words.grace(time),
    days === 0
      ? words.lateRefused
      : perDay.equals(0)
        ? words.lateTaken
        : words.perDay(shareInWords(perDay, language)),
    days !== 0 && !perDay.equals(0) && !floor.equals(0) && words.floor(shareInWords(floor, language)),
    days !== undefined && days > 0 && words.until(days),
  ];
  return sentences.filter((sentence) => sentence !== false);
}

/** The rules of an assignment that matter for what it asks, sentence by sentence. */
export function rulesInWords(assignment: Assignment, language: Language): readonly string[] {
  const words = assignmentRulesMessages[language];
  const { due, late, tries, hints, show, vary, threshold, exercises, readings } = assignment;
  const ofExercises = [
    tries === undefined ? words.anyTries : words.tries(tries),
    words.unreadable,
    hints.kind === 'cost'
      ? words.hintsCost(shareInWords(hints.each, language))
      : hints.kind === 'none'
        ? words.hintsNone
        : words.hintsFree,
    words.shown[show],
    vary === 'student' ? words.ownNumbers : words.sameNumbers,
  ];
  return [
    ...(due ? lateInWords(late, language) : [words.noDue]),
    ...(exercises.length > 0 ? ofExercises : []),
    ...(readings.length > 0 ? [words.reading(`${threshold}%`)] : []),
  ];
}
