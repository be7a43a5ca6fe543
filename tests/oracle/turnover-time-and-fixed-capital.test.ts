// Turnover time, fixed capital and its renewal (Capital II, ch. 7–9 and 12–14, MEW 24, pp. 154–259): what Marx and the
// writers whom he quotes print, what it is exactly, and the laws that hold for any numbers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '~/calc/kernel/calculation.ts';
import { hasValue } from '~/calc/kernel/exact.ts';
import type { Model } from '~/calc/kernel/model.ts';
import { divisionsOfProductiveCapital } from '~/calc/turnover/divisions-of-productive-capital.ts';
import { moralDepreciation } from '~/calc/turnover/moral-depreciation.ts';
import {
  numberOfTurnoversInDays,
  numberOfTurnoversInMonths,
  numberOfTurnoversInWeeks,
  numberOfTurnoversInYears,
} from '~/calc/turnover/number-of-turnovers.ts';
import { turnoverTimeChanged } from '~/calc/turnover/two-capitals.ts';
import { wearAndRepair } from '~/calc/turnover/wear-and-repair.ts';
import { wearOfFixedCapital } from '~/calc/turnover/wear-of-fixed-capital.ts';
import { givenFor } from '../support/random-inputs.ts';
import { of, workedOut } from '../support/values.ts';

/** Whether a sum of quantities equals another quantity, for any inputs. */
function sumHolds(model: Model, parts: readonly string[], whole: string): void {
  fc.assert(
    fc.property(givenFor(model), (given) => {
      const values = calculate(model, given);
      const number = (name: string) => {
        const value = values[name] ?? given.numbers?.get(name);
        if (!value || !('s' in value) || !hasValue(value)) throw new Error(`${name} has no value`);
        return value;
      };
      const sum = parts.map(number).reduce((a, b) => a.add(b));
      expect(`${sum}`).toBe(`${number(whole)}`);
    }),
  );
}

describe('the number of turnovers n = U/u (MEW 24, p. 157)', () => {
  it('is 4 for 3 months and two thirds of one turnover for 18', () => {
    expect(workedOut(numberOfTurnoversInMonths)).toMatchObject({ turnovers: '4', turnoverTimeOfYear: '1/4' });
    expect(workedOut(numberOfTurnoversInMonths, { turnoverTime: '18' })).toMatchObject({
      turnovers: '2/3',
      partCompleted: '2/3',
      turnoversCompleted: '0',
      turnoversInverted: '3/2',
    });
  });

  it('is 10 for the 5 weeks of capital A, 1 for B and 10/11 for the 55 weeks of C, in a year of 50 (pp. 304–308)', () => {
    const inWeeks = (turnoverTime: string) => workedOut(numberOfTurnoversInWeeks, { turnoverTime });
    expect(inWeeks('5')).toMatchObject({ turnovers: '10', turnoverTimeOfYear: '1/10' });
    expect(inWeeks('50')).toMatchObject({ turnovers: '1', turnoverTimeOfYear: '1' });
    expect(inWeeks('55')).toMatchObject({ turnovers: '10/11', turnoverTimeOfYear: '11/10' });
  });

  it('is the same in days, weeks, months and years when year and turnover time are the same stretches', () => {
    expect(workedOut(numberOfTurnoversInDays, { year: '360', turnoverTime: '90' })['turnovers']).toBe('4');
    expect(workedOut(numberOfTurnoversInYears, { turnoverTime: '1/4' })['turnovers']).toBe('4');
    expect(workedOut(numberOfTurnoversInYears)['turnovers']).toBe('1/10');
  });

  it('times the turnover time is the year, in any measure', () => {
    for (const model of [numberOfTurnoversInDays, numberOfTurnoversInMonths, numberOfTurnoversInWeeks]) {
      fc.assert(
        fc.property(givenFor(model), ({ numbers }) => {
          const values = model.evaluate(numbers);
          const year = of(values, 'turnovers').mul(of(values, 'turnoverTime'));
          expect(year.equals(of(values, 'year'))).toBe(true);
        }),
      );
    }
  });

  it('has in years nothing to choose for the year: it is one of them', () => {
    expect(numberOfTurnoversInYears.inputs.map(({ name }) => name)).toEqual(['turnoverTime']);
    fc.assert(
      fc.property(givenFor(numberOfTurnoversInYears), ({ numbers }) => {
        const values = numberOfTurnoversInYears.evaluate(numbers);
        expect(`${of(values, 'turnovers').mul(of(values, 'turnoverTime'))}`).toBe('1');
      }),
    );
  });
});

