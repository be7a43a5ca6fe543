// Growth of M1 and M2 in China month by month, 2023–2025, with a column of its own for each definition of M1, and for what is in
// M2 but not in M1: what a chart needs that must not draw one line across the change of definition.
import { percentagePoints } from '../kernel/common-units.ts';
import { type Exact, hasValue, type Value } from '../kernel/exact.ts';
import { type InBothLanguages, sameInBoth } from '../kernel/languages.ts';
import { ledger } from '../kernel/ledger.ts';
import { figureOf, type OfficialSeries } from '../kernel/official-series.ts';
import { quantityOf, rateOf, textOf } from '../kernel/quantity-words.ts';
import { onIndicators, onTheGapOf2025 } from './essay.ts';
import {
  growthCastBack,
  growthNewDefinition,
  growthOfBroadMoney,
  growthOldDefinition,
} from './figures/money-growth.ts';
import {
  broadMoneyByMonth,
  growthInLastYearOfOldDefinition,
  narrowMoneyByMonth,
} from './figures/money-levels.ts';

interface Row {
  readonly month: InBothLanguages;
  readonly growthOfM2: Value;
  readonly growthOfM1Old: Value;
  readonly growthOfM1New: Value;
  readonly growthOfRest: Value;
  readonly gapOld: Value;
  readonly gapNew: Value;
}

const columns = {
  month: textOf({ en: 'month', zh: '月份' }),
  growthOfM2: rateOf({ en: 'M2', zh: 'M2' }, 'g_2'),
  growthOfM1Old: rateOf({ en: 'M1, old definition', zh: 'M1（旧口径）' }, 'g_1^{o}'),
  growthOfM1New: rateOf({ en: 'M1, new definition', zh: 'M1（新口径）' }, 'g_1^{n}'),
  growthOfRest: rateOf({ en: 'M2 without M1 (new)', zh: 'M2中M1（新口径）以外的部分' }, 'g_Q'),
  gapOld: quantityOf(
    {
      en: 'gap by the old definition: growth of M1 less growth of M2',
      zh: '剪刀差（旧口径）：M1增速减M2增速',
    },
    'd^{o}',
    percentagePoints,
  ),
  gapNew: quantityOf(
    {
      en: 'gap by the new definition: growth of M1 less growth of M2',
      zh: '剪刀差（新口径）：M1增速减M2增速',
    },
    'd^{n}',
    percentagePoints,
  ),
};

const months = [2023, 2024, 2025].flatMap((year) =>
  Array.from({ length: 12 }, (_, index) => `${year}-${`${index + 1}`.padStart(2, '0')}`),
);

/** The published rate as a pure number, from the first of some series that has the month. */
function rateIn(month: string, column: string, ...series: readonly OfficialSeries[]): Value {
  const kept = series.find(({ figures }) => month in figures);
  return kept ? figureOf(kept, month).div(100) : { noValue: true, reason: 'no-figure', quantity: column };
}

const gap = (narrow: Value, broad: Value, column: string): Value =>
  hasValue(narrow) && hasValue(broad)
    ? narrow.sub(broad).mul(100)
    : { noValue: true, reason: 'no-figure', quantity: column };

interface Amounts {
  readonly narrow: Exact;
  readonly broad: Exact;
}

/** M1 and M2 of a month, in which both are published. */
const amountsIn = (month: string): Amounts | undefined =>
  month in narrowMoneyByMonth.figures && month in broadMoneyByMonth.figures
    ? { narrow: figureOf(narrowMoneyByMonth, month), broad: figureOf(broadMoneyByMonth, month) }
    : undefined;

const aYearBefore = (month: string): string => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;

/**
 * Growth of M2 without M1: from the amounts of the month, taken back a year by the published rates, or, where there are none,
 * from the amounts of a year before, carried forward by them. The rates are rounded to a tenth of a per cent, so is the result.
 */
function growthOfRest(month: string, narrow: Value, broad: Value): Value {
  const none: Value = { noValue: true, reason: 'no-figure', quantity: 'growthOfRest' };
  if (!hasValue(narrow) || !hasValue(broad)) return none;
  const [here, before] = [amountsIn(month), amountsIn(aYearBefore(month))];
  const start =
    before ?? (here && { narrow: here.narrow.div(narrow.add(1)), broad: here.broad.div(broad.add(1)) });
  if (!start) return none;
  const growth = start.broad.mul(broad).sub(start.narrow.mul(narrow)).div(start.broad.sub(start.narrow));
  return growth.mul(1000).round().div(1000);
}

/** One row a month, January 2023 to December 2025; months not found in print are without a figure. */
export const moneyGrowthByDefinition = ledger({
  id: 'credit/money-growth-by-definition',
  title: {
    en: 'Growth of M2 and of M1 by each of its definitions, month by month',
    zh: 'M2与新旧两种口径M1的逐月增速',
  },
  sources: [onIndicators, onTheGapOf2025],
  inputs: {},
  columns,
  key: 'month',
  book: () =>
    months.map((month): Row => {
      const broad = rateIn(month, 'growthOfM2', growthOfBroadMoney);
      const old = rateIn(month, 'growthOfM1Old', growthOldDefinition, growthInLastYearOfOldDefinition);
      const now = rateIn(month, 'growthOfM1New', growthCastBack, growthNewDefinition);
      return {
        month: sameInBoth(month),
        growthOfM2: broad,
        growthOfM1Old: old,
        growthOfM1New: now,
        growthOfRest: growthOfRest(month, now, broad),
        gapOld: gap(old, broad, 'gapOld'),
        gapNew: gap(now, broad, 'gapNew'),
      };
    }),
});
