// Models with a number for each of many periods, as a page knows them: a recurrence that runs anew with every edit, and a
// ledger that stands as a fixed table. Their quantities are read by period: "constantCapital@3", "share@2016".
// Only pages with such models load this; the others make do with live-model.ts.
import { exact, hasValue, type Value } from './exact.ts';
import { type Expression, evaluate } from './expression.ts';
import {
  type CompiledModel,
  describe,
  type LiveInput,
  type LiveModel,
  type LiveQuantity,
  revive,
  reviveExpression,
  reviveInput,
} from './live-model.ts';
import { countOf, reducedEvery } from './periods.ts';

/** The rules of a recurrence: expressions by the names of what they give, each after those it depends on. */
export interface PeriodRules {
  readonly inputs: readonly LiveInput[];
  /** How many periods a reader wants to see; one of the inputs. */
  readonly periods: string;
  /** The number of the first period. */
  readonly first: number;
  /** So many periods are reckoned, however few a reader wants to see: the text speaks of them. */
  readonly atLeast: number;
  /** The state of the first period, by its name. */
  readonly starts: ReadonlyMap<string, Expression>;
  /** What follows from inputs and state in every period. */
  readonly each: ReadonlyMap<string, Expression>;
  /** The state of the next period, by its name. */
  readonly nexts: ReadonlyMap<string, Expression>;
}

/** A quantity in one period, as a binding names it. */
export const atPeriod = (name: string, period: string | number): string => `${name}@${period}`;

/** Numbers longer than this, in hexadecimal digits, would make a page stand still at every edit. */
const mostDigits = 400;

/** What is carried on into a period: in lowest terms, or nothing when it has grown too long to reckon with. */
function carried(value: Value, quantity: string): Value {
  if (!hasValue(value)) return value;
  const reduced = value.reduced();
  const isTooLong = reduced.d.toString(16).length > mostDigits;
  return isTooLong ? { noValue: true, reason: 'too-long', quantity } : reduced;
}

/** Every input, and every quantity of every period as "name@period". */
function evaluatePeriods(
  rules: PeriodRules,
  known?: ReadonlyMap<string, Value>,
): Readonly<Record<string, Value>> {
  const all: Record<string, Value> = {};
  for (const input of rules.inputs) all[input.name] = known?.get(input.name) ?? input.default;
  const count = Math.max(rules.atLeast, countOf(all[rules.periods]));
  let scope = all;
  let step = rules.starts;
  for (let index = 0; index < count; index += 1) {
    const now: Record<string, Value> = {};
    for (const input of rules.inputs) now[input.name] = all[input.name] as Value;
    for (const [name, expression] of step) {
      const value = evaluate(expression, (used) => scope[used] as Value, name);
      now[name] = index % reducedEvery === 0 ? carried(value, name) : value;
    }
    for (const [name, expression] of rules.each) {
      now[name] = evaluate(expression, (used) => now[used] as Value, name);
    }
    for (const part of [step, rules.each]) {
      for (const name of part.keys()) all[atPeriod(name, rules.first + index)] = now[name] as Value;
    }
    scope = now;
    step = rules.nexts;
  }
  return all;
}

/** The live model that these rules make. */
export const liveModelOf = <Quantity extends LiveQuantity>(
  rules: PeriodRules,
  quantities: ReadonlyMap<string, Quantity>,
): LiveModel & { readonly quantities: ReadonlyMap<string, Quantity> } => ({
  quantities,
  inputs: rules.inputs,
  evaluate: (known) => evaluatePeriods(rules, known),
  periods: (values) =>
    Array.from({ length: countOf(values[rules.periods]) }, (_, index) => `${rules.first + index}`),
});

/** Makes a model of its data, whatever its kind. */
export function reviveAny(compiled: CompiledModel): LiveModel {
  const entries = Object.entries(compiled);
  const rows = entries[0]?.[1].periods;
  const counted = entries.find(([, { first }]) => first !== undefined);
  if (!rows && !counted) return revive(compiled);
  const quantities = new Map<string, LiveQuantity>();
  const inputs: LiveInput[] = [];
  const starts = new Map<string, Expression>();
  const each = new Map<string, Expression>();
  const nexts = new Map<string, Expression>();
  const figures: Record<string, Value> = {};
  for (const [name, data] of entries) {
    if (data.figures) {
      for (const [period, text] of Object.entries(data.figures)) {
        figures[atPeriod(name, period)] = exact(text);
      }
    }
    if (data.starts !== undefined && data.next !== undefined) {
      starts.set(name, reviveExpression(data.starts));
      nexts.set(name, reviveExpression(data.next));
    }
    if (data.is !== undefined) each.set(name, reviveExpression(data.is));
    if (data.default === undefined) {
      quantities.set(name, describe(name, data));
    } else {
      const input = reviveInput(name, data);
      inputs.push(input);
      quantities.set(name, input);
    }
  }
  if (rows) return tableOf(quantities, figures, rows);
  const [name = '', { first = 0, atLeast = 0 }] = counted ?? ['', {}];
  return liveModelOf({ inputs, periods: name, first, atLeast, starts, each, nexts }, quantities);
}

/** A fixed table: what a reader does cannot change it. */
export const tableOf = <Quantity extends LiveQuantity>(
  quantities: ReadonlyMap<string, Quantity>,
  figures: Readonly<Record<string, Value>>,
  periods: readonly string[],
): LiveModel & { readonly quantities: ReadonlyMap<string, Quantity> } => ({
  quantities,
  inputs: [],
  evaluate: () => figures,
  periods: () => periods,
});
