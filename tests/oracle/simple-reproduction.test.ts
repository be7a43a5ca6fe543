// Simple reproduction, gold, Smith's dogma and money-capital (Capital II, ch. 18–20, MEW 24): the figures that Marx
// prints, and what is right where a print or a transcript is wrong.
import { describe, expect, it } from 'vitest';
import { type Exact, exact, exactText } from '~/calc/kernel/exact.ts';
import { type Recurrence, seriesOf } from '~/calc/kernel/recurrence.ts';
import { gold } from '~/calc/reproduction/gold.ts';
import { reachOfMoneyCapital, replacementOfCoin } from '~/calc/reproduction/money-capital.ts';
import { productByValueParts } from '~/calc/reproduction/product-by-value-parts.ts';
import { sellingAboveValue } from '~/calc/reproduction/selling-above-value.ts';
import { simpleReproduction } from '~/calc/reproduction/simple.ts';
import { smithRegress } from '~/calc/reproduction/smith.ts';
import { socialWorkingDay } from '~/calc/reproduction/social-working-day.ts';
import { given, type Texts, textOf, valuesOf } from '../support/values.ts';

const series = (model: Recurrence, name: string, periods: number, inputs: Texts = {}): readonly string[] =>
  seriesOf(model.run(new Map([...defaultsOf(model), ...given(inputs)]), periods), name).map(textOf);
const defaultsOf = (model: Recurrence): readonly (readonly [string, Exact])[] =>
  model.inputs.map((input) => [input.name, input.default] as const);

describe('the scheme of simple reproduction (MEW 24, pp. 396–397)', () => {
  const values = valuesOf(simpleReproduction);

  it('has capitals of 5,000 and 2,500, together 7,500 (p. 422)', () => {
    expect(values).toMatchObject({ capitalI: '5000', capitalII: '2500', totalCapital: '7500' });
  });

  it('has products of 4000c + 1000v + 1000s = 6,000 and 2000c + 500v + 500s = 3,000, together 9,000', () => {
    expect(values).toMatchObject({
      surplusValueI: '1000',
      productI: '6000',
      surplusValueII: '500',
      productII: '3000',
      totalProduct: '9000',
      totalConstantCapital: '6000',
      totalVariableCapital: '1500',
      totalSurplusValue: '1500',
    });
  });

  it('exchanges I(1000v + 1000s) for 2,000 II c; 4,000 stay in I and 1,000 in II', () => {
    expect(values).toMatchObject({
      newValueI: '2000',
      exchanged: '2000',
      remainderI: '4000',
      remainderII: '1000',
    });
  });

  it('balances in three forms: 2,000 = 2,000, 6,000 = 4,000 + 2,000, 3,000 = 1,000 + 2,000 (pp. 401, 424, 429)', () => {
    expect(values).toMatchObject({
      exchangeIsBalanced: '1',
      meansOfProductionAreBalanced: '1',
      demandForMeansOfProduction: '6000',
      articlesOfConsumptionAreBalanced: '1',
      demandForArticlesOfConsumption: '3000',
      meansOfProductionCannotAllBeSold: '0',
      articlesOfConsumptionCannotAllBeSold: '0',
      unsoldMeansOfProduction: '0',
      unsoldArticlesOfConsumption: '0',
    });
  });

  it('has a national income of 3,000, a third of the total product (p. 431)', () => {
    expect(values).toMatchObject({ totalNewValue: '3000', shareOfRevenueInTotalProduct: '1/3' });
  });

  it('makes the product of II of 66⅔ % c, 16⅔ % v and 16⅔ % s (p. 448)', () => {
    const parts = ['Constant', 'Variable', 'Surplus'].map((part) =>
      exact(values[`shareOf${part}${part === 'Surplus' ? 'Value' : 'Capital'}InProductII`] ?? '').mul(
        exact(100),
      ),
    );
    expect(parts.map(exactText)).toEqual(['200/3', '50/3', '50/3']);
  });

  it('sends one third of the product of I to II and keeps two thirds (pp. 420–421)', () => {
    expect(values).toMatchObject({ shareOfProductISoldToII: '1/3', shareOfProductIKept: '2/3' });
  });

  it('leaves 500 of means of production unsold in I when II needs only 1,500 (p. 406)', () => {
    expect(valuesOf(simpleReproduction, { constantCapitalII: '1500' })).toMatchObject({
      exchangeIsBalanced: '0',
      meansOfProductionCannotAllBeSold: '1',
      unsoldMeansOfProduction: '500',
      articlesOfConsumptionCannotAllBeSold: '0',
      unsoldArticlesOfConsumption: '0',
    });
  });

  it('leaves 400 of II c irreplaceable when I(v+s) is only 1,600 (p. 406)', () => {
    expect(valuesOf(simpleReproduction, { variableCapitalI: '800' })).toMatchObject({
      exchangeIsBalanced: '0',
      articlesOfConsumptionCannotAllBeSold: '1',
      unsoldArticlesOfConsumption: '400',
      unsoldMeansOfProduction: '0',
    });
  });
});

