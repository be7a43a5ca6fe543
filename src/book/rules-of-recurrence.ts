// The formulas of a recurrence for its reference page: in symbols, and with the numbers of the first period.
import type { Model } from '~/calc/kernel/model.ts';
import { isNextState, nextOf, type Recurrence, startOf } from '~/calc/kernel/recurrence.ts';
import { tex } from '~/calc/kernel/tex.ts';
import type { Language } from '~/i18n/languages.ts';
import type { SeriesTable } from '~/state/series-table.ts';
import { classOf, type FormulaIn, makeSlots, symbolInFormula, symbolicEquation } from './equation.ts';
import { isDerived, type Meaning, meaningsIn } from './reference.ts';

/** One rule of a recurrence. */
export interface Rule {
  /** The quantity that it gives, as the model calls it. */
  readonly name: string;
  /** The same in the rule: the state may be "first x" or "next x". */
  readonly gives: string;
  readonly label: string;
  readonly unit: string;
  /** The result in the first period. */
  readonly result: string;
  /** The formula in symbols, and with the numbers of the first period. */
  readonly parts: readonly string[];
  readonly meanings: readonly Meaning[];
}

/** How the state starts, what follows in a period, how the next one starts. */
export type Rules = Readonly<Record<'start' | 'period' | 'next', readonly Rule[]>>;

/** @param firstPeriod the numbers, as `seriesTable` gives them */
export function rulesOf(
  { start, period, state }: Recurrence,
  { firstPeriod }: Pick<SeriesTable, 'firstPeriod'>,
  language: Language,
): Rules {
  const textOf = (name: string): string => firstPeriod.get(name)?.text ?? '';
  const inFormula = (name: string): string => firstPeriod.get(name)?.inFormula ?? textOf(name);
  const rule = (of: Model, gives: string, name: string, sign: string): Rule[] => {
    const quantity = of.quantities.get(gives);
    if (!quantity || !isDerived(quantity)) return [];
    const { expression, label, unit } = quantity;
    const { wordFor, print } = makeSlots(language);
    const slot = (used: string): string =>
      wordFor(`<mn ${classOf(of.quantities.get(used))}data-first="${used}">${inFormula(used)}</mn>`);
    const symbolic: FormulaIn = (symbols) => {
      const formula = tex(expression, {
        quantity: (used) => symbolInFormula(of.quantities.get(used), symbols),
        productSign: '\\,',
      });
      return symbolicEquation(quantity, sign, formula, symbols);
    };
    const numeric = tex(expression, { quantity: slot, productSign: '\\cdot' });
    return [
      {
        name,
        gives,
        label: label[language],
        unit: unit.name[language],
        result: textOf(gives),
        parts: [print(symbolic), print(() => `= ${numeric}`)],
        meanings: meaningsIn([expression], of.quantities, language),
      },
    ];
  };
  const ofPeriod = [...period.quantities.values()].filter((one) => isDerived(one) && !isNextState(one.name));
  return {
    start: state.flatMap((name) => rule(start, startOf(name), name, '=')),
    period: ofPeriod.flatMap(({ name }) => rule(period, name, name, '=')),
    next: state.flatMap((name) => rule(period, nextOf(name), name, '\\leftarrow')),
  };
}
