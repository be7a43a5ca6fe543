// When debt feeds on itself: the recurrence of the debt ratio, interest and real yields, and the sum with the eightfold
// multiplier, each against numbers reckoned by hand.
import { describe, expect, it } from 'vitest';
import {
  debtDynamics,
  debtRatioOfOneYear,
  debtWithPremium,
} from '~/calc/deindustrialisation/debt-dynamics.ts';
import { debtMultiplier } from '~/calc/deindustrialisation/debt-multiplier.ts';
import { depositExpansion } from '~/calc/deindustrialisation/deposit-expansion.ts';
import { interestOnDebt, realYield } from '~/calc/deindustrialisation/interest.ts';
import { percent, rounded, same, tableOf } from '../support/values.ts';

describe('The sum with the eightfold multiplier', () => {
  const sum = tableOf(debtMultiplier);

  it('is right as arithmetic: 5.7 less 8 times 0.389 is 2.588', () => {
    expect(sum.at('multipliedDebt')).toBe(same('3.112'));
    expect(sum.at('increaseIfMultiplied')).toBe(same('2.588'));
  });

  it('is not the increase of the debt, which is 5.311 trillion; on other days 5.3386 to 5.4093', () => {
    expect(sum.at('increase')).toBe(same('5.311'));
    const onOtherDays = tableOf(debtMultiplier, { earlierDebt: '0.389158', laterDebt: '5.727777' });
    expect(rounded(onOtherDays.at('increase'), 4)).toBe(same('5.3386'));
    const ofFiscalYears = tableOf(debtMultiplier, { earlierDebt: '0.39813', laterDebt: '5.807463' });
    expect(rounded(ofFiscalYears.at('increase'), 4)).toBe(same('5.4093'));
    expect(percent(ofFiscalYears.at('earlierDebtRatio'), 1)).toBe(same('34.2'));
    expect(percent(ofFiscalYears.at('laterDebtRatio'), 1)).toBe(same('54.9'));
  });

  it('implies a reserve ratio of 12.5 per cent, and would be another with another ratio', () => {
    expect(sum.at('reserveRatioImplied')).toBe('1/8');
    expect(tableOf(debtMultiplier, { multiplier: '10' }).at('increaseIfMultiplied')).toBe(same('1.81'));
    expect(tableOf(debtMultiplier, { multiplier: '15' }).at('increaseIfMultiplied')).toBe(same('-0.135'));
  });

  it('has fair counterparts: 1.70 trillion at the prices of 2001, 3.53 trillion grown with the product', () => {
    expect(sum.at('earlierDebtAtLaterPrices')).toBe(same('1.69993'));
    expect(rounded(sum.at('productRatio'), 2)).toBe(same('9.08'));
    expect(rounded(sum.at('earlierDebtGrownWithProduct'), 3)).toBe(same('3.534'));
  });

  it('comes near 2.17 trillion, by which the debt grew beyond the product: the charitable reading of the eight', () => {
    expect(rounded(sum.at('increaseBeyondProduct'), 2)).toBe(same('2.17'));
  });

  it('gives a debt that stands still an “increase” of minus seven times its size', () => {
    const unchanged = tableOf(debtMultiplier, { earlierDebt: '1', laterDebt: '1' });
    expect(unchanged.at('increase')).toBe('0');
    expect([unchanged.at('increaseIfMultiplied'), unchanged.at('increaseOfAnUnchangedDebt')]).toEqual([
      '-7',
      '-7',
    ]);
  });

  it('borrows its eight from deposits: twenty rounds bring 745 of the 800 that 100 can become at 12.5 per cent', () => {
    const rounds = tableOf(depositExpansion);
    expect(rounds.all('deposits').slice(0, 3)).toEqual(['100', same('187.5'), same('264.0625')]);
    expect(rounded(rounds.at('deposits', 19), 0)).toBe('745');
    expect(rounds.at('limit')).toBe('800');
  });
});

