// The ledger of the money that carries simple reproduction: its inputs, what its columns and results mean, and the
// booking of book-money-acts.ts (Capital II, ch. 20, III and V, MEW 24, pp. 398–401, 412–418).
import { ordinal, repetitions } from '../kernel/common-units.ts';
import { truthOf, type Value } from '../kernel/exact.ts';
import { ledger } from '../kernel/ledger.ts';
import type { InputSpec, QuantityWords } from '../kernel/quantity.ts';
import { conditionOf, moneyOf, rateOf, textOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { sumOf } from '../kernel/sums.ts';
import { bookMoneyActs } from './book-money-acts.ts';
import {
  constantCapitalInput,
  poundsOfScheme,
  surplusValue,
  symbolOf,
  variableCapitalInput,
} from './quantities.ts';

const inputs = {
  variableCapitalI: variableCapitalInput('I', '1000'),
  surplusValueI: { ...surplusValue('I'), ...poundsOfScheme, default: '1000' },
  constantCapitalII: constantCapitalInput('II', '2000'),
  keptAsMoneyByII: {
    ...moneyOf(
      { en: 'receipts that department II keeps as money', zh: '第Ⅱ部类留作货币而不购买生产资料的收入' },
      { en: 'h', zh: 'h' },
      'money',
    ),
    ...poundsOfScheme,
    default: '0',
  },
  shareThrownInByI: {
    ...rateOf(
      {
        en: 'part of the money for I s that department I throws in',
        zh: '实现Ⅰm所需货币中由第Ⅰ部类投入的部分',
      },
      { en: 'a', zh: 'a' },
    ),
    default: '0',
    min: '0',
    max: '1',
    step: '1/4',
  },
  wagePayments: {
    label: { en: 'times that wages are paid in the year', zh: '一年支付工资的次数' },
    symbol: { en: 'n_v', zh: 'n_v' },
    unit: repetitions,
    default: '1',
    min: '1',
    max: '52',
    whole: true,
  },
  roundsOfMoney: {
    label: { en: 'times that the money for I s goes round', zh: '实现Ⅰm的货币周转的次数' },
    symbol: { en: 'n_s', zh: 'n_m' },
    unit: repetitions,
    default: '2',
    min: '1',
    max: '52',
    whole: true,
  },
} satisfies Readonly<Record<string, InputSpec>>;

const money = (en: string, zh: string, symbol: QuantityWords['symbol']): QuantityWords =>
  moneyOf({ en, zh }, symbol, 'money');

/**
 * The acts of pp. 414–415: 1,500 pounds of money move 5,000 pounds of commodities, labour-power among them. With
 * `shareThrownInByI` 1/2 and one round it is the variant of p. 399, with share 1 that of p. 417, with money kept by II the
 * interruption of pp. 417–418 and the hoard for worn-out fixed capital of pp. 451–452. Pounds.
 */
export const moneyActs = ledger({
  id: 'reproduction/money-acts',
  title: { en: 'The money that moves simple reproduction', zh: '媒介简单再生产的货币流通' },
  sources: [capitalTwo('20', '398–401, 412–418, 451–452')],
  inputs,
  columns: {
    act: { label: { en: 'act', zh: '行为' }, symbol: { en: 'k', zh: 'k' }, unit: ordinal },
    buyer: textOf({ en: 'buyer', zh: '买者' }),
    seller: textOf({ en: 'seller', zh: '卖者' }),
    what: textOf({ en: 'what is bought', zh: '所买的商品' }),
    amount: money('money paid', '支付的货币', { en: 'M', zh: 'G' }),
    moneyOfI: money('money with capitalists I', '第Ⅰ部类资本家手中的货币', symbolOf('I', 'M', 'G')),
    moneyOfWorkers: money('money with workers I', '第Ⅰ部类工人手中的货币', {
      en: 'M_{\\mathrm w}',
      zh: 'G_{\\mathrm w}',
    }),
    moneyOfII: money('money with capitalists II', '第Ⅱ部类资本家手中的货币', symbolOf('II', 'M', 'G')),
  },
  results: {
    moneyThrownInByI: money(
      'money thrown in by department I',
      '第Ⅰ部类投入流通的货币',
      symbolOf('I', 'M_0', 'G_0'),
    ),
    moneyThrownInByII: money(
      'money thrown in by department II',
      '第Ⅱ部类投入流通的货币',
      symbolOf('II', 'M_0', 'G_0'),
    ),
    moneyUsed: money('money used', '所用的货币', { en: 'M_0', zh: 'G_0' }),
    valueMoved: moneyOf(
      { en: 'value of commodities moved, labour-power among them', zh: '流通的商品价值（包括劳动力）' },
      { en: '\\Sigma', zh: '\\Sigma' },
      'commodity',
    ),
    productsMoved: moneyOf(
      { en: 'value of products moved, without labour-power', zh: '流通的产品价值（不包括劳动力）' },
      { en: "\\Sigma'", zh: "\\Sigma'" },
      'commodity',
    ),
    circulationsOfMoney: {
      label: { en: 'times that each pound changes hands on average', zh: '每镑货币平均流通的次数' },
      symbol: { en: 'u', zh: 'u' },
      unit: repetitions,
    },
    receivedByI: money(
      'money that department I receives for its products',
      '第Ⅰ部类出售产品收到的货币',
      symbolOf('I', 'R'),
    ),
    moneyAtTheEndWithI: money(
      'money with department I at the end',
      '最后在第Ⅰ部类手中的货币',
      symbolOf('I', 'M_1', 'G_1'),
    ),
    moneyAtTheEndWithII: money(
      'money with department II at the end',
      '最后在第Ⅱ部类手中的货币',
      symbolOf('II', 'M_1', 'G_1'),
    ),
    unsoldMeansOfProduction: moneyOf(
      { en: 'means of production left unsold in department I', zh: '第Ⅰ部类没有卖出的生产资料' },
      symbolOf('I', 'u'),
      'commodity',
    ),
    unsoldArticlesOfConsumption: moneyOf(
      { en: 'articles of consumption left unsold in department II', zh: '第Ⅱ部类没有卖出的消费资料' },
      symbolOf('II', 'u'),
      'commodity',
    ),
    moneyReturnsToWhoeverThrewItIn: conditionOf(
      { en: 'the money has come back to whoever threw it in', zh: '货币流回到投入它的人手中' },
      { en: 'R', zh: 'R' },
    ),
  },
  book: (given) => {
    const { acts, after } = bookMoneyActs(given);
    const moved = sumOf(acts.map(({ amount }) => amount));
    const used = after.thrownInByI.add(after.thrownInByII);
    const circulations: Value = used.equals(0)
      ? { noValue: true, reason: 'division-by-zero', quantity: 'circulationsOfMoney' }
      : moved.div(used);
    const isBack = after.money.I.equals(after.thrownInByI) && after.money.II.equals(after.thrownInByII);
    return {
      rows: acts,
      results: {
        moneyThrownInByI: after.thrownInByI,
        moneyThrownInByII: after.thrownInByII,
        moneyUsed: used,
        valueMoved: moved,
        productsMoved: moved.sub(after.labourPowerBought),
        circulationsOfMoney: circulations,
        receivedByI: after.receivedByI,
        moneyAtTheEndWithI: after.money.I,
        moneyAtTheEndWithII: after.money.II,
        unsoldMeansOfProduction: after.unsoldMeansOfProduction,
        unsoldArticlesOfConsumption: after.unsoldArticlesOfConsumption,
        moneyReturnsToWhoeverThrewItIn: truthOf(isBack),
      },
    };
  },
});
