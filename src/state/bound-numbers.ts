// The places of a page, or of a piece of one, that show a number: finds them and writes numbers into them.
import { hasValue, type NoValue, type Value } from '~/calc/kernel/exact.ts';
import type { NumberStyle } from '~/calc/kernel/number-format.ts';
import { hasMark, show, withSign } from '~/calc/kernel/show.ts';
import { fill } from '~/i18n/fill.ts';
import type { PageData } from './page-data.ts';
import type { Store } from './store.ts';

/** A place that shows a number, and how it writes it. */
export interface NumberPlace {
  readonly node: Element;
  readonly style: NumberStyle;
  readonly isFixed: boolean;
  readonly sign: string;
}

/** What the numbers of a page speak: its language, and what is said where there is none. */
export type NumberWords = Pick<PageData, 'language'> & {
  readonly messages: Pick<PageData['messages'], 'noValue' | 'too-long'>;
};

/** Finds the places by their binding. */
export function placesIn(root: ParentNode, store: Store): ReadonlyMap<string, readonly NumberPlace[]> {
  const byBinding = new Map<string, NumberPlace[]>();
  for (const node of root.querySelectorAll('[data-of]:not(input)')) {
    const binding = node.getAttribute('data-of') ?? '';
    const as = node.getAttribute('data-as') as NumberStyle | null;
    byBinding.set(binding, [
      ...(byBinding.get(binding) ?? []),
      {
        node,
        style: as ?? store.quantity(binding).unit.style,
        // As the base of a power "3/2" would be read amiss.
        isFixed: as !== null || node.parentNode?.nodeName === 'msup',
        sign: node.getAttribute('data-sign') ?? '',
      },
    ]);
  }
  return byBinding;
}

/** Writes a value into its places; where there is none, the places say why. */
export function writeNumber(
  places: readonly NumberPlace[],
  value: Value,
  store: Store,
  words: NumberWords,
): void {
  const reason = hasValue(value) ? '' : whyNone(value, store, words);
  for (const { node, style, isFixed, sign } of places) {
    const text = show(value, style, words.language, isFixed);
    const isWithin = sign !== '' && hasMark(text);
    node.textContent = isWithin ? withSign(text, sign) : text;
    if (sign && node.previousElementSibling) node.previousElementSibling.textContent = isWithin ? '' : sign;
    if (reason) node.setAttribute('title', reason);
    else node.removeAttribute('title');
  }
}

function whyNone({ reason, quantity }: NoValue, store: Store, { language, messages }: NumberWords): string {
  if (reason === 'too-long') return messages['too-long'];
  // What divides by zero may stand in another example, which this one follows.
  const labels = [...store.examples.values()].map(
    ({ model }) => model.quantities.get(quantity)?.label[language],
  );
  return fill(messages.noValue, { quantity: labels.find(Boolean) ?? '' });
}
