// The rest of Capital II, ch. 15: capital I alone, the results of section IV, and the changes of times and prices
// (MEW 24, pp. 260–263, 268–269, 281–295), every figure that Marx gives.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, exactText } from '~/calc/kernel/exact.ts';
import { capitalSetFree } from '~/calc/turnover/capital-set-free.ts';
import { formOfCapitalSetFree } from '~/calc/turnover/form-of-capital-set-free.ts';
import { moneyInHand } from '~/calc/turnover/money-in-hand.ts';
import { timesChanged } from '~/calc/turnover/times-changed.ts';
import { turnedOverInYear } from '~/calc/turnover/turned-over-in-year.ts';
import { withoutAdditionalCapital } from '~/calc/turnover/without-additional-capital.ts';
import { givenFor } from '../support/random-inputs.ts';
import { from, numberOf } from '../support/values.ts';

const times = (weeklyOutlay: string, workingPeriod: string, circulationTime: string) => ({
  weeklyOutlay,
  workingPeriod,
  circulationTime,
});

describe('Capital I alone', () => {
  it('of 900 either stops for 12 weeks of 48 or works with 75 a week (MEW 24, pp. 260–262)', () => {
    const of = from(withoutAdditionalCapital);
    expect(of('capitalOne', 'turnoverTime', 'weeksOfStoppage')).toBe('900 12 12');
    expect(of('reducedWeeklyOutlay', 'reductionPerWeek', 'reductionShare')).toBe('75 25 1/4');
    expect(of('reductionInWorkingPeriod')).toBe('225');
  });

  it('of 500 with 5 + 5 weeks works 25 weeks of 50 and makes 2,500 in five turnovers (MEW 24, p. 268)', () => {
    const of = from(withoutAdditionalCapital, { ...times('100', '5', '5'), weeksInYear: '50' });
    expect(of('turnovers', 'weeksAtWork', 'weeksOfStoppage', 'productWithStoppage')).toBe('5 25 25 2500');
  });

  it('of 900 laid out in 6 weeks works 32 weeks of 48, or is reduced by a third to 600: 4,800 in either case (MEW 24, p. 283)', () => {
    const of = from(withoutAdditionalCapital, { ...times('150', '6', '3'), weeksInYear: '48' });
    expect(of('capitalOne', 'turnovers', 'weeksAtWork', 'weeksOfStoppage')).toBe('900 16/3 32 16');
    expect(of('reducedWeeklyOutlay', 'capitalAtWork', 'reductionShare')).toBe('100 600 1/3');
    expect(of('productWithStoppage', 'productOnReducedScale')).toBe('4800 4800');
  });
});

describe('The additional capital', () => {
  it('of 5 + 5 weeks is 500, not 2,500 for the circulation times of the year (MEW 24, pp. 265–266)', () => {
    const of = from(turnedOverInYear, { ...times('100', '5', '5'), weeksInYear: '50' });
    expect(of('additionalCapital', 'additionalCapitalForWholeYear')).toBe('500 2500');
  });

  it('doubles the product of 500 to 5,000, and the 1,000 advanced turn over five times (MEW 24, p. 268)', () => {
    const of = from(turnedOverInYear, { ...times('100', '5', '5'), weeksInYear: '50' });
    expect(of('annualProduct', 'circulatingCapital', 'timesAtWork')).toBe('5000 1000 5');
  });

  it('is forgotten when 1,000 are thought to be always at work: the product would be 10,000 and take 2,000 (MEW 24, p. 269)', () => {
    const ofOneThousand = from(turnedOverInYear, { ...times('100', '5', '5'), weeksInYear: '50' });
    expect(ofOneThousand('annualProductIfAllAtWork')).toBe('10000');
    const ofTwoThousand = from(turnedOverInYear, { ...times('200', '5', '5'), weeksInYear: '50' });
    expect(ofTwoThousand('capitalOne', 'circulatingCapital', 'annualProduct')).toBe('1000 2000 10000');
  });

  it('is needed no more without circulation time: ten turnovers of 500 (MEW 24, p. 264)', () => {
    const of = from(turnedOverInYear, { ...times('100', '5', '0'), weeksInYear: '50' });
    expect(of('additionalCapital', 'turnoversIndependent', 'turnoversIntertwined')).toBe('0 10 10');
  });

  it('leaves 500, a tenth of the product, as commodity at the end of the year of 5 + 5 weeks (MEW 24, p. 264)', () => {
    const of = from(moneyInHand, { ...times('100', '5', '5'), week: '50' });
    expect(of('asCommodity', 'inProduction', 'moneyInHand')).toBe('500 0 500');
  });

  it('leaves 300 in money and 600 in goods after nine working periods of 6 + 3 weeks (MEW 24, p. 265)', () => {
    const of = from(moneyInHand, { ...times('100', '6', '3'), week: '54' });
    expect(of('workingPeriodsFinished', 'moneyInHand', 'asCommodity')).toBe('9 300 600');
  });
});

