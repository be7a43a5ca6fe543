// The proportions of any number of departments at which a year's products all find buyers, whatever the rates of
// accumulation, and whether these proportions last (derived from Capital II, ch. 21).
import { rate, truth } from '../kernel/common-units.ts';
import { type Exact, exact } from '../kernel/exact.ts';
import { ledger } from '../kernel/ledger.ts';
import { capitalTwo } from '../kernel/source.ts';
import { sumOf } from '../kernel/sums.ts';
import {
  amount,
  type CapitalOfDepartment,
  type Department,
  deliveriesList,
  departmentColumn,
  departmentFields,
  departmentsOf,
  growthOf,
  mostDepartments,
  useOf,
} from './departments.ts';
import { kernelOf } from './elimination.ts';
import { totalCapital, totalConsumption } from './expanded-quantities.ts';
import { totalProduct } from './quantities.ts';

/** One department at the right size. Pounds; growth as a fraction. */
export interface ProportionRow {
  /** The first is 1. */
  readonly department: Exact;
  readonly constantCapital: Exact;
  readonly variableCapital: Exact;
  readonly surplusValue: Exact;
  readonly product: Exact;
  readonly additionalConstant: Exact;
  readonly additionalVariable: Exact;
  readonly consumption: Exact;
  readonly growth: Exact;
}

const zero = exact(0);
const one = exact(1);

/** Product less demand of every department for one pound of each department's wages: row i, column j. */
function excessPerWages(departments: readonly Department[]): readonly (readonly Exact[])[] {
  const columns = departments.map((buyer, j) => {
    const grown = growthOf(buyer).add(1);
    const constantCapital = buyer.composition.mul(grown);
    const consumption = one.sub(buyer.accumulationRate).mul(buyer.rateOfSurplusValue);
    return departments.map(({ means, shareOfWages, shareOfConsumption }, i) => {
      const product = i === j ? one.add(buyer.composition).add(buyer.rateOfSurplusValue) : zero;
      const demand = (means[j] ?? zero)
        .mul(constantCapital)
        .add(shareOfWages.mul(grown))
        .add(shareOfConsumption.mul(consumption));
      return product.sub(demand);
    });
  });
  return departments.map((_, i) => columns.map((column) => column[i] ?? zero));
}

/**
 * The capitals at which every market clears, for a given total product. There always are such proportions, and only
 * one set of them, none below zero: the columns of the system add up to zero (what is sold is what is bought), and all
 * departments pay wages that are spent on the same products, so that no group of departments stands by itself.
 */
function capitalsInProportion(
  departments: readonly Department[],
  product: Exact,
): readonly CapitalOfDepartment[] {
  const [wages = []] = kernelOf(excessPerWages(departments));
  const perUnit = sumOf(
    departments.map(({ composition, rateOfSurplusValue }, index) =>
      (wages[index] ?? zero).mul(composition.add(rateOfSurplusValue).add(1)),
    ),
  );
  return departments.map(({ composition }, index) => {
    const variableCapital = (wages[index] ?? zero).mul(product).div(perUnit).reduced();
    return { constantCapital: variableCapital.mul(composition), variableCapital };
  });
}

/**
 * Any number of departments, sized so that all their products find buyers in the year. The proportions last from year to
 * year only if all departments grow alike, a·e/(1 + k) being the same for all. Default: means of production, necessities,
 * luxuries (two fifths of the capitalists' consumption), growing by a tenth.
 */
export const departmentsInProportion = ledger({
  id: 'reproduction/departments-in-proportion',
  title: { en: 'Many departments in the right proportion', zh: '比例适当的多个部类' },
  sources: [capitalTwo('21', '505–518')],
  inputs: {
    totalProduct: { ...totalProduct, default: '9800', min: '0', max: '10000000', step: '100' },
  },
  lists: {
    departments: {
      label: { en: 'departments', zh: '部类' },
      fields: departmentFields,
      default: [
        { composition: '4', accumulationRate: '1/2' },
        { composition: '2', accumulationRate: '3/10', shareOfWages: '1', shareOfConsumption: '3/5' },
        { composition: '2', accumulationRate: '3/10', shareOfConsumption: '2/5' },
      ],
      max: mostDepartments,
    },
    deliveries: deliveriesList([
      { seller: '1', buyer: '1' },
      { seller: '1', buyer: '2' },
      { seller: '1', buyer: '3' },
    ]),
  },
  columns: {
    department: departmentColumn,
    constantCapital: amount('constant capital', '不变资本', 'c', 'constant'),
    variableCapital: amount('variable capital', '可变资本', 'v', 'variable'),
    surplusValue: amount('surplus-value', '剩余价值', 's', 'surplus'),
    product: amount('product', '产品价值', 'w', 'commodity'),
    additionalConstant: amount('additional constant capital', '追加不变资本', '\\Delta c', 'constant'),
    additionalVariable: amount('additional variable capital', '追加可变资本', '\\Delta v', 'variable'),
    consumption: amount('capitalists’ consumption', '资本家消费基金', '\\tfrac{s}{x}', 'surplus'),
    growth: {
      label: { en: 'growth of capital', zh: '资本增长率' },
      symbol: { en: 'g', zh: 'g' },
      unit: rate,
    },
  },
  results: {
    totalCapital,
    totalConsumption,
    persists: {
      label: { en: 'proportions last from year to year', zh: '比例能逐年保持' },
      symbol: { en: '[g_1=g_2=\\dots]', zh: '[g_1=g_2=\\dots]' },
      unit: truth,
    },
  },
  book: ({ totalProduct }, lists) => {
    const departments = departmentsOf(lists.departments, lists.deliveries);
    const capitals = capitalsInProportion(departments, totalProduct);
    const rows = departments.map((department, index): ProportionRow => {
      const { constantCapital, variableCapital } = capitals[index] ?? {
        constantCapital: zero,
        variableCapital: zero,
      };
      const use = useOf(department, { constantCapital, variableCapital });
      return {
        department: exact(index + 1),
        constantCapital,
        variableCapital,
        product: constantCapital.add(variableCapital).add(use.surplusValue),
        growth: growthOf(department),
        ...use,
      };
    });
    const first = rows[0]?.growth ?? zero;
    return {
      rows,
      results: {
        totalCapital: sumOf(
          rows.map(({ constantCapital, variableCapital }) => constantCapital.add(variableCapital)),
        ),
        totalConsumption: sumOf(rows.map(({ consumption }) => consumption)),
        persists: rows.every(({ growth }) => growth.equals(first)) ? one : zero,
      },
    };
  },
});
