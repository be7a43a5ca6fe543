// The money that moves simple reproduction (Capital II, ch. 20, III and V, MEW 24, pp. 398–418) act by act, and Quesnay’s
// table as a closed circulation (figures of tradition).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Exact, exact } from '~/calc/kernel/exact.ts';
import { sumOf } from '~/calc/kernel/sums.ts';
import { moneyActs } from '~/calc/reproduction/money-acts.ts';
import { quesnay } from '~/calc/reproduction/quesnay.ts';
import { type Texts, textOf, texts } from '../support/values.ts';

const numbers = (given: Texts) =>
  Object.fromEntries(Object.entries(given).map(([name, text]) => [name, exact(text)]));
const acts = (given: Texts = {}) =>
  moneyActs
    .book(numbers(given))
    .rows.map(
      ({ buyer, seller, what, amount }) => `${buyer.en} > ${seller.en}: ${what.en} ${textOf(amount)}`,
    );
const results = (given: Texts = {}) => texts(moneyActs.book(numbers(given)).results);

describe('the seven acts (MEW 24, pp. 414–415)', () => {
  it('are bought and sold in this order', () => {
    expect(acts()).toEqual([
      'capitalists I > workers I: labour-power 1000',
      'workers I > capitalists II: articles of consumption 1000',
      'capitalists II > capitalists I: means of production 1000',
      'capitalists II > capitalists I: means of production 500',
      'capitalists I > capitalists II: articles of consumption 500',
      'capitalists II > capitalists I: means of production 500',
      'capitalists I > capitalists II: articles of consumption 500',
    ]);
  });

  it('move 5,000 of commodities with 1,500 of money', () => {
    expect(results()).toMatchObject({
      moneyThrownInByI: '1000',
      moneyThrownInByII: '500',
      moneyUsed: '1500',
      valueMoved: '5000',
      productsMoved: '4000',
      circulationsOfMoney: '10/3',
    });
  });

  it('bring 1,000 back to I and 500 back to II, to whoever threw it in', () => {
    expect(results()).toMatchObject({
      moneyAtTheEndWithI: '1000',
      moneyAtTheEndWithII: '500',
      moneyReturnsToWhoeverThrewItIn: '1',
      unsoldMeansOfProduction: '0',
      unsoldArticlesOfConsumption: '0',
    });
  });

  it('let I draw out 2,000, twice what it threw in (p. 416)', () => {
    expect(results()).toMatchObject({ receivedByI: '2000', moneyThrownInByI: '1000' });
  });
});

describe('the variants of the money', () => {
  it('on p. 399: each side throws in 500 for I s; 4,000 of products move with 2,000; each gets its own back', () => {
    const given = { shareThrownInByI: '1/2', roundsOfMoney: '1' };
    expect(acts(given).slice(3)).toEqual([
      'capitalists II > capitalists I: means of production 500',
      'capitalists I > capitalists II: articles of consumption 500',
      'capitalists I > capitalists II: articles of consumption 500',
      'capitalists II > capitalists I: means of production 500',
    ]);
    expect(results(given)).toMatchObject({
      moneyUsed: '2000',
      productsMoved: '4000',
      moneyAtTheEndWithI: '1500',
      moneyAtTheEndWithII: '500',
      moneyReturnsToWhoeverThrewItIn: '1',
    });
  });

  it('on p. 417: four payments and four rounds need only 250 + 250 = 500 of money for the same 5,000', () => {
    expect(results({ wagePayments: '4', roundsOfMoney: '4' })).toMatchObject({
      moneyThrownInByI: '250',
      moneyThrownInByII: '250',
      moneyUsed: '500',
      valueMoved: '5000',
      moneyReturnsToWhoeverThrewItIn: '1',
    });
  });

  it('on p. 417: if I buys first, the 500 return to I instead of II', () => {
    const given = { shareThrownInByI: '1' };
    expect(acts(given)[3]).toBe('capitalists I > capitalists II: articles of consumption 500');
    expect(results(given)).toMatchObject({
      moneyThrownInByI: '1500',
      moneyThrownInByII: '0',
      moneyAtTheEndWithI: '1500',
      moneyAtTheEndWithII: '0',
      moneyReturnsToWhoeverThrewItIn: '1',
    });
  });

  it('on pp. 417–418: if II stops buying, I keeps 500 of means of production and has lost 500 of money', () => {
    const given = { shareThrownInByI: '1', keptAsMoneyByII: '500' };
    expect(acts(given)).toHaveLength(6);
    expect(results(given)).toMatchObject({
      unsoldMeansOfProduction: '500',
      moneyAtTheEndWithI: '1000',
      moneyAtTheEndWithII: '500',
      moneyReturnsToWhoeverThrewItIn: '0',
    });
  });

  it('on pp. 451–452: if II sells 2,000 and buys 1,800, I is left with 200 of means of production', () => {
    expect(results({ keptAsMoneyByII: '200', shareThrownInByI: '1/2', roundsOfMoney: '1' })).toMatchObject({
      unsoldMeansOfProduction: '200',
      unsoldArticlesOfConsumption: '0',
      moneyAtTheEndWithI: '1300',
      moneyAtTheEndWithII: '700',
    });
  });
});

