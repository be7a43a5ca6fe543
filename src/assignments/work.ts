// What a student does: the attempts at each exercise with their raw answers, and what was used of each reading. Never a
// mark: marks are always worked out anew (grading.ts).
import type { Answer } from '~/calc/exercises/marking.ts';

/** One attempt that counted. */
export interface Attempt {
  /** When, in milliseconds since 1970. */
  readonly at: number;
  /** How many hints were open. */
  readonly hints: number;
  /** By part, the text as it was typed. */
  readonly answer: Answer;
}

/** The work at one assignment. */
export interface Work {
  /** When the assignment was first opened. */
  readonly opened: number;
  /** By exercise, its attempts in order. */
  readonly attempts: Readonly<Record<string, readonly Attempt[]>>;
  /** By section ("turnover/annual-rate/formula"), the activities that were used. */
  readonly used: Readonly<Record<string, readonly string[]>>;
}

/** Who works. */
export interface Student {
  readonly name: string;
  /** The number or name by which the school knows the student; numbers are drawn from it. */
  readonly id: string;
}

/** What is handed in (submission.ts writes and reads it). */
export interface Submission extends Work {
  /** The assignment's link, exactly as it was followed: the fragment without "#". */
  readonly assignment: string;
  readonly student: Student;
  /** What the numbers were drawn from, as the page had it (seeds.ts). */
  readonly seed: string;
  /** Of the book that the work was done in. */
  readonly edition: string;
  /** When the file was made. */
  readonly finished: number;
}
