// How large capital, surplus-value and consumption have become beside the start of a scheme: what Marx sums up after five years
// of his first illustration as 100 : 160 and 100 : 134 (Capital II, ch. 21, MEW 24, p. 509).
import { ratio } from '../kernel/common-units.ts';
import { type Expression, minus, number, over, plus, times } from '../kernel/expression.ts';
import type { Quantities, QuantityWords } from '../kernel/quantity.ts';
import { totalCapital, totalConsumption } from './expanded-quantities.ts';
import { totalConstantCapital, totalSurplusValue, totalVariableCapital } from './quantities.ts';
import { partOf } from './sales-of-a-year.ts';

type Start = Quantities<
  | 'initialConstantCapitalI'
  | 'initialVariableCapitalI'
  | 'initialConstantCapitalII'
  | 'initialVariableCapitalII'
  | 'rateOfSurplusValueI'
  | 'rateOfSurplusValueII'
  | 'compositionI'
  | 'compositionII'
  | 'accumulationRateI'
>;
type Year = Start &
  Quantities<
    | 'constantCapitalI'
    | 'variableCapitalI'
    | 'constantCapitalII'
    | 'variableCapitalII'
    | 'totalCapital'
    | 'totalSurplusValue'
    | 'totalConsumption'
  >;

const overStart = ({ label, symbol }: QuantityWords): QuantityWords => ({
  label: { en: `${label.en}, over that of the start`, zh: `${label.zh}与开始时之比` },
  symbol: { en: `{${symbol.en}}/{${symbol.en}}_0`, zh: `{${symbol.zh}}/{${symbol.zh}}_0` },
  unit: ratio,
});

const is = (expression: (q: Year) => Expression) => expression;

const constantAtStart = (q: Start) => plus(q.initialConstantCapitalI, q.initialConstantCapitalII);
const variableAtStart = (q: Start) => plus(q.initialVariableCapitalI, q.initialVariableCapitalII);
const surplusIAtStart = (q: Start) => times(q.rateOfSurplusValueI, q.initialVariableCapitalI);
const surplusIIAtStart = (q: Start) => times(q.rateOfSurplusValueII, q.initialVariableCapitalII);

/** What the capitalists consume in year 0 by Marx's rule. */
const consumptionAtStart = (q: Start): Expression => {
  const accumulatedI = times(q.accumulationRateI, surplusIAtStart(q));
  const additionalConstantII = minus(
    minus(plus(q.initialVariableCapitalI, surplusIAtStart(q)), q.initialConstantCapitalII),
    times(accumulatedI, partOf(q.compositionI)),
  );
  return minus(
    plus(minus(surplusIAtStart(q), accumulatedI), surplusIIAtStart(q)),
    times(additionalConstantII, plus(number(1), over(number(1), q.compositionII))),
  );
};

/** Each over its value in year 0; numbers. Undefined where there was none at the start. */
export const growthSinceStart = {
  constantCapitalOverStart: {
    ...overStart(totalConstantCapital),
    is: is((q) => over(plus(q.constantCapitalI, q.constantCapitalII), constantAtStart(q))),
  },
  variableCapitalOverStart: {
    ...overStart(totalVariableCapital),
    is: is((q) => over(plus(q.variableCapitalI, q.variableCapitalII), variableAtStart(q))),
  },
  capitalOverStart: {
    ...overStart(totalCapital),
    is: is((q) => over(q.totalCapital, plus(constantAtStart(q), variableAtStart(q)))),
  },
  surplusValueOverStart: {
    ...overStart(totalSurplusValue),
    is: is((q) => over(q.totalSurplusValue, plus(surplusIAtStart(q), surplusIIAtStart(q)))),
  },
  consumptionOverStart: {
    ...overStart(totalConsumption),
    is: is((q) => over(q.totalConsumption, consumptionAtStart(q))),
  },
};
