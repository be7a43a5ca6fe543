// How the HTML of an exercise's text is taken apart: the question, the answers to choose from, and the parts that follow
// the box for the answer.

/** Put by hints, named mistakes and solutions on their element. */
export const partAttribute = 'data-exercise-part';

/** Put on what is said to a chosen answer. */
export const explanationAttribute = 'data-explanation';

/** What an author's text consists of, each as HTML. */
export interface ExerciseText {
  readonly question: string;
  /** The answers to choose from; empty when there are none. */
  readonly choices: string;
  /** Hints, named mistakes and solution. */
  readonly parts: string;
}

/** Where the question, with the answers to choose from, ends in an exercise's HTML. */
export function startOfParts(html: string): number {
  const place = html.search(new RegExp(`<\\w+ ${partAttribute}\\b`));
  return place < 0 ? html.length : place;
}

/** Takes the HTML of an exercise apart. The answers to choose from stand together, before all hints. */
export function takeApart(html: string): ExerciseText {
  const parts = startOfParts(html);
  const choice = html.search(/<div class="exercise-choice"/);
  const choices = choice < 0 ? parts : Math.min(choice, parts);
  return { question: html.slice(0, choices), choices: html.slice(choices, parts), parts: html.slice(parts) };
}

/**
 * The choices as one exercise has them: the pieces cannot see in which they stand, and leave a name that is filled in.
 * @param isSeveral whether more than one may be chosen
 */
export const namedChoices = (choices: string, name: string, isSeveral: boolean): string =>
  choices
    .replaceAll('exercise-of-this-box', name)
    .replaceAll(' type="radio"', isSeveral ? ' type="checkbox"' : ' type="radio"');
