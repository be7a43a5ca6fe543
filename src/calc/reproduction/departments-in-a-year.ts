// Any number of departments of given size in one year: what each product meets as demand, which markets do not clear,
// and the rates of accumulation at which they would (derived from Capital II, ch. 21, MEW 24, pp. 497–516).
import { rate, truth } from '../kernel/common-units.ts';
import { type Exact, exact, type Value } from '../kernel/exact.ts';
import { ledger } from '../kernel/ledger.ts';
import { capitalTwo } from '../kernel/source.ts';
import { sumOf } from '../kernel/sums.ts';
import {
  amount,
  type CapitalOfDepartment,
  type Department,
  deliveriesList,
  demands,
  departmentColumn,
  departmentFields,
  departmentsOf,
  mostDepartments,
} from './departments.ts';
import { solutionOf } from './elimination.ts';
import { poundsOfScheme } from './quantities.ts';

/** One department's market. Pounds; rates as fractions. */
export interface MarketRow {
  /** The first is 1. */
  readonly department: Exact;
  readonly product: Exact;
  /** For means of production, by all departments. */
  readonly demandOfProducers: Exact;
  readonly demandOfWorkers: Exact;
  readonly demandOfCapitalists: Exact;
  readonly demand: Exact;
  /** Product less demand: above zero overproduction, below zero a lack. */
  readonly unsold: Exact;
  readonly isOverproduced: Exact;
  readonly clearingAccumulationRate: Value;
}

const zero = exact(0);
const one = exact(1);

/** Product less demand of each department. They add up to zero: what one market lacks the others have too much of. */
function excesses(
  departments: readonly Department[],
  capitals: readonly CapitalOfDepartment[],
): readonly Exact[] {
  return demands(departments, capitals).map((demand, index) =>
    productOf(departments[index], capitals[index])
      .sub(demand.ofProducers)
      .sub(demand.ofWorkers)
      .sub(demand.ofCapitalists),
  );
}

const productOf = (department: Department | undefined, capital: CapitalOfDepartment | undefined): Exact =>
  department && capital
    ? capital.constantCapital.add(capital.variableCapital.mul(department.rateOfSurplusValue.add(1)))
    : zero;

/**
 * The rates of accumulation at which every market clears when the first department keeps its own: residuals, as in Marx's
 * scheme that of department II. They may lie outside 0 … 1: then these capitals cannot be reproduced at that rate of the
 * first department. Undefined when the capitals leave them open, or rule them out: two departments that differ only in
 * which consumers they serve (as IIa and IIb at equal composition) accumulate out of the same purse.
 */
function clearingRates(
  departments: readonly Department[],
  capitals: readonly CapitalOfDepartment[],
): readonly Exact[] | undefined {
  const [first, ...others] = departments;
  if (!first) return undefined;
  const without = excesses(
    [first, ...others.map((department) => ({ ...department, accumulationRate: zero }))],
    capitals,
  );
  /** How much a pound accumulated in department j adds to the demand for product i. */
  const effect = (i: number, j: number): Exact => {
    const [seller, buyer] = [departments[i], departments[j]];
    if (!seller || !buyer) return zero;
    const variableCapital = one.div(buyer.composition.add(1));
    const constantCapital = one.sub(variableCapital);
    return (seller.means[j] ?? zero)
      .mul(constantCapital)
      .add(seller.shareOfWages.mul(variableCapital))
      .sub(seller.shareOfConsumption)
      .mul(buyer.rateOfSurplusValue)
      .mul(capitals[j]?.variableCapital ?? zero);
  };
  const matrix = departments.map((_, i) => others.map((__, index) => effect(i, index + 1)));
  const found = others.length === 0 ? [] : solutionOf(matrix, without);
  return found && [first.accumulationRate, ...found];
}

const capitalField = (en: string, zh: string, symbol: string, part: 'constant' | 'variable') => ({
  ...amount(en, zh, symbol, part),
  ...poundsOfScheme,
  default: '1000',
});

/**
 * The markets of a year for departments of any size that each set their rate of accumulation. Default: Marx's schema a, in
 * which both departments would accumulate half of their surplus-value (pp. 501–503).
 */
