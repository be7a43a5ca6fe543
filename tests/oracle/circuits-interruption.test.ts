// Capital II, ch. 1, 2, 4 and 5: a capital in three forms at once, and what a stop at one stage does to it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitalOfTheFlow } from '~/calc/circuits/book-interruption.ts';
import { capitalInThreeForms } from '~/calc/circuits/capital-in-three-forms.ts';
import { interruptedCircuit } from '~/calc/circuits/interrupted-circuit.ts';
import { type Exact, exact, exactText } from '~/calc/kernel/exact.ts';
import { formsOfCapital } from '~/calc/turnover/forms-of-capital.ts';
import { numberOf, textOf } from '../support/values.ts';

type Given = Readonly<Record<string, string | number>>;
const numbers = (given: Given) =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, exact(value)]));

describe('A capital in three forms at once', () => {
  it('has one week’s yarn in each: 422 money, 422 in production, 422 on sale (MEW 24, p. 106)', () => {
    const values = capitalInThreeForms.evaluate();
    expect(
      [values.moneyCapital, values.productiveCapital, values.commodityCapital, values.capitalAdvanced].map(
        textOf,
      ),
    ).toEqual(['422', '422', '422', '1266']);
    expect([values.shareInProduction, values.shareInCirculation].map(textOf)).toEqual(['1/3', '2/3']);
  });

  it('advances in its means of production in stock no wages: 372 a week of stock, not 422', () => {
    const values = capitalInThreeForms.evaluate(new Map([['stockTime', exact(3)]]));
    expect([values.stock, values.productiveCapital, values.capitalAdvanced].map(textOf)).toEqual([
      '1116',
      '1538',
      '2382',
    ]);
  });

  it('has the less in production the longer it circulates (MEW 24, p. 127)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 1, max: 20 }), (selling, production) => {
        const share = (sellingTime: number) =>
          numberOf(
            capitalInThreeForms.evaluate(
              new Map([
                ['sellingTime', exact(sellingTime)],
                ['productionTime', exact(production)],
              ]),
            ).shareInProduction,
          );
        expect(share(selling + 1).lt(share(selling))).toBe(true);
      }),
    );
  });
});

const stopped = (given: Given) => {
  const { rows, results } = interruptedCircuit.book(numbers(given));
  return {
    forms: rows.map(({ money, production, commodity }) =>
      [money, production, commodity].map(exactText).join(' '),
    ),
    begun: rows.map(({ begun }) => exactText(begun)),
    results: [results.capital, results.productLost, results.surplusValueLost].map(textOf),
  };
};

describe('A circuit that stops for three weeks', () => {
  it('at the sale: yarn piles up, money runs out, then production stands still (MEW 24, pp. 56, 107)', () => {
    const { forms, begun, results } = stopped({ stage: 3, weeks: 9 });
    expect(forms).toEqual([
      '422 422 422',
      '422 422 422',
      '0 422 844',
      '0 0 1266',
      '0 0 1266',
      '1266 0 0',
      '844 422 0',
      '422 422 422',
      '422 422 422',
    ]);
    expect(begun).toEqual(['422', '422', '422', '0', '0', '0', '422', '422', '422']);
    expect(results).toEqual(['1266', '1266', '234']);
  });

  it('at the purchase: money congeals into a hoard (MEW 24, p. 56)', () => {
    const { forms, results } = stopped({ stage: 1, weeks: 9 });
    expect(forms.slice(1, 8)).toEqual([
      '422 422 422',
      '844 0 422',
      '1266 0 0',
      '1266 0 0',
      '844 422 0',
      '422 422 422',
      '422 422 422',
    ]);
    expect(results).toEqual(['1266', '1266', '234']);
  });

  it('in production: means of production lie idle while the last yarn is sold (MEW 24, p. 56)', () => {
    const { forms, results } = stopped({ stage: 2, weeks: 9 });
    expect(forms.slice(1, 8)).toEqual([
      '422 422 422',
      '472 372 422',
      '894 372 0',
      '894 372 0',
      '844 422 0',
      '422 422 422',
      '422 422 422',
    ]);
    expect(results).toEqual(['1266', '1266', '234']);
  });

  it('loses nothing with a reserve fund of three weeks’ outlay when it is the sale that stops (MEW 24, p. 89)', () => {
    expect(stopped({ stage: 3, reserve: 1266 }).results).toEqual(['2532', '0', '0']);
    expect(stopped({ stage: 1, reserve: 1266 }).results).toEqual(['2532', '1266', '234']);
  });

  it('loses nothing with means of production for three weeks when it is their purchase that stops', () => {
    expect(stopped({ stage: 1, stockTime: 3 }).results[1]).toBe('0');
    expect(stopped({ stage: 2, stockTime: 3 }).results[1]).toBe('1266');
  });

  it('is not helped by means of production alone when sale stops: the wages need money, 50 for each week', () => {
    expect(stopped({ stage: 3, stockTime: 3 }).results[1]).toBe('1266');
    expect(stopped({ stage: 3, stockTime: 3, reserve: 100 }).results[1]).toBe('422');
    expect(stopped({ stage: 3, stockTime: 3, reserve: 150 }).results[1]).toBe('0');
    expect(stopped({ stage: 3, reserve: 150 }).results[1]).toBe('1116');
  });

  it('stays as it is when the interruption is nothing', () => {
    expect(new Set(stopped({ interruption: 0, weeks: 12 }).forms)).toEqual(new Set(['422 422 422']));
  });
});