describe('time in production and in circulation (ch. 12–14)', () => {
  it('makes twelve weeks’ outlay of one for a machine that takes three months where yarn takes a week (p. 232)', () => {
    expect(
      workedOut(turnoverTimeChanged, { firstTurnoverTime: '1', secondTurnoverTime: '12' }),
    ).toMatchObject({ firstAdvance: '100', secondAdvance: '1200' });
  });

  it('lets a capital go to India and come back 1½ times a year: four months out, four months back', () => {
    expect(workedOut(numberOfTurnoversInMonths, { turnoverTime: '8' })['turnovers']).toBe('3/2');
  });
});

describe('the wear of a machine of £10,000 that lasts ten years (pp. 164, 184)', () => {
  it('is £1,000 a year, which gather as money until the tenth', () => {
    expect(workedOut(wearOfFixedCapital)).toMatchObject({ annualWear: '1000', valueLeft: '9000' });
    expect(workedOut(wearOfFixedCapital, { yearsOfUse: '10' })).toMatchObject({
      valueHandedOver: '10000',
      valueLeft: '0',
      yearsLeft: '0',
    });
  });

  it('leaves £72,000 of £80,000 after a year, and nine years to go (p. 185)', () => {
    expect(workedOut(wearOfFixedCapital, { fixedCapital: '80000' })).toMatchObject({
      annualWear: '8000',
      valueLeft: '72000',
      yearsLeft: '9',
    });
  });

  it('is twice as much when the machine lasts half as long (p. 159)', () => {
    expect(workedOut(wearOfFixedCapital, { life: '5' })['annualWear']).toBe('2000');
  });

  it('makes up the value advanced together with the value left, at any time', () => {
    sumHolds(wearOfFixedCapital, ['valueHandedOver', 'valueLeft'], 'fixedCapital');
  });
});

describe('wear charged together with repairs (p. 177)', () => {
  it('is £666⅔ of wear and £333⅓ for repairs, when 15 years are charged as 10', () => {
    expect(workedOut(wearAndRepair)).toMatchObject({
      annualWear: '2000/3',
      annualCharge: '1000',
      repairReserve: '1000/3',
      repairsOverLife: '5000',
      reproductionTimeFromRate: '10',
      reproductionTimeFromWear: '15',
    });
  });

  it('leaves £1,000 of wear uncovered when a life of five years is charged as ten, and says so', () => {
    expect(workedOut(wearAndRepair, { life: '5' })).toMatchObject({
      chargeCoversWear: '0',
      repairReserve: '-1000',
    });
    expect(workedOut(wearAndRepair)['chargeCoversWear']).toBe('1');
  });

  it('has a reserve of nothing or more exactly when the charge covers the wear', () => {
    fc.assert(
      fc.property(givenFor(wearAndRepair), ({ numbers }) => {
        const values = wearAndRepair.evaluate(numbers);
        const reserve = of(values, 'repairReserve');
        expect(of(values, 'chargeCoversWear').equals(1)).toBe(reserve.gte(0));
        expect(`${of(values, 'annualWear').add(reserve)}`).toBe(`${of(values, 'annualCharge')}`);
      }),
    );
  });

  const timeFrom = (rateCharged: string) =>
    workedOut(wearAndRepair, { rateCharged })['reproductionTimeFromRate'];

  it('gives 6⅔ years for steamers at 15 %, where the German text on the web has 6½', () => {
    expect(timeFrom('15/100')).toBe('20/3');
  });
  it('gives 6¼ years for the Peninsular and Oriental at 16 %, where the first two editions had 6½', () => {
    expect(timeFrom('16/100')).toBe('25/4');
  });
  it('gives 8 years for locomotives at 12½ % and 11 1/9 for carriages at 9 %', () => {
    expect(['1/8', '9/100'].map(timeFrom)).toEqual(['8', '100/9']);
  });
  it('gives 12½ years for sleepers of which 8 % are renewed each year, where the text has 12 (p. 172)', () => {
    expect(timeFrom('8/100')).toBe('25/2');
  });

  it('reduces ten years of a locomotive to eight only because 2½ % of its value a year are repairs', () => {
    expect(workedOut(wearAndRepair, { life: '10', rateCharged: '1/8' })).toMatchObject({
      rateOfWear: '1/10',
      rateOfRepair: '1/40',
      reproductionTimeFromRate: '8',
      reproductionTimeFromWear: '10',
    });
  });

  it('adds up: the charge is wear and repair, and the reserve times the life is what the repairs cost', () => {
    sumHolds(wearAndRepair, ['annualWear', 'repairReserve'], 'annualCharge');
    sumHolds(wearAndRepair, ['rateOfWear', 'rateOfRepair'], 'rateCharged');
  });
});

