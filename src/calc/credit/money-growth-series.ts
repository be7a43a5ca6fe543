// The ledger of the growth of M1 and M2: for each month the gap, the definition of M1, and where the two figures come from.

import { ordinal, percentagePoints, repetitions, truth } from '../kernel/common-units.ts';
import { type Exact, exact, truthOf } from '../kernel/exact.ts';
import { type InBothLanguages, sameInBoth } from '../kernel/languages.ts';
import { type ListItem, ledger } from '../kernel/ledger.ts';
import { provenanceColumns } from '../kernel/official-series.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { quantityOf, textOf } from '../kernel/quantity-words.ts';
import { onIndicators, onTheGapOf2025 } from './essay.ts';
import {
  type Definition,
  definitions,
  type MonthOfMoney,
  monthsOfMoney,
  peoplesBank,
} from './figures/money-growth.ts';
import { growthRateInput } from './quantities.ts';

const year: InputSpec = {
  ...quantityOf({ en: 'year', zh: '年' }, 'y', ordinal),
  default: '2025',
  min: '1950',
  max: '2100',
  whole: true,
};
const month: InputSpec = {
  ...quantityOf({ en: 'month', zh: '月' }, 'm', ordinal),
  default: '12',
  min: '1',
  max: '12',
  whole: true,
};
const growthOfM1 = growthRateInput('growth of M1 on a year before', 'M1同比增速', 'g_1');
const growthOfM2 = growthRateInput('growth of M2 on a year before', 'M2同比增速', 'g_2');

const numberOfDefinition: Readonly<Record<Definition, string>> = { old: '1', new: '2' };
const definitionOf = (item: ListItem): Definition => (item['definition']?.equals(1) ? 'old' : 'new');

const itemOf = ({ month: text, growthOfM1: m1, growthOfM2: m2, definition }: MonthOfMoney) => ({
  year: text.slice(0, 4),
  month: `${Number(text.slice(5))}`,
  growthOfM1: exact(m1).div(100).toString(),
  growthOfM2: exact(m2).div(100).toString(),
  definition: numberOfDefinition[definition],
});

const keyOf = (item: Readonly<Record<string, Exact | string>>): string =>
  ['year', 'month', 'growthOfM1', 'growthOfM2', 'definition'].map((field) => `${item[field]}`).join(' ');
const published = new Map(monthsOfMoney.map((kept) => [keyOf(itemOf(kept)), kept]));

const ofTheReader: InBothLanguages = { en: 'given by the reader', zh: '读者所给' };

/** Months since year 0, to put months in order. */
const monthsSince = (item: ListItem): Exact => (item['year'] as Exact).mul(12).add(item['month'] as Exact);

/** One month as booked. */
interface Row {
  readonly year: Exact;
  readonly month: Exact;
  readonly growthOfM1: Exact;
  readonly growthOfM2: Exact;
  readonly gap: Exact;
  readonly definition: InBothLanguages;
  readonly isComparable: Exact;
  readonly agency: InBothLanguages;
  readonly series: InBothLanguages;
  readonly vintage: InBothLanguages;
  readonly retrieved: InBothLanguages;
}

function rowOf(item: ListItem, before: ListItem | undefined): Row {
  const kept = published.get(keyOf(item));
  const [m1, m2] = [item['growthOfM1'] as Exact, item['growthOfM2'] as Exact];
  return {
    year: item['year'] as Exact,
    month: item['month'] as Exact,
    growthOfM1: m1,
    growthOfM2: m2,
    gap: m1.sub(m2).mul(100),
    definition: definitions[definitionOf(item)],
    isComparable: truthOf(before === undefined || definitionOf(before) === definitionOf(item)),
    agency: kept ? peoplesBank : ofTheReader,
    series: kept ? sameInBoth('M1, M2') : ofTheReader,
    vintage: kept?.vintage ?? ofTheReader,
    retrieved: kept?.retrieved ?? ofTheReader,
  };
}

/** The growth of M1 and M2 month by month, and the gap between them. Defaults: the months found in print, 2019–2025. */
export const moneyGrowthSeries = ledger({
  id: 'credit/money-growth-series',
  title: { en: 'Growth of M1 and M2, month by month', zh: 'M1与M2的增速，逐月表示' },
  sources: [onIndicators, onTheGapOf2025],
  inputs: {},
  lists: {
    months: {
      label: { en: 'months', zh: '月份' },
      fields: {
        year,
        month,
        growthOfM1,
        growthOfM2,
        definition: {
          ...quantityOf({ en: 'definition of M1: 1 old, 2 new', zh: 'M1的口径：1为旧，2为新' }, 'k', ordinal),
          default: '2',
          min: '1',
          max: '2',
          whole: true,
        },
      },
      default: monthsOfMoney.map(itemOf),
      max: 200,
    },
  },
  columns: {
    year,
    month,
    growthOfM1,
    growthOfM2,
    gap: quantityOf(
      { en: 'gap: growth of M1 less growth of M2', zh: '剪刀差：M1增速减M2增速' },
      'd',
      percentagePoints,
    ),
    definition: textOf({ en: 'definition of M1', zh: 'M1的口径' }),
    isComparable: quantityOf(
      { en: 'same definition as in the row before', zh: '与上一行口径相同' },
      'e',
      truth,
    ),
    ...provenanceColumns,
  },
  results: {
    count: quantityOf({ en: 'months listed', zh: '所列月数' }, 'N', repetitions),
    monthsBelowZero: quantityOf(
      { en: 'months with a gap below zero', zh: '剪刀差为负的月数' },
      'N_{-}',
      repetitions,
    ),
    lowestGap: quantityOf({ en: 'lowest gap', zh: '最低的剪刀差' }, 'd_{\\min}', percentagePoints),
    highestGap: quantityOf({ en: 'highest gap', zh: '最高的剪刀差' }, 'd_{\\max}', percentagePoints),
  },
  book(_, { months }) {
    // A month may stand twice, once by each definition.
    const ordered = [...months].sort((left, right) => monthsSince(left).compare(monthsSince(right)));
    const rows = ordered.map((item, index) => rowOf(item, ordered[index - 1]));
    const gaps = rows.map(({ gap }) => gap);
    return {
      rows,
      results: {
        count: exact(rows.length),
        monthsBelowZero: exact(gaps.filter((gap) => gap.lt(0)).length),
        lowestGap: gaps.reduce((least, gap) => (gap.lt(least) ? gap : least)),
        highestGap: gaps.reduce((most, gap) => (gap.gt(most) ? gap : most)),
      },
    };
  },
});
