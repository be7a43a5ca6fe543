// The pieces of which an exercise is made in the page: question, form, options, hints, what is said to mistakes, solution.

/** The pieces of an exercise. To show one elsewhere, take a copy (filled.ts). */
export interface ExercisePieces {
  readonly id: string;
  /** "Exercise 2: The annual rate of another capital" */
  readonly title: string;
  /** The whole exercise, with the form for the answer. */
  readonly box: HTMLElement;
  /** What is asked, in order; without the answers to choose from. */
  readonly question: readonly Element[];
  /** The form for the answer: `exercises.ts` binds it. */
  readonly form: HTMLFormElement | undefined;
  /** The answers to choose from: a fieldset, of which `options` are the pieces. */
  readonly choices: HTMLElement | undefined;
  /** By option of a choice: its text, and what is said to whoever chooses it. */
  readonly options: ReadonlyMap<
    string,
    { readonly text: Element; readonly explanation: HTMLElement | undefined }
  >;
  readonly hints: readonly HTMLDetailsElement[];
  /** What is said to mistakes, by `misconceptionKey`. */
  readonly misconceptions: ReadonlyMap<string, HTMLElement>;
  /** The worked solution; of reasoning, the model answer. */
  readonly solution: HTMLDetailsElement | undefined;
}

/** Names what is said to a misconception: in one step only, or, without a step, wherever it is met. */
export const misconceptionKey = (misconception: string, step = ''): string =>
  step ? `${step}/${misconception}` : misconception;

/** What is said to a misconception in a step; what stands for that step alone goes first. */
export const explanationOf = (
  { misconceptions }: Pick<ExercisePieces, 'misconceptions'>,
  misconception: string,
  step: string,
): HTMLElement | undefined =>
  misconceptions.get(misconceptionKey(misconception, step)) ?? misconceptions.get(misconception);

/** The pieces of an exercise's box. */
export function piecesOf(box: HTMLElement): ExercisePieces {
  const form = box.querySelector<HTMLFormElement>('form.exercise-answer') ?? undefined;
  const choices = box.querySelector<HTMLElement>('.exercise-choices') ?? undefined;
  const children = [...box.children];
  const end = children.findIndex((child) => child === choices || child === form);
  return {
    id: box.dataset['exercise'] ?? '',
    title: box.querySelector('.exercise-title')?.textContent?.trim() ?? '',
    box,
    question: children.slice(1, end < 0 ? undefined : end),
    form,
    choices,
    options: new Map(
      [...box.querySelectorAll<HTMLElement>('[data-choice]')].flatMap((option) => {
        const text = option.querySelector('.exercise-choice-text');
        const explanation = option.querySelector<HTMLElement>('[data-explanation]') ?? undefined;
        return text ? [[option.dataset['choice'] ?? '', { text, explanation }] as const] : [];
      }),
    ),
    hints: [...box.querySelectorAll<HTMLDetailsElement>('details.exercise-hint')],
    misconceptions: new Map(
      [...box.querySelectorAll<HTMLElement>('[data-misconception]')].map((element) => [
        misconceptionKey(element.dataset['misconception'] ?? '', element.dataset['step']),
        element,
      ]),
    ),
    solution: box.querySelector<HTMLDetailsElement>('details[data-solution]') ?? undefined,
  };
}