describe('the social working day of 3,000 (MEW 24, pp. 424–429)', () => {
  const values = valuesOf(socialWorkingDay);

  it('is contained three times in the product: 4/3 and 2/3 are past labour', () => {
    expect(values).toMatchObject({
      valueOfOneDay: '3000',
      daysInTheTotalProduct: '3',
      pastDaysI: '4/3',
      pastDaysII: '2/3',
      pastDays: '2',
    });
  });

  it('is one third and one sixth necessary, one third and one sixth surplus labour', () => {
    expect(values).toMatchObject({
      necessaryDaysI: '1/3',
      necessaryDaysII: '1/6',
      necessaryDays: '1/2',
      surplusDaysI: '1/3',
      surplusDaysII: '1/6',
      surplusDays: '1/2',
    });
  });

  it('is spent two thirds in I and one third in II, where 1,000 of the 3,000 are made (p. 424)', () => {
    expect(values).toMatchObject({
      shareOfLabourInDepartmentI: '2/3',
      shareOfLabourInDepartmentII: '1/3',
      newValueII: '1000',
      newValueIIAsItsProduct: '3000',
    });
  });

  it('makes v + s = 3,000 equal to the product of II, not to the total product of 9,000 (p. 424)', () => {
    expect(values).toMatchObject({
      revenueEqualsProductII: '1',
      revenueEqualsTotalProduct: '0',
      totalProduct: '9000',
      totalProductAsRevenue: '3000',
    });
  });

  it('makes v + s equal to the product of II only because II c = I(v+s)', () => {
    expect(valuesOf(socialWorkingDay, { constantCapitalII: '1500' })).toMatchObject({
      revenueEqualsProductII: '0',
    });
  });
});

describe('a product shared out by the parts of its value', () => {
  it('is 18 machines of 500, of which 12 stand for c, 3 for v and 3 for s (p. 429)', () => {
    expect(valuesOf(productByValueParts)).toMatchObject({
      product: '9000',
      pieces: '18',
      piecesForConstantCapital: '12',
      piecesForVariableCapital: '3',
      piecesForSurplusValue: '3',
      constantInConstant: '4000',
      variableInConstant: '1000',
      surplusInConstant: '1000',
    });
  });

  it('divides 2000c of II into 1,333⅓c + 333⅓v + 333⅓s, and 500v into 333⅓c + 83⅓v + 83⅓s (p. 449)', () => {
    expect(
      valuesOf(productByValueParts, { constantCapital: '2000', variableCapital: '500', surplusValue: '500' }),
    ).toMatchObject({
      constantInConstant: '4000/3',
      variableInConstant: '1000/3',
      surplusInConstant: '1000/3',
      constantInVariable: '1000/3',
      variableInVariable: '250/3',
      surplusInVariable: '250/3',
      constantInSurplus: '1000/3',
      variableInSurplus: '250/3',
      surplusInSurplus: '250/3',
    });
  });
});

