// Ties the static HTML to the store: fills every result on the page, and shows the sentences that hold.
import { hasValue, type Value } from '~/calc/kernel/exact.ts';
import { readBinding } from './binding.ts';
import { type NumberPlace, type NumberWords, placesIn, writeNumber } from './bound-numbers.ts';
import { type Condition, holds, isComparison } from './condition.ts';
import { whenRedrawn } from './conventions/redraw.ts';
import { oncePerFrame } from './frame.ts';
import type { Store } from './store.ts';

interface BoundNumber {
  readonly binding: string;
  readonly places: readonly NumberPlace[];
  shown: Value;
}

const isSame = (left: Value, right: Value): boolean =>
  left === right || (hasValue(left) && hasValue(right) && left.equals(right));

/** The numbers of the page, by the example that they belong to. */
function findNumbers(root: ParentNode, store: Store): ReadonlyMap<string, readonly BoundNumber[]> {
  const byExample = new Map<string, BoundNumber[]>();
  for (const [binding, places] of placesIn(root, store)) {
    const example = readBinding(binding)?.example ?? '';
    const bound = { binding, places, shown: store.read(binding) };
    byExample.set(example, [...(byExample.get(example) ?? []), bound]);
  }
  return byExample;
}

/** The sentences that show only under a condition. */
export function findConditions(root: ParentNode): readonly { element: HTMLElement; condition: Condition }[] {
  return [...root.querySelectorAll<HTMLElement>('[data-when]')].flatMap((element) => {
    const [of = '', comparison, than = ''] = (element.dataset['when'] ?? '').split(' ');
    return isComparison(comparison) ? [{ element, condition: { of, comparison, than } }] : [];
  });
}

/**
 * Keeps the page's results and sentences in step with the store. The store must still hold what the HTML shows.
 * @param isElsewhereToo called in the same frame with the examples whose values changed
 */
export function bindResults(
  root: ParentNode,
  store: Store,
  words: NumberWords,
  isElsewhereToo: (examples: ReadonlySet<string>) => void,
): void {
  const numbers = findNumbers(root, store);
  const conditions = findConditions(root);
  const changed = new Set<string>();

  const write = (bound: BoundNumber): void => {
    const value = store.read(bound.binding);
    if (isSame(value, bound.shown)) return;
    bound.shown = value;
    writeAnew(bound);
  };

  const writeAnew = ({ places, shown }: BoundNumber): void => writeNumber(places, shown, store, words);

  const draw = oncePerFrame(() => {
    const examples = new Set(changed);
    changed.clear();
    for (const example of examples) for (const bound of numbers.get(example) ?? []) write(bound);
    for (const { element, condition } of conditions) {
      const isHidden = !holds(condition, store);
      if (element.hidden !== isHidden) element.hidden = isHidden;
    }
    isElsewhereToo(examples);
  });

  store.listen((examples) => {
    for (const id of examples) changed.add(id);
    draw();
  });
  whenRedrawn(() => {
    for (const bounds of numbers.values()) for (const bound of bounds) writeAnew(bound);
  });
}
