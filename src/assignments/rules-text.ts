// The rules of an assignment as they stand in its link: "late=10perday.grace15m.floor50.until7d", "hint=10", "show=due".
import { type Exact, exact, exactText, isInteger } from '~/calc/kernel/exact.ts';
import { readNumber } from '~/calc/kernel/number-input.ts';
import type { AnswersShown, HintRule, LateRule } from './assignment.ts';

const none = exact(0);
const hundred = exact(100);

/** Shares are written as per cent without the sign. */
export const percentText = (share: Exact): string => exactText(share.mul(hundred));

/** "10", "10%", "12.5", "25/2": a share from 0 to 1. */
export function readPercent(text: string): Exact | undefined {
  const reading = readNumber(text);
  if (!reading.ok) return undefined;
  const share = reading.form === 'percent' ? reading.value : reading.value.div(hundred);
  return share.lt(0) || share.gt(1) ? undefined : share;
}

/** A whole number within bounds. */
export function readCount(text: string, least: number, most: number): number | undefined {
  const reading = readNumber(text);
  if (!reading.ok || !isInteger(reading.value)) return undefined;
  return reading.value.lt(least) || reading.value.gt(most) ? undefined : Number(exactText(reading.value));
}

/** Limits that no assignment needs: a year of grace, ten years in which late work is taken. */
const mostGrace = 527_040;
const mostDays = 3660;

const minutesIn: Readonly<Record<string, number>> = {
  m: 1,
  min: 1,
  minutes: 1,
  '': 1,
  h: 60,
  hours: 60,
  d: 1440,
};

/** A rule in the order in which it is written, only what differs from nothing. */
export function writeLate({ perDay, grace, floor, days }: LateRule): string {
  const isNone = days === 0 && perDay.equals(0) && floor.equals(0);
  const parts = [
    isNone ? 'none' : `${percentText(perDay)}perday`,
    grace > 0 && `grace${grace}m`,
    !floor.equals(0) && `floor${percentText(floor)}`,
    !isNone && days !== undefined && `until${days}d`,
  ];
  return parts.filter(Boolean).join('.');
}

/** The parts of a late rule in any order, with full stops, commas or spaces between; `undefined` if one cannot be read. */
export function readLate(text: string): LateRule | undefined {
  const parts = text
    .toLowerCase()
    .split(/[.,;+ ]+(?!\d)/)
    .filter(Boolean);
  if (parts.length === 0) return undefined;
  const rule: { -readonly [Name in keyof LateRule]: LateRule[Name] } = {
    grace: 0,
    perDay: none,
    floor: none,
    days: undefined,
  };
  for (const part of parts) {
    const [, perDay] = /^(.+?) ?(?:per ?day|\/day)$/.exec(part) ?? [];
    const [, grace, unit = ''] = /^grace ?(.+?) ?(m|min|minutes|h|hours|d)?$/.exec(part) ?? [];
    const [, floor] = /^floor ?(.+)$/.exec(part) ?? [];
    const [, days] = /^until ?(.+?) ?(?:d|days)?$/.exec(part) ?? [];
    if (part === 'none') rule.days = 0;
    else if (perDay !== undefined) {
      const share = readPercent(perDay);
      if (!share) return undefined;
      rule.perDay = share;
    } else if (grace !== undefined) {
      const minutes = readCount(grace, 0, mostGrace);
      if (minutes === undefined || minutes * (minutesIn[unit] ?? 1) > mostGrace) return undefined;
      rule.grace = minutes * (minutesIn[unit] ?? 1);
    } else if (floor !== undefined) {
      const share = readPercent(floor);
      if (!share) return undefined;
      rule.floor = share;
    } else if (days !== undefined) {
      const count = readCount(days, 0, mostDays);
      if (count === undefined) return undefined;
      rule.days = count;
    } else return undefined;
  }
  return rule;
}

export function writeHints(rule: HintRule): string {
  return rule.kind === 'cost' ? percentText(rule.each) : rule.kind;
}

export function readHints(text: string): HintRule | undefined {
  const word = text.toLowerCase();
  if (word === 'free' || word === 'none') return { kind: word };
  const each = readPercent(text);
  return each && { kind: 'cost', each };
}

const shownAs: Readonly<Record<AnswersShown, string>> = {
  'at-once': 'now',
  'after-tries': 'tries',
  'after-due': 'due',
  never: 'never',
};

export const writeShow = (show: AnswersShown): string => shownAs[show];

export function readShow(text: string): AnswersShown | undefined {
  const word = text.toLowerCase();
  const all: readonly AnswersShown[] = ['at-once', 'after-tries', 'after-due', 'never'];
  return all.find((show) => shownAs[show] === word || show === word);
}
