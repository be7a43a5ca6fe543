// Texts as the data model of SCORM 1.2 takes them: times, decimals, names, and what a student answered. An LMS that is
// given anything else may refuse it, or lose all that came with it.
import { type Exact, exact } from '~/calc/kernel/exact.ts';

/** No answer, and no name, is longer. */
export const longestText = 255;

const twoDigits = (number: number): string => `${number}`.padStart(2, '0');

const inClock = (hours: string, milliseconds: number): string => {
  const hundredths = Math.floor(milliseconds / 10);
  const [minutes, seconds] = [Math.floor(hundredths / 6000) % 60, Math.floor(hundredths / 100) % 60];
  return `${hours}:${twoDigits(minutes)}:${twoDigits(seconds)}.${twoDigits(hundredths % 100)}`;
};

const longestSpan = 9999 * 3_600_000 + 3_599_990;

/** A span of time, CMITimespan: "0001:05:09.25". @param milliseconds less than nothing is nothing */
export function cmiTimespan(milliseconds: number): string {
  const span = Math.min(Math.max(0, Math.floor(milliseconds) || 0), longestSpan);
  return inClock(`${Math.floor(span / 3_600_000)}`.padStart(4, '0'), span);
}

/** A time of the day where the student is, CMITime: "23:59:00.00". @param at milliseconds since 1970 */
export function cmiTime(at: number): string {
  const date = new Date(at);
  const milliseconds = (date.getMinutes() * 60 + date.getSeconds()) * 1000 + date.getMilliseconds();
  return inClock(twoDigits(date.getHours()), milliseconds);
}

/** A number, CMIDecimal, with at most two decimals; it is cut off, never rounded up: 59.999 has not reached 60. */
export function cmiDecimal(number: Exact): string {
  const hundredths = number.mul(100).floor();
  const size = `${hundredths.abs()}`.padStart(3, '0');
  const decimals = size.slice(-2).replace(/0+$/, '');
  return `${hundredths.lt(0) ? '-' : ''}${size.slice(0, -2)}${decimals && `.${decimals}`}`;
}

/** Reads a decimal that an LMS gives; `undefined` when there is none. */
export const readDecimal = (text: string): Exact | undefined =>
  /^-?\d{1,9}(?:\.\d{1,9})?$/.test(text.trim()) ? exact(text.trim()) : undefined;

/** A name, CMIIdentifier: no blanks, nothing but the signs of ASCII. */
export const cmiIdentifier = (text: string): string =>
  text.replace(/[^\x21-\x7e]+/g, '-').slice(0, longestText) || '-';

/** A text in one line without control signs, and without what databases of three bytes a sign cannot hold. */
const inOneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replace(/[\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .trim();

/** A typed answer, as type fill-in takes it: what does not fit ends in "…". */
export function fillInResponse(text: string): string {
  const line = inOneLine(text);
  return line.length > longestText ? `${line.slice(0, longestText - 1)}…` : line;
}

const letters = '0123456789abcdefghijklmnopqrstuvwxyz';

/** The sign of the option at a place: a, b, c … and then the digits. Type choice knows no longer names. */
const signOf = (place: number): string => letters[(place + 10) % letters.length] ?? '0';

/** Chosen options, as type choice takes them: "a,c", a letter for each option in the order of the question. */
export const choiceResponse = (options: readonly string[], chosen: readonly string[]): string =>
  options.flatMap((option, place) => (chosen.includes(option) ? [signOf(place)] : [])).join(',');

/** A pattern of the right options: all of them must be chosen. */
export const choicePattern = (options: readonly string[], right: readonly string[]): string =>
  `{${choiceResponse(options, right)}}`;
