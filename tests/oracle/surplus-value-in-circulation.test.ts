// Capital II, ch. 17: gold capital, money thrown in and drawn out, the farmer's first years, the circulation of
// money.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, exactText } from '~/calc/kernel/exact.ts';
import { capitalAdvanced } from '~/calc/turnover/capital-advanced.ts';
import {
  circulationOfMoney,
  moneyThrownInAndDrawnOut,
} from '~/calc/turnover/surplus-value-in-circulation.ts';
import { goldAndMoney } from '~/calc/turnover/surplus-value-in-circulation-and-gold.ts';
import { accumulatedWealth } from '~/calc/turnover/surplus-value-in-circulation-and-wealth.ts';
import { farmer } from '~/calc/turnover/surplus-value-in-circulation-of-a-farmer.ts';
import { givenFor } from '../support/random-inputs.ts';
import { given, numberOf, textOf } from '../support/values.ts';

describe('A gold capital of 500, four weeks of work and one of circulation (MEW 24, pp. 329–330)', () => {
  const values = capitalAdvanced.evaluate(given({ constantCapital: '400', variableCapital: '100' }));

  it('has 400 back when week 6 begins, and 100 set free', () => {
    expect([values.circulatingCapital, values.turnoverTime].map(textOf)).toEqual(['500', '5']);
    expect([values.capitalOne, values.capitalTwo].map(textOf)).toEqual(['400', '100']);
  });

  it('turns over ten times a year and replaces itself by 5,000 of gold', () => {
    expect([values.turnovers, values.annualProduct].map(textOf)).toEqual(['10', '5000']);
  });

  it('pays 1,000 in wages a year out of a variable capital of 100', () => {
    expect(textOf(values.variableInAnnualProduct)).toBe('1000');
  });
});

describe('400c + 100v thrown in, 600 drawn out (MEW 24, pp. 332–335)', () => {
  const values = moneyThrownInAndDrawnOut.evaluate();

  it('leave 100 to be explained, which the capitalists throw in as consumers', () => {
    expect(
      [values.thrownInAsCapital, values.surplusValue, values.drawnOut, values.missingMoney].map(textOf),
    ).toEqual(['500', '100', '600', '100']);
    expect([values.thrownInAsConsumers, values.stillMissing, values.isBalanced].map(textOf)).toEqual([
      '100',
      '0',
      '1',
    ]);
  });

  it('move 4,000c, 1,000v and 1,000s in ten turnovers (p. 335)', () => {
    expect(
      [values.meansOfProductionCirculated, values.wagesCirculated, values.surplusValueCirculated].map(textOf),
    ).toEqual(['4000', '1000', '1000']);
    expect(textOf(values.capitalCirculated)).toBe('5000');
  });

  it('do not balance as soon as surplus-value is hoarded', () => {
    const hoarding = moneyThrownInAndDrawnOut.evaluate(given({ shareSpent: '3/5' }));
    expect([hoarding.isBalanced, hoarding.stillMissing].map(textOf)).toEqual(['0', '40']);
  });

  it('need the same money whatever the wages (p. 340)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (wages) => {
        const paid = moneyThrownInAndDrawnOut.evaluate(given({ variableCapital: `${wages}` }));
        expect(textOf(paid.drawnOut)).toBe('600');
        expect(exactText(numberOf(paid.thrownInAsCapital).add(numberOf(paid.thrownInAsConsumers)))).toBe(
          '600',
        );
      }),
    );
  });

  it('balance in any case when all surplus-value is spent, and only then or where there is none', () => {
    fc.assert(
      fc.property(givenFor(moneyThrownInAndDrawnOut), ({ numbers }) => {
        const any = moneyThrownInAndDrawnOut.evaluate(numbers);
        const expected = numberOf(any.shareSpent).equals(1) || numberOf(any.surplusValue).equals(0);
        expect(textOf(any.isBalanced)).toBe(expected ? '1' : '0');
      }),
    );
  });
});

