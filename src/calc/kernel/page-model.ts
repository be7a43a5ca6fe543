// A model of any kind as a page of the book uses it: quantities to read, inputs to set, and data for the page's script.
// Recurrences and ledgers have a number for each period or row, which is read as "name@period".
import { type AnyModel, calculate } from './calculation.ts';
import { compile, compileCarried, compileDerived, compileExpression, compileInput } from './compile.ts';
import { type Exact, exact, exactText, hasValue, isInteger } from './exact.ts';
import type { Expression } from './expression.ts';
import type { InBothLanguages, Language } from './languages.ts';
import type { Cell, Ledger } from './ledger.ts';
import type { CompiledModel, CompiledQuantity, LiveModel } from './live-model.ts';
import { atPeriod, liveModelOf, type PeriodRules, tableOf } from './live-series.ts';
import type { Model } from './model.ts';
import type { Input, Quantity, QuantityWords } from './quantity.ts';
import { isNextState, nextOf, type Recurrence, startOf } from './recurrence.ts';

/** A quantity that no equation of the period gives: a state, or a column of a table. */
export interface Carried extends QuantityWords {
  readonly name: string;
  readonly role: 'carried';
}

/** A quantity that a page may show. */
export type PageQuantity = Quantity | Carried;

/** A model as a page uses it. */
export interface PageModel extends LiveModel {
  readonly id: string;
  readonly kind: AnyModel['kind'];
  readonly inputs: readonly Input[];
  readonly quantities: ReadonlyMap<string, PageQuantity>;
  /** The input by which a reader says how many periods to show; only a recurrence has it. */
  readonly periodCount?: Input;
  /** What one period is called: year, cycle, month. A model of equations has none. */
  readonly periodName?: InBothLanguages;
  /** The quantities that are read by period. */
  readonly series: ReadonlySet<string>;
  /** The periods that may be named in the book: those of the table, or those that are reckoned in any case. */
  readonly named: ReadonlySet<string>;
  /** The equations that give what a period shows. `undefined` for a table. */
  readonly equations: Model | undefined;
  /** As data for the page's script. @param told the quantities whose words a screen reader needs */
  readonly compiled: (language: Language, told: ReadonlySet<string>) => CompiledModel;
}

/** A ledger that does not say by which column its rows are read. */
export class LedgerWithoutKeyError extends Error {
  override readonly name = 'LedgerWithoutKeyError';
  constructor({ id, columns }: Ledger) {
    super(
      `${id} is a ledger without a key: a page cannot read its rows. Give it key: '${Object.keys(columns)[0]}'`,
    );
  }
}

/** A ledger two of whose rows would be read by one key. */
export class DuplicateKeyError extends Error {
  override readonly name = 'DuplicateKeyError';
  constructor({ id, key }: Ledger, twice: string) {
    super(`${id} has two rows with the ${key} "${twice}": a key must tell the rows apart`);
  }
}

/** A row whose key cannot stand in a binding. */
export class UnreadableKeyError extends Error {
  override readonly name = 'UnreadableKeyError';
  constructor({ id, key }: Ledger, text: string) {
    super(
      `${id} has a row with the ${key} "${text}": a key is a whole number, or a word without spaces, "." and "@"`,
    );
  }
}

/** More periods than this are for the model's own page and the command line. */
export const mostPeriodsOnPage = 60;

/**
 * A model as a page uses it.
 * @param atLeast of a recurrence, so many periods are reckoned in any case: the book's text speaks of them
 * @throws LedgerWithoutKeyError, UnreadableKeyError, DuplicateKeyError
 */
export function pageModel(model: AnyModel, atLeast = 0): PageModel {
  switch (model.kind) {
    case 'equations':
      return {
        ...model,
        series: new Set(),
        named: new Set(),
        equations: model,
        compiled: (language, told) => compile(model, language, told),
      };
    case 'recurrence':
      return ofRecurrence(model, atLeast);
    case 'ledger':
      return ofLedger(model);
  }
}

