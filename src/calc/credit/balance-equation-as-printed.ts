// The balance equation with the units that the essay's own words give its symbols. It cannot be defined: a yearly flow of
// money would be taken from the number 2. These declarations are kept to be refused, on the page and in the tests.
//
// The picture of the formula is missing from the text (line 18); its parts are described below it (lines 20–40).
import { ratio, timesPerYear } from '../kernel/common-units.ts';
import { exact } from '../kernel/exact.ts';
import { type Expression, minus, number, over, times } from '../kernel/expression.ts';
import { type ModelSpec, model } from '../kernel/model.ts';
import { UnitMismatchError } from '../kernel/model-errors.ts';
import type { RefusedFormula } from '../kernel/models-of-group.ts';
import type { InputSpec, QuantityWords } from '../kernel/quantity.ts';
import { onTheEquation } from './essay.ts';
import { dividendsOnAllShares, equityFinancing } from './figures/equity.ts';
import {
  netOutput,
  netOutputInput,
  ratioOfInvestmentToConsumption,
  turnoversInput,
  velocityInput,
} from './quantities.ts';
import { trillionYuanPerYear } from './units.ts';

/** nV/(2 − Cv), of any two of the expressions that stand for nV and Cv. */
export const ratioAsPrinted = (efficiency: Expression, output: Expression): Expression =>
  over(efficiency, minus(number(2), output));

/** A reading of the balance equation as an author declares it: inputs n, V, Cv and the equation for I/C. */
export type BalanceEquationSpec = ModelSpec<'turnovers' | 'velocity' | 'netOutput', 'ratio', never>;

const printed = (
  id: string,
  title: BalanceEquationSpec['title'],
  output: InputSpec,
): BalanceEquationSpec => ({
  id,
  title,
  sources: [onTheEquation],
  inputs: {
    turnovers: { ...turnoversInput, unit: timesPerYear },
    velocity: { ...velocityInput, unit: timesPerYear },
    netOutput: output,
  },
  equations: {
    ratio: {
      ...ratioOfInvestmentToConsumption,
      is: (q) => ratioAsPrinted(times(q.turnovers, q.velocity), q.netOutput),
    },
  },
});

/** n and V in 1/year, Cv in yuan a year. `model` refuses it: 2 is a count, Cv a flow of money. */
export const balanceEquationAsPrinted: BalanceEquationSpec = printed(
  'credit/balance-equation-as-printed',
  { en: 'The balance equation as printed', zh: '原样的均衡方程' },
  {
    ...netOutput,
    unit: trillionYuanPerYear,
    default: exact(dividendsOnAllShares.figures['2024']).sub(equityFinancing.figures['2024']).toString(),
    min: '-100',
    max: '100',
    step: '1/100',
  },
);

/** Cv made a pure number, n and V still in 1/year. `model` refuses it too: nV is 1/year², I/C a pure number. */
export const balanceEquationWithPureNetOutput: BalanceEquationSpec = printed(
  'credit/balance-equation-with-pure-net-output',
  { en: 'The balance equation, Cv a pure number', zh: '均衡方程，Cv作纯数' },
  { ...netOutputInput, unit: ratio },
);

/** The kernel's refusal of a reading of the equation. `undefined` for one that can be defined. */
function refusalOf(spec: BalanceEquationSpec): UnitMismatchError | undefined {
  try {
    model(spec);
  } catch (error) {
    if (error instanceof UnitMismatchError) return error;
    throw error;
  }
  return undefined;
}

/** Why the kernel refuses a reading of the equation: its own message. `undefined` for one that can be defined. */
export const whyRefused = (spec: BalanceEquationSpec): string | undefined => refusalOf(spec)?.message;

/** A reading as the list of refused formulas shows it. @throws TypeError when the kernel does not refuse it */
export function refusedReading(spec: BalanceEquationSpec): RefusedFormula {
  const refusal = refusalOf(spec);
  if (!refusal?.clash) throw new TypeError(`${spec.id} can be defined; list it among the models`);
  const { ratio } = spec.equations;
  const reference = (name: string): Expression => ({ kind: 'quantity', name });
  return {
    id: spec.id,
    title: spec.title,
    sources: spec.sources,
    reason: refusal.message,
    quantities: new Map<string, QuantityWords>([...Object.entries(spec.inputs), ['ratio', ratio]]),
    gives: 'ratio',
    expression: ratio.is({
      turnovers: reference('turnovers'),
      velocity: reference('velocity'),
      netOutput: reference('netOutput'),
      ratio: reference('ratio'),
    }),
    clash: refusal.clash,
  };
}
