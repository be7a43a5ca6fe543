// What long turnovers do to the markets (Capital II, ch. 16, MEW 24, pp. 315–318), with the reading of public works that
// the notes on the chapter add.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '~/calc/kernel/calculation.ts';
import { type Exact, exact, hasValue } from '~/calc/kernel/exact.ts';
import { demandBeforeSupply } from '~/calc/turnover/demand-before-supply.ts';
import { publicWorks } from '~/calc/turnover/public-works.ts';
import { publicWorksInTime } from '~/calc/turnover/public-works-in-time.ts';
import { reserveArmy } from '~/calc/turnover/reserve-army.ts';
import { threeMarkets } from '~/calc/turnover/three-markets.ts';
import { givenFor } from '../support/random-inputs.ts';
import { numberOf, workedOut } from '../support/values.ts';

const zero = exact(0);
const positivePart = (x: Exact): Exact => (x.lt(zero) ? zero : x);

describe('money thrown into circulation and product put on the market (pp. 315–318)', () => {
  const capitalA = { workingPeriod: '5', circulationTime: '0' };
  const steps = (step: number) => Array.from({ length: 10 }, (_, index) => `${step * (index + 1)}`).join(' ');

  it('leave with A a surplus of product of 500 every five weeks', () => {
    expect(workedOut(threeMarkets, capitalA)).toMatchObject({
      week: '5 10 15 20 25 30 35 40 45 50',
      subsistenceBought: steps(500),
      productSupplied: steps(1000),
      demandWithoutSupply: steps(-500),
      moneyAdvanced: '500 '.repeat(10).trim(),
      wagesFromOwnProduct: '0 500 1000 1500 2000 2500 3000 3500 4000 4500',
    });
  });

  it('leave with B a demand of 4,500 without supply until 10,000 come to market at once', () => {
    expect(workedOut(threeMarkets)).toMatchObject({
      subsistenceBought: steps(500),
      productSupplied: '0 0 0 0 0 0 0 0 0 10000',
      demandWithoutSupply: '500 1000 1500 2000 2500 3000 3500 4000 4500 -5000',
      moneyAdvanced: steps(500),
      wagesFromOwnProduct: '0 0 0 0 0 0 0 0 0 0',
    });
    expect(workedOut(demandBeforeSupply)).toMatchObject({
      largestDemandWithoutSupply: '5000',
      isDemandAhead: '1',
      productSuppliedEveryWeek: '9000',
    });
  });

  it('differ by no more than one working period’s outlay, for any capital', () => {
    fc.assert(
      fc.property(givenFor(demandBeforeSupply), ({ numbers }) => {
        const values = demandBeforeSupply.evaluate(numbers);
        const ahead = numberOf(values.demandWithoutSupply);
        expect(ahead.lte(numberOf(values.largestDemandWithoutSupply))).toBe(true);
      }),
    );
  });

  it('account for the whole value: product supplied and in work is the money thrown in and the surplus-value made', () => {
    fc.assert(
      fc.property(givenFor(demandBeforeSupply), ({ numbers }) => {
        const v = demandBeforeSupply.evaluate(numbers);
        const product = numberOf(v.productSupplied).add(numberOf(v.productUnfinished));
        const surplus = numberOf(v.subsistenceBought).mul(numberOf(v.rateOfSurplusValue));
        expect(product.equals(numberOf(v.moneyThrownIn).add(surplus))).toBe(true);
        expect(numberOf(v.productUnfinished).gte(0)).toBe(true);
      }),
    );
  });

  it('are paid out of the owner’s pocket at first and then out of the workers’ own product', () => {
    fc.assert(
      fc.property(givenFor(demandBeforeSupply), ({ numbers }) => {
        const v = demandBeforeSupply.evaluate(new Map(numbers).set('weeklyMaterials', zero));
        const paid = numberOf(v.moneyAdvanced).add(numberOf(v.wagesFromOwnProduct));
        expect(paid.equals(numberOf(v.subsistenceBought))).toBe(true);
      }),
    );
  });

  it('come out the same when every week is booked by itself', () => {
    const whole = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(whole, fc.integer({ min: 0, max: 6 }), whole, whole, (W, U, wages, materials) => {
        const inputs = {
          workingPeriod: `${W}`,
          circulationTime: `${U}`,
          weeklyVariableCapital: `${wages}`,
          weeklyMaterials: `${materials}`,
          weeksCovered: '30',
          interval: '1',
        };
        const booked: number[] = [];
        let [ahead, inWork] = [0, 0];
        for (let week = 1; week <= 30; week += 1) {
          ahead += wages + materials;
          inWork += 2 * wages + materials;
          if (week % W === 0) [ahead, inWork] = [ahead - inWork, 0];
          booked.push(ahead);
        }
        expect(workedOut(threeMarkets, inputs)['demandWithoutSupply']).toBe(booked.join(' '));
      }),
      { numRuns: 30 },
    );
  });
});

