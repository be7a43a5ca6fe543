// The aggregate turnover of a capital whose parts turn over at different rates: one definition for any number of
// parts. The equations that chapters use and the ledger of any list of parts are both made here.
import { months, rate, repetitions, truth, years } from '../kernel/common-units.ts';
import {
  type Expression,
  floor,
  holds,
  minus,
  number,
  over,
  plus,
  quantity,
  times,
} from '../kernel/expression.ts';
import { type Model, type ModelSpec, model } from '../kernel/model.ts';
import type { EquationSpec, InputSpec, QuantityWords } from '../kernel/quantity.ts';
import type { Unit } from '../kernel/units.ts';
import { oneYear } from './fixed-capital-quantities.ts';
import { turnovers } from './quantities.ts';

/** A part of the capital. Fixed capital is given by its life in years, circulating capital by its turnovers in the year. */
export interface PartOfCapital {
  /** The quantities of the part are called `<name>Capital`, `<name>Life` or `<name>Turnovers`, and `<name>Turned`. */
  readonly name: string;
  readonly capital: InputSpec;
  readonly turnsOver: { readonly life: InputSpec } | { readonly turnovers: InputSpec };
  /** What the part has turned over in the year. */
  readonly turned: QuantityWords;
}

/** A model of aggregate turnover as it is declared; `money` is the unit of every sum in it. */
export interface AggregateTurnoverSpec
  extends Pick<ModelSpec<string, string, string>, 'id' | 'title' | 'sources'> {
  readonly money: Unit;
  /** Profit of the year on the whole capital, where a source wrongly counts it as capital returned. */
  readonly rateOfProfit?: string;
  readonly parts: readonly PartOfCapital[];
}

const twelveMonths = number(12, months);

/** The words of the results, the same in the equations and in the ledger. */
export const wordsOfResults = (money: Unit) =>
  ({
    totalCapital: {
      label: { en: 'capital advanced', zh: '预付资本' },
      symbol: { en: 'K', zh: 'K' },
      unit: money,
    },
    turned: {
      label: { en: 'capital turned over in the year', zh: '一年内周转的资本' },
      symbol: { en: 'K_n', zh: 'K_n' },
      unit: money,
    },
    turnovers,
    turnoverTimeInYears: {
      label: { en: 'turnover time of the whole, in years', zh: '总周转期间（年）' },
      symbol: { en: 'T', zh: 'T' },
      unit: years,
    },
    turnoverTimeInMonths: {
      label: { en: 'turnover time of the whole, in months', zh: '总周转期间（月）' },
      symbol: { en: 'T_m', zh: 'T_m' },
      unit: months,
    },
    profit: {
      label: { en: 'profit of the year', zh: '一年的利润' },
      symbol: { en: 'P', zh: 'P' },
      unit: money,
      part: 'surplus',
    },
    turnoverTimeWithProfit: {
      label: { en: 'turnover time, if profit counts as capital returned', zh: '误把利润算作周转回来的资本' },
      symbol: { en: 'T_m', zh: 'T_m' },
      unit: months,
    },
  }) as const satisfies Readonly<Record<string, QuantityWords>>;

/** An input of every model with profit, except for its default. */
export const profitRate: Omit<InputSpec, 'default'> = {
  label: { en: 'profit on the capital advanced', zh: '预付资本的利润率' },
  symbol: { en: "p'", zh: "p'" },
  unit: rate,
  min: '0',
  max: '10',
  step: '1/100',
};

/** The operand rounded to 1/`places`, halves upwards. */
const rounded = (operand: Expression, places: number): Expression =>
  over(floor(plus(times(number(places), operand), number('1/2'))), number(places));

/** The records of all parts in one. */
const merged = <Value>(
  records: readonly Readonly<Record<string, Value>>[],
): Readonly<Record<string, Value>> => Object.fromEntries(records.flatMap((record) => Object.entries(record)));

const named =
  (suffix: string) =>
  ({ name }: PartOfCapital): Expression =>
    quantity(`${name}${suffix}`);

function inputsOfPart({ name, capital, turnsOver }: PartOfCapital): Readonly<Record<string, InputSpec>> {
  return {
    [`${name}Capital`]: capital,
    ...('life' in turnsOver
      ? { [`${name}Life`]: turnsOver.life }
      : { [`${name}Turnovers`]: turnsOver.turnovers }),
  };
}