describe('gold (MEW 24, pp. 466–468)', () => {
  it('is produced for 30 = 20c + 5v + 5s', () => {
    expect(series(gold, 'goldProduct', 1)).toEqual(['30']);
  });

  it('returns 2 of the 5v to its producers and leaves 3 with II, year after year', () => {
    expect(series(gold, 'returnedByII', 2)).toEqual(['2', '2']);
    expect(series(gold, 'replacedFromOwnGold', 2)).toEqual(['3', '3']);
    expect(series(gold, 'addedToHoard', 2)).toEqual(['3', '3']);
    expect(series(gold, 'hoard', 5)).toEqual(['3', '6', '9', '12', '15']);
  });
});

describe('Smith’s dogma (MEW 24, pp. 362–390)', () => {
  it('finds 333⅓ of wages and 333⅓ of surplus-value in 2000c, and 1,333⅓ of c again', () => {
    expect(series(smithRegress, 'constantLeft', 3)).toEqual(['4000/3', '8000/9', '16000/27']);
    expect(series(smithRegress, 'wagesFound', 1)).toEqual(['1000/3']);
    expect(series(smithRegress, 'surplusValueFound', 1)).toEqual(['1000/3']);
  });

  it('is not at its end after a hundred steps', () => {
    expect(new Set(series(smithRegress, 'isResolvedIntoRevenue', 100))).toEqual(new Set(['0']));
    expect(series(smithRegress, 'shareLeft', 100).at(-1)).toBe(exactText(exact('2/3').pow(101) ?? exact(0)));
  });
});

describe('selling above value (MEW 24, pp. 477–483)', () => {
  it('takes 20 % from a wage of 100 that buys 80, though 100 is 25 % more than 80 (pp. 479–480)', () => {
    expect(valuesOf(sellingAboveValue)).toMatchObject({
      overcharge: '20',
      overchargeOnValue: '1/4',
      deductionFromPrice: '1/5',
      deductionAsOvercharge: '1/4',
    });
  });

  it('turns 400 into 500 by 25 % on either side (p. 477)', () => {
    expect(valuesOf(sellingAboveValue, { moneyPaid: '500', price: '500', value: '400' })).toMatchObject({
      overchargeOnValue: '1/4',
    });
  });

  it('cannot take 120 from workers who were paid 100 (p. 479)', () => {
    expect(valuesOf(sellingAboveValue, { price: '120', value: '100' })).toMatchObject({ buyersCanPay: '0' });
  });

  it('leaves those who paid 100 of rent poorer by 100, or by 80 if they overcharge (pp. 481–483)', () => {
    expect(valuesOf(sellingAboveValue, { value: '100' })['netOfCapitalists']).toBe('-100');
    expect(valuesOf(sellingAboveValue, { price: '120', value: '100' })['netOfCapitalists']).toBe('-80');
    expect(valuesOf(sellingAboveValue)['netOfCapitalists']).toBe('-80');
  });
});

describe('money-capital and the scale of production (MEW 24, pp. 354–358)', () => {
  it('does not fix how much is produced: the same 1,000 make 2,000 or 20,000 of new value', () => {
    expect(valuesOf(reachOfMoneyCapital)['newValueOfTheYear']).toBe('2000');
    expect(valuesOf(reachOfMoneyCapital, { turnovers: '10' })).toMatchObject({
      newValueOfTheYear: '20000',
      newValuePerPoundOfMoney: '20',
    });
  });

  it('costs social labour where worn coin is replaced: 30 of gold are 1/300 of the year’s labour', () => {
    expect(valuesOf(replacementOfCoin)).toMatchObject({
      goldNeeded: '30',
      labourForGold: '10',
      meansOfProductionForGold: '20',
      shareOfSocialLabour: '1/300',
      productWithoutGold: '8970',
    });
  });
});
