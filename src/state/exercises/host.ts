// Who the exercises of a page work for: a reader who practises, or an assignment that is in force. The host says by which
// rules an exercise is done, gives back what was answered before, and is told every attempt that counts. One at a time
// for the page; it may be set before or after the exercises are bound (exercises.ts).
import type { HintRule } from '~/assignments/assignment.ts';
import type { Attempt } from '~/assignments/work.ts';
import type { Variant } from '~/calc/exercises/variants.ts';
import { whenStoreIsReady } from '../page-store.ts';

/**
 * When verdicts and the solution show. `any-time`: the solution may be opened before anything was tried (practice, and
 * work whose answers are out). `now`: verdicts at once, the solution after an attempt. `after-tries`: verdicts at once,
 * the solution when it is right or no try is left. `later`: nothing is told.
 */
export type Showing = 'any-time' | 'now' | 'after-tries' | 'later';

export interface ExerciseRules {
  /** Attempts in all; `undefined`: as many as one likes. */
  readonly tries: number | undefined;
  /** What a hint costs, as the assignment says it: a part of the points, from 0 to 1. */
  readonly hints: HintRule;
  readonly show: Showing;
  /** With `later`: the moment at which answers show, in the reader's words; absent when they never do. */
  readonly showsAt?: string | undefined;
  /** Whether the reader may ask for other numbers. */
  readonly canDraw: boolean;
}

export interface ExerciseHost {
  readonly rules: (id: string) => ExerciseRules;
  /** What was answered before, in order. */
  readonly attempts: (id: string) => readonly Attempt[];
  /** An attempt that counts, at the moment at which it is made. It must be among `attempts` from then on. */
  readonly record: (id: string, attempt: Attempt) => void;
  /** The numbers that the exercise is to have; the page is put, and kept, at them. Absent: those that stand there. */
  readonly numbers?: (id: string) => Variant | undefined;
  /** How many hints were open when the page was last left; else as many as at the last attempt. */
  readonly hintsOpen?: (id: string) => number;
  /** A further hint was opened: so many are open now. */
  readonly hintOpened?: (id: string, count: number) => void;
}

/** The rules of an exercise that is not assigned. */
export const practiceRules: ExerciseRules = {
  tries: undefined,
  hints: { kind: 'free' },
  show: 'any-time',
  canDraw: true,
};

/** Free practice: the page itself remembers the attempts, until it is left. */
export function createPractice(): ExerciseHost & { readonly forget: (id: string) => void } {
  const made = new Map<string, readonly Attempt[]>();
  const attempts = (id: string): readonly Attempt[] => made.get(id) ?? [];
  return {
    rules: () => practiceRules,
    attempts,
    record: (id, attempt) => made.set(id, [...attempts(id), attempt]),
    forget: (id) => made.delete(id),
  };
}

const practice = createPractice();
const listeners = new Set<() => void>();
let host: ExerciseHost | undefined;

/** The host of the page. */
export const theHost = (): ExerciseHost => host ?? practice;

/** Other numbers begin a practice anew; an assignment's attempts stay. */
export const beginAnew = (id: string): void => practice.forget(id);

/**
 * Sets the host of the page; `undefined` goes back to free practice. Set the same host again when its rules have
 * changed: the exercises then show what follows.
 */
export function useHost(next: ExerciseHost | undefined): void {
  host = next;
  // A page with exercises fetches them at this event (exercises-on-demand.ts).
  if (next) whenStoreIsReady(() => document.dispatchEvent(new Event('exercises-wanted')));
  for (const listener of listeners) listener();
}

/** @returns ends the listening */
export function whenHostChanges(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
