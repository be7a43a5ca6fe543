// The other cases of the essay on credit and value: the stock market, the mortgages, the subsidies, the reserve ratio. What it
// prints against official figures, and the laws that hold for any figures.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dividendFee, dividendsSpent } from '~/calc/credit/dividends.ts';
import { equityFinancingOtherCount, fallOfNewShares, newShares } from '~/calc/credit/figures/equity.ts';
import { moneyMultiplier } from '~/calc/credit/money-multiplier.ts';
import { mortgageRelief } from '~/calc/credit/mortgage-relief.ts';
import { netMoneyOutput } from '~/calc/credit/net-money-output.ts';
import { tradeInSubsidy } from '~/calc/credit/trade-in-subsidy.ts';
import { exact, exactText, hasValue } from '~/calc/kernel/exact.ts';
import { givenFor } from '../support/random-inputs.ts';
import { given, numberOf, perCent, texts } from '../support/values.ts';

describe('the net money output of the stock market in 2024 (A5, A6)', () => {
  it('is +2.11 trillion by all shares and +1.65 trillion by A shares, so it is positive as the essay says', () => {
    expect(texts(netMoneyOutput.evaluate())).toMatchObject({
      netOutput: '263991/125000',
      netOutputOfAShares: '206491/125000',
      isPositive: '1',
    });
  });

  it('2.4 trillion counts all shares; A shares have 1.94 trillion of it, 19 % less', () => {
    const { shareOfAShares } = netMoneyOutput.evaluate();
    expect(exactText(numberOf(shareOfAShares))).toBe('97/120');
    expect(perCent(exact(1).sub(numberOf(shareOfAShares)))).toBe('96/5');
  });

  it('is positive by another count of the financing too', () => {
    const other = given({ financing: equityFinancingOtherCount.figures['2024'] });
    expect(texts(netMoneyOutput.evaluate(other))).toMatchObject({
      netOutput: '21307/10000',
      netOutputOfAShares: '16707/10000',
    });
  });

  it('was positive in 2023 already: with a fall of 70 %, and with any fall below 86.9 %', () => {
    const { netOutputBefore, wasPositiveBefore, turningFall, growthOfDividends } = netMoneyOutput.evaluate();
    expect(texts({ netOutputBefore, wasPositiveBefore })).toEqual({
      netOutputBefore: '15497/12500',
      wasPositiveBefore: '1',
    });
    expect([perCent(turningFall), perCent(growthOfDividends)]).toEqual(['869/10', '91/10']);
    const turning = new Map([['fallOfFinancing', numberOf(turningFall)]]);
    expect(texts(netMoneyOutput.evaluate(turning))).toMatchObject({
      netOutputBefore: '0',
      wasPositiveBefore: '0',
    });
  });

  it('new shares raised 356.6 billion in 2023 if they fell by 81.11 % to 67.353 billion', () => {
    const given2024 = given({
      financing: newShares.figures['2024'],
      fallOfFinancing: exact(fallOfNewShares.figures['2024']).div(100).toString(),
    });
    const billions = numberOf(netMoneyOutput.evaluate(given2024).financingBefore).mul(1000);
    expect(exactText(billions.mul(10).round().div(10))).toBe('1783/5');
  });
});

describe('what became of the dividends (A8, A13)', () => {
  it('halving the fee saves at most 1.2 billion yuan, 0.05 % of what was paid', () => {
    expect(texts(dividendFee.evaluate())).toMatchObject({ saving: '3/2500', savingOverDividends: '1/2000' });
  });

  it('110 billion become 100 billion of consumption only if 91 % reach households and are spent', () => {
    expect(texts(dividendsSpent.evaluate())).toMatchObject({ shareNeeded: '10/11', reachesClaim: '1' });
    const half = given({ shareOfHouseholds: '1/2', shareSpent: '1/2' });
    expect(texts(dividendsSpent.evaluate(half))).toMatchObject({ spent: '11/400', reachesClaim: '0' });
  });

  it('what is spent and what is not are the dividends', () => {
    fc.assert(
      fc.property(givenFor(dividendsSpent), ({ numbers }) => {
        const { spent, notSpent } = dividendsSpent.evaluate(numbers);
        const paid = numbers?.get('dividends') ?? exact(0);
        expect(exactText(numberOf(spent).add(numberOf(notSpent)))).toBe(exactText(paid));
      }),
    );
  });
});

