// The fields of an exercise, whatever its kind: reads the raw answer, puts one back, and closes them when no try is left.
import { choicePart } from '~/calc/exercises/definition.ts';
import { type Answer, chosenIn } from '~/calc/exercises/marking.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

export interface AnswerFields {
  readonly read: () => Answer;
  /** Puts an answer into the fields; what it lacks is empty. */
  readonly put: (answer: Answer) => void;
  /** Whether the fields can be read only; they keep the focus all the same. */
  readonly close: (isClosed: boolean) => void;
  /** Marks a part as not understood, and ties what is said of it to its field. @param said the element that says it */
  readonly blame: (part: string, isInvalid: boolean, said: Element | undefined) => void;
}

/** @param box the exercise's; its choices stand before the form */
export function answerFields(box: HTMLElement): AnswerFields {
  const written = [...box.querySelectorAll<Field>('[data-part]')];
  const choices = [...box.querySelectorAll<HTMLInputElement>('[data-choice] input')];
  const describedBy = new Map(
    written.map((field) => [field, field.getAttribute('aria-describedby') ?? ''] as const),
  );
  let areClosed = false;
  for (const choice of choices) {
    // A choice has no "read only"; taken back at the click, it keeps the focus, which `disabled` would not.
    choice.addEventListener('click', (event) => {
      if (areClosed) event.preventDefault();
    });
  }
  return {
    read: () => ({
      ...Object.fromEntries(written.map((field) => [field.dataset['part'] ?? '', field.value])),
      ...(choices.length > 0 && {
        [choicePart]: choices
          .filter(({ checked }) => checked)
          .map(({ value }) => value)
          .join(','),
      }),
    }),
    put(answer) {
      const textOf = (part: string): string => (Object.hasOwn(answer, part) ? (answer[part] ?? '') : '');
      for (const field of written) field.value = textOf(field.dataset['part'] ?? '');
      const chosen = chosenIn(textOf(choicePart));
      for (const choice of choices) choice.checked = chosen.includes(choice.value);
    },
    close(isClosed) {
      areClosed = isClosed;
      for (const field of written) field.readOnly = isClosed;
      for (const choice of choices) choice.ariaDisabled = isClosed ? 'true' : null;
    },
    blame(part, isInvalid, said) {
      const field = written.find((one) => one.dataset['part'] === part);
      if (!field) return;
      field.ariaInvalid = isInvalid ? 'true' : null;
      const usual = describedBy.get(field) ?? '';
      field.setAttribute('aria-describedby', said?.id ? `${said.id} ${usual}`.trim() : usual);
    },
  };
}
