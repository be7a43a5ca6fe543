// Any number of departments and what they sell to one another: the lists that describe them, the checks, and what each
// department's product meets as demand. Derived from Capital II, ch. 21; with two departments it is Marx's scheme.
import { ordinal, rate, ratio } from '../kernel/common-units.ts';
import { type Exact, exact } from '../kernel/exact.ts';
import { ImpossibleInputsError } from '../kernel/impossible-inputs.ts';
import type { InBothLanguages } from '../kernel/languages.ts';
import type { ListItem, ListSpec } from '../kernel/ledger.ts';
import type { InputSpec, QuantityWords, ValuePart } from '../kernel/quantity.ts';
import { moneyOf, quantityOf, shareInput } from '../kernel/quantity-words.ts';
import { sumOf } from '../kernel/sums.ts';
import { rateOfScheme } from './quantities.ts';

/** An amount of money of any department; surplus-value is s in English and m in Chinese. */
export const amount = (en: string, zh: string, symbol: string, part?: ValuePart): QuantityWords =>
  moneyOf({ en, zh }, { en: symbol, zh: symbol.replace('s', 'm') }, part);

/** The number of a department in its list. */
export const departmentColumn: QuantityWords = {
  label: { en: 'department', zh: '部类' },
  symbol: { en: 'i', zh: 'i' },
  unit: ordinal,
};

/** More departments than a page could show. */
export const mostDepartments = 50;

/** What each department is like. Wages and capitalists' consumption are spent in the shares of the departments. */
export const departmentFields = {
  composition: {
    label: { en: 'composition of the capital (c : v)', zh: '资本构成（c∶v）' },
    symbol: { en: 'k', zh: 'k' },
    unit: ratio,
    default: '4',
    min: '1/10',
    max: '100',
    step: '1/2',
  },
  rateOfSurplusValue: {
    label: { en: 'rate of surplus-value', zh: '剩余价值率' },
    symbol: { en: 'e', zh: 'e' },
    unit: rate,
    ...rateOfScheme,
  },
  accumulationRate: {
    label: { en: 'rate of accumulation', zh: '积累率' },
    symbol: { en: 'a', zh: 'a' },
    unit: rate,
    default: '0',
    min: '0',
    max: '1',
    step: '1/20',
  },
  shareOfWages: shareInput(
    { en: 'share of all wages that is spent on its product', zh: '全部工资中用来购买其产品的份额' },
    { en: '\\omega', zh: '\\omega' },
  ),
  shareOfConsumption: shareInput(
    {
      en: 'share of all capitalists’ consumption that is spent on its product',
      zh: '全部资本家消费中用来购买其产品的份额',
    },
    { en: '\\kappa', zh: '\\kappa' },
  ),
} satisfies Readonly<Record<string, InputSpec>>;

const numberOfDepartment = (label: QuantityWords['label'], symbol: string): InputSpec => ({
  ...quantityOf(label, symbol, ordinal),
  default: '1',
  min: '1',
  max: `${mostDepartments}`,
  whole: true,
});

/**
 * Who supplies whose means of production: of all the constant capital that the buyer replaces or adds, the seller
 * supplies the share. What is not in the list is 0.
 */
export const deliveriesList = (standard: ListSpec['default']): ListSpec => ({
  label: { en: 'means of production: who supplies whom', zh: '生产资料：谁供给谁' },
  fields: {
    seller: numberOfDepartment({ en: 'department that supplies', zh: '供给的部类' }, 'i'),
    buyer: numberOfDepartment({ en: 'department that is supplied', zh: '接受供给的部类' }, 'j'),
    share: { ...shareInput({ en: 'share', zh: '份额' }, { en: '\\alpha', zh: '\\alpha' }), default: '1' },
  },
  default: standard,
  max: mostDepartments ** 2,
});

/** A department with what it supplies: `means[j]` is its share in the means of production of department j. */
export interface Department {
  readonly composition: Exact;
  readonly rateOfSurplusValue: Exact;
  readonly accumulationRate: Exact;
  readonly shareOfWages: Exact;
  readonly shareOfConsumption: Exact;
  readonly means: readonly Exact[];
}

const zero = exact(0);
const one = exact(1);

const field = (item: ListItem, name: string): Exact => item[name] ?? zero;

function mustBeWhole(shares: readonly Exact[], of: InBothLanguages): void {
  const total = sumOf(shares);
  if (!total.equals(one))
    throw new ImpossibleInputsError(
      `the shares in ${of.en} add up to ${total}; they must add up to 1`,
      `${of.zh}的各份额合计为${total}，必须合计为1`,
    );
}

