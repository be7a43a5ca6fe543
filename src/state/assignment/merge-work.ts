// Joins two states of the same work, of two tabs or two devices: nothing that was done in either is lost. The moment of an
// attempt tells it from others.
import { limits } from '~/assignments/submission-shape.ts';
import type { Attempt, Work } from '~/assignments/work.ts';
import type { KeptWork } from './kept-work.ts';

const isSame = (one: Attempt, other: Attempt): boolean =>
  one.at === other.at &&
  JSON.stringify(Object.entries(one.answer).sort()) === JSON.stringify(Object.entries(other.answer).sort());

function mergeAttempts(one: readonly Attempt[], other: readonly Attempt[]): readonly Attempt[] {
  const fresh = other.filter((attempt) => !one.some((known) => isSame(known, attempt)));
  return [...one, ...fresh].sort((left, right) => left.at - right.at).slice(-limits.attempts);
}

const mergeUsed = (one: readonly string[], other: readonly string[]): readonly string[] => [
  ...new Set([...one, ...other]),
];

/** Joins two records name by name. */
export function joined<T>(
  one: Readonly<Record<string, T>>,
  other: Readonly<Record<string, T>>,
  join: (left: T, right: T) => T,
): Readonly<Record<string, T>> {
  const all = new Map(Object.entries(one));
  for (const [name, value] of Object.entries(other)) {
    const there = all.get(name);
    all.set(name, there === undefined ? value : join(there, value));
  }
  return Object.fromEntries(all);
}

/** The work of both; it was opened when the earlier of them was. */
export const mergeWork = (one: Work, other: Work): Work => ({
  opened: Math.min(one.opened, other.opened),
  attempts: joined(one.attempts, other.attempts, mergeAttempts),
  used: joined(one.used, other.used, mergeUsed),
});

/** The same for what is kept of it; the student and the link are the second one's, which is the later. */
export const mergeKept = (one: KeptWork, other: KeptWork): KeptWork => ({
  ...other,
  ...mergeWork(one, other),
  hints: joined(one.hints, other.hints, Math.max),
  handedIn: Math.max(one.handedIn ?? 0, other.handedIn ?? 0) || undefined,
});
