// Says in the page what is told of an answer (told.ts). Every place in which something is said stands there from the
// start, so that a screen reader tells what changes in it.
import type { AnswerFields } from './answer-fields.ts';
import { type ExercisePieces, explanationOf } from './pieces.ts';
import type { Remark, Sign, Told } from './told.ts';

export interface Saying {
  readonly say: (told: Told) => void;
  /** Says this in the status, or nothing, and takes back all else. */
  readonly tell: (words: string) => void;
}

/**
 * @param parts the names of the exercise's parts
 * @param filled a copy of what the author says to a mistake, with the exercise's numbers
 */
export function createSaying(
  pieces: ExercisePieces,
  fields: AnswerFields,
  parts: readonly string[],
  filled: (element: HTMLElement) => HTMLElement,
): Saying {
  const status = pieces.box.querySelector<HTMLElement>('.exercise-status');
  const placeOf = (part: string): HTMLElement | null =>
    pieces.box.querySelector<HTMLElement>(`[data-said="${CSS.escape(part)}"]`);

  const put = (place: HTMLElement | null, sign: Sign, ...words: readonly (string | Element)[]): void => {
    if (!place) return;
    place.dataset['sign'] = sign;
    place.replaceChildren(...words);
  };
  const shown = (element: HTMLElement): HTMLElement => {
    const copy = filled(element);
    copy.hidden = false;
    return copy;
  };
  const sayRemark = (place: HTMLElement | null, part: string, remark: Remark | undefined): void => {
    const { sign = '', words = '', misconception } = remark ?? {};
    const explanation = misconception && explanationOf(pieces, misconception, part);
    put(place, sign, words, ...(explanation ? [shown(explanation)] : []));
  };

  const say = (told: Told): void => {
    const [first = ''] = parts;
    sayRemark(status, first, told.status);
    for (const part of parts) {
      const place = placeOf(part);
      sayRemark(place, part, told.parts.get(part));
      const remark = place ? told.parts.get(part) : told.status;
      // What is said of a step is part of what its field is called; of a lone answer only that it was not understood.
      const describes = place ? remark?.words : remark?.isInvalid;
      fields.blame(part, remark?.isInvalid ?? false, describes ? (place ?? status ?? undefined) : undefined);
    }
    for (const [id, { explanation }] of pieces.options) {
      const sign = told.options.get(id);
      put(placeOf(`option-${id}`), sign ?? '', ...(sign && explanation ? [shown(explanation)] : []));
    }
  };
  return {
    say,
    tell: (words) => say({ status: { sign: '', words }, parts: new Map(), options: new Map() }),
  };
}
