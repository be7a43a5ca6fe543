// An assignment: what an instructor asks of a class, until when, and by which rules. It has no server and no file; it is
// the address that carries it (link.ts). Everything in this folder is plain data and pure functions, without a browser.
import type { Exact } from '~/calc/kernel/exact.ts';

/** A chapter ("turnover/annual-rate") or one of its sections ("turnover/annual-rate/formula"). */
export type Place = string;

/** Something to be read. */
export interface AssignedReading {
  readonly place: Place;
  readonly points: Exact;
}

/** An exercise to be done. Ids of exercises differ throughout the book. */
export interface AssignedExercise {
  readonly exercise: string;
  readonly points: Exact;
  /** Numbers that everybody has, by input of the exercise's model, as exact texts; the others are drawn. */
  readonly numbers: ReadonlyMap<string, string>;
}

/** A number of a worked example that stands fixed in the text while the assignment is in force. */
export interface FixedNumber {
  readonly chapter: string;
  /** "capital-a.workingPeriod" */
  readonly binding: string;
  /** An exact text. */
  readonly value: string;
}

/** What becomes of work after the due date. Without a rule it is taken, called late, and loses nothing. */
export interface LateRule {
  /** Minutes that do not count as late. */
  readonly grace: number;
  /** What each day begun takes away, of the points, from 0 to 1. */
  readonly perDay: Exact;
  /** What is left at least, of the points, from 0 to 1. */
  readonly floor: Exact;
  /** Days after which nothing is taken any more; `undefined`: no end. 0: nothing late is taken. */
  readonly days: number | undefined;
}

/** When a student sees the right answers and solutions. */
export type AnswersShown = 'at-once' | 'after-tries' | 'after-due' | 'never';

/** What a hint costs. */
export type HintRule = { readonly kind: 'free' | 'none' } | { readonly kind: 'cost'; readonly each: Exact };

/** The moment at which work is due. */
export interface Due {
  /** With the offset of its zone: "2026-12-01T23:59+08:00". */
  readonly at: string;
  /** The zone in which it was said, as IANA names it: "Asia/Shanghai". */
  readonly zone: string;
}

export interface Assignment {
  /** Of the book that it was made with, such as "2026.11". */
  readonly edition: string;
  /** Of the generator that draws the numbers (calc/exercises/random.ts). */
  readonly generator: number;
  readonly title: string;
  /** Names the assignment, and is part of every seed: "F26-ECON101-3". The same key is the same work. */
  readonly key: string;
  readonly readings: readonly AssignedReading[];
  readonly exercises: readonly AssignedExercise[];
  readonly fixed: readonly FixedNumber[];
  /** Whether each student has numbers of their own, or all have the same. */
  readonly vary: 'student' | 'same';
  readonly due: Due | undefined;
  readonly late: LateRule | undefined;
  /** Attempts at each exercise; `undefined`: as many as one likes. */
  readonly tries: number | undefined;
  readonly hints: HintRule;
  readonly show: AnswersShown;
  /** Of a reading's activities, in per cent, how many must be used for it to count: all or nothing. */
  readonly threshold: number;
}

/** A new assignment, before anything is chosen. */
export const emptyAssignment = (edition: string, generator: number): Assignment => ({
  edition,
  generator,
  title: '',
  key: '',
  readings: [],
  exercises: [],
  fixed: [],
  vary: 'student',
  due: undefined,
  late: undefined,
  tries: undefined,
  hints: { kind: 'free' },
  show: 'at-once',
  threshold: 80,
});
