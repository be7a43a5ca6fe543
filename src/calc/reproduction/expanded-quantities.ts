// What the schemes of expanded reproduction add to those of quantities.ts: how surplus-value is divided, what is added to
// each department's capital, and how fast it grows (Capital II, ch. 21). Conditions are named after what they say.
import { ratio, truth } from '../kernel/common-units.ts';
import type { InputSpec, QuantityWords } from '../kernel/quantity.ts';
import { moneyOf, rateOf } from '../kernel/quantity-words.ts';
import { type Department, labelOf, nameOf, symbolOf } from './quantities.ts';

/** c + v of a department: the capital with which the year begins; pounds. */
export const capital = (department: Department): QuantityWords =>
  moneyOf(labelOf(department, 'capital', '资本'), symbolOf(department, '(c+v)'));

/** Capital of both departments; pounds. */
export const totalCapital = moneyOf({ en: 'capital of society', zh: '社会总资本' }, { en: 'K', zh: 'K' });

/** The part of a department's surplus-value that is turned into capital, Δc + Δv; pounds. */
export const accumulated = (department: Department): QuantityWords =>
  moneyOf(
    labelOf(department, 'accumulated surplus-value', '用于积累的剩余价值'),
    symbolOf(department, '(\\Delta c+\\Delta v)'),
    'surplus',
  );

/** Δc; pounds. */
export const additionalConstant = (department: Department): QuantityWords =>
  moneyOf(
    labelOf(department, 'additional constant capital', '追加不变资本'),
    symbolOf(department, '\\Delta c'),
    'constant',
  );

/** Δv; pounds. */
export const additionalVariable = (department: Department): QuantityWords =>
  moneyOf(
    labelOf(department, 'additional variable capital', '追加可变资本'),
    symbolOf(department, '\\Delta v'),
    'variable',
  );

/** What the capitalists of a department consume, Marx's s/x (Chinese m/x; MEW 24, p. 516); pounds. */
export const capitalistConsumption = (department: Department): QuantityWords =>
  moneyOf(
    labelOf(department, 'capitalists’ consumption', '资本家消费基金'),
    symbolOf(department, '\\tfrac{s}{x}', '\\tfrac{m}{x}'),
    'surplus',
  );

/** What the capitalists of all departments consume; pounds. */
export const totalConsumption = moneyOf(
  { en: 'consumption of all capitalists', zh: '全体资本家的消费' },
  { en: '\\textstyle\\sum\\tfrac{s}{x}', zh: '\\textstyle\\sum\\tfrac{m}{x}' },
  'surplus',
);

/** c + Δc: constant capital of the next year; pounds. */
export const constantNext = (department: Department): QuantityWords =>
  moneyOf(
    labelOf(department, 'next year’s constant capital', '下一年的不变资本'),
    symbolOf(department, '(c+\\Delta c)'),
    'constant',
  );

/** v + Δv: variable capital of the next year; pounds. */
export const variableNext = (department: Department): QuantityWords =>
  moneyOf(
    labelOf(department, 'next year’s variable capital', '下一年的可变资本'),
    symbolOf(department, '(v+\\Delta v)'),
    'variable',
  );

/** Accumulated surplus-value over surplus-value. */
export const accumulationRate = (department: Department): QuantityWords =>
  rateOf(labelOf(department, 'rate of accumulation', '积累率'), symbolOf(department, 'a'));

/** Rate of accumulation as an input: from nothing to the whole surplus-value. */
export const accumulationRateInput = (department: Department, value = '1/2'): InputSpec => ({
  ...accumulationRate(department),
  default: value,
  min: '0',
  max: '1',
  step: '1/20',
});

/** Δc : Δv, which Marx keeps apart from the composition of the capital that works already; 4 for 4 : 1. */
export const compositionOfAddition = (department: Department, value: string): InputSpec => ({
  label: labelOf(department, 'composition of the additional capital (Δc : Δv)', '追加资本的构成（Δc∶Δv）'),
  symbol: symbolOf(department, 'k'),
  unit: ratio,
  default: value,
  min: '1/10',
  max: '100',
  step: '1/2',
});

/** Growth of a department's capital in the year. */
export const growth = (department: Department): QuantityWords =>
  rateOf(labelOf(department, 'growth of capital', '资本增长率'), symbolOf(department, 'g'));

/** II c : I v, which the exchange between the departments fixes; a number. */
export const proportionOfDepartments: QuantityWords = {
  label: {
    en: 'constant capital of II over variable capital of I',
    zh: '第Ⅱ部类不变资本与第Ⅰ部类可变资本之比',
  },
  symbol: { en: '\\mathrm{II}\\,c/\\mathrm{I}\\,v', zh: '\\mathrm{II}\\,c/\\mathrm{I}\\,v' },
  unit: ratio,
};

/** s/(c + v) of a department, when its product is sold at its value and its capital turns over in the year. */
export const rateOfProfit = (department: Department): QuantityWords =>
  rateOf(labelOf(department, 'rate of profit', '利润率'), symbolOf(department, "p'"));

/** A condition: 1 when it holds. Its symbol is what it says, in square brackets. */
export const condition = (label: QuantityWords['label'], en: string, zh = en): QuantityWords => ({
  label,
  symbol: { en: `[${en}]`, zh: `[${zh}]` },
  unit: truth,
});

/** Part of a department's product finds no buyer (pp. 499, 513, 516); `en` and `zh` say when. */
export const overproductionIn = (department: 'I' | 'II', en: string, zh = en): QuantityWords =>
  condition(
    {
      en: `overproduction in ${nameOf(department).en}`,
      zh: `${nameOf(department).zh}生产过剩`,
    },
    en,
    zh,
  );
