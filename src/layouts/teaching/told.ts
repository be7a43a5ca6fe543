// Takes the HTML of an exercise apart: its question, and what it says to each wrong answer.
import { startOfParts } from '@components/exercises/parts.ts';

/** What TaughtMisconception.astro sets before each of them. */
const beginning = /(?=<div data-exercise-part[^>]* data-told=")/;

export interface Told {
  readonly question: string;
  /** By wrong answer, the HTML of what is said to it. */
  readonly told: ReadonlyMap<string, string>;
}

/** @param html of an exercise, in which each wrong answer is a `<div data-told="…">` and all other parts are left out */
export function toldIn(html: string): Told {
  const end = startOfParts(html);
  const parts = html.slice(end).split(beginning);
  return {
    question: html.slice(0, end),
    told: new Map(
      parts.flatMap((part) => {
        const [, of, words] = /data-told="([^"]*)"[^>]*>([\s\S]*)<\/div>/.exec(part) ?? [];
        return of === undefined || words === undefined ? [] : [[of, words] as const];
      }),
    ),
  };
}
