// A reader's mark on the text of a chapter: which words (as the W3C's Web Annotation Data Model says it: the quotation
// with what stands around it, and its place), in which colour, with which note. Whatever comes from a storage or a file
// is read here, as if a stranger had written it.
import { isMoment } from '../kept/section-place.ts';
import { isRecord } from '../kept/shelf.ts';

/** The colours of highlights; each has an underline of its own too. */
export const colours = ['yellow', 'green', 'blue', 'pink'] as const;

export type Colour = (typeof colours)[number];

/** Which words of the anchored text (anchored-text.ts) are meant. */
export interface Selectors {
  /** The words themselves; every number stands as one placeholder. */
  readonly exact: string;
  /** What stands before them. */
  readonly prefix: string;
  /** What stands after them. */
  readonly suffix: string;
  /** Where they began in the anchored text when the mark was made. */
  readonly start: number;
  /** Where they ended: the first character that was no longer meant. */
  readonly end: number;
}

/** A highlight, with or without a note. */
export interface Mark extends Selectors {
  /** An IRI: "urn:uuid:…", or what the program that made it chose. */
  readonly id: string;
  /** The words as the reader saw them, with the numbers of that moment. */
  readonly shown: string;
  readonly colour: Colour;
  /** Empty for a highlight alone. */
  readonly note: string;
  /** ISO 8601, as is `modified`. */
  readonly created: string;
  readonly modified: string;
}

/** How much of each is taken; more is refused, not cut. */
export const most = {
  words: 8000,
  context: 64,
  note: 10_000,
  id: 300,
  position: 5_000_000,
  /** Marks of one chapter in one language. */
  marks: 500,
} as const;

/** How much context a new mark keeps on either side. */
export const contextLength = 32;

const isText = (data: unknown, longest: number, shortest = 0): data is string =>
  typeof data === 'string' && data.length >= shortest && data.length <= longest;

const isPosition = (data: unknown): data is number =>
  typeof data === 'number' && Number.isInteger(data) && data >= 0 && data <= most.position;

/** Whether it is one of the colours. */
export const isColour = (data: unknown): data is Colour => colours.some((colour) => colour === data);

/** Reads a mark. @returns undefined when any part of it is not as it should be */
export function readMark(data: unknown): Mark | undefined {
  if (!isRecord(data)) return undefined;
  const { id, exact, prefix, suffix, start, end, shown, colour, note, created, modified } = data;
  const isGood =
    isText(id, most.id, 1) &&
    // It becomes part of addresses.
    id.isWellFormed() &&
    isText(exact, most.words, 1) &&
    isText(prefix, most.context) &&
    isText(suffix, most.context) &&
    isPosition(start) &&
    isPosition(end) &&
    end >= start &&
    // Numbers are longer than the placeholder that stands for them.
    isText(shown, 3 * most.words) &&
    shown.trim() !== '' &&
    isColour(colour) &&
    isText(note, most.note) &&
    isMoment(created) &&
    isMoment(modified);
  return isGood
    ? { id, exact, prefix, suffix, start, end, shown, colour, note, created, modified }
    : undefined;
}

/** An id that no other mark has; also where the page is not served securely and `randomUUID` is missing. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, index) => {
    const versioned = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return versioned.toString(16).padStart(2, '0');
  });
  const group = (from: number, to: number): string => hex.slice(from, to).join('');
  return `urn:uuid:${group(0, 4)}-${group(4, 6)}-${group(6, 8)}-${group(8, 10)}-${group(10, 16)}`;
}

/** Marks in the order of the text. */
export const inOrder = (marks: Iterable<Mark>): readonly Mark[] =>
  [...marks].sort((one, other) => one.start - other.start || one.end - other.end);
