// Laws of the three departments, for any inputs: means of production, necessities, luxuries.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasValue } from '~/calc/kernel/exact.ts';
import { threeDepartments } from '~/calc/reproduction/three-departments.ts';
import { givenFor } from '../support/random-inputs.ts';
import { of as quantityOf } from '../support/values.ts';

describe('three departments', () => {
  it('clear their three markets at any rate of growth', () => {
    fc.assert(
      fc.property(givenFor(threeDepartments), ({ numbers }) => {
        const values = threeDepartments.evaluate(numbers);
        // Without luxuries or wages there is no third department to speak of.
        fc.pre(hasValue(values.variableCapitalIIb));
        const of = (name: string) => quantityOf(values, name);
        const grown = of('growth').add(1);
        const constant = of('constantCapitalI').add(of('constantCapitalIIa')).add(of('constantCapitalIIb'));
        const wages = of('variableCapitalI').add(of('variableCapitalIIa')).add(of('variableCapitalIIb'));
        const luxuries = of('totalConsumption').mul(of('luxuryShare'));
        const necessities = of('totalConsumption').sub(luxuries);
        expect(of('productI').equals(constant.mul(grown))).toBe(true);
        expect(of('productIIb').equals(luxuries)).toBe(true);
        expect(of('productIIa').equals(wages.mul(grown).add(necessities))).toBe(true);
      }),
    );
  });
});
