// Adam Smith’s dogma that the whole value of every product resolves into revenues, wages and surplus-value. Pushing the
// constant part back to an earlier product never ends: something constant always remains (Capital II, ch. 19, II, MEW 24,
// pp. 362–390; the same division of II c is carried out on p. 449).
import { type Expression, holds, number, over, plus, times } from '../kernel/expression.ts';
import type { Quantities, QuantityWords } from '../kernel/quantity.ts';
import { conditionOf, moneyOf, rateOf } from '../kernel/quantity-words.ts';
import { recurrence } from '../kernel/recurrence.ts';
import { capitalTwo } from '../kernel/source.ts';
import { steps } from './units.ts';
import { inProduct, names, type Part } from './value-parts.ts';

type Step =
  | 'constantCapital'
  | 'variableCapital'
  | 'surplusValue'
  | 'residualBefore'
  | 'revenueBefore'
  | 'product'
  | 'constantLeft'
  | 'wagesFound'
  | 'surplusValueFound';
const inStep = (expression: (q: Quantities<Step>) => Expression) => expression;

const found = (part: Part): QuantityWords =>
  moneyOf(
    {
      en: `${names[part].en} found in the constant part at this step`,
      zh: `本步从不变部分中分出的${names[part].zh}`,
    },
    { en: `${names[part].symbol.en}_k`, zh: `${names[part].symbol.zh}_k` },
    part,
  );

/**
 * The regress: at each step the constant part that is left is divided once more in the proportion c : v : s of the product.
 * Revenues found and constant part left always make up the product; the constant part shrinks, and is never nothing.
 * Pounds; defaults are the product of department II.
 */
export const smithRegress = recurrence({
  id: 'reproduction/smith-regress',
  title: { en: 'Smith’s regress', zh: '斯密的无穷倒推' },
  sources: [capitalTwo('19', '362–390'), capitalTwo('20', '449')],
  inputs: {
    constantCapital: inProduct('constant', '2000'),
    variableCapital: inProduct('variable', '500'),
    surplusValue: inProduct('surplus', '500'),
  },
  periods: {
    name: 'steps',
    label: { en: 'steps of the regress', zh: '倒推的步数' },
    unit: steps,
    default: '10',
    max: '100',
    first: 1,
  },
  state: {
    residualBefore: {
      ...moneyOf(
        { en: 'constant part before the step', zh: '本步之前的不变部分' },
        { en: 'c_{k-1}', zh: 'c_{k-1}' },
        'constant',
      ),
      starts: inStep((q) => q.constantCapital),
      next: inStep((q) => q.constantLeft),
    },
    revenueBefore: {
      ...moneyOf({ en: 'revenues before the step', zh: '本步之前的收入' }, { en: 'R_{k-1}', zh: 'R_{k-1}' }),
      starts: inStep((q) => plus(q.variableCapital, q.surplusValue)),
      next: ({ revenue }) => revenue,
    },
  },
  equations: {
    product: {
      ...moneyOf({ en: 'value of the product', zh: '产品价值' }, { en: 'w', zh: 'w' }, 'commodity'),
      is: inStep((q) => plus(q.constantCapital, q.variableCapital, q.surplusValue)),
    },
    constantLeft: {
      ...moneyOf(
        { en: 'constant part left after the step', zh: '本步之后剩下的不变部分' },
        { en: 'c_k', zh: 'c_k' },
        'constant',
      ),
      is: inStep((q) => times(q.residualBefore, over(q.constantCapital, q.product))),
    },
    wagesFound: {
      ...found('variable'),
      is: inStep((q) => times(q.residualBefore, over(q.variableCapital, q.product))),
    },
    surplusValueFound: {
      ...found('surplus'),
      is: inStep((q) => times(q.residualBefore, over(q.surplusValue, q.product))),
    },
    revenue: {
      ...moneyOf({ en: 'revenues after the step', zh: '本步之后的收入' }, { en: 'R_k', zh: 'R_k' }),
      is: inStep((q) => plus(q.revenueBefore, q.wagesFound, q.surplusValueFound)),
    },
    shareLeft: {
      ...rateOf(
        { en: 'part of the value that is still constant', zh: '仍为不变部分的比重' },
        { en: '\\frac{c_k}{w}', zh: '\\frac{c_k}{w}' },
        'constant',
      ),
      is: inStep((q) => over(q.constantLeft, q.product)),
    },
    isResolvedIntoRevenue: {
      ...conditionOf(
        { en: 'the whole value has been resolved into revenues', zh: '全部价值已分解为收入' },
        { en: 'D', zh: 'D' },
      ),
      is: inStep((q) => holds(q.constantLeft, '=', number(0))),
    },
  },
});