export const departmentsInAYear = ledger({
  id: 'reproduction/departments-in-a-year',
  title: { en: 'Many departments: the markets of a year', zh: '多个部类：一年的市场' },
  sources: [capitalTwo('21', '497–516')],
  inputs: {},
  lists: {
    departments: {
      label: { en: 'departments', zh: '部类' },
      fields: {
        constantCapital: capitalField('constant capital', '不变资本', 'c', 'constant'),
        variableCapital: capitalField('variable capital', '可变资本', 'v', 'variable'),
        ...departmentFields,
        composition: {
          ...departmentFields.composition,
          label: { en: 'composition of the additional capital (Δc : Δv)', zh: '追加资本的构成（Δc∶Δv）' },
        },
      },
      default: [
        { constantCapital: '4000', variableCapital: '1000', composition: '4', accumulationRate: '1/2' },
        {
          constantCapital: '1500',
          variableCapital: '376',
          composition: '3',
          accumulationRate: '1/2',
          shareOfWages: '1',
          shareOfConsumption: '1',
        },
      ],
      max: mostDepartments,
    },
    deliveries: deliveriesList([
      { seller: '1', buyer: '1' },
      { seller: '1', buyer: '2' },
    ]),
  },
  columns: {
    department: departmentColumn,
    product: amount('product', '产品价值', 'w', 'commodity'),
    demandOfProducers: amount('demand for means of production', '对生产资料的需求', 'D_c', 'constant'),
    demandOfWorkers: amount('demand of the workers', '工人的需求', 'D_v', 'variable'),
    demandOfCapitalists: amount(
      'demand of the capitalists as consumers',
      '资本家的消费需求',
      'D_k',
      'surplus',
    ),
    demand: amount('demand', '需求合计', 'D'),
    unsold: amount('product beyond demand', '产品超过需求的部分', 'u', 'commodity'),
    isOverproduced: {
      label: { en: 'overproduction', zh: '生产过剩' },
      symbol: { en: '[u>0]', zh: '[u>0]' },
      unit: truth,
    },
    clearingAccumulationRate: {
      label: {
        en: 'rate of accumulation at which all markets clear, the first department keeping its own',
        zh: '第一个部类积累率不变时，使各部类产品都能卖出的积累率',
      },
      symbol: { en: 'a^*', zh: 'a^*' },
      unit: rate,
    },
  },
  results: {
    isBalanced: {
      label: { en: 'all products find buyers', zh: '各部类的产品都能卖出' },
      symbol: { en: '[u=0]', zh: '[u=0]' },
      unit: truth,
    },
    totalOverproduction: amount('product that finds no buyer', '卖不出去的产品合计', 'U', 'commodity'),
  },
  book: (_, lists) => {
    const departments = departmentsOf(lists.departments, lists.deliveries);
    const capitals = lists.departments.map(({ constantCapital = zero, variableCapital = zero }) => ({
      constantCapital,
      variableCapital,
    }));
    const unsoldOf = excesses(departments, capitals);
    const clearing = clearingRates(departments, capitals);
    const rows = demands(departments, capitals).map((demand, index): MarketRow => {
      const unsold = unsoldOf[index] ?? zero;
      return {
        department: exact(index + 1),
        product: productOf(departments[index], capitals[index]),
        demandOfProducers: demand.ofProducers,
        demandOfWorkers: demand.ofWorkers,
        demandOfCapitalists: demand.ofCapitalists,
        demand: sumOf([demand.ofProducers, demand.ofWorkers, demand.ofCapitalists]),
        unsold,
        isOverproduced: unsold.gt(0) ? one : zero,
        clearingAccumulationRate: clearing?.[index] ?? {
          noValue: true,
          reason: 'division-by-zero',
          quantity: 'clearingAccumulationRate',
        },
      };
    });
    const over = rows.map(({ unsold }) => unsold).filter((unsold) => unsold.gt(0));
    return {
      rows,
      results: {
        isBalanced: rows.every(({ unsold }) => unsold.equals(0)) ? one : zero,
        totalOverproduction: sumOf(over),
      },
    };
  },
});
