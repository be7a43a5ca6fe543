// The solution of an exercise: locked as long as the rules ask for it, opened by a right answer, and with a way to work
// it through on the page of its model, in the exercise's numbers.
import { exerciseMessages } from '~/i18n/exercise-messages.ts';
import type { Language } from '~/i18n/languages.ts';
import type { ExerciseRules } from './host.ts';

/** How far a reader has come. */
export interface Progress {
  readonly attempts: number;
  readonly isSolved: boolean;
}

/** Whether no try is left. */
export const isSpent = ({ tries }: ExerciseRules, { attempts }: Progress): boolean =>
  tries !== undefined && attempts >= tries;

/** Whether the solution may be seen. @param isMarked whether the exercise can be right; reasoning cannot */
export function mayShowSolution(rules: ExerciseRules, progress: Progress, isMarked: boolean): boolean {
  if (rules.show === 'any-time') return true;
  if (rules.show === 'later') return false;
  if (rules.show === 'now' || !isMarked) return progress.attempts > 0;
  return progress.isSolved || isSpent(rules, progress);
}

/** Puts a link to the model's page behind the solution. @returns sets where it leads; `undefined` takes it away */
export function linkToModel(
  solution: HTMLElement | undefined,
  language: Language,
): (address: string | undefined) => void {
  const line = document.createElement('p');
  const link = document.createElement('a');
  line.className = 'exercise-through';
  line.append(link);
  link.textContent = exerciseMessages[language].workThrough;
  return (address) => {
    if (!solution || address === undefined) {
      line.remove();
      return;
    }
    link.href = address;
    if (line.parentNode !== solution) solution.append(line);
  };
}
