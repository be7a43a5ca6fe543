// A stock and its flows: the debt at the end is the debt at the beginning, the deficits in between and other financing
// (trust funds, loans, the cash balance). A deficit is therefore not the increase of the debt.
import { repetitions } from '../kernel/common-units.ts';
import { type Exact, exact } from '../kernel/exact.ts';
import { holds, minus, over, plus } from '../kernel/expression.ts';
import { ledger } from '../kernel/ledger.ts';
import { model } from '../kernel/model.ts';
import { defaultFrom, figureOf } from '../kernel/official-series.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { conditionOf, rateOf } from '../kernel/quantity-words.ts';
import { essayAt } from './essay.ts';
import { debtAtEndOfQuarter } from './figures/debt-at-dates.ts';
import { federalDeficit, grossFederalDebt } from './figures/federal-budget.ts';
import { billionsOf, trillionsOf } from './quantities.ts';

const sources = [essayAt('4–17')];
const zero = exact(0);

const sum = (en: string, zh: string, symbol: string, by: string): InputSpec => ({
  ...billionsOf({ en, zh }, symbol),
  default: by,
  min: '-1000000',
  max: '1000000',
  step: '100',
});

const trillions = (en: string, zh: string, symbol: string, by: string): InputSpec => ({
  ...trillionsOf({ en, zh }, symbol),
  default: by,
  min: '-1000',
  max: '1000',
  step: '1/10',
});

/** Debt, deficits and what else moved the debt. Defaults: the fiscal year 2024 of the United States, in trillions. */
export const debtAndDeficits = model({
  id: 'deindustrialisation/debt-and-deficits',
  title: { en: 'Debt and deficits', zh: '债务与赤字' },
  sources,
  inputs: {
    debtAtStart: trillions(
      'debt at the beginning',
      '期初债务',
      'D_0',
      defaultFrom(grossFederalDebt, '2023', 1000),
    ),
    debtAtEnd: trillions('debt at the end', '期末债务', 'D_1', defaultFrom(grossFederalDebt, '2024', 1000)),
    deficits: trillions(
      'deficits in between',
      '期间赤字之和',
      'B',
      defaultFrom(federalDeficit, '2024', 1000),
    ),
  },
  equations: {
    debtChange: {
      ...trillionsOf({ en: 'increase of the debt', zh: '债务的增加额' }, '\\Delta D'),
      is: ({ debtAtStart, debtAtEnd }) => minus(debtAtEnd, debtAtStart),
      alternatives: { fromFlows: ({ deficits, otherFinancing }) => plus(deficits, otherFinancing) },
    },
    otherFinancing: {
      ...trillionsOf({ en: 'other financing', zh: '其他融资' }, 'F'),
      is: ({ debtChange, deficits }) => minus(debtChange, deficits),
    },
    debtChangeOverDeficits: {
      ...rateOf({ en: 'increase of the debt over the deficits', zh: '债务增加额与赤字之比' }, 'b'),
      is: ({ debtChange, deficits }) => over(debtChange, deficits),
    },
    growthOfDebt: {
      ...rateOf({ en: 'growth of the debt', zh: '债务增长率' }, 'h'),
      is: ({ debtChange, debtAtStart }) => over(debtChange, debtAtStart),
    },
    debtGrowsByMoreThanDeficits: {
      ...conditionOf(
        { en: 'the debt grows by more than the deficits', zh: '债务的增加超过赤字' },
        '\\Delta D > B',
      ),
      is: ({ debtChange, deficits }) => holds(debtChange, '>', deficits),
    },
  },
  misreadings: {
    debtChangeFromDeficitsAlone: {
      ...trillionsOf(
        { en: 'increase of the debt, if deficits alone moved it', zh: '误以为只有赤字改变债务时的增加额' },
        '\\Delta D',
      ),
      misreads: 'debtChange',
      is: ({ deficits }) => deficits,
    },
  },
});

/**
 * A purchase of debt against the increase of the debt over the same months. Defaults: Treasuries bought by China in
 * January–September 2008 (TIC); gross federal debt at the end of 2007 and on 30 September 2008 (GFDEBTN, August 2026). Gross debt
 * includes what trust funds of the government hold, which nobody else could buy.
 */
