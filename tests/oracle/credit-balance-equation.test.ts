// The balance equation I/C = nV/(2 − Cv) of the essay on credit and value: why it cannot be defined as printed, what it gives
// in pure numbers, and how its result hangs on the unit.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceEquation } from '~/calc/credit/balance-equation.ts';
import {
  balanceEquationAsPrinted,
  balanceEquationWithPureNetOutput,
  whyRefused,
} from '~/calc/credit/balance-equation-as-printed.ts';
import { balanceEquationInUnits } from '~/calc/credit/balance-equation-in-units.ts';
import { balanceEquationNormalised } from '~/calc/credit/balance-equation-normalised.ts';
import { balanceEquationReadings } from '~/calc/credit/balance-equation-readings.ts';
import { balanceEquationTable } from '~/calc/credit/balance-equation-table.ts';
import { turnoversInput, velocityInput } from '~/calc/credit/quantities.ts';
import { type Exact, exact, exactText, hasValue } from '~/calc/kernel/exact.ts';
import { model } from '~/calc/kernel/model.ts';
import { UnitMismatchError } from '~/calc/kernel/model-errors.ts';
import { exactBetween, givenFor, upToTwelve } from '../support/random-inputs.ts';
import { given, numberOf, textOf, texts } from '../support/values.ts';

const share = exactBetween(-60, 60, upToTwelve);
const positive = exactBetween(1, 60, upToTwelve);

describe('the balance equation with the units of its own words (L2)', () => {
  it('cannot be defined: a flow of money is taken from the number 2', () => {
    expect(() => model(balanceEquationAsPrinted)).toThrow(UnitMismatchError);
    expect(whyRefused(balanceEquationAsPrinted)).toBe(
      'Model "credit/balance-equation-as-printed", equation "ratio": cannot subtract a pure number and ' +
        'trillion yuan·year^-1; both must count the same thing',
    );
  });

  it('cannot be defined with a pure Cv either: nV is 1/year², I/C a pure number', () => {
    expect(() => model(balanceEquationWithPureNetOutput)).toThrow(UnitMismatchError);
    expect(whyRefused(balanceEquationWithPureNetOutput)).toBe(
      'Model "credit/balance-equation-with-pure-net-output", equation "ratio": the expression counts year^-2, ' +
        'but a pure number is declared; correct one of the two',
    );
  });

  it('can be defined once n, V and Cv are all pure numbers', () => {
    const pure = {
      ...balanceEquationWithPureNetOutput,
      inputs: {
        ...balanceEquationWithPureNetOutput.inputs,
        turnovers: turnoversInput,
        velocity: velocityInput,
      },
    };
    expect(whyRefused(pure)).toBeUndefined();
  });
});

describe('the balance equation in pure numbers (L1, A3)', () => {
  const rows = balanceEquationTable.rows();
  const column = (name: keyof (typeof rows)[number]) => rows.map((row) => textOf(row[name]));

  it('with nV = 1 is 1/3, 1/2, 1, 10 and −10 at Cv = −1, 0, 1, 1.9 and 2.1, and nothing at Cv = 2', () => {
    expect(column('netOutput')).toEqual(['-1', '0', '1', '19/10', '2', '21/10']);
    expect(column('ratio')).toEqual(['1/3', '1/2', '1', '10', '—', '-10']);
  });

  it('rises with Cv on both sides of the pole, so dividends above financing do not lower it', () => {
    expect(column('slope')).toEqual(['1/9', '1/4', '1', '100', '—', '100']);
    expect(column('raises')).toEqual(['1', '1', '1', '1', '—', '1']);
  });

  it('falls with Cv when the sign in the denominator is plus, which fits the words', () => {
    expect(column('ratioWithPlus')).toEqual(['1', '1/2', '1/3', '10/39', '1/4', '10/41']);
    expect(column('slopeWithPlus')).toEqual(['-1', '-1/4', '-1/9', '-100/1521', '-1/16', '-100/1681']);
  });

  it('says why it has no value at Cv = 2', () => {
    const { ratio, isBelowPole } = balanceEquation.evaluate(given({ netOutput: '2' }));
    expect(ratio).toEqual({ noValue: true, reason: 'division-by-zero', quantity: 'ratio' });
    expect(textOf(isBelowPole)).toBe('0');
  });

  it('has the slope nV/(2 − Cv)²: the quotient of differences about a point, corrected by the square of the step', () => {
    fc.assert(
      fc.property(positive, share, (efficiency, netOutput) => {
        const step = exact('1/1000');
        const at = (output: Exact) =>
          numberOf(
            balanceEquation.evaluate(
              new Map([
                ['turnovers', efficiency],
                ['netOutput', output],
              ]),
            ).ratio,
          );
        fc.pre(!netOutput.equals(2));
        const { slope, denominator } = balanceEquation.evaluate(
          new Map([
            ['turnovers', efficiency],
            ['netOutput', netOutput],
          ]),
        );
        const quotient = at(netOutput.add(step))
          .sub(at(netOutput.sub(step)))
          .div(step.mul(2));
        // (1/(d − h) − 1/(d + h))/2h = 1/(d² − h²), exactly.
        const square = numberOf(denominator).pow(2);
        const exactQuotient = numberOf(slope)
          .mul(square)
          .div(square.sub(step.pow(2)));
        expect(exactText(quotient)).toBe(exactText(exactQuotient));
      }),
    );
  });

  it('rises with Cv wherever it has a value, and its sign changes only at the pole', () => {
    fc.assert(
      fc.property(positive, positive, share, (turnovers, velocity, netOutput) => {
        fc.pre(!netOutput.equals(2));
        const found = texts(
          balanceEquation.evaluate(
            new Map([
              ['turnovers', turnovers],
              ['velocity', velocity],
              ['netOutput', netOutput],
            ]),
          ),
        );
        expect(found).toMatchObject({
          netOutputRaisesRatio: '1',
          netOutputLowersRatio: '0',
          isNegative: netOutput.gt(2) ? '1' : '0',
          efficiencyLowersRatio: netOutput.gt(2) ? '1' : '0',
        });
      }),
    );
  });

  it('is proportional to n and to V', () => {
    fc.assert(
      fc.property(givenFor(balanceEquation), positive, ({ numbers }, factor) => {
        const more = new Map(numbers);
        more.set('turnovers', (numbers?.get('turnovers') ?? exact(1)).mul(factor));
        const [one, other] = [balanceEquation.evaluate(numbers).ratio, balanceEquation.evaluate(more).ratio];
        if (hasValue(one)) expect(textOf(other)).toBe(exactText(one.mul(factor)));
      }),
    );
  });
});

