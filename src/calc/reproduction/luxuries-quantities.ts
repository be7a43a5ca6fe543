// The words of the two subdivisions of department II: a makes necessities, which workers and capitalists consume,
// b luxuries, which only surplus-value buys (Capital II, ch. 20, IV, MEW 24, pp. 402–410).
import type { InputSpec, QuantityWords } from '../kernel/quantity.ts';
import { ratio } from '../kernel/units.ts';
import { moneyOf, rateOf } from '../turnover/quantities.ts';
import { nameOf, shareOf, symbolOf } from './quantities.ts';

/** The part l of their surplus-value that capitalists spend on luxuries; 2/5 on p. 403. */
export const luxuryShare: InputSpec = {
  ...shareOf(
    { en: 'part of surplus-value spent on luxuries', zh: '剩余价值中用于奢侈品的部分' },
    { en: 'l', zh: 'l' },
  ),
  default: '2/5',
  min: '0',
  max: '1',
  step: '1/20',
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
      zh: `${zh}的剩余价值中用于${isLuxury ? '奢侈' : '必要'}消费资料的部分`,
    },
    isLuxury ? symbolOf(department, 'l\\,s', 'l\\,m') : symbolOf(department, '(1-l)s', '(1-l)m'),
    'surplus',
  );
};

/** v of IIb over v of IIa; pure number. */
export const ratioOfWages = (en: string, zh: string, symbol: string): QuantityWords => ({
  label: { en, zh },
  symbol: { en: symbol, zh: symbol },
  unit: ratio,
});

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
      en: `${isWages ? 'wages' : 'surplus-value'} in department I for the means of production of II${replaces}`,
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
      zh: `第Ⅰ部类为Ⅱ${replaces}生产的部分的剩余价值中用于${on === 'luxuries' ? '奢侈' : '必要'}消费资料的部分`,
    },
    symbolOf('I', `${share}s_${replaces}`, `${share}m_${replaces}`),
    'surplus',
  );
};