describe('moral depreciation (p. 171)', () => {
  it('is a quarter of the value when stock of £40,000 can be had for £30,000', () => {
    expect(workedOut(moralDepreciation)['depreciation']).toBe('1/4');
  });

  it('takes only from the value that is still fixed: half-way through its life, £5,000 and not £10,000', () => {
    expect(workedOut(moralDepreciation)).toMatchObject({
      valueLeftByWear: '20000',
      valueLeftNow: '15000',
      moralDepreciation: '5000',
      moralDepreciationOfWholeValue: '10000',
      lossOnReplacement: '20000',
      newMoney: '10000',
    });
  });

  it('is the yearly wear that the new price no longer pays, over the years left', () => {
    expect(workedOut(moralDepreciation)).toMatchObject({ shortfallPerYear: '500', yearsLeft: '10' });
    sumHolds(moralDepreciation, ['valueLeftNow', 'moralDepreciation'], 'valueLeftByWear');
  });

  it('is nothing when the price has not fallen or the life is over', () => {
    expect(workedOut(moralDepreciation, { reproductionCost: '40000' })['moralDepreciation']).toBe('0');
    expect(workedOut(moralDepreciation, { yearsOfUse: '20' })).toMatchObject({
      moralDepreciation: '0',
      lossOnReplacement: '0',
    });
  });
});

describe('fixed and circulating, constant and variable capital', () => {
  it('fill three of four cells', () => {
    expect(workedOut(divisionsOfProductiveCapital)).toMatchObject({
      fixedAndConstant: '80000',
      circulatingAndConstant: '16000',
      circulatingAndVariable: '4000',
      fixedAndVariable: '0',
      productiveCapital: '100000',
    });
  });

  it('leave the cell "fixed and variable" empty and make up the capital, whatever the amounts', () => {
    fc.assert(
      fc.property(givenFor(divisionsOfProductiveCapital), ({ numbers }) => {
        expect(`${divisionsOfProductiveCapital.evaluate(numbers).fixedAndVariable}`).toBe('0');
      }),
    );
    sumHolds(divisionsOfProductiveCapital, ['fixedCapital', 'circulatingCapital'], 'productiveCapital');
    sumHolds(divisionsOfProductiveCapital, ['constantCapital', 'variableCapital'], 'productiveCapital');
    sumHolds(divisionsOfProductiveCapital, ['fixedAndConstant', 'circulatingAndConstant'], 'constantCapital');
    sumHolds(divisionsOfProductiveCapital, ['fixedAndVariable', 'circulatingAndVariable'], 'variableCapital');
  });

  it('make a fifth of the rate of surplus-value when all circulating capital is taken for variable', () => {
    expect(workedOut(divisionsOfProductiveCapital)).toMatchObject({
      rateOnVariableCapital: '1',
      rateOnCirculatingCapital: '1/5',
    });
  });
});