describe('The debt ratio in one year', () => {
  it('with the numbers of 2025 falls a little: growth exceeds the rate, and the primary deficit is below the bound', () => {
    const year = tableOf(debtRatioOfOneYear);
    expect(percent(year.at('interest'), 2)).toBe(same('3.09'));
    expect(percent(year.at('stabilisingBalance'), 2)).toBe(same('-2.74'));
    expect(rounded(year.at('changeOfDebtRatio'), 2)).toBe(same('-0.12'));
    expect(percent(year.at('settledDebtRatio'), 1)).toBe(same('117.1'));
    expect(
      ['rateAboveGrowth', 'balanceTooSmall', 'debtSpirals', 'tendsToIt'].map((of) => year.at(of)),
    ).toEqual(['0', '0', '0', '1']);
  });

  it('by hand: 100 per cent at 5 per cent interest and 0 growth needs a primary surplus of 5 per cent', () => {
    const given = { debtRatio: '1', interestRate: '0.05', growth: '0', receiptsRatio: '0.2' };
    const balanced = tableOf(debtRatioOfOneYear, { ...given, primaryBalance: '0.05' });
    expect(balanced.at('debtRatioAfterwards')).toBe('1');
    expect(balanced.at('stabilisingBalance')).toBe('1/20');
    expect(balanced.at('debtSpirals')).toBe('0');
    expect(balanced.at('interestOverReceipts')).toBe('1/4');
    const short = tableOf(debtRatioOfOneYear, { ...given, primaryBalance: '0.04' });
    expect(short.at('debtRatioAfterwards')).toBe('101/100');
    expect(short.at('debtSpirals')).toBe('1');
  });

  it('may rise without a spiral: at growth above the rate a deficit lifts the ratio to a bound, no further', () => {
    const year = tableOf(debtRatioOfOneYear, {
      debtRatio: '1/2',
      growth: '0.05',
      interestRate: '0.02',
      primaryBalance: '-0.03',
    });
    expect(year.at('balanceTooSmall')).toBe('1');
    expect(year.at('debtSpirals')).toBe('0');
    expect(year.at('spiralsWheneverThereIsADeficit')).toBe('1');
    expect(year.at('settledDebtRatio')).toBe('21/20');
  });

  it('stands still at 2.75 per cent interest, or at 4.9 per cent growth, with the other numbers of 2025', () => {
    const year = tableOf(debtRatioOfOneYear);
    expect(percent(year.at('rateThatHolds'), 2)).toBe(same('2.75'));
    expect(percent(year.at('growthThatHolds'), 2)).toBe(same('4.9'));
    for (const [input, output] of [
      ['interestRate', 'rateThatHolds'],
      ['growth', 'growthThatHolds'],
    ] as const)
      expect(tableOf(debtRatioOfOneYear, { [input]: year.at(output) }).at('changeOfDebtRatio')).toBe('0');
  });

  it('has no point of rest when the rate equals growth', () => {
    expect(tableOf(debtRatioOfOneYear, { interestRate: '0.05', growth: '0.05' }).at('settledDebtRatio')).toBe(
      '—',
    );
  });
});

describe('The debt ratio year by year', () => {
  it('with the numbers of 2025 sinks towards 117 per cent', () => {
    const run = tableOf(debtDynamics);
    expect(percent(run.at('debtRatio', 0), 2)).toBe(same('122.35'));
    expect(percent(run.at('debtRatio', 29), 1)).toBe(same('119.8'));
    expect(new Set(run.all('debtSpirals'))).toEqual(new Set(['0']));
  });

  it('with a primary balance of nought and growth above the rate sinks without limit', () => {
    const run = tableOf(debtDynamics, {
      initialDebtRatio: '1',
      interestRate: '0',
      growth: '1',
      primaryBalance: '0',
      years: '4',
    });
    expect(run.all('debtRatio')).toEqual(['1', '1/2', '1/4', '1/8']);
  });

  it('with a rate above growth and no surplus doubles and doubles again', () => {
    const run = tableOf(debtDynamics, {
      initialDebtRatio: '1',
      interestRate: '1',
      growth: '0',
      primaryBalance: '0',
      years: '4',
    });
    expect(run.all('debtRatio')).toEqual(['1', '2', '4', '8']);
    expect(new Set(run.all('debtSpirals'))).toEqual(new Set(['1']));
  });

  it('spirals once lenders ask a premium of 4 per cent above 120 per cent, and does not without it', () => {
    expect(new Set(tableOf(debtWithPremium).all('debtSpirals'))).toEqual(new Set(['1']));
    expect(new Set(tableOf(debtWithPremium, { premium: '0' }).all('debtSpirals'))).toEqual(new Set(['0']));
    expect(tableOf(debtWithPremium, { initialDebtRatio: '1.1' }).at('interestRate')).toBe(same('0.0265'));
  });
});

describe('Interest and yields', () => {
  it('of 2024: 2.56 per cent on the debt, 3.0 of the product, 17.9 of receipts, 48 of the deficit', () => {
    const year = tableOf(interestOnDebt);
    expect(percent(year.at('averageRate'), 2)).toBe(same('2.56'));
    expect(percent(year.at('interestOverProduct'), 1)).toBe('3');
    expect(percent(year.at('interestOverReceipts'), 1)).toBe(same('17.9'));
    expect(percent(year.at('interestOverDeficit'), 0)).toBe('48');
    expect(percent(year.at('deficitOverProduct'), 1)).toBe(same('6.2'));
    expect(percent(year.at('debtOverProduct'), 1)).toBe('121');
    expect(year.at('primaryDeficit')).toBe(same('935.498'));
  });

  it('of 2022: 2.95 per cent less 7.99 per cent are −5.04 percentage points, exactly −4.67 per cent', () => {
    const year = tableOf(realYield);
    expect(year.at('difference')).toBe(same('-5.04'));
    expect(percent(year.at('exactRealYield'), 2)).toBe(same('-4.67'));
  });
});
