// Capital II, ch. 1–3: the yarn of £500 and its parts, money that comes back as more.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incrementOfMoney } from '~/calc/circuits/increment-of-money.ts';
import { productAndItsParts } from '~/calc/circuits/product-and-its-parts.ts';
import { exact, exactText, type Value } from '~/calc/kernel/exact.ts';
import type { Model } from '~/calc/kernel/model.ts';
import { givenFor } from '../support/random-inputs.ts';
import { given, numberOf, texts } from '../support/values.ts';

const always = <Name extends string>(
  model: Model<Name>,
  law: (values: Readonly<Record<Name, Value>>) => void,
): void =>
  fc.assert(
    fc.property(givenFor(model), ({ numbers }) => law(model.evaluate(numbers))),
    { numRuns: 200 },
  );

describe('10,000 lb of yarn for £500 = 372c + 50v + 78s', () => {
  const values = texts(productAndItsParts.evaluate());

  it('are worth a shilling a pound; 422 of the 500 replace capital and 128 are new value (MEW 24, pp. 44–45)', () => {
    expect(values).toMatchObject({
      productValue: '500',
      price: '1/20',
      capitalAdvanced: '422',
      newValue: '128',
      surplusValue: '78',
      rateOfSurplusValue: '39/25',
    });
  });

  it('divide into 7,440 lb for c, 1,000 lb for v and 1,560 lb for s (MEW 24, pp. 44–46, 72, 76)', () => {
    expect(values).toMatchObject({
      constantProduct: '7440',
      variableProduct: '1000',
      surplusProduct: '1560',
      capitalProduct: '8440',
    });
  });

  it('have 211/250 of their value for capital and 39/250 for surplus-value (MEW 24, p. 49)', () => {
    expect(values).toMatchObject({ capitalShare: '211/250', surplusShare: '39/250' });
  });

  it('have 8.928 + 1.2 + 1.872 pence in each pound, 11.904 + 1.6 + 2.496 ounces (MEW 24, pp. 72, 94)', () => {
    expect([values.constantPence, values.variablePence, values.surplusPence]).toEqual([
      '1116/125',
      '6/5',
      '234/125',
    ]);
    expect([values.constantOunces, values.variableOunces, values.surplusOunces]).toEqual([
      '1488/125',
      '8/5',
      '312/125',
    ]);
  });

  it('are spun from 10,600 lb of cotton, 1.06 lb for each (MEW 24, p. 57)', () => {
    expect(values['cottonPerPound']).toBe('53/50');
  });

  it('keep their value when wages are 64: s falls to 64, the rate to 100% (MEW 24, p. 46)', () => {
    expect(texts(productAndItsParts.evaluate(given({ variableCapital: '64' })))).toMatchObject({
      productValue: '500',
      surplusValue: '64',
      rateOfSurplusValue: '1',
      capitalAdvanced: '436',
    });
  });

  it('hold 1,828⅛ hours of surplus labour in 3,000, not the 1,500 of MEW 24, p. 33', () => {
    expect(values).toMatchObject({
      labourTime: '3000',
      surplusLabour: '14625/8',
      necessaryLabour: '9375/8',
      surplusLabourIfHalf: '1500',
    });
  });

  it('would hold 1,500 hours of it at wages of 64', () => {
    expect(texts(productAndItsParts.evaluate(given({ variableCapital: '64' })))['surplusLabour']).toBe(
      '1500',
    );
  });
});

describe('A product whose new value does not replace the wages', () => {
  it('has a negative surplus product, and says that its condition does not hold', () => {
    const values = texts(productAndItsParts.evaluate(given({ variableCapital: '150' })));
    expect(values).toMatchObject({
      newValueReplacesVariable: '0',
      surplusValue: '-22',
      surplusProduct: '-440',
    });
    expect(texts(productAndItsParts.evaluate())['newValueReplacesVariable']).toBe('1');
  });

  it('is the only one that can have one', () => {
    always(
      productAndItsParts,
      ({ newValueReplacesVariable, surplusValue, surplusProduct, surplusLabour }) => {
        const holds = numberOf(newValueReplacesVariable).equals(1);
        for (const surplus of [surplusValue, surplusProduct, surplusLabour])
          if (!numberOf(surplus).equals(0)) expect(numberOf(surplus).gt(0)).toBe(holds);
      },
    );
  });

  it('is measured in living labour alone: the hours are divided as the new value is, whatever c may be', () => {
    const { label } = productAndItsParts.inputs.find(({ name }) => name === 'labourTime') ?? {};
    expect([label?.en, label?.zh]).toEqual([
      expect.stringContaining('living labour'),
      expect.stringContaining('活劳动'),
    ]);
    always(productAndItsParts, (values) => {
      const hours = numberOf(values.necessaryLabour).add(numberOf(values.surplusLabour));
      expect(exactText(hours)).toBe(exactText(numberOf(values.labourTime)));
    });
  });
});