describe('The results of section IV', () => {
  it('A: nothing is set free where U = W or U is a multiple of W (MEW 24, pp. 281–282)', () => {
    for (const [W, U] of [
      ['9/2', '9/2'],
      ['5', '5'],
      ['3', '6'],
      ['4', '8'],
    ] as const)
      expect(from(capitalSetFree, times('100', W, U))('capitalsRelieveEachOther', 'capitalSetFree')).toBe(
        '1 0',
      );
  });

  it('B: otherwise the whole additional capital is set free when W is the longer, the excess over nW when U is (MEW 24, p. 282)', () => {
    expect(from(capitalSetFree, times('100', '6', '3'))('capitalSetFree', 'additionalCapitalIsSetFree')).toBe(
      '300 1',
    );
    expect(from(capitalSetFree, times('100', '4', '5'))('capitalSetFree', 'additionalCapitalIsSetFree')).toBe(
      '100 0',
    );
    expect(from(capitalSetFree, times('100', '4', '5'))('setFreeIfWholeAdditionalCapital')).toBe('500');
  });

  it('C: it grows with the scale: with 300 a week, 1,800 and 900 are needed and 900 set free (MEW 24, pp. 282–283)', () => {
    expect(
      from(capitalSetFree, times('300', '6', '3'))('capitalOne', 'additionalCapital', 'capitalSetFree'),
    ).toBe('1800 900 900');
  });

  it('C: with a longer circulation time it grows only until a whole working period is full (against p. 282, case B.1)', () => {
    const setFree = ['5', '6', '7', '8', '9'].map((U) =>
      from(capitalSetFree, times('100', '4', U))('capitalSetFree'),
    );
    expect(setFree).toEqual(['100', '200', '300', '0', '100']);
  });

  it('D: of 900, 600 work and 300 only keep the work going, so that 100 are laid out in every week (MEW 24, p. 283)', () => {
    expect(from(capitalSetFree)('circulatingCapital', 'capitalOne', 'additionalCapital')).toBe('900 600 300');
  });
});

describe('The third return of 9 + 3 weeks (MEW 24, p. 263)', () => {
  const of = from(capitalSetFree, times('100', '9', '3'));

  it('finds 3 weeks of the working period over, so that 600 enter and 300 are free, as every time', () => {
    expect(of('weeksOverAtReturn', 'weeksLeftAtReturn', 'enteringProduction', 'capitalSetFree')).toBe(
      '3 6 600 300',
    );
  });

  it('would take only 300 if one reckoned from week 25, as Marx does, instead of week 21', () => {
    expect(of('enteringProductionReckonedFromThirdTurnover')).toBe('300');
  });
});

describe('The form of the capital set free', () => {
  it('of 600 returned, with a third in wages, 200 wait as money and 200 of 400 in materials are surplus (MEW 24, pp. 283–284)', () => {
    const of = from(formOfCapitalSetFree);
    expect(of('wagesInReturn', 'materialsInReturn', 'materialsForCurrentPeriod', 'surplusStock')).toBe(
      '200 400 200 200',
    );
    expect(of('leastSetFreeAsMoney', 'capitalSetFree')).toBe('100 300');
  });

  it('of 600 returned, with a fifth in wages, 480 are materials and 120 money; of 300 they are 240 and 60 (MEW 24, p. 290)', () => {
    const of = from(formOfCapitalSetFree, { wageShare: '1/5' });
    expect(of('materialsInReturn', 'wagesInReturn', 'surplusStock', 'leastSetFreeAsMoney')).toBe(
      '480 120 240 60',
    );
  });
});

