// What in an assignment's link could not be used. Data only: the words are in src/i18n/assignment-problem-messages.ts.

/** The settings of an assignment's link, by the names that they have there, in the order in which they are written. */
export const settings = [
  'v',
  'g',
  'book',
  't',
  'key',
  'read',
  'do',
  'fix',
  'vary',
  'due',
  'zone',
  'late',
  'try',
  'hint',
  'show',
  'use',
] as const;

export type Setting = (typeof settings)[number];

/** A part of a link that could not be used, or is used otherwise than somebody might expect; `text` is what stands there. */
export type AssignmentProblem =
  /** Longer than any assignment; nothing of it was read. */
  | { readonly kind: 'too-long'; readonly length: number }
  /** Nothing in it says what is to be read or done. */
  | { readonly kind: 'nothing-assigned' }
  /** Made by a newer version of the book: the form of the link, the generator of numbers, the edition. */
  | { readonly kind: 'newer-link' | 'other-generator'; readonly text: string; readonly known: number }
  | { readonly kind: 'other-edition'; readonly text: string; readonly known: string }
  /** A setting that links do not have. */
  | { readonly kind: 'unknown-setting'; readonly name: string; readonly text: string }
  /** A setting that stands twice, or something that is assigned twice. The first one counts. */
  | { readonly kind: 'repeated'; readonly name: string; readonly text: string }
  /** A value that cannot be read. The setting's default holds. */
  | { readonly kind: 'unreadable'; readonly setting: Setting; readonly text: string }
  /** The points of something; it counts one point. */
  | { readonly kind: 'unreadable-points'; readonly of: string; readonly text: string }
  /** A number that an exercise or a worked example is to have. */
  | { readonly kind: 'unreadable-number'; readonly of: string; readonly text: string }
  /** A due date without a zone and without an offset: it is taken as UTC. */
  | { readonly kind: 'due-without-zone'; readonly text: string }
  | { readonly kind: 'unknown-zone'; readonly text: string }
  /** The zone has another offset on that day; the moment stands as it is written. */
  | { readonly kind: 'due-in-other-offset'; readonly text: string; readonly inZone: string }
  /** Found by checkAssignment: the book has no such thing. */
  | {
      readonly kind: 'unknown-place' | 'unknown-exercise' | 'unknown-fixed';
      readonly text: string;
      readonly nearest: string | undefined;
    }
  | {
      readonly kind: 'unknown-input';
      readonly exercise: string;
      readonly text: string;
      readonly known: readonly string[];
    }
  /** Beyond the bounds of the input. */
  | { readonly kind: 'impossible-number'; readonly of: string; readonly input: string; readonly text: string }
  /** A number of a worked example, beyond the bounds of its input. */
  | { readonly kind: 'impossible-fixed'; readonly of: string; readonly text: string }
  /** With these numbers the question has no answer. */
  | { readonly kind: 'no-answer'; readonly exercise: string; readonly text: string };
