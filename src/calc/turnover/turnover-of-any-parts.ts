// The ledger of aggregate turnover: any list of parts, worked out by the equations of turnover-of-parts.ts.
import { ordinal, pounds, repetitions, years } from '../kernel/common-units.ts';
import { type Exact, exact, type Value } from '../kernel/exact.ts';
import { type Booking, type ListItem, ledger } from '../kernel/ledger.ts';
import type { Model } from '../kernel/model.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { capitalTwo } from '../kernel/source.ts';
import { profitRate, turnoverOfParts, wordsOfResults } from './turnover-of-parts.ts';

const title = { en: 'The aggregate turnover of any parts', zh: '任意多个部分的总周转' };
const sources = [capitalTwo('9', '183–187')];

const capital: InputSpec = {
  label: { en: 'capital of the part', zh: '该部分的资本' },
  symbol: { en: 'K_i', zh: 'K_i' },
  unit: pounds,
  default: '0',
  min: '0',
  max: '10000000',
  step: '500',
};
const turnoversOfPart: InputSpec = {
  label: { en: 'turnovers of the part in the year', zh: '该部分一年的周转次数' },
  symbol: { en: 'n_i', zh: 'n_i' },
  unit: repetitions,
  default: '1',
  min: '0',
  max: '365',
};
const turned = {
  label: { en: 'turned over in the year', zh: '一年内周转的资本' },
  symbol: { en: 'K_i n_i', zh: 'K_i n_i' },
  unit: pounds,
};

const zero = exact(0);
const neverTurnsOver: Value = { noValue: true, reason: 'division-by-zero', quantity: 'turnoverTime' };

const made = new Map<number, Model>();

/** The model of so many nameless parts, each made once: `part1`, `part2` … */
function modelOf(count: number): Model {
  const known = made.get(count);
  if (known) return known;
  const parts = Array.from({ length: count }, (_, index) => ({
    name: `part${index + 1}`,
    capital,
    turnsOver: { turnovers: turnoversOfPart },
    turned,
  }));
  const fresh = turnoverOfParts({
    id: 'turnover/aggregate-turnover',
    title,
    sources,
    money: pounds,
    rateOfProfit: '0',
    parts,
  });
  made.set(count, fresh);
  return fresh;
}

const results = wordsOfResults(pounds);
type ResultName = keyof typeof results;

interface PartRow {
  readonly part: Exact;
  readonly capital: Exact;
  readonly turnoversOfPart: Exact;
  /** None where the part never turns over. */
  readonly turnoverTime: Value;
  readonly turnedOver: Value;
}

/** Gives the parts of a list to the model of as many parts. */
function valuesOf(parts: readonly ListItem[], rateOfProfit: Exact): Readonly<Record<string, Value>> {
  const given = new Map<string, Exact>([['rateOfProfit', rateOfProfit]]);
  parts.forEach((part, index) => {
    given.set(`part${index + 1}Capital`, part['capital'] ?? zero);
    given.set(`part${index + 1}Turnovers`, part['turnovers'] ?? zero);
  });
  return modelOf(parts.length).evaluate(given);
}

/**
 * The parts of a capital, each with what it turns over in a year, and the number and the time of turnover of the whole.
 * The default is the business in three parts of MEW 24, p. 186, counted in pounds.
 */
export const aggregateTurnover = ledger({
  id: 'turnover/aggregate-turnover',
  title,
  sources,
  inputs: {
    rateOfProfit: { ...profitRate, default: '3/40' },
  },
  lists: {
    parts: {
      label: { en: 'parts of the capital', zh: '资本的各个部分' },
      fields: { capital, turnovers: turnoversOfPart },
      default: [
        { capital: '25000', turnovers: '1/10' },
        { capital: '12500', turnovers: '1/2' },
        { capital: '12500', turnovers: '2' },
      ],
    },
  },
  columns: {
    part: { label: { en: 'part', zh: '部分' }, symbol: { en: 'i', zh: 'i' }, unit: ordinal },
    capital,
    turnoversOfPart,
    turnoverTime: {
      label: { en: 'turnover time of the part', zh: '该部分的周转期间' },
      symbol: { en: 'T_i', zh: 'T_i' },
      unit: years,
    },
    turnedOver: turned,
  },
  results,
  book: ({ rateOfProfit }, { parts }): Booking<PartRow, ResultName> => {
    const values = valuesOf(parts, rateOfProfit);
    const result = (name: ResultName): Value => values[name] ?? zero;
    return {
      rows: parts.map(({ capital: sum = zero, turnovers: times = zero }, index) => ({
        part: exact(index + 1),
        capital: sum,
        turnoversOfPart: times,
        turnoverTime: times.equals(0) ? neverTurnsOver : times.inverse(),
        turnedOver: values[`part${index + 1}Turned`] ?? zero,
      })),
      results: {
        totalCapital: result('totalCapital'),
        turned: result('turned'),
        turnovers: result('turnovers'),
        turnoverTimeInYears: result('turnoverTimeInYears'),
        turnoverTimeInMonths: result('turnoverTimeInMonths'),
        profit: result('profit'),
        turnoverTimeWithProfit: result('turnoverTimeWithProfit'),
      },
    };
  },
});
