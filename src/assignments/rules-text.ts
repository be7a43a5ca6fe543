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

const minutesIn: Readonly<Record<string, number>> = { h: 60, hours: 60, d: 1440, days: 1440 };

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

/** A number, unless it is what each day takes away. */
const number = String.raw`(\d+(?:\.\d+)?(?:\/\d+)?)(?!\d*\s*%?\s*(?:per|\/\s*day))`;

/** The parts of a late rule, and how each changes the rule; `undefined` for a number beyond its bounds. */
const lateParts: readonly (readonly [
  RegExp,
  (rule: LateRule, number: string, unit: string) => LateRule | undefined,
])[] = [
  [/none/y, (rule) => ({ ...rule, days: 0 })],
  [
    /(\d+(?:\.\d+)?(?:\/\d+)?)\s*%?\s*(?:per\s*day|\/\s*day)/y,
    (rule, text) => {
      const perDay = readPercent(text);
      return perDay && { ...rule, perDay };
    },
  ],
  [
    new RegExp(String.raw`grace\s*${number}\s*(minutes|min|m|hours|h|days|d)?`, 'y'),
    (rule, text, unit) => {
      const most = mostGrace / (minutesIn[unit] ?? 1);
      const grace = readCount(text, 0, Math.floor(most));
      return grace === undefined ? undefined : { ...rule, grace: grace * (minutesIn[unit] ?? 1) };
    },
  ],
  [
    new RegExp(String.raw`floor\s*${number}\s*%?`, 'y'),
    (rule, text) => {
      const floor = readPercent(text);
      return floor && { ...rule, floor };
    },
  ],
  [
    new RegExp(String.raw`until\s*${number}\s*(?:days|d)?`, 'y'),
    (rule, text) => {
      const days = readCount(text, 0, mostDays);
      return days === undefined ? undefined : { ...rule, days };
    },
  ],
];

/** The parts of a late rule in any order, with full stops, commas or spaces between; `undefined` if one cannot be read. */
export function readLate(text: string): LateRule | undefined {
  const words = text.toLowerCase().replace(/[.,;+\s]+$/, '');
  let rule: LateRule = { grace: 0, perDay: none, floor: none, days: undefined };
  let place = 0;
  while (place < words.length) {
    const found = lateParts.flatMap(([form, change]) => {
      form.lastIndex = place;
      const match = form.exec(words);
      return match ? [{ match, change }] : [];
    })[0];
    const changed = found?.change(rule, found.match[1] ?? '', found.match[2] ?? '');
    if (!found || !changed) return undefined;
    rule = changed;
    place += found.match[0].length;
    place += /^[.,;+\s]*/.exec(words.slice(place))?.[0].length ?? 0;
  }
  return words ? rule : undefined;
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
