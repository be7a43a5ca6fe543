// Base money, reserves and the reserve ratio. A higher ratio ties up reserves and lowers the multiplier; it makes no base
// money, as the essay has it (section 5.2, line 96).
import { rate, repetitions, truth } from '../kernel/common-units.ts';
import { type Expression, holds, minus, number, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { quantityOf } from '../kernel/quantity-words.ts';
import { onTheGapOf2025 } from './essay.ts';
import { stockOf } from './quantities.ts';

const share = (en: string, zh: string, tex: string, value: string): InputSpec => ({
  ...quantityOf({ en, zh }, tex, rate),
  default: value,
  min: '0',
  max: '1',
  step: '1/200',
});

/** (1 + c)/(r + c): money for each unit of base money when banks hold no spare reserves. */
const multiplier = (reserves: Expression, cash: Expression): Expression =>
  over(plus(number(1), cash), plus(reserves, cash));

/**
 * The simple money multiplier before and after a change of the reserve ratio, base money being what it is. The defaults are
 * an illustration; the essay gives no figures. Banks lend as much as the ratio allows, and the public holds cash in a fixed
 * proportion to deposits.
 */
export const moneyMultiplier = model({
  id: 'credit/money-multiplier',
  title: { en: 'The reserve ratio and the money multiplier', zh: '存款准备金率与货币乘数' },
  sources: [onTheGapOf2025],
  inputs: {
    baseMoney: {
      ...stockOf({ en: 'base money', zh: '基础货币' }, 'B'),
      default: '10',
      min: '0',
      max: '10000',
      step: '1/10',
    },
    reserveRatio: share('reserve ratio', '存款准备金率', 'r', '1/10'),
    newReserveRatio: share('new reserve ratio', '新的存款准备金率', "r'", '1/8'),
    cashRatio: share('cash held for each unit of deposits', '现金与存款之比', 'c', '0'),
  },
  equations: {
    multiplier: {
      ...quantityOf({ en: 'money multiplier', zh: '货币乘数' }, 'm', repetitions),
      is: (q) => multiplier(q.reserveRatio, q.cashRatio),
    },
    newMultiplier: {
      ...quantityOf({ en: 'new money multiplier', zh: '新的货币乘数' }, "m'", repetitions),
      is: (q) => multiplier(q.newReserveRatio, q.cashRatio),
    },
    deposits: {
      ...stockOf({ en: 'deposits', zh: '存款' }, 'D'),
      is: (q) => over(q.baseMoney, plus(q.reserveRatio, q.cashRatio)),
    },
    newDeposits: {
      ...stockOf({ en: 'deposits after the change of the ratio', zh: '调整准备金率后的存款' }, "D'"),
      is: (q) => over(q.baseMoney, plus(q.newReserveRatio, q.cashRatio)),
    },
    money: {
      ...stockOf({ en: 'money: cash and deposits', zh: '货币：现金加存款' }, 'M'),
      is: (q) => times(q.multiplier, q.baseMoney),
      alternatives: { byDeposits: (q) => plus(times(q.cashRatio, q.deposits), q.deposits) },
    },
    newMoney: {
      ...stockOf({ en: 'money after the change of the ratio', zh: '调整准备金率后的货币' }, "M'"),
      is: (q) => times(q.newMultiplier, q.baseMoney),
      alternatives: { byDeposits: (q) => plus(times(q.cashRatio, q.newDeposits), q.newDeposits) },
    },
    change: {
      ...stockOf({ en: 'change of money', zh: '货币的变化' }, '\\Delta M'),
      is: (q) => minus(q.newMoney, q.money),
    },
    tightens: {
      ...quantityOf({ en: 'the change of the ratio tightens', zh: '这一调整是收紧' }, 't', truth),
      is: (q) => holds(q.newMoney, '<', q.money),
    },
    reservesTiedUp: {
      ...stockOf(
        { en: 'reserves that the deposits at hand must hold in addition', zh: '现有存款须增加缴存的准备金' },
        '\\Delta R',
      ),
      is: (q) => times(minus(q.newReserveRatio, q.reserveRatio), q.deposits),
    },
    newBaseMoney: {
      ...stockOf(
        { en: 'base money after the change: cash and reserves', zh: '调整后的基础货币：现金加准备金' },
        "B'",
      ),
      is: (q) => times(plus(q.cashRatio, q.newReserveRatio), q.newDeposits),
      alternatives: { unchanged: (q) => q.baseMoney },
    },
  },
  misreadings: {
    baseMoneyIfReservesWereAdded: {
      ...stockOf(
        {
          en: 'base money, if the reserves tied up were new money',
          zh: '误把增缴的准备金当作新增时的基础货币',
        },
        "B'",
      ),
      misreads: 'newBaseMoney',
      is: (q) => plus(q.baseMoney, q.reservesTiedUp),
    },
    newMoneyIfRatioDidNotMatter: {
      ...stockOf(
        {
          en: 'money, if the reserves tied up were multiplied as before',
          zh: '误把增缴的准备金按原乘数放大时的货币',
        },
        "M'",
      ),
      misreads: 'newMoney',
      is: (q) => times(q.multiplier, plus(q.baseMoney, q.reservesTiedUp)),
    },
  },
});