export const buyersOfNewDebt = model({
  id: 'deindustrialisation/buyers-of-new-debt',
  title: { en: 'Who bought the new debt', zh: '新债由谁购买' },
  sources: [essayAt('11')],
  inputs: {
    purchases: sum('bought by one holder in the period', '某一持有者期内的购买额', 'P', '107.4'),
    debtAtStart: sum(
      'gross debt at the beginning of the period',
      '期初债务总额',
      'D_0',
      defaultFrom(debtAtEndOfQuarter, '2007-12-31'),
    ),
    debtAtEnd: sum(
      'gross debt at the end of the same period',
      '同期期末债务总额',
      'D_1',
      defaultFrom(debtAtEndOfQuarter, '2008-09-30'),
    ),
  },
  equations: {
    newDebt: {
      ...billionsOf(
        { en: 'new debt of the period, trust funds included', zh: '期内新增债务（含信托基金持有的）' },
        '\\Delta D',
      ),
      is: ({ debtAtStart, debtAtEnd }) => minus(debtAtEnd, debtAtStart),
    },
    share: {
      ...rateOf({ en: 'share of the new debt', zh: '占新增债务的比重' }, 'a'),
      is: ({ purchases, newDebt }) => over(purchases, newDebt),
    },
    boughtByOthers: {
      ...billionsOf(
        { en: 'taken by others, trust funds included', zh: '其他持有者（含信托基金）承接' },
        'P_o',
      ),
      is: ({ purchases, newDebt }) => minus(newDebt, purchases),
    },
    timesThePurchases: {
      ...rateOf(
        { en: 'new debt over the purchases of this holder', zh: '新增债务与该持有者购买额之比' },
        'k',
      ),
      unit: repetitions,
      is: ({ purchases, newDebt }) => over(newDebt, purchases),
    },
  },
});

type FiscalYear = '2021' | '2022' | '2023' | '2024' | '2025';

/** The deficit of a fiscal year, and what else moved the debt since the year before. */
function yearOf(before: FiscalYear, year: FiscalYear) {
  const deficit = figureOf(federalDeficit, year);
  const increase = figureOf(grossFederalDebt, year).sub(figureOf(grossFederalDebt, before));
  return { deficit: deficit.toString(), otherFinancing: increase.sub(deficit).toString() };
}

interface RollForwardRow {
  readonly opening: Exact;
  readonly deficit: Exact;
  readonly otherFinancing: Exact;
  readonly closing: Exact;
}

/** Debt rolled forward through any number of years. Defaults: fiscal years 2022–2025 of the United States. */
export const debtRolledForward = ledger({
  id: 'deindustrialisation/debt-rolled-forward',
  title: { en: 'Debt rolled forward', zh: '债务的逐年滚动' },
  sources,
  inputs: {
    debtAtStart: sum(
      'debt at the beginning of the first year',
      '第一年年初的债务',
      'D_0',
      defaultFrom(grossFederalDebt, '2021'),
    ),
  },
  lists: {
    years: {
      label: { en: 'years', zh: '各年' },
      fields: {
        deficit: sum('deficit', '赤字', 'B', '0'),
        otherFinancing: sum('other financing', '其他融资', 'F', '0'),
      },
      default: [
        yearOf('2021', '2022'),
        yearOf('2022', '2023'),
        yearOf('2023', '2024'),
        yearOf('2024', '2025'),
      ],
      max: 60,
    },
  },
  columns: {
    opening: billionsOf({ en: 'debt at the beginning', zh: '年初债务' }, 'D_0'),
    deficit: billionsOf({ en: 'deficit', zh: '赤字' }, 'B'),
    otherFinancing: billionsOf({ en: 'other financing', zh: '其他融资' }, 'F'),
    closing: billionsOf({ en: 'debt at the end', zh: '年末债务' }, 'D_1'),
  },
  results: {
    debtChange: billionsOf({ en: 'increase of the debt', zh: '债务的增加额' }, '\\Delta D'),
    sumOfDeficits: billionsOf({ en: 'sum of the deficits', zh: '赤字之和' }, '\\sum B'),
    sumOfOtherFinancing: billionsOf({ en: 'sum of other financing', zh: '其他融资之和' }, '\\sum F'),
  },
  book({ debtAtStart }, { years }) {
    const rows: RollForwardRow[] = [];
    let debt = debtAtStart;
    let [sumOfDeficits, sumOfOtherFinancing] = [zero, zero];
    for (const { deficit = zero, otherFinancing = zero } of years) {
      const closing = debt.add(deficit).add(otherFinancing).reduced();
      rows.push({ opening: debt, deficit, otherFinancing, closing });
      sumOfDeficits = sumOfDeficits.add(deficit);
      sumOfOtherFinancing = sumOfOtherFinancing.add(otherFinancing);
      debt = closing;
    }
    return { rows, results: { debtChange: debt.sub(debtAtStart), sumOfDeficits, sumOfOtherFinancing } };
  },
});
