// When work is due, how late it is, and what that takes away. Words and the reader's own zone belong to the pages.
import { type Exact, exact } from '~/calc/kernel/exact.ts';
import type { Due, LateRule } from './assignment.ts';
import {
  clockInGreenwich,
  inGreenwich,
  momentIn,
  offsetAt,
  readOffset,
  type WallClock,
  writeOffset,
} from './zones.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Ten thousand years: calendars go no further. */
const mostDays = 3_652_500;

/** A moment as it stands in a due date: "2026-12-01T23:59+08:00". */
const writtenMoment = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** The clock and the offset of a moment as written; `undefined` for what is none. */
export function readMoment(at: string): { readonly clock: WallClock; readonly offset: number } | undefined {
  const [, clock = '', zone = ''] = writtenMoment.exec(at) ?? [];
  const offset = readOffset(zone);
  return offset !== undefined && inGreenwich(clock) !== undefined ? { clock, offset } : undefined;
}

/**
 * The last moment in time, in milliseconds since 1970: what is due at 23:59 may come until that minute is over.
 * `undefined` when the date cannot be read; links with such a date are refused (link.ts).
 */
export function dueTime({ at }: Due): number | undefined {
  const moment = readMoment(at);
  if (!moment) return undefined;
  return (inGreenwich(moment.clock) ?? 0) - moment.offset + minute - 1;
}

/** When something is due in a zone, by the clock there. @returns undefined for a clock that shows no date */
export function dueIn(zone: string, clock: WallClock): Due | undefined {
  const time = momentIn(zone, clock);
  return time === undefined ? undefined : { at: momentText(zone, time), zone };
}

/** A moment with the offset that a zone has then. */
export function momentText(zone: string, time: number): string {
  const offset = offsetAt(zone, time);
  return `${clockInGreenwich(time + offset)}${writeOffset(offset)}`;
}

/** What the clock shows in the zone in which it was said, for a field of date and time. */
export function wallClock(due: Due): WallClock {
  const time = dueTime(due);
  return time === undefined ? '' : momentText(due.zone, time).slice(0, 16);
}

/** The same time of day, so many days later (or earlier, below 0), whatever daylight saving does in between. */
export function shiftDays(due: Due, days: number): Due {
  const clock = inGreenwich(wallClock(due));
  if (clock === undefined || !(Math.abs(days) <= mostDays)) return due;
  return dueIn(due.zone, clockInGreenwich(clock + days * day)) ?? due;
}

/** How late something is. */
export interface Lateness {
  /** Days begun after the due date and the grace: 0 in time, 1 on the first day. */
  readonly days: number;
  /** Whether it is still taken. */
  readonly isTaken: boolean;
  /** What is left of the points, from 0 to 1; 0 when it is not taken. */
  readonly factor: Exact;
}

const whole = exact(1);
const inTime: Lateness = { days: 0, isTaken: true, factor: whole };

/** Days begun between the due date with its grace and a moment. */
export function daysLate(at: number, due: Due | undefined, late: LateRule | undefined): number {
  const last = due && dueTime(due);
  if (last === undefined) return 0;
  return Math.max(0, Math.ceil((at - last - (late?.grace ?? 0) * minute) / day));
}

/** How late something that was done at a moment is. Without a due date nothing is. */
export function lateness(at: number, due: Due | undefined, late: LateRule | undefined): Lateness {
  const days = daysLate(at, due, late);
  if (days === 0) return inTime;
  const isTaken = late?.days === undefined || days <= late.days;
  return { days, isTaken, factor: isTaken ? lateFactor(late, days) : exact(0) };
}

/** What is left of the points after so many days, from 0 to 1. */
export function lateFactor(late: LateRule | undefined, days: number): Exact {
  if (!late) return whole;
  const left = whole.sub(late.perDay.mul(days));
  const least = left.lt(late.floor) ? late.floor : left;
  return least.lt(0) ? exact(0) : least.gt(1) ? whole : least;
}
