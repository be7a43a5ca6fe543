// The laws of the replacement of fixed capital for any numbers (Capital II, ch. 20, XI, MEW 24, pp. 446–465): money and
// commodities are conserved, and everything is settled only where renewal and wear are equal.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Exact, exact, type Value } from '~/calc/kernel/exact.ts';
import type { Model } from '~/calc/kernel/model.ts';
import { fixedCapitalReplacement } from '~/calc/reproduction/fixed-capital.ts';
import { renewalAndHoard } from '~/calc/reproduction/renewal-and-hoard.ts';
import { givenFor } from '../support/random-inputs.ts';
import { numberOf, textOf, type Values } from '../support/values.ts';

const plus = (...of: readonly (Value | undefined)[]): string =>
  textOf(of.map(numberOf).reduce((a, b) => a.add(b)));
const runs = { numRuns: 80 };

const forAny = (model: Model, holds: (values: Values, given: ReadonlyMap<string, Exact>) => void): void =>
  fc.assert(
    fc.property(givenFor(model), ({ numbers }) => holds(model.evaluate(numbers), numbers ?? new Map())),
    runs,
  );

describe('the replacement of fixed capital', () => {
  it('conserves the money of those who renew: it is laid by for wear, stays with I, or never leaves them', () => {
    forAny(fixedCapitalReplacement, (values) => {
      expect(plus(values['laidByForWear'], values['moneyLeftWithI'], values['moneyLeftWithII'])).toBe(
        textOf(values['renewal']),
      );
    });
  });

  it('sells or leaves every commodity: of I, and of those who lay by', () => {
    forAny(fixedCapitalReplacement, (values) => {
      expect(plus(values['renewedInKind'], values['unsoldByI'])).toBe(textOf(values['restOfI']));
      expect(plus(values['laidByForWear'], values['unsoldByII'])).toBe(textOf(values['wear']));
    });
  });

  it('settles everything if and only if the rest of I s, the renewal and the wear are equal', () => {
    const amountFrom = (least: number) => fc.integer({ min: least, max: 3 }).map((n) => exact(100 * n));
    fc.assert(
      // A rest below zero says that more is exchanged before than I has: then nothing is settled.
      fc.property(amountFrom(-2), amountFrom(0), amountFrom(0), (rest, renewal, wear) => {
        const values = fixedCapitalReplacement.evaluate(
          new Map([
            ['exchangedInKind', exact(2000).sub(rest)],
            ['renewal', renewal],
            ['wear', wear],
          ]),
        );
        const areEqual = rest.equals(renewal) && renewal.equals(wear);
        expect(textOf(values.everythingIsSettled)).toBe(areEqual ? '1' : '0');
        expect(textOf(values.exchangeIsPossible)).toBe(rest.gte(0) ? '1' : '0');
      }),
      runs,
    );
  });

  it('returns to II just the money for its commodities, even if part 1 is said to have more of them than II', () => {
    forAny(renewalAndHoard, (values) => {
      expect(textOf(values['returnedTogether'])).toBe(textOf(values['restOfII']));
      expect(plus(values['soldByPartOne'], values['stockOfPartTwo'])).toBe(textOf(values['restOfII']));
      expect(textOf(values['spentOnRenewal'])).toBe(textOf(values['renewal']));
    });
  });

  it('returns to II as much money as II threw in, however the stock is divided, while part 2 has its wear to sell', () => {
    forAny(renewalAndHoard, (values) => {
      if (textOf(values['partTwoHasItsWearToSell']) === '0') return;
      expect(textOf(values['moneyReturnsToDepartmentTwo'])).toBe('1');
      expect(textOf(values['hoardedByPartTwo'])).toBe(textOf(values['renewal']));
      expect(textOf(values['spentOnRenewal'])).toBe(textOf(values['renewal']));
    });
  });
});
