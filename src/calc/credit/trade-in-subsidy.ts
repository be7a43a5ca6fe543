// The subsidy for new household appliances of August 2024: a share of the price, more for the best class of efficiency, with
// a ceiling. The essay's 20 % is the rate of the best class only (section 4.2, line 72).
import { ordinal, rate, truth, yuan } from '../kernel/common-units.ts';
import { choose, holds, number, over, plus, smallest, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { quantityOf } from '../kernel/quantity-words.ts';
import { essayAt } from './essay.ts';

const share = { min: '0', max: '1', step: '1/100' } as const;

/**
 * Subsidy on one appliance; yuan. Terms: Ministry of Commerce, circular of 25 August 2024: 15 % of the price, 5 % more for
 * efficiency class 1, at most 2,000 yuan for one piece in each of eight categories.
 */
export const tradeInSubsidy = model({
  id: 'credit/trade-in-subsidy',
  title: { en: 'The subsidy on a new appliance', zh: '家电以旧换新补贴' },
  sources: [essayAt('4.2', '四·2', '72')],
  inputs: {
    price: {
      ...quantityOf({ en: 'price of the appliance', zh: '家电售价' }, 'P', yuan),
      default: '5000',
      min: '1',
      max: '1000000',
      step: '100',
    },
    efficiencyClass: {
      ...quantityOf({ en: 'class of energy efficiency', zh: '能效等级' }, 'j', ordinal),
      default: '1',
      min: '1',
      max: '2',
      whole: true,
    },
    baseRate: {
      ...quantityOf({ en: 'basic rate', zh: '基本补贴比例' }, 'a', rate),
      default: '15/100',
      ...share,
    },
    extraRate: {
      ...quantityOf({ en: 'addition for class 1', zh: '1级能效追加比例' }, 'b', rate),
      default: '5/100',
      ...share,
    },
    ceiling: {
      ...quantityOf({ en: 'ceiling for one appliance', zh: '每件补贴上限' }, 'L', yuan),
      default: '2000',
      min: '0',
      max: '1000000',
      step: '100',
    },
  },
  equations: {
    statedRate: {
      ...quantityOf(
        { en: 'rate by class, at most the whole price', zh: '该等级的补贴比例，至多为全价' },
        'e',
        rate,
      ),
      is: (q) =>
        smallest(
          choose(holds(q.efficiencyClass, '=', number(1)), plus(q.baseRate, q.extraRate), q.baseRate),
          number(1),
        ),
    },
    subsidy: {
      ...quantityOf({ en: 'subsidy', zh: '补贴额' }, 'S', yuan),
      is: (q) => smallest(times(q.statedRate, q.price), q.ceiling),
    },
    effectiveRate: {
      ...quantityOf({ en: 'subsidy over price', zh: '补贴占售价的比例' }, 'S/P', rate),
      is: (q) => over(q.subsidy, q.price),
    },
    ceilingBinds: {
      ...quantityOf({ en: 'the ceiling cuts the subsidy', zh: '补贴受上限限制' }, 'x', truth),
      is: (q) => holds(times(q.statedRate, q.price), '>', q.ceiling),
    },
    priceAtCeiling: {
      ...quantityOf({ en: 'price from which the ceiling holds', zh: '从此售价起受上限限制' }, 'P^{*}', yuan),
      is: (q) => over(q.ceiling, q.statedRate),
    },
  },
});
