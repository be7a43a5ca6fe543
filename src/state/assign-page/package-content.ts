// What a SCORM package carries for its player (src/kit): the assignment, what is assigned of the book, and the exercises
// as they stand in its pages. Plain data, written into one script.
import type { Catalogue } from '~/assignments/catalogue.ts';
import type { Language } from '~/i18n/languages.ts';
import type { PageData } from '../page-data.ts';

/** Exercises of one chapter. */
export interface PackedChapter {
  /** The chapter's examples and models; of its exercises only those that are assigned. */
  readonly data: PageData;
  /** By exercise, its box as HTML of the book's own page. */
  readonly boxes: Readonly<Record<string, string>>;
}

/** Something to be read in the book on the web. */
export interface PackedReading {
  readonly title: string;
  /** The whole address. */
  readonly address: string;
}

export interface PackageContent {
  readonly language: Language;
  /** The assignment as its link has it. */
  readonly assignment: string;
  /** Only of what is assigned. */
  readonly catalogue: Catalogue;
  readonly chapters: readonly PackedChapter[];
  readonly readings: readonly PackedReading[];
  /** The book's name and where it stands. */
  readonly book: PackedReading;
}

/** The name under which the package's script leaves the content for the player. */
export const contentName = 'assignedWork';

declare global {
  interface Window {
    /** Set by the package's assignment.js. */
    readonly assignedWork?: PackageContent;
  }
}