describe('nine trillion for mortgages in 2023 (A9, L8)', () => {
  const values = texts(mortgageRelief.evaluate());

  it('is 53 to 56 times the interest that borrowers were saved, and ten times the cash put in', () => {
    expect(values).toMatchObject({ timesHigh: '900/17', timesLow: '225/4', timesCash: '18000/1763' });
    const { timesHigh, timesLow, timesCash } = mortgageRelief.evaluate();
    expect([timesHigh, timesLow, timesCash].map((value) => exactText(numberOf(value).round()))).toEqual([
      '53',
      '56',
      '10',
    ]);
  });

  it('a cut of 0.73 points on 22 trillion saves 160.6 billion a year, within the range that the bank gave', () => {
    expect(values).toMatchObject({ cut: '73/100', saving: '803/5000', savingFitsTheFigures: '1' });
  });

  it('the same cut would save 9 trillion only on mortgages of four times all the money there was', () => {
    expect(values).toMatchObject({ mortgagesNeeded: '90000/73', mortgagesNeededOverMoney: '900000/213379' });
  });
});

describe('the subsidy for household appliances of 2024 (A10)', () => {
  it('is 20 % of the price for class 1 only, 15 % for class 2, and never more than 2,000 yuan', () => {
    expect(texts(tradeInSubsidy.evaluate())).toMatchObject({ subsidy: '1000', effectiveRate: '1/5' });
    expect(texts(tradeInSubsidy.evaluate(given({ efficiencyClass: '2' })))).toMatchObject({
      subsidy: '750',
      effectiveRate: '3/20',
    });
    expect(texts(tradeInSubsidy.evaluate(given({ price: '16000' })))).toMatchObject({
      subsidy: '2000',
      effectiveRate: '1/8',
      ceilingBinds: '1',
      priceAtCeiling: '10000',
    });
  });

  it('never exceeds its ceiling, its rate nor the price', () => {
    expect(
      texts(tradeInSubsidy.evaluate(given({ baseRate: '4/5', extraRate: '4/5', ceiling: '9000' }))),
    ).toMatchObject({
      statedRate: '1',
      subsidy: '5000',
    });
    fc.assert(
      fc.property(givenFor(tradeInSubsidy), ({ numbers }) => {
        const { subsidy, effectiveRate, statedRate } = tradeInSubsidy.evaluate(numbers);
        expect(numberOf(subsidy).lte(numbers?.get('ceiling') ?? 2000)).toBe(true);
        expect(numberOf(effectiveRate).lte(numberOf(statedRate))).toBe(true);
        expect(numberOf(subsidy).lte(numbers?.get('price') ?? 5000)).toBe(true);
      }),
    );
  });
});

describe('a higher reserve ratio (A16)', () => {
  it('lowers the multiplier from 10 to 8 and the money from 100 to 80 when it goes from 10 % to 12½ %', () => {
    expect(texts(moneyMultiplier.evaluate())).toMatchObject({
      multiplier: '10',
      newMultiplier: '8',
      money: '100',
      newMoney: '80',
      tightens: '1',
      reservesTiedUp: '5/2',
    });
  });

  it('adds nothing to base money, which the essay takes it to do', () => {
    expect(texts(moneyMultiplier.evaluate())).toMatchObject({
      newBaseMoney: '10',
      baseMoneyIfReservesWereAdded: '25/2',
      newMoneyIfRatioDidNotMatter: '125',
    });
  });

  it('tightens exactly when it is higher, and base money stays what it is, whatever the figures', () => {
    fc.assert(
      fc.property(givenFor(moneyMultiplier), ({ numbers }) => {
        const found = moneyMultiplier.evaluate(numbers);
        const of = (name: string, otherwise: string) => numbers?.get(name) ?? exact(otherwise);
        const base = of('baseMoney', '10');
        if (hasValue(found.newBaseMoney)) expect(exactText(found.newBaseMoney)).toBe(exactText(base));
        if (!hasValue(found.change) || base.equals(0)) return;
        const rise = of('newReserveRatio', '1/8').sub(of('reserveRatio', '1/10'));
        expect(exactText(numberOf(found.tightens))).toBe(rise.gt(0) ? '1' : '0');
        expect(found.change.s).toBe(-rise.s);
      }),
    );
  });
});