function equationsOfPart(part: PartOfCapital): Readonly<Record<string, EquationSpec<string>>> {
  const turnoversOfLife: EquationSpec<string> = {
    label: {
      en: `turnovers in the year: ${part.capital.label.en}`,
      zh: `${part.capital.label.zh}一年的周转次数`,
    },
    symbol: { en: `n_{${part.capital.symbol.en}}`, zh: `n_{${part.capital.symbol.zh}}` },
    unit: repetitions,
    is: () => over(oneYear, named('Life')(part)),
  };
  return {
    ...('life' in part.turnsOver && { [`${part.name}Turnovers`]: turnoversOfLife }),
    [`${part.name}Turned`]: {
      ...part.turned,
      is: () => times(named('Capital')(part), named('Turnovers')(part)),
    },
  };
}

/**
 * The model of some parts: what turns over in the year is the sum of capital times turnovers; divided by the whole
 * advance it gives the number of turnovers (Capital II, ch. 9, MEW 24, pp. 183–187).
 */
export function turnoverOfParts({ money, parts, rateOfProfit, ...about }: AggregateTurnoverSpec): Model {
  const words = wordsOfResults(money);
  const [total, turned, n] = [quantity('totalCapital'), quantity('turned'), quantity('turnovers')];
  const monthsOf = (turnoversInYear: Expression): Expression => over(twelveMonths, turnoversInYear);
  const timeOf = (part: PartOfCapital): Expression => monthsOf(named('Turnovers')(part));
  const misreading = (label: QuantityWords['label'], is: Expression) => ({
    ...words.turnoverTimeInMonths,
    label,
    misreads: 'turnoverTimeInMonths',
    is: () => is,
  });
  return model<string, string, string>({
    ...about,
    inputs: {
      ...merged(parts.map(inputsOfPart)),
      ...(rateOfProfit && { rateOfProfit: { ...profitRate, default: rateOfProfit } }),
    },
    equations: {
      ...merged(parts.map(equationsOfPart)),
      totalCapital: { ...words.totalCapital, is: () => plus(...parts.map(named('Capital'))) },
      turned: { ...words.turned, is: () => plus(...parts.map(named('Turned'))) },
      turnovers: { ...words.turnovers, is: () => over(turned, total) },
      turnoverTimeInYears: { ...words.turnoverTimeInYears, is: () => over(oneYear, n) },
      turnoverTimeInMonths: { ...words.turnoverTimeInMonths, is: () => monthsOf(n) },
      turnedBeyondAdvance: {
        label: { en: 'turned over in the year beyond the advance', zh: '一年内周转的资本超过预付资本的部分' },
        symbol: { en: 'K_{+}', zh: 'K_{+}' },
        unit: money,
        is: () => minus(turned, total),
      },
      isTurnedMoreThanAdvanced: {
        label: { en: 'more is turned over in the year than is advanced', zh: '一年内周转的资本大于预付资本' },
        symbol: { en: '[K_n>K]', zh: '[K_n>K]' },
        unit: truth,
        is: () => holds(turned, '>', total),
      },
      ...(rateOfProfit && {
        profit: { ...words.profit, is: () => times(quantity('rateOfProfit'), total) },
      }),
    },
    misreadings: {
      ...(rateOfProfit && {
        turnoverTimeWithProfit: misreading(
          words.turnoverTimeWithProfit.label,
          monthsOf(over(plus(turned, quantity('profit')), total)),
        ),
        turnoverTimeRoundedTwice: misreading(
          {
            en: 'turnover time, if the turnovers and then their inverse are rounded',
            zh: '先后两次舍入得出的周转期间',
          },
          times(twelveMonths, rounded(over(number(1), rounded(n, 10)), 100)),
        ),
      }),
      turnoverTimeByMeanOfTimes: misreading(
        { en: 'mean of the turnover times, weighted by capital', zh: '误取各部分周转期间的加权平均数' },
        over(plus(...parts.map((part) => times(named('Capital')(part), timeOf(part)))), total),
      ),
    },
  });
}
