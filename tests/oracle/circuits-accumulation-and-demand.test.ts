// Capital II, ch. 2 and 4: accumulation with a hoard before it; demand and supply of one capital, without and with
// fixed capital.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accumulationAndHoard } from '~/calc/circuits/accumulation-and-hoard.ts';
import { capitalLaidOutAnew } from '~/calc/circuits/capital-laid-out-anew.ts';
import { demandAndSupply } from '~/calc/circuits/demand-and-supply.ts';
import { demandWithFixedCapital } from '~/calc/circuits/demand-with-fixed-capital.ts';
import { threeCircuits } from '~/calc/circuits/three-circuits.ts';
import { exact, exactText } from '~/calc/kernel/exact.ts';
import type { Recurrence } from '~/calc/kernel/recurrence.ts';
import { givenFor } from '../support/random-inputs.ts';
import { given, numberOf, textOf, texts } from '../support/values.ts';

const series = <Name extends string>(
  model: Recurrence<Name>,
  name: Name,
  periods: number,
  inputs: Readonly<Record<string, string>> = {},
) => model.run(given(inputs), periods).map((values) => textOf(values[name]));

describe('Capital laid out anew after the 422', () => {
  const anew = (laidOutAnew: string) => texts(capitalLaidOutAnew.evaluate(given({ laidOutAnew })));

  it('of 480 has turned 58 of the 78 into capital, of 500 all of them (MEW 24, p. 73)', () => {
    expect(anew('480')).toMatchObject({
      capitalised: '58',
      takenOut: '20',
      shareCapitalised: '29/39',
      isOnEnlargedScale: '1',
      isPaidOutOfProduct: '1',
    });
    expect(anew('500')).toMatchObject({ capitalised: '78', takenOut: '0', shareCapitalised: '1' });
  });

  it('of 422 is simple reproduction: all 78 leave the circuit (MEW 24, pp. 70–71)', () => {
    expect(anew('422')).toMatchObject({ capitalised: '0', takenOut: '78', isOnEnlargedScale: '0' });
  });

  it('of more than 500 is not paid by the product alone', () => {
    expect(anew('501')).toMatchObject({ takenOut: '-1', isPaidOutOfProduct: '0' });
  });

  it('is in the sequence of circuits what the same share of surplus-value makes of P', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 20 }), (v, tenths) => {
        const variableCapital = exact(v);
        const shareCapitalised = exact(tenths).div(20);
        const capital = exact(372).add(variableCapital);
        const anew = capital.add(variableCapital.mul('39/25').mul(shareCapitalised));
        const values = capitalLaidOutAnew.evaluate(
          new Map([
            ['variableCapital', variableCapital],
            ['laidOutAnew', anew],
          ]),
        );
        expect(textOf(values.shareCapitalised)).toBe(exactText(shareCapitalised));
        const { results } = threeCircuits.book({ variableCapital, shareCapitalised });
        expect(textOf(values.capitalised)).toBe(textOf(results.productionGrowth));
      }),
    );
  });
});

