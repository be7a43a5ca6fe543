// Ties the static HTML to the store: fills every result on the page, and shows the sentences that hold.
import { hasValue, type NoValue, type Value } from '~/calc/kernel/exact.ts';
import type { NumberStyle } from '~/calc/kernel/number-format.ts';
import { hasMark, show, withSign } from '~/calc/kernel/show.ts';
import { fill } from '~/i18n/live-messages.ts';
import { readBinding } from './binding.ts';
import { type Condition, holds, isComparison } from './condition.ts';
import { whenRedrawn } from './conventions/redraw.ts';
import { oncePerFrame } from './frame.ts';
import type { PageData } from './page-data.ts';
import type { Store } from './store.ts';

interface BoundNumber {
  readonly binding: string;
  readonly nodes: readonly {
    readonly node: Element;
    readonly style: NumberStyle;
    readonly isFixed: boolean;
    readonly sign: string;
  }[];
  shown: Value;
}

const isSame = (left: Value, right: Value): boolean =>
  left === right || (hasValue(left) && hasValue(right) && left.equals(right));

/** Finds the numbers of the page by their binding, together with how each place writes them. */
function findNumbers(root: ParentNode, store: Store): ReadonlyMap<string, readonly BoundNumber[]> {
  const byBinding = new Map<string, BoundNumber['nodes'][number][]>();
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
  const byExample = new Map<string, BoundNumber[]>();
  for (const [binding, nodes] of byBinding) {
    const example = readBinding(binding)?.example ?? '';
    const bound = { binding, nodes, shown: store.read(binding) };
    byExample.set(example, [...(byExample.get(example) ?? []), bound]);
  }
  return byExample;
}

function findConditions(root: ParentNode): readonly { element: HTMLElement; condition: Condition }[] {
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
  { language, messages }: PageData,
  isElsewhereToo: (examples: ReadonlySet<string>) => void,
): void {
  const numbers = findNumbers(root, store);
  const conditions = findConditions(root);
  const changed = new Set<string>();

  /** What divides by zero may stand in another example, which this one follows. */
  const labelOf = (name: string): string => {
    const labels = [...store.examples.values()].map(
      ({ model }) => model.quantities.get(name)?.label[language],
    );
    return labels.find(Boolean) ?? '';
  };

  const whyNone = ({ reason, quantity }: NoValue): string =>
    reason === 'too-long' ? messages['too-long'] : fill(messages.noValue, { quantity: labelOf(quantity) });

  const write = (bound: BoundNumber): void => {
    const value = store.read(bound.binding);
    if (isSame(value, bound.shown)) return;
    bound.shown = value;
    writeAnew(bound);
  };

  const writeAnew = ({ nodes, shown: value }: BoundNumber): void => {
    const reason = hasValue(value) ? '' : whyNone(value);
    for (const { node, style, isFixed, sign } of nodes) {
      const text = show(value, style, language, isFixed);
      const isWithin = sign !== '' && hasMark(text);
      node.textContent = isWithin ? withSign(text, sign) : text;
      if (sign && node.previousElementSibling) node.previousElementSibling.textContent = isWithin ? '' : sign;
      if (reason) node.setAttribute('title', reason);
      else node.removeAttribute('title');
    }
  };

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
