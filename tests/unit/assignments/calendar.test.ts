// The calendar entry of an assignment: what any calendar reads back from it, and the form that RFC 5545 asks for.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, calendarOf, folded } from '~/assignments/calendar.ts';
import { readCalendar } from '../../support/calendar.ts';

const entry: CalendarEntry = {
  key: 'F26-ECON101-3',
  title: 'Week 3; turnover, and more',
  due: new Date('2026-12-01T15:59:00Z'),
  description: 'Read\n- Chapter 10\nC:\\home',
  link: 'https://example.org/en/assignment/#v=1&g=1&do=which-way',
  made: new Date('2026-11-22T14:18:40Z'),
};

describe('a calendar entry', () => {
  it('says when the work is due, in Greenwich time, and reminds a day before', () => {
    const event = readCalendar(calendarOf(entry));
    expect(event).toMatchObject({
      UID: 'F26-ECON101-3@capital-in-motion',
      DTSTAMP: '20261122T141840Z',
      DTSTART: '20261201T155900Z',
      TRIGGER: '-P1D',
      URL: entry.link,
    });
  });

  it('gives title and description back as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const readable = text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t\u0080-\u009f]/gu, '');
        const event = readCalendar(calendarOf({ ...entry, title: text, description: text }));
        expect(event['DESCRIPTION'] ?? '').toBe(readable);
      }),
    );
  });

  it('keeps its key whatever that is, so that a file taken in again replaces the entry', () => {
    expect(readCalendar(calendarOf({ ...entry, key: '第3周 \ud800;a' }))['UID']).toBe(
      '%E7%AC%AC3%E5%91%A8%20%3Ba@capital-in-motion',
    );
  });
});

describe('the lines of a calendar entry', () => {
  it('are no longer than 75 bytes, and unfold to what they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (line) => {
        const text = line.replace(/[\r\n]/g, '');
        const pieces = folded(text).split('\r\n');
        for (const piece of pieces) expect(new TextEncoder().encode(piece).length).toBeLessThanOrEqual(75);
        expect(pieces.map((piece, nth) => (nth > 0 ? piece.slice(1) : piece)).join('')).toBe(text);
      }),
    );
  });

  it('end as the standard wants them', () => {
    const text = calendarOf(entry);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});
