// An exercise on its way into somebody else's quiz: its words as HTML with the numbers in place, and what is right and wrong.
// The browser makes it of the chapter's own page (state/assign-page/exported-exercises.ts); the writers beside this file
// turn it into what an LMS takes in.

/** A known mistake at a number, with what is said to it. */
export interface ExportedMistake {
  readonly id: string;
  /** As a student would type it: decimals, per cent without its sign. */
  readonly answer: string;
  /** HTML. */
  readonly say: string;
}

/** A number that is asked for. */
export interface ExportedBlank {
  readonly part: string;
  /** What is asked for, and in what: "annual rate of surplus-value, in per cent". */
  readonly label: string;
  /** Decimals that end; per cent without its sign. */
  readonly answer: string;
  /** How far from it is still right. */
  readonly tolerance: string;
  /** Whether the answer may carry a per cent sign. */
  readonly isPercent: boolean;
  readonly mistakes: readonly ExportedMistake[];
}

/** An option of a multiple choice. */
export interface ExportedOption {
  readonly id: string;
  /** HTML. */
  readonly text: string;
  readonly isRight: boolean;
  /** HTML. */
  readonly say: string;
}

/** The exercise with one set of numbers. All texts are HTML. */
export interface ExportedVariant {
  readonly question: string;
  readonly solution: string;
  readonly blanks: readonly ExportedBlank[];
  readonly options: readonly ExportedOption[];
}

export interface ExportedExercise {
  readonly id: string;
  /** "Exercise 2: The annual rate of another capital" */
  readonly title: string;
  /** The chapter's title. */
  readonly chapter: string;
  /** Decimals. */
  readonly points: string;
  readonly kind: 'number' | 'steps' | 'choice' | 'reasoning';
  /** At least one. */
  readonly variants: readonly ExportedVariant[];
  /**
   * The exercise with places for its numbers, where all variants differ in nothing else: its numbers are then a
   * table, and the LMS gives each student a row of it.
   */
  readonly table?: ExportedTable | undefined;
}

export interface ExportedTable {
  /** HTML in which "{turnoverTime}" stands for a number. */
  readonly question: string;
  readonly solution: string;
  /** By mistake, what is said to it, with places for numbers. */
  readonly say: Readonly<Record<string, string>>;
  /** By place, its number in every variant, in the order of the variants. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

/** The places in a table that hold the answer and what the known mistakes come to. */
export const answerColumn = 'answer';
export const mistakeColumn = (index: number): string => `mistake${index + 1}`;