describe('Any interruption', () => {
  const books = fc.record({
    stage: fc.integer({ min: 1, max: 3 }),
    constantPerWeek: fc.integer({ min: 1, max: 1000 }),
    variablePerWeek: fc.integer({ min: 1, max: 1000 }),
    productionTime: fc.integer({ min: 1, max: 6 }),
    sellingTime: fc.integer({ min: 0, max: 6 }),
    buyingTime: fc.integer({ min: 0, max: 6 }),
    stockTime: fc.integer({ min: 0, max: 4 }),
    reserve: fc.integer({ min: 0, max: 3000 }),
    from: fc.integer({ min: 1, max: 8 }),
    interruption: fc.integer({ min: 0, max: 10 }),
  });

  it('moves capital from form to form and neither makes nor loses any', () => {
    fc.assert(
      fc.property(books, (book) => {
        const rows = interruptedCircuit.rows(numbers({ ...book, weeks: 30 }));
        const capital = capitalOfTheFlow({
          ...book,
          constantPerWeek: exact(book.constantPerWeek),
          variablePerWeek: exact(book.variablePerWeek),
        }).add(book.reserve);
        for (const { money, production, commodity } of rows) {
          expect(exactText(money.add(production).add(commodity))).toBe(exactText(capital));
          expect([money, production, commodity].every((form) => form.gte(0))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('costs the product that the formulas give, once its buffers have run out', () => {
    const outputs = ['lostByPurchase', 'lostByProduction', 'lostBySale'] as const;
    fc.assert(
      fc.property(books, (book) => {
        const { results } = interruptedCircuit.book(numbers({ ...book, weeks: 60 }));
        const values = capitalInThreeForms.evaluate(
          new Map(
            Object.entries(numbers(book)).filter(([name]) =>
              capitalInThreeForms.inputs.some((input) => input.name === name),
            ),
          ),
        );
        const output = outputs[book.stage - 1] ?? 'lostBySale';
        expect(textOf(results.productLost)).toBe(textOf(values[output]));
      }),
      { numRuns: 60 },
    );
  });

  it('finishes in the end what was begun, and sells what was finished', () => {
    fc.assert(
      fc.property(books, (book) => {
        const rows = interruptedCircuit.rows(numbers({ ...book, weeks: 60 }));
        const last = rows.at(-1);
        const weeklyOutlay = `${book.constantPerWeek + book.variablePerWeek}`;
        expect(rows.slice(-3).map(({ begun }) => exactText(begun))).toEqual(
          Array.from({ length: 3 }, () => weeklyOutlay),
        );
        expect(last && exactText(last.finished)).toBe(weeklyOutlay);
        expect(last && exactText(last.sold)).toBe(weeklyOutlay);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves out, when it is none, the ledger of the forms of capital with a working period of one week', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 4 }),
        (sellingTime, buyingTime) => {
          const flow = interruptedCircuit.rows(
            numbers({ sellingTime, buyingTime, interruption: 0, weeks: 20 }),
          );
          const inTurn = formsOfCapital
            .rows(
              numbers({
                weeklyOutlay: 422,
                workingPeriod: 1,
                circulationTime: sellingTime + buyingTime,
                weeks: 20,
              }),
            )
            .filter(({ week }) => week.equals(20));
          const sum = (of: (row: (typeof inTurn)[number]) => Exact) =>
            exactText(inTurn.reduce((total, row) => total.add(of(row)), exact(0)));
          const now = flow.at(-1);
          expect(now && exactText(now.production)).toBe(sum(({ production }) => production));
          // What is money and what is commodity here is together the capital in circulation there.
          expect(now && exactText(now.money.add(now.commodity))).toBe(
            sum(({ money, commodity }) => money.add(commodity)),
          );
        },
      ),
    );
  });
});
