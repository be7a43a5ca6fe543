// The due date as an entry for a calendar: one event as iCalendar (RFC 5545), with a reminder a day before. The entry goes
// by the assignment's key, so that a file taken in again replaces what it was instead of standing beside it.

export interface CalendarEntry {
  /** The assignment's key. */
  readonly key: string;
  readonly title: string;
  readonly due: Date;
  readonly description: string;
  /** The student's link. */
  readonly link: string;
  /** When the file is made. */
  readonly made: Date;
}

/** Lines are no longer than this, in bytes, without what ends them. */
const longestLine = 75;

const encoder = new TextEncoder();

/** A line in pieces: those after the first begin with a space. No character is torn apart. */
export function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > longestLine) {
      pieces.push(piece);
      [piece, bytes] = [' ', 1];
    }
    piece += character;
    bytes += size;
  }
  return [...pieces, piece].join('\r\n');
}

/** A text as the value of a property. Signs that no text has are left out: they would end the line. */
const escaped = (text: string): string =>
  [...text.replace(/\r\n?/g, '\n').replace(/[\\;,]/g, (sign) => `\\${sign}`)]
    .filter((sign) => sign === '\n' || sign === '\t' || (sign >= ' ' && sign !== '\u007f'))
    .join('')
    .replace(/\n/g, '\\n');

/** "20261201T155900Z" */
const utc = (moment: Date): string => `${moment.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;

/** The file, its lines ended as the standard wants them. */
export function calendarOf({ key, title, due, description, link, made }: CalendarEntry): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Capital in Motion//Assignments//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${encodeURIComponent(key.replace(/\p{Cs}/gu, ''))}@capital-in-motion`,
    `DTSTAMP:${utc(made)}`,
    `DTSTART:${utc(due)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    `URL:${link}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:-P1D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