describe('P…P′, the circuit of 422 with accumulation', () => {
  it('goes on with 480 or with 500, by 58 or 78 more than before (MEW 24, p. 73)', () => {
    const anew = (inputs: Readonly<Record<string, string>>) =>
      accumulationAndHoard
        .run(given({ smallestEnlargement: '1', ...inputs }), 1)
        .map(({ addedCapital, advancedAnew }) => [addedCapital, advancedAnew].map(textOf))[0];
    expect(anew({ shareLaidBy: '29/39' })).toEqual(['58', '480']);
    expect(anew({ shareLaidBy: '1' })).toEqual(['78', '500']);
  });

  it('stays P…P when all surplus-value is spent as revenue (MEW 24, pp. 70–71)', () => {
    expect(series(accumulationAndHoard, 'advancedAnew', 3, { shareLaidBy: '0' })).toEqual([
      '422',
      '422',
      '422',
    ]);
    expect(series(accumulationAndHoard, 'spent', 3, { shareLaidBy: '0' })).toEqual(['78', '78', '78']);
  });

  it('hoards until an enlargement can be paid: 78, 156 ≥ 150, 6 left (MEW 24, pp. 82–83, 87–88)', () => {
    expect(series(accumulationAndHoard, 'hoardAfterSale', 2)).toEqual(['78', '156']);
    expect(series(accumulationAndHoard, 'addedCapital', 2)).toEqual(['0', '150']);
    expect(series(accumulationAndHoard, 'hoard', 2)).toEqual(['78', '6']);
    expect(series(accumulationAndHoard, 'capitalAdvanced', 3)).toEqual(['422', '422', '572']);
  });

  it('turns all surplus-value into capital, hoard or revenue, none twice', () => {
    fc.assert(
      fc.property(givenFor(accumulationAndHoard), ({ numbers = new Map() }) => {
        const run = accumulationAndHoard.run(numbers, 10);
        const [first, last] = [run[0], run.at(-1)];
        if (!first || !last) throw new Error('ten circuits have a first and a last');
        const laidBy = run.reduce((total, circuit) => total.add(numberOf(circuit.laidBy)), exact(0));
        const grown = numberOf(last.advancedAnew).sub(numberOf(first.capitalAdvanced));
        expect(exactText(grown.add(numberOf(last.hoard)))).toBe(exactText(laidBy));
        for (const circuit of run) {
          const { surplusValue, spent, hoard, smallestEnlargement } = circuit;
          expect(exactText(numberOf(circuit.laidBy).add(numberOf(spent)))).toBe(textOf(surplusValue));
          expect(numberOf(hoard).gte(0) && numberOf(hoard).lt(numberOf(smallestEnlargement))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('Demand and supply of one capital (MEW 24, pp. 120–123)', () => {
  it('80c + 20v + 20s: demand 100 against supply 120, 1/6 below it', () => {
    const values = demandAndSupply.evaluate();
    expect([values.demandAsCapitalist, values.supply, values.shortfallOfDemand].map(textOf)).toEqual([
      '100',
      '120',
      '1/6',
    ]);
  });

  it('the demand is 5/6 of the supply; the 4/5 and 1/5 of p. 122 measure the gap against the demand', () => {
    const values = demandAndSupply.evaluate();
    expect([values.demandOverSupply, values.demandOverSupplyFromProfit].map(textOf)).toEqual(['5/6', '4/5']);
    expect([values.shortfallOfDemand, values.shortfallOnDemand].map(textOf)).toEqual(['1/6', '1/5']);
  });

  it('1,000 = 800c + 200v: £800 of demand cover 2/3 of the £1,200 that his suppliers supply', () => {
    const values = demandAndSupply.evaluate(
      given({ constantCapital: '800', variableCapital: '200', surplusValue: '200' }),
    );
    expect(
      [values.demandForMeansOfProduction, values.supplyOfHisSuppliers, values.coverOfHisSuppliers].map(
        textOf,
      ),
    ).toEqual(['800', '1200', '2/3']);
    expect(textOf(values.demandOverSupply)).toBe('5/6');
  });

  it('100 as a capitalist and 20 as a man of pleasure make 120 against 120 (p. 123)', () => {
    const values = demandAndSupply.evaluate();
    expect(
      [values.demandAsCapitalist, values.demandAsConsumer, values.totalDemand, values.supply].map(textOf),
    ).toEqual(['100', '20', '120', '120']);
  });

  it('what he saves of the surplus-value he draws from circulation without buying (p. 123)', () => {
    expect(textOf(demandAndSupply.evaluate(given({ shareSpent: '1/4' })).hoarded)).toBe('15');
  });

  it('the greater the surplus-value, the smaller the demand beside the supply (p. 121)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (surplus) => {
        const ratio = (s: number) =>
          numberOf(demandAndSupply.evaluate(given({ surplusValue: `${s}` })).demandOverSupply);
        expect(ratio(surplus + 1).lt(ratio(surplus))).toBe(true);
      }),
    );
  });

  it('demand, hoard and shortfall account for the whole supply of any capital', () => {
    fc.assert(
      fc.property(givenFor(demandAndSupply), ({ numbers }) => {
        const values = demandAndSupply.evaluate(numbers);
        expect(exactText(numberOf(values.totalDemand).add(numberOf(values.hoarded)))).toBe(
          textOf(values.supply),
        );
        expect(exactText(numberOf(values.demandOverSupply).add(numberOf(values.shortfallOfDemand)))).toBe(
          '1',
        );
      }),
    );
  });
});

describe('4,000 fixed for ten years and 1,000 circulating, five times a year (MEW 24, p. 122)', () => {
  const [first, second] = demandWithFixedCapital.run(new Map(), 2);

  it('make a product of 6,000 = 5,000 + 1,000, to which the wear of 400 is still to be added', () => {
    expect(
      first && [first.circulatingTurnedOver, first.surplusValue, first.productWithoutWear].map(textOf),
    ).toEqual(['5000', '1000', '6000']);
    expect(first && [first.wear, first.supply].map(textOf)).toEqual(['400', '6400']);
  });

  it('leave 3,600 of fixed capital and 400 of money after a year', () => {
    expect(first && [first.fixedCapitalLeft, first.replacementFund].map(textOf)).toEqual(['3600', '400']);
  });

  it('have a current demand of 5/6 of the product without wear, 1/6 and not 1/5 below it', () => {
    expect(second && textOf(second.currentDemandOverProduct)).toBe('5/6');
    expect(second && textOf(second.demandOverSupply)).toBe('25/32');
  });

  it('turn over 1 2/25 times a year when the wear is counted', () => {
    expect(first && textOf(first.turnoversOfTheWhole)).toBe('27/25');
  });

  it('buy fixed capital in year 1 and again in year 11, in between only what circulates', () => {
    expect(series(demandWithFixedCapital, 'demandAsCapitalist', 11)).toEqual([
      '9000',
      ...Array.from({ length: 9 }, () => '5000'),
      '9000',
    ]);
  });

  it('over one life of the fixed capital demand falls short of supply by just the surplus-value, whatever the numbers', () => {
    fc.assert(
      fc.property(givenFor(demandWithFixedCapital), ({ numbers = new Map() }) => {
        const inputs = new Map(numbers).set('lifeOfFixedCapital', exact(7));
        const life = demandWithFixedCapital.run(inputs, 7);
        const sum = (name: 'supply' | 'demandAsCapitalist' | 'surplusValue') =>
          life.reduce((total, year) => total.add(numberOf(year[name])), exact(0));
        expect(exactText(sum('supply').sub(sum('demandAsCapitalist')))).toBe(exactText(sum('surplusValue')));
        for (const { fixedCapital, fixedCapitalLeft, replacementFund } of life) {
          expect(exactText(numberOf(fixedCapitalLeft).add(numberOf(replacementFund)))).toBe(
            textOf(fixedCapital),
          );
        }
      }),
      { numRuns: 50 },
    );
  });
});