const between = (min: number, max: number) => fc.integer({ min, max }).map((n) => exact(n));
const anyGiven = fc.record({
  variableCapitalI: between(0, 3000),
  surplusValueI: between(0, 3000),
  constantCapitalII: between(0, 6000),
  keptAsMoneyByII: between(0, 1000),
  shareThrownInByI: between(0, 4).map((quarters) => quarters.div(exact(4))),
  wagePayments: between(1, 6),
  roundsOfMoney: between(1, 6),
});
describe('for any departments', () => {
  it('money is neither made nor lost in any act, and nobody pays what he has not got', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        const { rows, results: found } = moneyActs.book(given);
        const used = found.moneyUsed as Exact;
        for (const row of rows) {
          expect(textOf(sumOf([row.moneyOfI, row.moneyOfWorkers, row.moneyOfII]))).toBe(textOf(used));
          for (const hand of [row.moneyOfI, row.moneyOfWorkers, row.moneyOfII])
            expect(hand.gte(exact(0))).toBe(true);
          expect(row.amount.gt(exact(0))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('what is sold and what is left over is what there was: I(v+s) and II c', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        const { rows, results: found } = moneyActs.book(given);
        const sold = (seller: string) =>
          sumOf(rows.filter((row) => row.seller.en === seller).map(({ amount }) => amount));
        const newValue = given.variableCapitalI.add(given.surplusValueI);
        expect(textOf(sold('capitalists I').add(found.unsoldMeansOfProduction as Exact))).toBe(
          textOf(newValue),
        );
        expect(textOf(sold('capitalists II').add(found.unsoldArticlesOfConsumption as Exact))).toBe(
          textOf(given.constantCapitalII),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('the law of reflux: if I(v+s) = II c and nothing is kept as money, each gets back what he threw in', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        const { results: found } = moneyActs.book({
          ...given,
          constantCapitalII: given.variableCapitalI.add(given.surplusValueI),
          keptAsMoneyByII: exact(0),
        });
        expect(texts(found)).toMatchObject({
          moneyReturnsToWhoeverThrewItIn: '1',
          unsoldMeansOfProduction: '0',
          unsoldArticlesOfConsumption: '0',
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('Quesnay’s table (figures of tradition)', () => {
  const { rows, results: found } = quesnay.book();

  it('brings 2 thousand million of money back to the farmers after six payments', () => {
    expect(rows.map(({ amount }) => textOf(amount))).toEqual(['2', '1', '1', '1', '1', '1']);
    expect(rows.map(({ moneyOfFarmers }) => textOf(moneyOfFarmers))).toEqual(['0', '1', '1', '2', '1', '2']);
    expect(texts(found)).toMatchObject({ moneyUsed: '2', paidInAll: '7', moneyReturnsToFarmers: '1' });
  });

  it('divides 5 of agricultural product into 2 kept in kind and 3 sold, against 2 of manufactures', () => {
    expect(texts(found)).toMatchObject({
      agriculturalProduct: '5',
      keptInKind: '2',
      soldByFarmers: '3',
      receivedByFarmers: '3',
      paidByFarmers: '3',
      receivedByLandlords: '2',
      paidByLandlords: '2',
      productOfSterileClass: '2',
      receivedBySterileClass: '2',
      paidBySterileClass: '2',
    });
  });

  it('balances in rows and columns whatever the rent and its division', () => {
    const given = fc.record({
      annualAdvances: between(0, 20),
      originalAdvances: between(0, 50),
      interest: between(0, 10).map((tenths) => tenths.div(exact(10))),
      rent: between(0, 20),
      shareOfFood: between(0, 10).map((tenths) => tenths.div(exact(10))),
    });
    fc.assert(
      fc.property(given, (numbersGiven) => {
        const booked = quesnay.book(numbersGiven);
        expect(texts(booked.results)).toMatchObject({
          everyAccountBalances: '1',
          moneyReturnsToFarmers: '1',
        });
        for (const row of booked.rows) {
          const all = sumOf([row.moneyOfFarmers, row.moneyOfLandlords, row.moneyOfSterileClass]);
          expect(textOf(all)).toBe(textOf(numbersGiven.rent));
        }
        expect(textOf(booked.results.soldByFarmers)).toBe(textOf(booked.results.receivedByFarmers));
      }),
      { numRuns: 60 },
    );
  });

  it('needs more money than the rent where the farmers must replace more than that', () => {
    expect(texts(quesnay.book({ originalAdvances: exact(30) }).results)['moneySuffices']).toBe('0');
  });
});
