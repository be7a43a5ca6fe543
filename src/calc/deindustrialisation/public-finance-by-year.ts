// The ledger of the public finance of the United States by year: the official series side by side, and the ratios that follow
// from them. Fiscal years stand over calendar years of gross product, as is usual.
import { type Exact, exact, truthOf, type Value } from '../kernel/exact.ts';
import { ImpossibleInputsError } from '../kernel/impossible-inputs.ts';
import { ledger } from '../kernel/ledger.ts';
import { figureOf } from '../kernel/official-series.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { conditionOf, rateOf } from '../kernel/quantity-words.ts';
import { essayAt } from './essay.ts';
import { consumerPriceInflation, grossDomesticProduct, tenYearYield } from './figures/economy.ts';
import { federalDeficit, federalReceipts, grossFederalDebt, netInterest } from './figures/federal-budget.ts';
import { billionsOf, pointsOf, yearOf } from './quantities.ts';

/** The years that can be shown: those whose year before is kept too. */
const knownYears: readonly number[] = Object.keys(grossFederalDebt.figures)
  .map(Number)
  .filter((year) => `${year - 1}` in grossFederalDebt.figures);

/** The range of years has none that is kept. */
class NoYearsError extends ImpossibleInputsError {
  override readonly name = 'NoYearsError';
  constructor(from: Exact, to: Exact) {
    super(
      `there is no year from ${from.toString()} to ${to.toString()}; the ledger has ${knownYears.join(', ')}`,
      `${from}至${to}之间没有可用的年份；表里有${knownYears.join('、')}`,
    );
  }
}

const yearInput = (en: string, zh: string, by: string): InputSpec => ({
  ...yearOf({ en, zh }),
  default: by,
  min: '1971',
  max: '2025',
  whole: true,
});

const columns = {
  year: yearOf({ en: 'year', zh: '年份' }),
  debt: billionsOf({ en: 'gross debt at the end of the fiscal year', zh: '财政年度末债务总额' }, 'D'),
  deficit: billionsOf({ en: 'deficit (a surplus is negative)', zh: '赤字（盈余为负）' }, 'B'),
  interest: billionsOf({ en: 'net interest', zh: '净利息' }, 'I'),
  receipts: billionsOf({ en: 'receipts', zh: '财政收入' }, 'T'),
  product: billionsOf({ en: 'gross domestic product', zh: '国内生产总值' }, 'Y'),
  debtOverProduct: rateOf({ en: 'debt over gross domestic product', zh: '债务与国内生产总值之比' }, 'd'),
  deficitOverProduct: rateOf({ en: 'deficit over gross domestic product', zh: '赤字率' }, 'b'),
  interestOverProduct: rateOf(
    { en: 'interest over gross domestic product', zh: '利息与国内生产总值之比' },
    'i',
  ),
  interestOverReceipts: rateOf({ en: 'interest over receipts', zh: '利息与财政收入之比' }, 'i/\\tau'),
  averageRate: rateOf({ en: 'interest over the average debt', zh: '平均利率' }, 'r'),
  growth: rateOf({ en: 'growth of the gross domestic product', zh: '国内生产总值名义增长率' }, 'g'),
  rateLessGrowth: pointsOf({ en: 'average rate less growth', zh: '平均利率减增长率' }, 'r - g'),
  growthAboveRate: conditionOf({ en: 'growth exceeds the average rate', zh: '增长率高于平均利率' }, 'g > r'),
  primaryDeficit: billionsOf({ en: 'deficit without interest', zh: '基本赤字' }, 'B_p'),
  debtChange: billionsOf({ en: 'increase of the debt', zh: '债务的增加额' }, '\\Delta D'),
  otherFinancing: billionsOf({ en: 'other financing', zh: '其他融资' }, 'F'),
  nominalYield: rateOf({ en: 'ten-year yield', zh: '十年期收益率' }, 'r_{10}'),
  inflation: rateOf({ en: 'rise of consumer prices', zh: '消费价格涨幅' }, '\\pi'),
  yieldLessInflation: pointsOf(
    { en: 'ten-year yield less the rise of prices', zh: '十年期收益率减物价涨幅' },
    'r_{10} - \\pi',
  ),
};

type Row = Readonly<Record<keyof typeof columns, Value>>;

function rowOf(year: number): Row {
  const [now, before] = [`${year}`, `${year - 1}`];
  const debt = figureOf(grossFederalDebt, now);
  const debtBefore = figureOf(grossFederalDebt, before);
  const deficit = figureOf(federalDeficit, now);
  const interest = figureOf(netInterest, now);
  const receipts = figureOf(federalReceipts, now);
  const product = figureOf(grossDomesticProduct, now);
  const averageRate = interest.div(debt.add(debtBefore).div(2));
  const growth = product.div(figureOf(grossDomesticProduct, before)).sub(1);
  const nominalYield = figureOf(tenYearYield, now).div(100);
  const inflation = figureOf(consumerPriceInflation, now).div(100);
  const debtChange = debt.sub(debtBefore);
  return {
    year: exact(year),
    debt,
    deficit,
    interest,
    receipts,
    product,
    debtOverProduct: debt.div(product),
    deficitOverProduct: deficit.div(product),
    interestOverProduct: interest.div(product),
    interestOverReceipts: interest.div(receipts),
    averageRate,
    growth,
    rateLessGrowth: averageRate.sub(growth).mul(100),
    growthAboveRate: truthOf(growth.gt(averageRate)),
    primaryDeficit: deficit.sub(interest),
    debtChange,
    otherFinancing: debtChange.sub(deficit),
    nominalYield,
    inflation,
    yieldLessInflation: nominalYield.sub(inflation).mul(100),
  };
}

/** One row for each year from `fromYear` to `toYear` that is kept: 1971, 1980, 1981 and 1997–2025. */
export const publicFinanceByYear = ledger({
  id: 'deindustrialisation/public-finance-by-year',
  title: { en: 'Public finance of the United States by year', zh: '美国历年公共财政' },
  sources: [essayAt('4–18')],
  inputs: {
    fromYear: yearInput('first year', '起始年份', '2001'),
    toYear: yearInput('last year', '终止年份', '2025'),
  },
  columns,
  key: 'year',
  book({ fromYear, toYear }) {
    const shown = knownYears.filter((year) => fromYear.lte(year) && toYear.gte(year));
    if (shown.length === 0) throw new NoYearsError(fromYear, toYear);
    return shown.map(rowOf);
  },
});
