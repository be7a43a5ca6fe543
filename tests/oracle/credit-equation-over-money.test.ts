// The balance equation with Cv measured against M1, along the same Cv as the printed one, and the slips with its units.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceEquation } from '~/calc/credit/balance-equation.ts';
import { balanceEquationInUnits } from '~/calc/credit/balance-equation-in-units.ts';
import { balanceEquationNormalised } from '~/calc/credit/balance-equation-normalised.ts';
import { balanceEquationOverMoney } from '~/calc/credit/balance-equation-over-money.ts';
import { exact, hasValue } from '~/calc/kernel/exact.ts';
import { exactBetween, givenFor, upToTwelve } from '../support/random-inputs.ts';
import { from, given, textOf, texts } from '../support/values.ts';

describe('Cv measured against consumption money, in pure numbers', () => {
  it('gives what the equation with repaired units gives for the same figures', () => {
    const figures = { netOutput: '2.112', consumptionMoney: '111.31' };
    const repaired = { dividends: '2.4', financing: '0.288', consumptionMoney: '111.31' };
    const names = ['ratio', 'ratioWithPlus', 'effect'] as const;
    expect(from(balanceEquationOverMoney, figures)(...names)).toBe(
      from(balanceEquationNormalised, repaired)(...names),
    );
  });

  it('is the printed equation when consumption money is 1', () => {
    fc.assert(
      fc.property(
        exactBetween(-60, 60, upToTwelve),
        exactBetween(0, 60, upToTwelve),
        (netOutput, efficiency) => {
          const over = balanceEquationOverMoney.evaluate(
            new Map([
              ['netOutput', netOutput],
              ['efficiency', efficiency],
              ['consumptionMoney', exact(1)],
            ]),
          );
          const printed = balanceEquation.evaluate(
            new Map([
              ['netOutput', netOutput],
              ['turnovers', efficiency],
            ]),
          );
          expect(textOf(over.ratio)).toBe(textOf(printed.ratio));
          expect(textOf(over.ratioWithPlus)).toBe(textOf(printed.ratioAsDescribed));
        },
      ),
    );
  });

  it('is almost level: from Cv = −4 to Cv = 4 the ratio moves by less than 4 % of itself', () => {
    const [low, high] = ['-4', '4'].map(
      (netOutput) => balanceEquationOverMoney.evaluate(given({ netOutput })).ratio,
    );
    expect([low, high].every((value) => value && hasValue(value) && value.sub('1/2').abs().lt('1/50'))).toBe(
      true,
    );
  });
});

describe('the denominator 2 − Cv in another unit', () => {
  it('by the quarter, the flow of 2024 gives 2 − 0.528 = 1.472, and not a quarter of −0.112', () => {
    const quarters = given({ dividends: '2.4', financing: '0.288', unitsOfMoney: '1', periods: '4' });
    expect(texts(balanceEquationInUnits.evaluate(quarters))).toMatchObject({
      denominator: '-14/125',
      denominatorInUnit: '184/125',
      denominatorIfTwoWereMoney: '-7/250',
      denominatorIfUnitDidNotMatter: '-14/125',
      denominatorWithPlus: '316/125',
    });
  });

  it('would keep its sign in every unit if the 2 were money too', () => {
    fc.assert(
      fc.property(givenFor(balanceEquationInUnits), ({ numbers }) => {
        const { denominator, denominatorIfTwoWereMoney } = balanceEquationInUnits.evaluate(numbers);
        const signs = [denominator, denominatorIfTwoWereMoney].map((value) => hasValue(value) && value.s);
        expect(signs[1]).toBe(signs[0]);
      }),
    );
  });
});
