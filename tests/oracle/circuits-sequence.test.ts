// Capital II, ch. 1–4: one sequence and its three cuts, a capital in three forms at once, and what a stop at one
// stage does.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitalOfTheFlow } from '~/calc/circuits/book-interruption.ts';
import { capitalInThreeForms } from '~/calc/circuits/capital-in-three-forms.ts';
import { interruptedCircuit } from '~/calc/circuits/interrupted-circuit.ts';
import { threeCircuits } from '~/calc/circuits/three-circuits.ts';
import { type Exact, exact, exactText, hasValue, type Value } from '~/calc/kernel/exact.ts';
import { formsOfCapital } from '~/calc/turnover/forms-of-capital.ts';

type Given = Readonly<Record<string, string | number>>;
const numbers = (given: Given) =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, exact(value)]));
const textOf = (value: Value): string => (hasValue(value) ? exactText(value) : '—');
const known = (value: Value): Exact => {
  if (hasValue(value)) return value;
  throw new Error(`${value.quantity} has a value`);
};

describe('One endless sequence', () => {
  const { rows, results } = threeCircuits.book();
  const column = (name: 'money' | 'production' | 'commodity' | 'surplusValue' | 'spent') =>
    rows.map((row) => exactText(row[name]));

  it('carries 422 as money, 422 in production, 500 as commodity, 500 as money … (MEW 24, p. 105)', () => {
    expect(column('money').slice(0, 7)).toEqual(['422', '0', '0', '500', '0', '0', '500']);
    expect(column('production').slice(0, 7)).toEqual(['0', '422', '0', '0', '422', '0', '0']);
    expect(column('commodity').slice(0, 7)).toEqual(['0', '0', '500', '0', '0', '500', '0']);
    expect(column('spent').slice(0, 7)).toEqual(['0', '0', '0', '78', '0', '0', '78']);
  });

  it('is cut into G…G′, P…P and W′…W′, each from its own form to the same form again (MEW 24, pp. 104–105)', () => {
    const opens = (name: 'moneyCircuit' | 'productionCircuit' | 'commodityCircuit') =>
      rows.filter((row) => row[name].en.includes('opens')).map((row) => row.form.en.slice(0, 2));
    const closes = (name: 'moneyCircuit' | 'productionCircuit' | 'commodityCircuit') =>
      rows.filter((row) => row[name].en.includes('closes')).map((row) => row.form.en.slice(0, 2));
    expect([opens('moneyCircuit'), closes('moneyCircuit')]).toEqual([
      ['M:', 'M′'],
      ['M′', 'M′'],
    ]);
    expect([opens('productionCircuit'), closes('productionCircuit')]).toEqual([
      ['P:', 'P:'],
      ['P:', 'P:'],
    ]);
    expect([opens('commodityCircuit'), closes('commodityCircuit')]).toEqual([
      ['C′', 'C′'],
      ['C′', 'C′'],
    ]);
  });

  it('shows growth only from money to money as long as nothing is accumulated', () => {
    expect([results.moneyGrowth, results.productionGrowth, results.commodityGrowth].map(textOf)).toEqual([
      '78',
      '0',
      '0',
    ]);
  });

  it('ends in P′ and W″ once surplus-value is capitalised (MEW 24, pp. 85, 91–92)', () => {
    const all = threeCircuits.book(numbers({ shareCapitalised: 1 })).results;
    expect([all.moneyGrowth, all.productionGrowth, all.commodityGrowth].map(textOf)).toEqual([
      '78',
      '78',
      '19500/211',
    ]);
  });

  it('changes value in production only, and keeps its account at every point', () => {
    const share = fc.integer({ min: 0, max: 10 }).map((tenths) => exact(tenths).div(10));
    fc.assert(
      fc.property(
        share,
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 0, max: 500 }),
        (shareCapitalised, v, c) => {
          const points = threeCircuits.rows({
            shareCapitalised,
            variableCapital: exact(v),
            constantCapital: exact(c),
            circuits: exact(4),
          });
          const value = points.map(({ money, production, commodity }) =>
            money.add(production).add(commodity),
          );
          for (const [index, point] of points.entries()) {
            const [before, now] = [value[index - 1], value[index]];
            if (!before || !now) continue;
            const kind = index % 3;
            const change = now.sub(before);
            if (kind === 2) expect(exactText(change)).toBe(exactText(point.surplusValue));
            if (kind === 0) expect(exactText(change)).toBe('0');
            if (kind === 1)
              expect(exactText(change)).toBe(exactText(points[index - 1]?.spent.neg() ?? exact(1)));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

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

  it('has the less in production the longer it circulates (MEW 24, p. 127)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 1, max: 20 }), (selling, production) => {
        const share = (sellingTime: number) =>
          known(
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
      '422 422 422',
      '844 422 0',
      '844 422 0',
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

  it('loses nothing with means of production for three weeks, unless production itself stops', () => {
    expect(stopped({ stage: 1, stockTime: 3 }).results[1]).toBe('0');
    expect(stopped({ stage: 3, stockTime: 3 }).results[1]).toBe('0');
    expect(stopped({ stage: 2, stockTime: 3 }).results[1]).toBe('1266');
  });

  it('stays as it is when the interruption is nothing', () => {
    expect(new Set(stopped({ interruption: 0, weeks: 12 }).forms)).toEqual(new Set(['422 422 422']));
  });
});

describe('Any interruption', () => {
  const books = fc.record({
    stage: fc.integer({ min: 1, max: 3 }),
    weeklyOutlay: fc.integer({ min: 1, max: 1000 }),
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
        const capital = capitalOfTheFlow(exact(book.weeklyOutlay), book).add(book.reserve);
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
        expect(rows.slice(-3).map(({ begun }) => exactText(begun))).toEqual(
          Array.from({ length: 3 }, () => `${book.weeklyOutlay}`),
        );
        expect(last && exactText(last.finished)).toBe(`${book.weeklyOutlay}`);
        expect(last && exactText(last.sold)).toBe(`${book.weeklyOutlay}`);
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
