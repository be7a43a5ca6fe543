// One endless sequence, money – production – commodity – money …, and the three circuits as three ways to cut it:
// from money to money, from production to production, from commodity to commodity.
import { ordinal, rate, repetitions } from '../kernel/common-units.ts';
import { type Exact, exact } from '../kernel/exact.ts';
import type { InBothLanguages } from '../kernel/languages.ts';
import { ledger } from '../kernel/ledger.ts';
import type { QuantityWords } from '../kernel/quantity.ts';
import { moneyOf, rateOf, textOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import {
  constantCapital,
  poundsFrom,
  rateOfSurplusValue,
  surplusValue,
  variableCapital,
} from './quantities.ts';

/** The capital at one point of the sequence; pounds. Only one of the three forms is above zero. */
export interface PointOfTheSequence {
  /** The first is 1. */
  readonly point: Exact;
  /** The act that led here. */
  readonly act: InBothLanguages;
  readonly form: InBothLanguages;
  readonly money: Exact;
  readonly production: Exact;
  readonly commodity: Exact;
  /** The part of the value that is surplus-value, made in the production just before. */
  readonly surplusValue: Exact;
  /** Surplus-value that leaves the circuit here, spent on the capitalist's own consumption. */
  readonly spent: Exact;
  /** Where each circuit stands at this point. */
  readonly moneyCircuit: InBothLanguages;
  readonly productionCircuit: InBothLanguages;
  readonly commodityCircuit: InBothLanguages;
}

const purchase: InBothLanguages = {
  en: 'M–C(L, mp): purchase of labour-power and means of production',
  zh: 'G—W(A, Pm)：购买劳动力和生产资料',
};
const production: InBothLanguages = { en: '…P…: production', zh: '…P…：生产' };
const sale: InBothLanguages = { en: 'C′–M′: sale', zh: 'W′—G′：出售' };
const advance: InBothLanguages = { en: 'advance of money', zh: '预付货币' };

const forms: readonly InBothLanguages[] = [
  { en: 'M′: money capital', zh: 'G′：货币资本' },
  { en: 'P: productive capital', zh: 'P：生产资本' },
  { en: 'C′: commodity capital', zh: 'W′：商品资本' },
];
const firstForm: InBothLanguages = { en: 'M: money capital', zh: 'G：货币资本' };
const acts: readonly InBothLanguages[] = [sale, purchase, production];
const outside: InBothLanguages = { en: '—', zh: '—' };

/** Where a circuit that begins `start` points into the sequence stands at a point (the first is 0). */
function standOf(point: number, start: number, circuits: number): InBothLanguages {
  const since = point - start;
  if (since < 0 || since > 3 * circuits) return outside;
  const [number, isBoundary] = [Math.floor(since / 3), since % 3 === 0];
  if (!isBoundary) return { en: `in circuit ${number + 1}`, zh: `在第${number + 1}次循环中` };
  const closes = { en: `closes circuit ${number}`, zh: `第${number}次循环结束` };
  const opens = { en: `opens circuit ${number + 1}`, zh: `第${number + 1}次循环开始` };
  if (number === 0) return opens;
  if (number === circuits) return closes;
  return { en: `${closes.en}, ${opens.en}`, zh: `${closes.zh}，${opens.zh}` };
}

const growth = (en: string, zh: string, symbol: QuantityWords['symbol']): QuantityWords =>
  moneyOf({ en, zh }, symbol);

/**
 * The capital passes as a whole from form to form, as in Marx's example (MEW 24, p. 105). Its size changes only in
 * production; at the sale the surplus-value that is not capitalised leaves.
 */
export const threeCircuits = ledger({
  id: 'circuits/three-circuits',
  title: { en: 'Three circuits in one sequence', zh: '同一序列中的三种循环' },
  sources: [
    capitalTwo('1', '31, 56'),
    capitalTwo('2', '69, 84–85'),
    capitalTwo('3', '91–92'),
    capitalTwo('4', '104–105'),
  ],
  inputs: {
    constantCapital: { ...constantCapital, ...poundsFrom('0', '372') },
    variableCapital: { ...variableCapital, ...poundsFrom('1', '50') },
    rateOfSurplusValue: { ...rateOfSurplusValue, default: '39/25', min: '0', max: '10', step: '1/10' },
    shareCapitalised: {
      ...rateOf(
        { en: 'share of the surplus-value that is capitalised', zh: '剩余价值中资本化的比例' },
        { en: 'a', zh: 'a' },
      ),
      unit: rate,
      default: '0',
      min: '0',
      max: '1',
      step: '1/10',
    },
    circuits: {
      label: { en: 'complete circuits of each kind', zh: '每种循环的完整次数' },
      symbol: { en: 'n', zh: 'n' },
      unit: repetitions,
      default: '2',
      min: '1',
      max: '30',
      whole: true,
    },
  },
  columns: {
    point: { label: { en: 'point', zh: '序号' }, symbol: { en: 'i', zh: 'i' }, unit: ordinal },
    act: textOf({ en: 'what led here', zh: '到此所经的行为' }),
    form: textOf({ en: 'form of the capital', zh: '资本的形式' }),
    money: moneyOf({ en: 'money capital', zh: '货币资本' }, { en: 'M', zh: 'G' }, 'money'),
    production: moneyOf({ en: 'productive capital', zh: '生产资本' }, { en: 'P', zh: 'P' }, 'production'),
    commodity: moneyOf({ en: 'commodity capital', zh: '商品资本' }, { en: "C'", zh: "W'" }, 'commodity'),
    surplusValue,
    spent: moneyOf({ en: 'spent as revenue', zh: '作为收入花费' }, { en: 's_r', zh: 'm_r' }, 'surplus'),
    moneyCircuit: textOf({ en: 'circuit of money capital', zh: '货币资本的循环' }),
    productionCircuit: textOf({ en: 'circuit of productive capital', zh: '生产资本的循环' }),
    commodityCircuit: textOf({ en: 'circuit of commodity capital', zh: '商品资本的循环' }),
  },
  results: {
    moneyGrowth: growth(
      'how much more the first circuit of money capital ends with',
      '第一次货币资本循环终点比起点多出的数额',
      { en: "M' - M", zh: "G' - G" },
    ),
    productionGrowth: growth(
      'how much more the first circuit of productive capital ends with',
      '第一次生产资本循环终点比起点多出的数额',
      { en: "P' - P", zh: "P' - P" },
    ),
    commodityGrowth: growth(
      'how much more the first circuit of commodity capital ends with',
      '第一次商品资本循环终点比起点多出的数额',
      { en: "C'' - C'", zh: "W'' - W'" },
    ),
  },
  book: ({ constantCapital, variableCapital, rateOfSurplusValue, shareCapitalised, circuits }) => {
    const advanced = constantCapital.add(variableCapital);
    const surplusPerPound = variableCapital.mul(rateOfSurplusValue).div(advanced);
    const count = Number(circuits.n);
    const nothing = exact(0);
    const rows: PointOfTheSequence[] = [];
    let capital = advanced;
    for (let point = 0; point <= 3 * count + 2; point += 1) {
      const kind = point % 3;
      const surplus = kind === 1 || point === 0 ? nothing : capital.mul(surplusPerPound);
      const spent = kind === 0 ? surplus.mul(exact(1).sub(shareCapitalised)) : nothing;
      const value = capital.add(surplus);
      rows.push({
        point: exact(point + 1),
        act: point === 0 ? advance : (acts[kind] ?? outside),
        form: point === 0 ? firstForm : (forms[kind] ?? outside),
        money: kind === 0 ? value : nothing,
        production: kind === 1 ? value : nothing,
        commodity: kind === 2 ? value : nothing,
        surplusValue: surplus,
        spent,
        moneyCircuit: standOf(point, 0, count),
        productionCircuit: standOf(point, 1, count),
        commodityCircuit: standOf(point, 2, count),
      });
      if (kind === 0) capital = value.sub(spent).reduced();
    }
    const difference = (of: 'money' | 'production' | 'commodity', start: number): Exact =>
      (rows[start + 3]?.[of] ?? nothing).sub(rows[start]?.[of] ?? nothing);
    return {
      rows,
      results: {
        moneyGrowth: difference('money', 0),
        productionGrowth: difference('production', 1),
        commodityGrowth: difference('commodity', 2),
      },
    };
  },
});