describe('The farmer who opens his business (MEW 24, p. 336)', () => {
  const years = farmer.run(new Map(), 3);
  const column = (name: keyof (typeof years)[number]) => years.map((year) => textOf(year[name]));

  it('throws in 5,000 as capital and 1,000 as a consumer, and draws out 6,000 every year', () => {
    expect(column('thrownInAsCapital')).toEqual(['5000', '5000', '5000']);
    expect(column('thrownIn')).toEqual(['6000', '6000', '6000']);
    expect(column('drawnOut')).toEqual(['6000', '6000', '6000']);
  });

  it('lives on money of his own in the first year only', () => {
    expect(column('fromOwnPocket')).toEqual(['1000', '0', '0']);
    expect(column('fromSurplusValue')).toEqual(['0', '1000', '1000']);
  });

  it('keeps what he does not consume, and what he draws out beyond what he threw in came from others', () => {
    const thrifty = farmer.run(given({ consumption: '700' }), 3);
    expect(thrifty.map(({ difference }) => textOf(difference))).toEqual(['300', '300', '300']);
    expect(thrifty.map(({ surplusValueInHand }) => textOf(surplusValueInHand))).toEqual([
      '0',
      '1000',
      '1300',
    ]);
  });

  it('never has more surplus-value in hand than he has realised and not consumed', () => {
    fc.assert(
      fc.property(givenFor(farmer), ({ numbers = new Map() }) => {
        let balance = exact(0);
        for (const year of farmer.run(numbers, 6)) {
          expect(textOf(year.surplusValueInHand)).toBe(exactText(balance));
          expect(exactText(numberOf(year.fromOwnPocket).add(numberOf(year.fromSurplusValue)))).toBe(
            textOf(year.consumption),
          );
          balance = balance.sub(numberOf(year.fromSurplusValue)).add(numberOf(year.surplusValue));
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('Money that turns over ten times a year (MEW 24, pp. 343–344)', () => {
  const values = circulationOfMoney.evaluate();

  it('pays 5,000 of wages with 500', () => {
    expect(textOf(values.wagesCirculated)).toBe('5000');
  });

  it('sells for 10,000 and buys for 10,000 with 1,000, in twenty changes of hands', () => {
    expect([values.sold, values.bought, values.circulated, values.circulations].map(textOf)).toEqual([
      '10000',
      '10000',
      '20000',
      '20',
    ]);
  });

  it('would have to be 5,000 for the same wages in one turnover', () => {
    const once = circulationOfMoney.evaluate(given({ variableCapital: '5000', turnovers: '1' }));
    expect(textOf(once.wagesCirculated)).toBe('5000');
  });
});

describe('Gold and the money of a country', () => {
  it('stay as they are when 500 of gold replace 500 of wear (MEW 24, pp. 330, 337–338)', () => {
    const years = goldAndMoney.run(new Map(), 5);
    expect(years.map(({ wear }) => textOf(wear))).toEqual(['500', '500', '500', '500', '500']);
    expect(years.map(({ moneyAtTheEnd }) => textOf(moneyAtTheEnd))).toEqual(
      Array.from({ length: 5 }, () => '10000'),
    );
  });

  it('fall short when values grow, unless coin moves faster or more gold comes (MEW 24, pp. 345–347)', () => {
    const enoughWith = (inputs: Readonly<Record<string, string>>) =>
      goldAndMoney.run(given({ growth: '1/10', ...inputs }), 2).map(({ isEnough }) => textOf(isEnough));
    expect(enoughWith({})).toEqual(['1', '0']);
    expect(enoughWith({ circulations: '7' })).toEqual(['1', '1']);
    expect(enoughWith({ goldProduced: '1500' })).toEqual(['1', '1']);
  });

  it('are never lost: what is there at the end is what was there, less wear, with the gold', () => {
    fc.assert(
      fc.property(givenFor(goldAndMoney), ({ numbers = new Map() }) => {
        const years = goldAndMoney.run(numbers, 8);
        const sum = (name: 'wear' | 'goldProduced') =>
          years.reduce((total, year) => total.add(numberOf(year[name])), exact(0));
        const [first, last] = [years[0], years.at(-1)];
        expect(last && textOf(last.moneyAtTheEnd)).toBe(
          first && exactText(numberOf(first.money).sub(sum('wear')).add(sum('goldProduced'))),
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('The accumulated wealth of Britain and Ireland as Thompson reckons it (MEW 24, pp. 324–325)', () => {
  const values = accumulatedWealth.evaluate();

  it('is 1,200 millions beside 400 millions of yearly product: three years, £60 a head', () => {
    expect([values.yearlyProduct, values.capitalInYears, values.capitalPerHead].map(textOf)).toEqual([
      '400000000',
      '3',
      '60',
    ]);
  });

  it('is to a generation as 3 years to 40, and would bear 5 5/9 per cent if its interest fed all for two months', () => {
    expect([values.shareOfGeneration, values.rateOfInterest].map(textOf)).toEqual(['3/40', '1/18']);
  });
});
