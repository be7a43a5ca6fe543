// Books the purchases by which money carries I(v+s) and II c from hand to hand, one act after the other. The ledger around
// it is money-acts.ts. Nobody spends money that he has not got, and nobody buys more than he has use for.
import { type Exact, exact } from '../kernel/exact.ts';
import type { InBothLanguages } from '../kernel/languages.ts';
import { smallestOf } from '../kernel/sums.ts';

/** Pounds; `shareThrownInByI` is a share, the last two are whole numbers above 0. */
export interface MoneyActsInputs {
  readonly variableCapitalI: Exact;
  readonly surplusValueI: Exact;
  readonly constantCapitalII: Exact;
  /** The part of its receipts that II keeps as money instead of buying means of production. */
  readonly keptAsMoneyByII: Exact;
  /** The part of the money for the exchange of I s that the capitalists of I throw in; the rest comes from II. */
  readonly shareThrownInByI: Exact;
  readonly wagePayments: Exact;
  readonly roundsOfMoney: Exact;
}

/** One act: a purchase, and the money in everyone’s hands after it; pounds. */
export interface MoneyAct {
  readonly act: Exact;
  readonly buyer: InBothLanguages;
  readonly seller: InBothLanguages;
  readonly what: InBothLanguages;
  readonly amount: Exact;
  readonly moneyOfI: Exact;
  readonly moneyOfWorkers: Exact;
  readonly moneyOfII: Exact;
}

type Hand = 'I' | 'workers' | 'II';

const names: Readonly<Record<Hand, InBothLanguages>> = {
  I: { en: 'capitalists I', zh: '第Ⅰ部类资本家' },
  workers: { en: 'workers I', zh: '第Ⅰ部类工人' },
  II: { en: 'capitalists II', zh: '第Ⅱ部类资本家' },
};

const labourPower: InBothLanguages = { en: 'labour-power', zh: '劳动力' };
const meansOfProduction: InBothLanguages = { en: 'means of production', zh: '生产资料' };
const articlesOfConsumption: InBothLanguages = { en: 'articles of consumption', zh: '消费资料' };

const zero = exact(0);
const positive = (value: Exact): Exact => (value.lt(zero) ? zero : value);

/** How things stand when the last act is over; pounds. */
export interface AfterTheActs {
  readonly thrownInByI: Exact;
  readonly thrownInByII: Exact;
  readonly money: Readonly<Record<Hand, Exact>>;
  readonly unsoldMeansOfProduction: Exact;
  readonly unsoldArticlesOfConsumption: Exact;
  readonly labourPowerBought: Exact;
  readonly receivedByI: Exact;
}

/** All acts in order, and what is left. */
export function bookMoneyActs(inputs: MoneyActsInputs): { acts: readonly MoneyAct[]; after: AfterTheActs } {
  const { variableCapitalI, surplusValueI, constantCapitalII, shareThrownInByI } = inputs;
  const [payments, rounds] = [Number(inputs.wagePayments.n), Number(inputs.roundsOfMoney.n)];
  const wage = variableCapitalI.div(inputs.wagePayments);
  const perRound = surplusValueI.div(inputs.roundsOfMoney);
  const fundI = perRound.mul(shareThrownInByI);
  const fundII = perRound.sub(fundI);

  const money: Record<Hand, Exact> = { I: wage.add(fundI), workers: zero, II: fundII };
  const acts: MoneyAct[] = [];
  let meansForSale = variableCapitalI.add(surplusValueI);
  let articlesForSale = constantCapitalII;
  let neededByII = positive(constantCapitalII.sub(inputs.keptAsMoneyByII));
  let revenueOfI = surplusValueI;
  let labourPowerBought = zero;
  let receivedByI = zero;

  const pay = (buyer: Hand, seller: Hand, what: InBothLanguages, amount: Exact): Exact => {
    if (amount.lte(zero)) return zero;
    money[buyer] = money[buyer].sub(amount);
    money[seller] = money[seller].add(amount);
    acts.push({
      act: exact(acts.length + 1),
      buyer: names[buyer],
      seller: names[seller],
      what,
      amount,
      moneyOfI: money.I,
      moneyOfWorkers: money.workers,
      moneyOfII: money.II,
    });
    return amount;
  };
  const buyMeans = (upTo: Exact): Exact => {
    const amount = pay('II', 'I', meansOfProduction, smallestOf(upTo, money.II, neededByII, meansForSale));
    neededByII = neededByII.sub(amount);
    meansForSale = meansForSale.sub(amount);
    receivedByI = receivedByI.add(amount);
    return amount;
  };
  const buyArticles = (buyer: 'I' | 'workers', upTo: Exact): Exact => {
    const amount = pay(buyer, 'II', articlesOfConsumption, smallestOf(upTo, money[buyer], articlesForSale));
    articlesForSale = articlesForSale.sub(amount);
    return amount;
  };
  const consumeRevenue = (upTo: Exact): Exact => {
    const amount = buyArticles('I', smallestOf(upTo, revenueOfI));
    revenueOfI = revenueOfI.sub(amount);
    return amount;
  };

  for (let payment = 0; payment < payments; payment++) {
    labourPowerBought = labourPowerBought.add(pay('I', 'workers', labourPower, smallestOf(wage, money.I)));
    buyMeans(buyArticles('workers', money.workers));
  }
  // Each fund is spent and, if the other side buys in its turn, comes back before it is spent again.
  let [inHandOfI, inHandOfII] = [fundI, fundII];
  for (let round = 0; round < rounds; round++) {
    const spentByII = buyMeans(inHandOfII);
    inHandOfII = inHandOfII.sub(spentByII).add(consumeRevenue(spentByII));
    const spentByI = consumeRevenue(inHandOfI);
    inHandOfI = inHandOfI.sub(spentByI).add(buyMeans(spentByI));
  }
  return {
    acts,
    after: {
      thrownInByI: wage.add(fundI),
      thrownInByII: fundII,
      money,
      unsoldMeansOfProduction: meansForSale,
      unsoldArticlesOfConsumption: articlesForSale,
      labourPowerBought,
      receivedByI,
    },
  };
}
