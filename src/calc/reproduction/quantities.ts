// The quantities that the schemes of reproduction share: each department's c, v, s (Chinese m) and product, and the sums over
// the departments. Each term has its words and symbols here, once. The unit is the pound; Marx leaves it open whether his
// figures are millions of marks, francs or pounds (Capital II, MEW 24, p. 396).
import { ratio } from '../kernel/common-units.ts';
import type { InputSpec, QuantityWords } from '../kernel/quantity.ts';
import { moneyOf, rateOf } from '../kernel/quantity-words.ts';

/**
 * I makes means of production, II articles of consumption; IIa necessities, IIb luxuries
 * (Capital II, ch. 20, sections 2 and 4, MEW 24, pp. 394, 402).
 */
export type Department = 'I' | 'II' | 'IIa' | 'IIb';

const english: Readonly<Record<Department, string>> = {
  I: 'department I',
  II: 'department II',
  IIa: 'subdivision IIa (necessities)',
  IIb: 'subdivision IIb (luxuries)',
};

const chinese: Readonly<Record<Department, string>> = {
  I: '第Ⅰ部类',
  II: '第Ⅱ部类',
  IIa: 'Ⅱa（必要消费资料）',
  IIb: 'Ⅱb（奢侈品）',
};

/** A department's name, to be put into labels: "department I", "第Ⅰ部类". */
export const nameOf = (department: Department): QuantityWords['label'] => ({
  en: english[department],
  zh: chinese[department],
});

/** A label "… of department I", "第Ⅰ部类的…"; one 的 is enough where the words have their own. */
export const labelOf = (department: Department, en: string, zh: string): QuantityWords['label'] => ({
  en: `${en} of ${english[department]}`,
  zh: `${chinese[department]}${zh.includes('的') ? '' : '的'}${zh}`,
});

/** A symbol with the department before it, as Marx writes them: I c, II v. */
export const symbolOf = (department: Department, en: string, zh = en): QuantityWords['symbol'] => {
  const numeral = `\\mathrm{${department}}`;
  return { en: `${numeral}\\,${en}`, zh: `${numeral}\\,${zh}` };
};

/** c: constant capital used up in the department's product of the year; pounds. */
export const constantCapital = (department: Department): QuantityWords =>
  moneyOf(labelOf(department, 'constant capital', '不变资本'), symbolOf(department, 'c'), 'constant');

/** v: variable capital of the department, paid out as wages; pounds. */
export const variableCapital = (department: Department): QuantityWords =>
  moneyOf(labelOf(department, 'variable capital', '可变资本'), symbolOf(department, 'v'), 'variable');

/** s: surplus-value of the department (Chinese m); pounds. */
export const surplusValue = (department: Department): QuantityWords =>
  moneyOf(labelOf(department, 'surplus-value', '剩余价值'), symbolOf(department, 's', 'm'), 'surplus');

/** v + s: the value newly made in the department; pounds. */
export const newValue = (department: Department): QuantityWords =>
  moneyOf(
    labelOf(department, 'newly produced value', '新生产的价值'),
    symbolOf(department, '(v+s)', '(v+m)'),
  );

/** w = c + v + s: value of the department's product of the year; pounds. */
export const product = (department: Department): QuantityWords =>
  moneyOf(labelOf(department, 'product', '产品价值'), symbolOf(department, 'w'), 'commodity');

/** s/v of the department. */
export const rateOfSurplusValue = (department: Department): QuantityWords =>
  rateOf(labelOf(department, 'rate of surplus-value', '剩余价值率'), symbolOf(department, "s'", "m'"));

/** c/v of the department, a number: 4 for 4 : 1. */
export const composition = (department: Department): QuantityWords => ({
  label: labelOf(department, 'value composition of capital (c : v)', '资本价值构成（c∶v）'),
  symbol: symbolOf(department, 'k'),
  unit: ratio,
});

/** Bounds and step of an input in pounds of a scheme. */
export const poundsOfScheme = { min: '0', max: '1000000', step: '100' } as const;

/** Bounds and step of a rate of surplus-value in a scheme. */
export const rateOfScheme = { default: '1', min: '0', max: '10', step: '1/10' } as const;

/** c of a department as an input. */
export const constantCapitalInput = (department: Department, value: string): InputSpec => ({
  ...constantCapital(department),
  ...poundsOfScheme,
  default: value,
});

/** v of a department as an input. */
export const variableCapitalInput = (department: Department, value: string): InputSpec => ({
  ...variableCapital(department),
  ...poundsOfScheme,
  default: value,
});

/** s/v of a department as an input; 1 when not said otherwise. */
export const rateOfSurplusValueInput = (department: Department, value = '1'): InputSpec => ({
  ...rateOfSurplusValue(department),
  ...rateOfScheme,
  default: value,
});

/** Sum of c over the departments; pounds. */
export const totalConstantCapital = moneyOf(
  { en: 'constant capital of society', zh: '社会不变资本' },
  { en: 'C', zh: 'C' },
  'constant',
);

/** Sum of v over the departments; pounds. */
export const totalVariableCapital = moneyOf(
  { en: 'variable capital of society', zh: '社会可变资本' },
  { en: 'V', zh: 'V' },
  'variable',
);

/** Sum of s over the departments; pounds. */
export const totalSurplusValue = moneyOf(
  { en: 'surplus-value of society', zh: '社会剩余价值' },
  { en: 'S', zh: 'M' },
  'surplus',
);

/** I(v+s) + II(v+s): the value that the year's labour adds, the income of society; pounds. */
export const totalNewValue = moneyOf(
  { en: 'newly produced value of society (national income)', zh: '社会新生产的价值（国民收入）' },
  { en: 'V+S', zh: 'V+M' },
);

/** c + v + s over all departments; pounds. */
export const totalProduct = moneyOf(
  { en: 'total social product', zh: '社会总产品' },
  { en: 'W', zh: 'W' },
  'commodity',
);