describe('the dividends and the financing of 2024 in the equation (L2, A5, A6)', () => {
  it('give a negative I/C when trillions of yuan are read as pure numbers: 2 − 2.111928 = −0.111928', () => {
    const found = balanceEquationInUnits.evaluate();
    expect(texts(found)).toMatchObject({
      netOutput: '263991/125000',
      denominator: '-13991/125000',
      ratio: '-125000/13991',
    });
  });

  it('give 2 − 21,119.28 = −21,117.28 in units of 100 million yuan: another ratio for the same money', () => {
    expect(texts(balanceEquationInUnits.evaluate())).toMatchObject({
      netOutputInUnit: '527982/25',
      denominatorInUnit: '-527932/25',
      ratioInUnit: '-25/527932',
      dependsOnUnit: '1',
      signDependsOnUnit: '0',
    });
  });

  it('give a positive I/C when the same flow is counted by the quarter', () => {
    const quarter = given({ unitsOfMoney: '1', periods: '4' });
    const found = balanceEquationInUnits.evaluate(quarter);
    expect(texts(found)).toMatchObject({ netOutputInUnit: '263991/500000', signDependsOnUnit: '1' });
    expect(numberOf(found.denominatorInUnit).gt(0)).toBe(true);
  });

  it('give one and the same I/C with a plus and with Cv turned round, whatever the figures', () => {
    expect(texts(balanceEquationReadings.evaluate())).toMatchObject({
      ratioAsPrinted: '-125000/13991',
      ratioWithPlus: '125000/513991',
      ratioWithCvReversed: '125000/513991',
      printedFitsTheWords: '0',
      plusFitsTheWords: '1',
      printedIsNegative: '1',
      plusIsNegative: '0',
    });
    fc.assert(
      fc.property(givenFor(balanceEquationReadings), ({ numbers }) => {
        const { ratioWithPlus, ratioWithCvReversed } = balanceEquationReadings.evaluate(numbers);
        expect(textOf(ratioWithCvReversed)).toBe(textOf(ratioWithPlus));
      }),
    );
  });

  it('the plus moves the pole to Cv = −2: financing that exceeds dividends by 2 breaks it off', () => {
    const pole = given({ dividends: '0', financing: '2' });
    expect(textOf(balanceEquationReadings.evaluate(pole).ratioWithPlus)).toBe('—');
  });
});

describe('the equation with Cv measured against consumption money', () => {
  it('moves I/C by less than 1 % for the record dividends of 2024: cv = 0.019', () => {
    const found = balanceEquationNormalised.evaluate();
    expect(texts(found)).toMatchObject({
      normalisedNetOutput: '263991/13913750',
      effect: '263991/27563509',
      effectWithPlus: '-263991/28091491',
      dividendsRaiseRatio: '1',
      isBelowPole: '1',
    });
    expect(exactText(numberOf(found.normalisedNetOutput).mul(1000).round())).toBe('19');
    expect(numberOf(found.effect).lt('1/100')).toBe(true);
  });

  it('breaks off only when dividends exceed financing by twice all consumption money in the year', () => {
    expect(textOf(balanceEquationNormalised.evaluate().netOutputAtPole)).toBe('11131/50');
  });

  it('does not depend on the unit of money', () => {
    const money = ['dividends', 'financing', 'consumptionMoney', 'broadMoney'];
    fc.assert(
      fc.property(givenFor(balanceEquationNormalised), positive, ({ numbers }, unit) => {
        const scaled = new Map(
          [...(numbers ?? [])].map(([name, value]) => [name, money.includes(name) ? value.mul(unit) : value]),
        );
        const [one, other] = [numbers, scaled].map((inputs) => balanceEquationNormalised.evaluate(inputs));
        for (const name of ['ratio', 'ratioWithPlus', 'effect', 'slope', 'efficiencyImplied'] as const) {
          expect(textOf(other?.[name] ?? exact(0))).toBe(textOf(one?.[name] ?? exact(1)));
        }
      }),
    );
  });

  it('does not depend on the unit of time when k and the period are counted in it too', () => {
    const powers: Readonly<Record<string, number>> = {
      turnovers: -1,
      velocity: -1,
      factor: 2,
      dividends: -1,
      financing: -1,
      period: 1,
    };
    fc.assert(
      fc.property(givenFor(balanceEquationNormalised), positive, ({ numbers }, perYear) => {
        const scaled = new Map(
          [...(numbers ?? [])].map(([name, value]) => [name, value.mul(perYear.pow(powers[name] ?? 0))]),
        );
        expect(textOf(balanceEquationNormalised.evaluate(scaled).ratio)).toBe(
          textOf(balanceEquationNormalised.evaluate(numbers).ratio),
        );
      }),
    );
  });
});
