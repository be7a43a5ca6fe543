// The ledger of Quesnay’s table: its inputs, what its columns and results mean, and the booking of quesnay-table.ts.
import { ordinal } from '../kernel/common-units.ts';
import { truthOf } from '../kernel/exact.ts';
import { ledger } from '../kernel/ledger.ts';
import type { InputSpec, QuantityWords } from '../kernel/quantity.ts';
import { conditionOf, rateOf, textOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { sumOf } from '../kernel/sums.ts';
import { bookQuesnay } from './quesnay-table.ts';
import { thousandMillionLivres } from './units.ts';

const livres = (en: string, zh: string, symbol: string, part?: QuantityWords['part']): QuantityWords => ({
  label: { en, zh },
  symbol: { en: symbol, zh: symbol.replace(/^M/, 'G') },
  unit: thousandMillionLivres,
  ...(part && { part }),
});
const input = (words: QuantityWords, value: string): InputSpec => ({
  ...words,
  default: value,
  min: '0',
  max: '100',
  step: '1/2',
});
const accounts = (en: string, zh: string, letter: string) => ({
  received: livres(`money received by the ${en}`, `${zh}收到的货币`, `R_${letter}`, 'money'),
  paid: livres(`money paid by the ${en}`, `${zh}支付的货币`, `P_${letter}`, 'money'),
});
const [farmers, landlords, sterile] = [
  accounts('farmers', '租地农场主', 'f'),
  accounts('landlords', '土地所有者', 'l'),
  accounts('manufacturers', '工业家', 's'),
];

/**
 * Six payments in a closed circulation: 2 thousand million of money, paid as rent, come back to the farmers. Of an
 * agricultural product of 5, 2 stay with the farmers in kind and 3 are sold. Thousand million livres; figures of tradition.
 */
export const quesnay = ledger({
  id: 'reproduction/quesnay',
  title: {
    en: 'Quesnay’s table as a circulation of money (figures of tradition)',
    zh: '魁奈《经济表》中的货币流通（数字依传统说法）',
  },
  sources: [capitalTwo('19', '359–360')],
  inputs: {
    annualAdvances: input(
      livres('annual advances of the farmers', '租地农场主的年预付', 'a', 'constant'),
      '2',
    ),
    originalAdvances: input(
      livres('original advances of the farmers', '租地农场主的原预付', 'A', 'constant'),
      '10',
    ),
    interest: {
      ...rateOf(
        { en: 'part of the original advances replaced each year', zh: '原预付每年补偿的部分' },
        { en: 'i', zh: 'i' },
      ),
      default: '1/10',
      min: '0',
      max: '1',
      step: '1/20',
    },
    rent: input(livres('net product, paid as rent', '作为地租支付的纯产品', 'r', 'surplus'), '2'),
    shareOfFood: {
      ...rateOf({ en: 'part of the rent spent on food', zh: '地租中用于食物的部分' }, { en: 'b', zh: 'b' }),
      default: '1/2',
      min: '0',
      max: '1',
      step: '1/10',
    },
  },
  columns: {
    act: { label: { en: 'act', zh: '行为' }, symbol: { en: 'k', zh: 'k' }, unit: ordinal },
    payer: textOf({ en: 'payer', zh: '付款者' }),
    receiver: textOf({ en: 'receiver', zh: '收款者' }),
    what: textOf({ en: 'for what', zh: '为了什么' }),
    amount: livres('money paid', '支付的货币', 'M', 'money'),
    moneyOfFarmers: livres('money with the farmers', '租地农场主手中的货币', 'M_f', 'money'),
    moneyOfLandlords: livres('money with the landlords', '土地所有者手中的货币', 'M_l', 'money'),
    moneyOfSterileClass: livres('money with the manufacturers', '工业家手中的货币', 'M_s', 'money'),
  },
  results: {
    agriculturalProduct: livres('product of agriculture', '农业产品', 'w_f', 'commodity'),
    keptInKind: livres(
      'part of it that the farmers keep in kind',
      '其中租地农场主以实物留下的部分',
      'a',
      'constant',
    ),
    soldByFarmers: livres('part of it that is sold', '其中出售的部分', 'w_f-a', 'commodity'),
    productOfSterileClass: livres('product of the manufacturers', '工业产品', 'w_s', 'commodity'),
    receivedByFarmers: farmers.received,
    paidByFarmers: farmers.paid,
    receivedByLandlords: landlords.received,
    paidByLandlords: landlords.paid,
    receivedBySterileClass: sterile.received,
    paidBySterileClass: sterile.paid,
    moneyUsed: livres('money used', '所用的货币', 'M_0', 'money'),
    paidInAll: livres('sum of all payments', '全部支付额', '\\Sigma', 'money'),
    everyAccountBalances: conditionOf(
      { en: 'every class pays as much as it receives', zh: '每个阶级的收支相等' },
      { en: 'B', zh: 'B' },
    ),
    moneyReturnsToFarmers: conditionOf(
      { en: 'the money is back with the farmers', zh: '货币流回租地农场主手中' },
      { en: 'R', zh: 'R' },
    ),
    moneySuffices: conditionOf(
      { en: 'nobody pays with money he has not got', zh: '谁都不用手中没有的货币付款' },
      { en: 'E', zh: 'E' },
    ),
  },
  book: (given) => {
    const { rows, accounts: booked, moneySuffices } = bookQuesnay(given);
    const product = given.annualAdvances.add(given.originalAdvances.mul(given.interest)).add(given.rent);
    return {
      rows,
      results: {
        agriculturalProduct: product,
        keptInKind: given.annualAdvances,
        soldByFarmers: product.sub(given.annualAdvances),
        productOfSterileClass: booked.sterile.received,
        receivedByFarmers: booked.farmers.received,
        paidByFarmers: booked.farmers.paid,
        receivedByLandlords: booked.landlords.received,
        paidByLandlords: booked.landlords.paid,
        receivedBySterileClass: booked.sterile.received,
        paidBySterileClass: booked.sterile.paid,
        moneyUsed: given.rent,
        paidInAll: sumOf(rows.map(({ amount }) => amount)),
        everyAccountBalances: truthOf(
          Object.values(booked).every(({ paid, received }) => paid.equals(received)),
        ),
        moneyReturnsToFarmers: truthOf(booked.farmers.money.equals(given.rent)),
        moneySuffices: truthOf(moneySuffices),
      },
    };
  },
});
