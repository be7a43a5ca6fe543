// Takes the HTML of an exercise apart: its question, and what it says to each wrong answer, or to each answer to choose.
import { takeApart } from '@components/exercises/parts.ts';

/** What Told.astro sets around each of them. */
const beginning = /(?=<div data-exercise-part[^>]* data-told=")/;

export interface Told {
  readonly question: string;
  /** By answer, the HTML of what is said to it. */
  readonly told: ReadonlyMap<string, string>;
}

/** @param html of an exercise in which each of its parts stands in Told.astro, or is left out */
export function toldIn(html: string): Told {
  const { question, parts } = takeApart(html);
  return {
    question,
    told: new Map(
      parts.split(beginning).flatMap((part) => {
        const [, to, words] = /data-told="([^"]*)"[^>]*>([\s\S]*)<\/div>/.exec(part) ?? [];
        return to === undefined || words === undefined ? [] : [[to, words] as const];
      }),
    ),
  };
}

/** By what the solution of an exercise is found. */
export const toldAtTheEnd = 'solution';
