// The steps that lead from a model's inputs to one of its quantities, read from the equations themselves.
import { namesIn } from './expression.ts';
import type { Model } from './model.ts';
import type { Derived } from './quantity.ts';

/**
 * The equations that a quantity rests on, itself last, each after those it uses.
 * @param from quantities taken as known: the derivation does not go behind them
 */
export function derivation(model: Model, target: string, from: readonly string[] = []): readonly Derived[] {
  const needed = new Set<string>();
  const need = (name: string): void => {
    const quantity = model.quantities.get(name);
    if (!quantity || quantity.role === 'input' || needed.has(name)) return;
    if (name !== target && from.includes(name)) return;
    needed.add(name);
    for (const used of namesIn(quantity.expression)) need(used);
  };
  need(target);
  return [...model.quantities.values()].filter(
    (quantity): quantity is Derived => quantity.role !== 'input' && needed.has(quantity.name),
  );
}