describe('A changed circulation time', () => {
  it('of 2 weeks instead of 3 separates 100, a ninth, out of 900 (MEW 24, pp. 284–285, 289)', () => {
    const of = from(timesChanged);
    expect(of('turnoverTimeBefore', 'turnoverTimeAfter', 'capitalBefore', 'capitalAfter')).toBe(
      '9 8 900 800',
    );
    expect(of('capitalSeparated', 'capitalAdded', 'changeOfCapital', 'annualProduct')).toBe(
      '100 0 -1/9 5100',
    );
    expect(of('weeksEarlier', 'weeksFreeBefore', 'weeksFreeAfter')).toBe('1 3 4');
  });

  it('of 2 weeks instead of 3 separates 80 in materials and 20 in wages (MEW 24, pp. 290–291, 293)', () => {
    const of = from(timesChanged);
    expect(of('materialsSeparated', 'wagesSeparated')).toBe('80 20');
    expect(of('materialsInReturn', 'materialsBoughtAtChange')).toBe('480 400');
    expect(of('stockBefore', 'stockAfter')).toBe('240 160');
  });

  it('of 5 weeks instead of 3 takes 200 more, two ninths (MEW 24, pp. 285–286)', () => {
    const of = from(timesChanged, { circulationTimeAfter: '5' });
    expect(of('capitalAdded', 'changeOfCapital', 'weeksEarlier', 'capitalSeparated')).toBe('200 2/9 -2 0');
  });
});

describe('A changed working period', () => {
  it('of 5 weeks instead of 6 separates as much as a circulation time shorter by one week', () => {
    const of = from(timesChanged, { workingPeriodAfter: '5', circulationTimeAfter: '3' });
    expect(of('capitalSeparated', 'capitalAfter', 'setFreeBefore', 'setFreeAfter')).toBe('100 800 300 300');
  });
});

describe('The weeks for which capital set free lies idle', () => {
  it('are none where the times are equal or the circulation time is a multiple: nothing is set free (result A)', () => {
    for (const [workingPeriodAfter, circulationTimeAfter] of [
      ['5', '5'],
      ['3', '6'],
      ['6', '0'],
    ] as const)
      expect(
        from(timesChanged, { workingPeriodAfter, circulationTimeAfter })('setFreeAfter', 'weeksFreeAfter'),
      ).toBe('0 0');
  });

  it('are otherwise those that the working period has left when the money comes back', () => {
    fc.assert(
      fc.property(givenFor(timesChanged), ({ numbers }) => {
        const values = timesChanged.evaluate(numbers);
        const relay = capitalSetFree.evaluate(
          new Map([
            ['weeklyOutlay', numberOf(values.weeklyOutlay)],
            ['workingPeriod', numberOf(values.workingPeriodAfter)],
            ['circulationTime', numberOf(values.circulationTimeAfter)],
          ]),
        );
        const free = numberOf(relay.capitalSetFree);
        expect(`${values.setFreeAfter}`).toBe(exactText(free));
        expect(`${values.weeksFreeAfter}`).toBe(free.gt(0) ? `${relay.weeksLeftAtReturn}` : '0');
      }),
    );
  });
});

describe('The money in hand', () => {
  it('is £600 at the ends of weeks 9, 15, 21, 27, 33 with 6 + 3 weeks, and £500 or £400 with 5 + 4 or 4 + 5 (MEW 24, p. 286)', () => {
    for (const [W, U, capitalOne, returns] of [
      ['6', '3', '600', ['9', '15', '21', '27', '33']],
      ['5', '4', '500', ['9', '14', '19', '24', '29']],
      ['4', '5', '400', ['9', '13', '17', '21', '25']],
    ] as const)
      for (const week of returns)
        expect(from(moneyInHand, { ...times('100', W, U), week })('returnsNow', 'moneyInHand')).toBe(
          `1 ${capitalOne}`,
        );
  });

  it('is half of capital I on average, more than what Marx calls set free wherever that is less than half', () => {
    expect(from(moneyInHand, times('100', '4', '5'))('averageMoney')).toBe('200');
    expect(from(capitalSetFree, times('100', '4', '5'))('capitalSetFree')).toBe(exactText(exact(100)));
  });
});