/**
 * The departments that two lists describe, the first one as department 1.
 * @throws ImpossibleInputsError when shares do not add up to 1, or a delivery names a department that is not there
 */
export function departmentsOf(
  items: readonly ListItem[],
  deliveries: readonly ListItem[],
): readonly Department[] {
  for (const delivery of deliveries) {
    for (const end of ['seller', 'buyer']) {
      const number = field(delivery, end);
      if (number.gt(items.length))
        throw new ImpossibleInputsError(
          `A delivery names department ${number}, and there are ${items.length}; take a number up to ${items.length}`,
          `供给关系里提到第${number}个部类，而部类只有${items.length}个；请填不超过${items.length}的数`,
        );
    }
  }
  const shares = new Map<string, Exact>();
  for (const delivery of deliveries) {
    const place = `${field(delivery, 'seller')} ${field(delivery, 'buyer')}`;
    shares.set(place, (shares.get(place) ?? zero).add(field(delivery, 'share')));
  }
  const departments = items.map((item, seller) => ({
    composition: field(item, 'composition'),
    rateOfSurplusValue: field(item, 'rateOfSurplusValue'),
    accumulationRate: field(item, 'accumulationRate'),
    shareOfWages: field(item, 'shareOfWages'),
    shareOfConsumption: field(item, 'shareOfConsumption'),
    means: items.map((_, buyer) => shares.get(`${seller + 1} ${buyer + 1}`) ?? zero),
  }));
  mustBeWhole(
    departments.map(({ shareOfWages }) => shareOfWages),
    { en: 'wages', zh: '工资' },
  );
  mustBeWhole(
    departments.map(({ shareOfConsumption }) => shareOfConsumption),
    { en: 'capitalists’ consumption', zh: '资本家消费' },
  );
  items.forEach((_, buyer) => {
    mustBeWhole(
      departments.map(({ means }) => means[buyer] ?? zero),
      { en: `the means of production of department ${buyer + 1}`, zh: `第${buyer + 1}个部类的生产资料` },
    );
  });
  return departments;
}

/** The capital with which a department begins its year; pounds. */
export interface CapitalOfDepartment {
  readonly constantCapital: Exact;
  readonly variableCapital: Exact;
}

/** What a department does with its surplus-value; pounds. */
export interface UseOfSurplusValue {
  readonly surplusValue: Exact;
  readonly additionalConstant: Exact;
  readonly additionalVariable: Exact;
  readonly consumption: Exact;
}

/** How a department divides its surplus-value at its rate of accumulation. */
export function useOf(
  { composition, rateOfSurplusValue, accumulationRate }: Department,
  { variableCapital }: CapitalOfDepartment,
): UseOfSurplusValue {
  const surplusValue = variableCapital.mul(rateOfSurplusValue);
  const accumulated = surplusValue.mul(accumulationRate);
  const additionalVariable = accumulated.div(composition.add(1));
  return {
    surplusValue,
    additionalConstant: accumulated.sub(additionalVariable),
    additionalVariable,
    consumption: surplusValue.sub(accumulated),
  };
}

/** What one department's product meets as demand; pounds. */
export interface Demand {
  readonly ofProducers: Exact;
  readonly ofWorkers: Exact;
  readonly ofCapitalists: Exact;
}

/** The demand for each department's product when all replace their capital and divide their surplus-value as they say. */
export function demands(
  departments: readonly Department[],
  capitals: readonly CapitalOfDepartment[],
): readonly Demand[] {
  const uses = departments.map((department, index) => useOf(department, capitals[index] ?? nothing));
  const constants = uses.map(({ additionalConstant }, index) =>
    (capitals[index] ?? nothing).constantCapital.add(additionalConstant),
  );
  const wages = sumOf(
    uses.map(({ additionalVariable }, index) =>
      (capitals[index] ?? nothing).variableCapital.add(additionalVariable),
    ),
  );
  const consumption = sumOf(uses.map((use) => use.consumption));
  return departments.map(({ means, shareOfWages, shareOfConsumption }) => ({
    ofProducers: sumOf(constants.map((constantCapital, buyer) => constantCapital.mul(means[buyer] ?? zero))),
    ofWorkers: wages.mul(shareOfWages),
    ofCapitalists: consumption.mul(shareOfConsumption),
  }));
}

const nothing: CapitalOfDepartment = { constantCapital: zero, variableCapital: zero };

/** g of a department that grows by itself: a·e/(1 + k). */
export const growthOf = ({ composition, rateOfSurplusValue, accumulationRate }: Department): Exact =>
  accumulationRate.mul(rateOfSurplusValue).div(composition.add(1));