describe('the reserve army and large works (pp. 317–318)', () => {
  it('is absorbed while they last and set free when they end', () => {
    expect(workedOut(reserveArmy)).toMatchObject({
      workersWanted: '100',
      workersAbsorbed: '100',
      reserveLeft: '50',
      shareAbsorbed: '2/3',
      isReserveExhausted: '0',
      additionalAdvance: '500',
    });
    expect(workedOut(reserveArmy, { week: '50' })).toMatchObject({
      workersAbsorbed: '0',
      reserveLeft: '150',
      weeklyWages: '0',
    });
  });

  it('leaves the rest to other branches when it is too small', () => {
    expect(workedOut(reserveArmy, { reserve: '60' })).toMatchObject({
      reserveLeft: '0',
      workersDrawnFromOthers: '40',
      isReserveExhausted: '1',
    });
  });

  it('is exhausted exactly when nothing of it is left while the works go on, to the last worker too', () => {
    expect(workedOut(reserveArmy, { reserve: '100' })).toMatchObject({
      reserveLeft: '0',
      workersDrawnFromOthers: '0',
      isReserveExhausted: '1',
    });
    fc.assert(
      fc.property(givenFor(reserveArmy), ({ numbers }) => {
        const values = reserveArmy.evaluate(numbers);
        expect(numberOf(values.isReserveExhausted).equals(1)).toBe(
          numberOf(values.isUnderWay).equals(1) && numberOf(values.reserveLeft).equals(0),
        );
      }),
    );
  });
});

describe('public works on credit, as the notes on the chapter read them (lines 162–178)', () => {
  it('take up unsold commodities while they go on, and bring them back after they are finished', () => {
    const course = workedOut(publicWorksInTime);
    expect(course).toMatchObject({
      week: '10 20 30 40 50 60 70 80 90 100 110 120 130 140 150',
      unsold: '3000 2500 2000 1500 1000 1700 2400 3100 3800 4500 5200 5900 6600 7300 8000',
      addsNoSupply: '1 1 1 1 1 0 0 0 0 0 0 0 0 0 0',
      isOverproductionBack: '0 0 0 0 0 0 0 0 0 1 1 1 1 1 1',
    });
    expect(workedOut(publicWorks)).toMatchObject({
      creditInAll: '5000',
      isLargeEnough: '1',
      unsoldAtCompletion: '1000',
      weekOfReturn: '650/7',
    });
  });

  it('drive prices and imports up when the credit buys more than is for sale', () => {
    expect(workedOut(publicWorks, { unsoldAtFirst: '1000' })).toMatchObject({
      unsold: '0',
      unmetDemand: '2000',
    });
  });

  it('put overproduction off to the week computed, neither sooner nor later', () => {
    fc.assert(
      fc.property(givenFor(publicWorks), ({ numbers }) => {
        const values = publicWorks.evaluate(numbers);
        if (!hasValue(values.weekOfReturn)) return;
        const back = values.weekOfReturn;
        const unsoldAtFirst = numberOf(values.unsoldAtFirst);
        const excessAt = (week: Exact) =>
          numberOf(publicWorks.evaluate(new Map(numbers).set('week', week)).excessSupply);
        expect(excessAt(back).equals(unsoldAtFirst)).toBe(true);
        for (const part of ['1/4', '1/2', '3/4']) {
          expect(excessAt(back.mul(part)).lte(unsoldAtFirst)).toBe(true);
        }
        expect(excessAt(back.add(1)).gt(unsoldAtFirst)).toBe(true);
      }),
    );
  });

  it('leave unsold, or unmet, the difference of what is offered and what the credit has bought', () => {
    fc.assert(
      fc.property(givenFor(publicWorks), ({ numbers }) => {
        const v = publicWorks.evaluate(numbers);
        const supplied = numberOf(v.suppliedByWorks).add(numberOf(v.suppliedByExpansion));
        const balance = numberOf(v.unsoldAtFirst).add(supplied).sub(numberOf(v.debt));
        expect(numberOf(v.unsold).equals(positivePart(balance))).toBe(true);
        expect(numberOf(v.unmetDemand).equals(positivePart(balance.neg()))).toBe(true);
      }),
    );
  });

  it('have a course whose every row is the equations at that week', () => {
    const course = calculate(publicWorksInTime)['debt'];
    expect(Array.isArray(course) && course.map(String)).toEqual(
      Array.from({ length: 15 }, (_, i) => workedOut(publicWorks, { week: `${10 * (i + 1)}` })['debt']),
    );
  });
});
