// Due dates and places of an assignment in the words of the page.
import { dueTime, lateness } from '~/assignments/dates.ts';
import { chapterPath, pagePath } from '~/i18n/addresses.ts';
import { assignmentMessages } from '~/i18n/assignment-messages.ts';
import type { Language } from '~/i18n/languages.ts';
import { withAssignment } from './carried.ts';
import type { AskedThing } from './progress.ts';
import type { Session } from './session.ts';

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 24 * 60 * 60_000],
  ['hour', 60 * 60_000],
  ['minute', 60_000],
];

/** "in 3 days", "in 5 hours", "2 days ago": in the largest unit of which there are two. */
export function timeLeft(time: number, now: number, language: Language): string {
  const left = time - now;
  const [unit, size] = units.find(([, one]) => Math.abs(left) >= 2 * one) ?? ['minute', 60_000];
  return new Intl.RelativeTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN').format(
    Math.trunc(left / size),
    unit,
  );
}

/** "1 Dec, 23:59" by the reader's own clock. */
export const shortMoment = (time: number, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(time);

/** How work at this moment stands to the due date. */
export type Standing = 'open' | 'late' | 'closed';

export function standingOf({ assignment }: Pick<Session, 'assignment'>, now: number): Standing {
  const { days, isTaken } = lateness(now, assignment.due, assignment.late);
  return days === 0 ? 'open' : isTaken ? 'late' : 'closed';
}

/** "due in 3 days (1 Dec, 23:59)", "late since …"; `undefined` without a due date. */
export function dueShortly(
  session: Pick<Session, 'assignment' | 'language'>,
  now: number,
): string | undefined {
  const { due } = session.assignment;
  const time = due && dueTime(due);
  if (time === undefined) return undefined;
  const { language } = session;
  return assignmentMessages[language].dueShortly[standingOf(session, now)](
    timeLeft(time, now, language),
    shortMoment(time, language),
  );
}

/** What goes along in the address of another page of the book, where nothing else remembers the assignment. */
export const carriedBy = ({ link, isRemembered }: Session): string | undefined =>
  isRemembered ? undefined : link;

/** The address of something that is asked for. */
export const addressOf = (session: Session, { chapter, anchor }: AskedThing): string =>
  chapterPath(session.language, chapter.id) + withAssignment(anchor && `#${anchor}`, carriedBy(session));

/** The address of the assignment's own page. */
export const assignmentAddress = (session: Session): string => {
  const carried = carriedBy(session);
  return `${pagePath(session.language, 'assignment/')}${carried === undefined ? '' : `#${carried}`}`;
};
