// The words of the two subdivisions of department II: a makes necessities, which workers and capitalists consume,
// b luxuries, which only surplus-value buys (Capital II, ch. 20, IV, MEW 24, pp. 402–410).
import { ratio } from '../kernel/common-units.ts';
import { plus, times } from '../kernel/expression.ts';
import type { InputSpec, Quantities, QuantityWords } from '../kernel/quantity.ts';
import { moneyOf, quantityOf, rateOf } from '../kernel/quantity-words.ts';
import { nameOf, product, surplusValue, symbolOf } from './quantities.ts';

/** The part l of their surplus-value that capitalists spend on luxuries; 2/5 on p. 403. */
export const luxuryShare: InputSpec = {
  ...rateOf(
    { en: 'part of surplus-value spent on luxuries', zh: '剩余价值中用于奢侈品的部分' },
    { en: 'l', zh: 'l' },
  ),
  default: '2/5',
  min: '0',
  max: '1',
  step: '1/20',
};

/** What both models of the subdivisions reckon with in the same way: surplus-value of I, product of IIa and of IIb. */
type InBothSubdivisions =
  | 'rateOfSurplusValueI'
  | 'variableCapitalI'
  | `${'constantCapital' | 'variableCapital' | 'surplusValue'}${'IIa' | 'IIb'}`;
type Q = Quantities<InBothSubdivisions>;

/** Surplus-value of department I; pounds. */
export const surplusValueOfI = {
  ...surplusValue('I'),
  is: (q: Q) => times(q.rateOfSurplusValueI, q.variableCapitalI),
};

/** Product of the subdivision that makes necessities; pounds. */
export const productOfNecessities = {
  ...product('IIa'),
  is: (q: Q) => plus(q.constantCapitalIIa, q.variableCapitalIIa, q.surplusValueIIa),
};

/** Product of the subdivision that makes luxuries; pounds. */
export const productOfLuxuries = {
  ...product('IIb'),
  is: (q: Q) => plus(q.constantCapitalIIb, q.variableCapitalIIb, q.surplusValueIIb),
};

/** What a class of capitalists spends of its surplus-value; pounds. */
export const spendingOf = (
  department: 'I' | 'IIa' | 'IIb',
  on: 'necessities' | 'luxuries',
): QuantityWords => {
  const { en, zh } = nameOf(department);
  const isLuxury = on === 'luxuries';
  return moneyOf(
    {
      en: `surplus-value of ${en} spent on ${on}`,
      zh: `${zh}的剩余价值中用于${isLuxury ? '奢侈品' : '必要消费资料'}的部分`,
    },
    isLuxury ? symbolOf(department, 'l\\,s', 'l\\,m') : symbolOf(department, '(1-l)s', '(1-l)m'),
    'surplus',
  );
};

/** v of IIb over v of IIa; pure number. */
export const ratioOfWages = (en: string, zh: string, symbol: string): QuantityWords =>
  quantityOf({ en, zh }, symbol, ratio);

/** Rate of surplus-value of the whole of department II, when it is one for both subdivisions. */
export const rateOfDepartmentTwo = rateOf(
  { en: 'rate of surplus-value of department II', zh: '第Ⅱ部类的剩余价值率' },
  symbolOf('II', "s'", "m'"),
);

/** The part of v or s of department I that stands behind the constant capital of one subdivision (p. 405); pounds. */
export const partOfDepartmentOne = (replaces: 'a' | 'b', part: 'v' | 's'): QuantityWords => {
  const isWages = part === 'v';
  return moneyOf(
    {
      en: `${isWages ? 'variable capital' : 'surplus-value'} in department I for the means of production of II${replaces}`,
      zh: `第Ⅰ部类为Ⅱ${replaces}生产生产资料的那部分${isWages ? '可变资本' : '剩余价值'}`,
    },
    isWages ? symbolOf('I', `v_${replaces}`) : symbolOf('I', `s_${replaces}`, `m_${replaces}`),
    isWages ? 'variable' : 'surplus',
  );
};

/** What the capitalists of that part of department I spend of its surplus-value (p. 406); pounds. */
export const spendingOfDepartmentOne = (
  replaces: 'a' | 'b',
  on: 'necessities' | 'luxuries',
): QuantityWords => {
  const share = on === 'luxuries' ? 'l\\,' : '(1-l)';
  return moneyOf(
    {
      en: `surplus-value of I for II${replaces}, spent on ${on}`,
      zh: `第Ⅰ部类为Ⅱ${replaces}生产的那部分，其剩余价值中用于${on === 'luxuries' ? '奢侈品' : '必要消费资料'}的数额`,
    },
    symbolOf('I', `${share}s_${replaces}`, `${share}m_${replaces}`),
    'surplus',
  );
};