function ofRecurrence(recurrence: Recurrence, atLeast: number): PageModel {
  const { id, kind, start, period, firstPeriod } = recurrence;
  const most = exact(mostPeriodsOnPage);
  const { max } = recurrence.periods;
  const periods: Input = { ...recurrence.periods, max: max?.lt(most) ? max : most };
  const inputs = [...recurrence.inputs, periods];
  const given = new Set(inputs.map(({ name }) => name));
  const quantities = new Map<string, PageQuantity>(inputs.map((input) => [input.name, input]));
  for (const quantity of period.quantities.values()) {
    if (given.has(quantity.name) || isNextState(quantity.name)) continue;
    quantities.set(quantity.name, quantity.role === 'input' ? { ...quantity, role: 'carried' } : quantity);
  }
  const equation = (of: Model, name: string): Expression => {
    const quantity = of.quantities.get(name);
    if (!quantity || quantity.role === 'input') throw new TypeError(`${id} has no rule for "${name}"`);
    return quantity.expression;
  };
  const derived = [...quantities.values()].flatMap((one) =>
    one.role === 'input' || one.role === 'carried' ? [] : [one],
  );
  const rules: PeriodRules = {
    inputs,
    periods: periods.name,
    first: firstPeriod,
    atLeast,
    starts: new Map(recurrence.state.map((name) => [name, equation(start, startOf(name))])),
    each: new Map(derived.map(({ name, expression }) => [name, expression])),
    nexts: new Map(recurrence.state.map((name) => [name, equation(period, nextOf(name))])),
  };
  return {
    ...liveModelOf(rules, quantities),
    id,
    kind,
    inputs,
    periodCount: periods,
    periodName: { en: periods.unit.one ?? periods.unit.name.en, zh: periods.unit.name.zh.replace(/^个/, '') },
    quantities,
    series: new Set([...quantities.keys()].filter((name) => !given.has(name))),
    named: new Set(Array.from({ length: atLeast }, (_, index) => `${firstPeriod + index}`)),
    equations: period,
    compiled: (language, told) => {
      const one = (quantity: PageQuantity): CompiledQuantity => {
        const isTold = told.has(quantity.name);
        if (quantity.role === 'input') {
          const isCount = quantity.name === periods.name;
          return {
            ...compileInput(quantity, language),
            ...(isTold && { label: quantity.label[language] }),
            ...(isCount && { first: firstPeriod, atLeast }),
          };
        }
        if (quantity.role === 'carried') {
          return {
            ...compileCarried(quantity, language, isTold),
            starts: compileExpression(equation(start, startOf(quantity.name))),
            next: compileExpression(equation(period, nextOf(quantity.name))),
          };
        }
        return compileDerived(quantity, language, isTold);
      };
      return Object.fromEntries([...quantities].map(([name, quantity]) => [name, one(quantity)]));
    },
  };
}

/** The text by which a row is read. @throws UnreadableKeyError */
function keyText(ledger: Ledger, cell: Cell): string {
  if ('en' in cell) {
    if (/^[^\s.@]+$/.test(cell.en)) return cell.en;
    throw new UnreadableKeyError(ledger, cell.en);
  }
  if (hasValue(cell) && isInteger(cell)) return exactText(cell);
  throw new UnreadableKeyError(ledger, hasValue(cell) ? exactText(cell) : cell.reason);
}

function ofLedger(ledger: Ledger): PageModel {
  const { id, kind, key } = ledger;
  if (key === undefined) throw new LedgerWithoutKeyError(ledger);
  const results = calculate(ledger);
  const cells = (name: string): readonly Cell[] => results[name] as readonly Cell[];
  const periods = cells(key).map((cell) => keyText(ledger, cell));
  const twice = periods.find((period, row) => periods.indexOf(period) !== row);
  if (twice !== undefined) throw new DuplicateKeyError(ledger, twice);
  const quantities = new Map<string, Carried>();
  // A cell without a number is left out: a fixed table will never have one there.
  const figures: Record<string, Exact> = {};
  for (const [name, column] of Object.entries(ledger.columns)) {
    if ('text' in column) continue;
    quantities.set(name, { ...column, name, role: 'carried' });
    cells(name).forEach((cell, row) => {
      if (!('en' in cell) && hasValue(cell)) figures[atPeriod(name, periods[row] ?? '')] = cell;
    });
  }
  return {
    ...tableOf(quantities, figures, periods),
    id,
    kind,
    inputs: [],
    ...(ledger.columns[key] && { periodName: ledger.columns[key].label }),
    quantities,
    series: new Set(quantities.keys()),
    named: new Set(periods),
    equations: undefined,
    compiled: (language, told) =>
      Object.fromEntries(
        [...quantities].map(([name, quantity], index) => {
          const ofColumn = periods.flatMap((period) => {
            const value = figures[atPeriod(name, period)];
            return value ? [[period, exactText(value)] as const] : [];
          });
          const data = {
            ...compileCarried(quantity, language, told.has(name)),
            figures: Object.fromEntries(ofColumn),
          };
          return [name, index === 0 ? { ...data, periods } : data];
        }),
      ),
  };
}
