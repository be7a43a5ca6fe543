// The ledger of debt and deficits by presidency: stocks at the handovers, deficits of the budget years, and the gap between
// the two that other financing fills.
import type { Exact } from '../kernel/exact.ts';
import { exact } from '../kernel/exact.ts';
import type { InBothLanguages } from '../kernel/languages.ts';
import { ledger } from '../kernel/ledger.ts';
import { figureOf } from '../kernel/official-series.ts';
import { textOf } from '../kernel/quantity-words.ts';
import { essayAt } from './essay.ts';
import { debtToThePenny } from './figures/debt-at-dates.ts';
import { federalDeficit, grossFederalDebt } from './figures/federal-budget.ts';
import { billionsOf, yearOf } from './quantities.ts';

interface Presidency {
  readonly president: InBothLanguages;
  /** Days whose debt is taken for the handovers. */
  readonly from: string;
  readonly to: string;
  /** The budget years: each begins under the president, the last one ends eight months after the handover. */
  readonly firstBudgetYear: number;
  readonly lastBudgetYear: number;
}

const presidencies: readonly Presidency[] = [
  {
    president: { en: 'G. W. Bush', zh: '小布什' },
    from: '2001-01-19',
    to: '2009-01-20',
    firstBudgetYear: 2002,
    lastBudgetYear: 2009,
  },
  {
    president: { en: 'Obama', zh: '奥巴马' },
    from: '2009-01-20',
    to: '2017-01-20',
    firstBudgetYear: 2010,
    lastBudgetYear: 2017,
  },
  {
    president: { en: 'Trump, first term', zh: '特朗普第一任期' },
    from: '2017-01-20',
    to: '2021-01-20',
    firstBudgetYear: 2018,
    lastBudgetYear: 2021,
  },
  {
    president: { en: 'Biden', zh: '拜登' },
    from: '2021-01-20',
    to: '2025-01-17',
    firstBudgetYear: 2022,
    lastBudgetYear: 2025,
  },
];

function deficitsOf(first: number, last: number): Exact {
  let sum = exact(0);
  for (let year = first; year <= last; year++) sum = sum.add(figureOf(federalDeficit, `${year}`));
  return sum.reduced();
}

/**
 * Debt and deficits by presidency. Between handovers the debt changes by `debtChange`, over the budget years by
 * `changeOverBudgetYears`; only the latter may be set against the deficits. The rest is other financing.
 */
export const debtByPresidency = ledger({
  id: 'deindustrialisation/debt-by-presidency',
  title: { en: 'Debt and deficits by presidency', zh: '历届总统任期的债务与赤字' },
  sources: [essayAt('12–15')],
  inputs: {},
  columns: {
    president: textOf({ en: 'president', zh: '总统' }),
    debtTakenOver: billionsOf({ en: 'debt taken over', zh: '接手时的债务' }, 'D_0'),
    debtHandedOn: billionsOf({ en: 'debt handed on', zh: '交出时的债务' }, 'D_1'),
    debtChange: billionsOf({ en: 'increase between the handovers', zh: '两次交接之间的增加额' }, '\\Delta D'),
    firstBudgetYear: yearOf({ en: 'first budget year', zh: '首个预算年度' }),
    lastBudgetYear: yearOf({ en: 'last budget year', zh: '末个预算年度' }),
    deficits: billionsOf({ en: 'sum of the deficits', zh: '赤字之和' }, '\\sum B'),
    changeOverBudgetYears: billionsOf(
      { en: 'increase over the budget years', zh: '各预算年度债务的增加额' },
      '\\Delta D_b',
    ),
    otherFinancing: billionsOf({ en: 'gap: other financing', zh: '差额：其他融资' }, 'F'),
  },
  book: () =>
    presidencies.map(({ president, from, to, firstBudgetYear, lastBudgetYear }) => {
      const debtTakenOver = figureOf(debtToThePenny, from);
      const debtHandedOn = figureOf(debtToThePenny, to);
      const deficits = deficitsOf(firstBudgetYear, lastBudgetYear);
      const changeOverBudgetYears = figureOf(grossFederalDebt, `${lastBudgetYear}`).sub(
        figureOf(grossFederalDebt, `${firstBudgetYear - 1}`),
      );
      return {
        president,
        debtTakenOver,
        debtHandedOn,
        debtChange: debtHandedOn.sub(debtTakenOver),
        firstBudgetYear: exact(firstBudgetYear),
        lastBudgetYear: exact(lastBudgetYear),
        deficits,
        changeOverBudgetYears,
        otherFinancing: changeOverBudgetYears.sub(deficits),
      };
    }),
});