describe('The sale of a part of the yarn', () => {
  const salesOf = (sold: string) => texts(productAndItsParts.evaluate(given({ sold })));

  it('of 7,440 lb replaces c and no more, of 8,440 lb the capital, of 10,000 lb all (MEW 24, p. 46)', () => {
    const replaced = (sold: string) => {
      const values = salesOf(sold);
      return [values.moneyReceived, values.constantReplaced, values.variableReplaced, values.surplusRealised];
    };
    expect(replaced('7440')).toEqual(['372', '372', '0', '0']);
    expect(replaced('8440')).toEqual(['422', '372', '50', '0']);
    expect(replaced('10000')).toEqual(['500', '372', '50', '78']);
  });

  it('cannot bring in more than there is', () => {
    expect(salesOf('20000')).toMatchObject({
      productSold: '10000',
      productUnsold: '0',
      moneyReceived: '500',
    });
  });

  const parts = (sold: string) => {
    const values = salesOf(sold);
    return [
      [values.constantProductInSold, values.constantInSold],
      [values.variableProductInSold, values.variableInSold],
      [values.surplusProductInSold, values.surplusInSold],
    ].map((pair) => pair.map((text) => exact(text ?? '')).map(exactText));
  };
  const pairs = (printed: readonly (readonly [string, string])[]) =>
    printed.map((pair) => pair.map((text) => exactText(exact(text))));

  it('of 7,440 lb holds 5,535.36 lb for c, 744 for v and 1,160.64 for s (MEW 24, pp. 93–94)', () => {
    expect(parts('7440')).toEqual(
      pairs([
        ['5535.360', '276.768'],
        ['744', '37.200'],
        ['1160.640', '58.032'],
      ]),
    );
    expect(salesOf('7440')['capitalProductInSold']).toBe(exactText(exact('6279.360')));
  });

  it('of 1,000 lb holds 744, 100 and 156 (MEW 24, p. 94)', () => {
    expect(parts('1000')).toEqual(
      pairs([
        ['744', '37.200'],
        ['100', '5'],
        ['156', '7.800'],
      ]),
    );
    expect(salesOf('1000')['capitalProductInSold']).toBe('844');
  });

  it('of 1,560 lb holds 1,160.64, 156 and 243.36 (MEW 24, p. 94)', () => {
    expect(parts('1560')).toEqual(
      pairs([
        ['1160.640', '58.032'],
        ['156', '7.800'],
        ['243.360', '12.168'],
      ]),
    );
    expect(salesOf('1560')['capitalProductInSold']).toBe(exactText(exact('1316.640')));
  });

  it('in three steps makes up the sale at one stroke (MEW 24, pp. 94–95)', () => {
    const steps = ['7440', '1000', '1560'].map(salesOf);
    const sum = (name: string) =>
      exactText(steps.reduce((total, values) => total.add(exact(values[name] ?? '')), exact(0)));
    expect([sum('constantProductInSold'), sum('variableProductInSold'), sum('surplusProductInSold')]).toEqual(
      ['7440', '1000', '1560'],
    );
    expect([sum('constantInSold'), sum('variableInSold'), sum('surplusInSold')]).toEqual(['372', '50', '78']);
  });
});

describe('The parts of any product', () => {
  it('make up the whole in value, in weight, in pence, in ounces and in labour', () => {
    always(productAndItsParts, (values) => {
      const sum = (...names: readonly (keyof typeof values)[]) =>
        exactText(names.reduce((total, name) => total.add(numberOf(values[name])), exact(0)));
      expect(sum('constantCapital', 'variableCapital', 'surplusValue')).toBe(sum('productValue'));
      expect(sum('constantProduct', 'variableProduct', 'surplusProduct')).toBe(sum('product'));
      expect(sum('constantOunces', 'variableOunces', 'surplusOunces')).toBe(sum('ouncesInPoundOfYarn'));
      expect(sum('constantPence', 'variablePence', 'surplusPence')).toBe(
        exactText(numberOf(values.price).mul(numberOf(values.penceInPound))),
      );
      expect(sum('necessaryLabour', 'surplusLabour')).toBe(sum('labourTime'));
    });
  });

  it('take up all money of a partial sale, part after part or all together', () => {
    always(productAndItsParts, (values) => {
      const sum = (...names: readonly (keyof typeof values)[]) =>
        exactText(names.reduce((total, name) => total.add(numberOf(values[name])), exact(0)));
      expect(sum('constantReplaced', 'variableReplaced', 'surplusRealised')).toBe(sum('moneyReceived'));
      expect(sum('constantInSold', 'variableInSold', 'surplusInSold')).toBe(sum('moneyReceived'));
    });
  });

  it('do not change the value when wages change', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (wages) => {
        const values = productAndItsParts.evaluate(given({ variableCapital: `${wages}` }));
        expect(exactText(numberOf(values.productValue))).toBe('500');
      }),
    );
  });
});

describe('G′ = 110, of which 100 is principal and 10 increment (MEW 24, p. 50)', () => {
  const values = texts(incrementOfMoney.evaluate());

  it('is 10/11 principal and 1/11 increment', () => {
    expect(values).toMatchObject({
      moneyReturned: '110',
      shareOfPrincipal: '10/11',
      shareOfIncrement: '1/11',
    });
  });

  it('has grown by a tenth and not by an eleventh', () => {
    expect(values).toMatchObject({ rateOfIncrement: '1/10', rateOnMoneyReturned: '1/11' });
  });

  it('is of the same kind as 500 = 422 + 78 (MEW 24, p. 49)', () => {
    const yarn = texts(incrementOfMoney.evaluate(given({ moneyAdvanced: '422', increment: '78' })));
    expect(yarn).toMatchObject({
      moneyReturned: '500',
      shareOfPrincipal: '211/250',
      shareOfIncrement: '39/250',
    });
  });

  it('always has shares that add up to one', () => {
    always(incrementOfMoney, (values) => {
      expect(exactText(numberOf(values.shareOfPrincipal).add(numberOf(values.shareOfIncrement)))).toBe('1');
    });
  });
});
