// Time zones: what a clock on the wall shows at a moment, and at which moment it shows something. With nothing but Intl, so
// that daylight saving is right for every zone that the browser knows.

/** A clock on the wall, to the minute: "2026-12-01T23:59". */
export type WallClock = string;

const minute = 60_000;
const hour = 60 * minute;

const written = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/;
const writtenOffset = /^(?:(?:UTC|GMT)?([+-])(\d\d):?(\d\d)?|UTC|GMT|Z)$/i;

/** The moment at which a clock in Greenwich shows this; `undefined` for no date, such as the 30th of February. */
export function inGreenwich(clock: WallClock): number | undefined {
  const [matched, ...parts] = written.exec(clock) ?? [];
  if (matched === undefined) return undefined;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0] = parts.map(Number);
  if (year < 1970) return undefined;
  const time = Date.UTC(year, month - 1, day, hours, minutes);
  return clockInGreenwich(time) === clock ? time : undefined;
}

/** What a clock in Greenwich shows. */
export const clockInGreenwich = (time: number): WallClock => new Date(time).toISOString().slice(0, 16);

/** The offset that a text such as "+08:00" or "Z" names, in milliseconds; `undefined` for a zone by name. */
export function readOffset(text: string): number | undefined {
  const [matched, sign, hours = '0', minutes = '0'] = writtenOffset.exec(text) ?? [];
  if (matched === undefined) return undefined;
  const size = Number(hours) * hour + Number(minutes) * minute;
  if (Number(minutes) > 59 || size > 18 * hour) return undefined;
  return sign === '-' ? -size : size;
}

/** An offset as it stands after a time: "+08:00"; in Greenwich "+00:00". */
export function writeOffset(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / minute);
  const two = (number: number): string => `${number}`.padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Formats are slow to make. */
const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(zone)) {
    if (formats.size > 500) formats.clear();
    formats.set(zone, makeFormat(zone));
  }
  return formats.get(zone);
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch {
    return undefined;
  }
}

/** Whether a zone is known: "Asia/Shanghai", "UTC", or an offset such as "+08:00". */
export const isZone = (zone: string): boolean =>
  zone.length <= 64 &&
  (readOffset(zone) !== undefined || (/^[A-Za-z]/.test(zone) && formatOf(zone) !== undefined));

/** How far a zone's clocks are ahead of Greenwich at a moment, in milliseconds. An unknown zone is taken as Greenwich. */
export function offsetAt(zone: string, time: number): number {
  const fixed = readOffset(zone);
  if (fixed !== undefined) return fixed;
  const format = formatOf(zone);
  if (!format || !Number.isFinite(time)) return 0;
  const found: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(time)) found[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour: hours = 0, minute: minutes = 0, second = 0 } = found;
  return Date.UTC(year, month - 1, day, hours % 24, minutes, second) - Math.floor(time / 1000) * 1000;
}

/**
 * The moment at which a zone's clocks show this. A time that is skipped in spring is as long after midnight as it says
 * (2:30 becomes 3:30); of one that comes twice in autumn it is the first.
 */
export function momentIn(zone: string, clock: WallClock): number | undefined {
  const there = inGreenwich(clock);
  if (there === undefined) return undefined;
  const day = 24 * hour;
  const before = offsetAt(zone, there - day);
  const after = offsetAt(zone, there + day);
  const shown = [there - before, there - after].filter((time) => time + offsetAt(zone, time) === there);
  return shown.length > 0 ? Math.min(...shown) : there - before;
}
