// When work is due and how late it is, in every zone and across the changes of the clock.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LateRule } from '~/assignments/assignment.ts';
import {
  dueIn,
  dueTime,
  lateFactor,
  lateness,
  readMoment,
  shiftDays,
  wallClock,
} from '~/assignments/dates.ts';
import { isZone, momentIn, offsetAt, writeOffset } from '~/assignments/zones.ts';
import { exact, exactText } from '~/calc/kernel/exact.ts';
import { clocks, zones } from '../../support/any-assignment.ts';

const hour = 3_600_000;
const day = 24 * hour;

describe('a due date', () => {
  it.each([
    ['Asia/Shanghai', '2026-12-01T23:59', '2026-12-01T23:59+08:00'],
    ['Europe/Berlin', '2026-12-01T23:59', '2026-12-01T23:59+01:00'],
    ['Europe/Berlin', '2026-07-01T23:59', '2026-07-01T23:59+02:00'],
    ['America/St_Johns', '2026-12-01T08:00', '2026-12-01T08:00-03:30'],
    ['UTC', '2026-12-01T00:00', '2026-12-01T00:00+00:00'],
    ['+05:45', '2026-12-01T00:00', '2026-12-01T00:00+05:45'],
  ])('in %s at %s is %s', (zone, clock, at) => {
    expect(dueIn(zone, clock)).toEqual({ at, zone });
  });

  it('that is skipped in spring is an hour later, and one that comes twice in autumn is the first', () => {
    expect(dueIn('Europe/Berlin', '2026-03-29T02:30')?.at).toBe('2026-03-29T03:30+02:00');
    expect(dueIn('America/New_York', '2026-03-08T02:30')?.at).toBe('2026-03-08T03:30-04:00');
    expect(dueIn('Europe/Berlin', '2026-10-25T02:30')?.at).toBe('2026-10-25T02:30+02:00');
    expect(dueIn('Australia/Lord_Howe', '2026-04-05T01:45')?.at).toBe('2026-04-05T01:45+11:00');
  });

  it('keeps its time of day when it is moved over a change of the clock', () => {
    const before = { at: '2026-10-20T23:59+02:00', zone: 'Europe/Berlin' };
    expect(shiftDays(before, 7)).toEqual({ at: '2026-10-27T23:59+01:00', zone: 'Europe/Berlin' });
    expect(shiftDays({ at: '2026-11-30T18:00+08:00', zone: 'Asia/Shanghai' }, 91).at).toBe(
      '2027-03-01T18:00+08:00',
    );
  });

  it('stays where it is when it is moved beyond every calendar', () => {
    const due = { at: '2026-10-20T23:59+02:00', zone: 'Europe/Berlin' };
    for (const days of [1e7, -1e7, 1e15, Number.POSITIVE_INFINITY, Number.NaN])
      expect(shiftDays(due, days)).toEqual(due);
  });

  it('moved there and back is the same; moved in two steps as in one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        clocks,
        fc.integer({ min: -400, max: 400 }),
        fc.nat(200),
        (zone, clock, days, more) => {
          const due = dueIn(zone, clock);
          if (!due) throw new Error(`no ${clock}`);
          const isSkipped = (one: typeof due) => wallClock(one).slice(11) !== wallClock(due).slice(11);
          const there = shiftDays(due, days);
          fc.pre(wallClock(due) === clock && !isSkipped(there));
          expect(wallClock(shiftDays(there, -days))).toBe(clock);
          expect(shiftDays(there, more)).toEqual(shiftDays(due, days + more));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('says what the clock in its zone shows', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), clocks, (zone, clock) => {
        const moment = momentIn(zone, clock) ?? Number.NaN;
        const due = dueIn(zone, clock);
        expect(due && readMoment(due.at)).toBeDefined();
        expect(due?.at.endsWith(writeOffset(offsetAt(zone, moment)))).toBe(true);
        // Only where the clock skips does it show something else.
        const isShown = moment + offsetAt(zone, moment) === Date.parse(`${clock}Z`);
        expect(due && wallClock(due) === clock).toBe(isShown);
      }),
      { numRuns: 300 },
    );
  });

  it('is over when its minute is over', () => {
    expect(dueTime({ at: '2026-12-01T23:59+08:00', zone: 'Asia/Shanghai' })).toBe(
      Date.parse('2026-12-01T23:59:59.999+08:00'),
    );
    expect(dueTime({ at: 'tomorrow', zone: 'UTC' })).toBeUndefined();
    expect(dueIn('UTC', '2026-02-30T10:00')).toBeUndefined();
  });

  it('has a zone that the browser knows', () => {
    expect(['Asia/Shanghai', 'utc', '+08:00', 'GMT', 'Europe/Berlin'].every(isZone)).toBe(true);
    expect(['', 'Mars/Olympus', '+25:00', '8', 'x'.repeat(100)].some(isZone)).toBe(false);
  });
});

describe('late work', () => {
  const due = { at: '2026-12-01T23:59+08:00', zone: 'Asia/Shanghai' };
  const last = Date.parse('2026-12-01T23:59:59.999+08:00');
  const rule: LateRule = { grace: 15, perDay: exact('1/10'), floor: exact('1/2'), days: 7 };
  const factorAt = (at: number) => exactText(lateness(at, due, rule).factor);

  it('loses nothing in time and within the grace, and then for each day begun', () => {
    expect(lateness(last, due, rule)).toMatchObject({ days: 0, isTaken: true });
    expect(lateness(last + 15 * 60_000, due, rule)).toMatchObject({ days: 0, isTaken: true });
    expect(lateness(last + 15 * 60_000 + 1, due, rule)).toMatchObject({ days: 1, isTaken: true });
    expect(factorAt(last + hour)).toBe('9/10');
    expect(factorAt(last + day + hour)).toBe('4/5');
  });

  it('keeps the floor, and is not taken after the last day', () => {
    expect(factorAt(last + 6.5 * day)).toBe('1/2');
    expect(lateness(last + 7 * day, due, rule)).toMatchObject({ days: 7, isTaken: true });
    expect(lateness(last + 7 * day + hour, due, rule)).toMatchObject({ days: 8, isTaken: false });
    expect(factorAt(last + 8 * day)).toBe('0');
  });

  it('is only called late without a rule, and is never late without a date', () => {
    expect(lateness(last + 3 * day, due, undefined)).toMatchObject({
      days: 3,
      isTaken: true,
      factor: exact(1),
    });
    expect(lateness(last + 3 * day, undefined, rule)).toMatchObject({ days: 0, isTaken: true });
  });

  it('is not taken at all where the rule says none', () => {
    const strict: LateRule = { grace: 0, perDay: exact(0), floor: exact(0), days: 0 };
    expect(lateness(last, due, strict).isTaken).toBe(true);
    expect(lateness(last + 1, due, strict)).toMatchObject({ days: 1, isTaken: false });
  });

  it('never gains by coming later', () => {
    const share = fc.nat(100).map((number) => exact(number).div(100));
    fc.assert(
      fc.property(share, share, fc.nat(40), fc.nat(40), (perDay, floor, days, more) => {
        const late: LateRule = { grace: 0, perDay, floor, days: undefined };
        expect(lateFactor(late, days + more).lte(lateFactor(late, days))).toBe(true);
        expect(lateFactor(late, days).gte(floor)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
