// Capital II, ch. 5, 6 and 12: the times of one product, two working periods, and the costs of circulation.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agentOfSale } from '~/calc/circuits/agent-of-sale.ts';
import { costsOfCirculation } from '~/calc/circuits/costs-of-circulation.ts';
import { shareOfTransport } from '~/calc/circuits/share-of-transport.ts';
import { storageOfWheat } from '~/calc/circuits/storage-of-wheat.ts';
import { timesOfAProduct } from '~/calc/circuits/times-of-a-product.ts';
import { workingPeriod } from '~/calc/circuits/working-period.ts';
import { exactText } from '~/calc/kernel/exact.ts';
import { givenFor } from '../support/random-inputs.ts';
import { given, numberOf, textOf } from '../support/values.ts';

describe('The times of one product', () => {
  it('lie one inside the other: labour, production process, production time, whole circuit (MEW 24, pp. 124–127)', () => {
    fc.assert(
      fc.property(givenFor(timesOfAProduct), ({ numbers }) => {
        const { labourTime, productionProcess, productionTime, turnoverTime } =
          timesOfAProduct.evaluate(numbers);
        const nested = [labourTime, productionProcess, productionTime, turnoverTime].map(numberOf);
        for (const [index, time] of nested.entries()) {
          expect(nested[index + 1]?.gte(time) ?? true).toBe(true);
        }
      }),
    );
  });

  it('are production time and circulation time, and nothing else (MEW 24, p. 124)', () => {
    fc.assert(
      fc.property(givenFor(timesOfAProduct), ({ numbers }) => {
        const values = timesOfAProduct.evaluate(numbers);
        expect(exactText(numberOf(values.productionTime).add(numberOf(values.circulationTime)))).toBe(
          textOf(values.turnoverTime),
        );
        expect(exactText(numberOf(values.timeWithoutValue).add(numberOf(values.labourTime)))).toBe(
          textOf(values.turnoverTime),
        );
      }),
    );
  });

  it('make the value of a longer circuit no greater: only a smaller part of it is labour (MEW 24, pp. 126–128)', () => {
    const values = timesOfAProduct.evaluate();
    const longer = timesOfAProduct.evaluate(given({ sellingTime: '29' }));
    expect([values.shareOfLabour, longer.shareOfLabour].map(textOf)).toEqual(['6/25', '3/25']);
    expect(textOf(longer.labourTime)).toBe(textOf(values.labourTime));
  });
});

describe('Two working periods (MEW 24, pp. 231–236)', () => {
  const values = workingPeriod.evaluate();

  it('a machine of 100 working days at ten hours is one working day of 1,000 hours (p. 233)', () => {
    expect(textOf(values.hoursOfThePeriod)).toBe('1000');
  });

  it('three months of locomotive building tie up twelve times the capital of a week of spinning (p. 232)', () => {
    expect([values.shortAdvance, values.longAdvance, values.multiple].map(textOf)).toEqual([
      '100',
      '1200',
      '12',
    ]);
  });
});

describe('The agent who buys and sells, eight hours paid of ten (MEW 24, p. 134)', () => {
  const values = agentOfSale.evaluate();

  it('lowers the cost of circulation by a fifth, from ten hours to eight', () => {
    expect([values.hoursUnpaid, values.reduction, values.costOfCirculation].map(textOf)).toEqual([
      '2',
      '1/5',
      '8',
    ]);
  });

  it('makes no value in the unpaid hours either, and society spends ten hours on him as before', () => {
    expect([values.valueMade, values.labourWithdrawn].map(textOf)).toEqual(['0', '10']);
    expect(textOf(values.valueMadeIfUnpaidLabourMadeValue)).toBe('2');
  });
});

describe('The storage of wheat for nine months (Corbet 1841, MEW 24, p. 140)', () => {
  const values = storageOfWheat.evaluate();

  it('costs ½ + 3 + 2 + 1 + ½ = 7 per cent of the price', () => {
    expect(textOf(values.costRate)).toBe('7/100');
  });

  it('costs 3 shillings 6 pence a quarter at a price of 50 shillings', () => {
    expect(textOf(values.cost)).toBe('7/2');
  });

  it('costs that for the season: the same rates for one twice as long make each month half as dear', () => {
    const longer = storageOfWheat.evaluate(given({ season: '18' }));
    expect([values.costPerMonth, longer.cost, longer.costPerMonth].map(textOf)).toEqual([
      '7/18',
      '7/2',
      '7/36',
    ]);
    const rates = storageOfWheat.inputs.filter(({ unit }) => unit.style === 'percent');
    expect(rates.map(({ label }) => label.en.endsWith(', for the season'))).toEqual(rates.map(() => true));
  });
});

describe('Transport of glass (MEW 24, p. 152)', () => {
  it('weighs 5½ times as heavily when a crate falls from £11 to £2 and the carriage costs the same', () => {
    expect(textOf(shareOfTransport.evaluate().shareMultiple)).toBe('11/2');
  });

  it('weighs 16½ times as heavily when the carriage has trebled besides', () => {
    expect(textOf(shareOfTransport.evaluate(given({ transportMultiple: '3' })).shareMultiple)).toBe('33/2');
  });
});

describe('The costs of circulation', () => {
  const at = (inputs: Readonly<Record<string, string>>) => costsOfCirculation.evaluate(given(inputs));

  it('of buying, selling and book-keeping change neither value nor price, and are taken from surplus-value (MEW 24, p. 150)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), (sales, books) => {
        const values = at({ buyingAndSelling: `${sales}`, bookKeeping: `${books}` });
        const without = at({ buyingAndSelling: '0', bookKeeping: '0' });
        expect(textOf(values.price)).toBe(textOf(without.price));
        expect(exactText(numberOf(without.gain).sub(numberOf(values.gain)))).toBe(`${sales + books}`);
      }),
    );
  });

  it('of transport add value and surplus-value like any production (MEW 24, p. 151)', () => {
    const [values, without] = [at({}), at({ meansOfTransport: '0', wagesOfTransport: '0' })];
    expect(exactText(numberOf(values.valueOfProduct).sub(numberOf(without.valueOfProduct)))).toBe(
      textOf(values.valueAddedByTransport),
    );
    expect(exactText(numberOf(values.gain).sub(numberOf(without.gain)))).toBe(
      textOf(values.surplusValueOfTransport),
    );
  });

  it('of a normal stock are paid by the buyer, of goods without a buyer by the seller (MEW 24, pp. 146–149)', () => {
    const dearer = at({ normalStorage: '15' });
    const loss = at({ storageOfUnsaleable: '13' });
    const before = at({});
    expect(exactText(numberOf(dearer.price).sub(numberOf(before.price)))).toBe('10');
    expect(textOf(dearer.gain)).toBe(textOf(before.gain));
    expect(textOf(loss.price)).toBe(textOf(before.price));
    expect(exactText(numberOf(before.gain).sub(numberOf(loss.gain)))).toBe('10');
  });

  it('leave as gain what the surplus-value is after its deductions, for any sums', () => {
    fc.assert(
      fc.property(givenFor(costsOfCirculation), ({ numbers }) => {
        const values = costsOfCirculation.evaluate(numbers);
        expect(textOf(values.gain)).toBe(textOf(values.surplusValueLeft));
      }),
    );
  });
});
