// Capital II, ch. 16 (MEW 24, pp. 296–312): the figures that Marx and the reading notes on the chapter print,
// the wrong readings and what they would give, and the laws that hold for any capital.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, exactText, hasValue, type Value } from '~/calc/kernel/exact.ts';
import { evaluate } from '~/calc/kernel/expression.ts';
import type { Model } from '~/calc/kernel/model.ts';
import { loadModels, modelIds } from '~/calc/registry.ts';
import { annualRateGivenAdvance, annualRateGivenScale } from '~/calc/turnover/annual-rate.ts';
import { capitalAdvanced } from '~/calc/turnover/capital-advanced.ts';
import { ratesCompared, turnoverTimeChanged } from '~/calc/turnover/two-capitals.ts';
import { exactBetween, upToTwelve } from '../support/random-inputs.ts';
import { given, numberOf, texts } from '../support/values.ts';

describe('a circulating capital of 2000c + 500v with 4 weeks of work and 1 of circulation (MEW 24, pp. 296–298)', () => {
  const values = texts(capitalAdvanced.evaluate());

  it('divides into capital I, the share W/T of the advance, and capital II, the share U/T', () => {
    expect(values).toMatchObject({
      circulatingCapital: '2500',
      turnoverTime: '5',
      capitalOne: '2000',
      constantInCapitalOne: '1600',
      variableInCapitalOne: '400',
      capitalTwo: '500',
      constantInCapitalTwo: '400',
      variableInCapitalTwo: '100',
    });
  });

  it('lays out 500 a week and 25,000 a year: 12½ working periods, 10 turnovers of what is advanced', () => {
    expect(values).toMatchObject({
      weeklyOutlay: '500',
      annualProduct: '25000',
      turnoversOfCapitalOne: '25/2',
      turnovers: '10',
      constantInAnnualProduct: '20000',
      variableInAnnualProduct: '5000',
      annualProductWithSurplusValue: '30000',
    });
  });

  it('does not turn over as often as the label "total capital over circulating capital" says', () => {
    expect(values['turnoversAsLabelled']).toBe('1');
  });
});

describe('capital A: 100 a week, 4 weeks of work and 1 of circulation, 100 % (MEW 24, p. 298)', () => {
  const values = texts(annualRateGivenScale.evaluate());

  it('advances 500, makes 5,000 of surplus-value in 10 turnovers: an annual rate of 1000 %', () => {
    expect(values).toMatchObject({
      turnoverTime: '5',
      turnovers: '10',
      variableCapitalAdvanced: '500',
      variableCapitalApplied: '5000',
      surplusValuePerWeek: '100',
      surplusValuePerTurnover: '500',
      annualSurplusValue: '5000',
      annualRate: '10',
      rateOnCapitalApplied: '1',
    });
  });

  it('has 4,500 of its wages paid out of the workers’ own earlier product, in 9 of 10 turnovers', () => {
    expect(values).toMatchObject({ variableCapitalReplaced: '4500', turnoversReplaced: '9' });
  });

  it('has 4,800 of its wages back at the end of its first year: 12 batches of 4 weeks have been sold', () => {
    expect(values['variableCapitalReturned']).toBe('4800');
  });

  it('would have an annual rate of 100 %, 1250 % or 10,000 % by the three wrong readings', () => {
    expect(values).toMatchObject({
      annualRateOnCapitalApplied: '1',
      annualRateWithoutCapitalTwo: '25/2',
      annualRateFromAnnualMass: '100',
      weeklyOutlayFromCapitalApplied: '1000',
    });
  });
});

describe('capital B: the same wages, one turnover of 50 weeks (MEW 24, p. 299)', () => {
  const values = annualRateGivenScale.evaluate(given({ workingPeriod: '50', circulationTime: '0' }));

  it('advances 5,000 for the same 5,000 of surplus-value: an annual rate of 100 %', () => {
    expect(texts(values)).toMatchObject({
      turnovers: '1',
      variableCapitalAdvanced: '5000',
      variableCapitalApplied: '5000',
      annualSurplusValue: '5000',
      annualRate: '1',
      rateOnCapitalApplied: '1',
      turnoversReplaced: '0',
    });
  });

  it('lies 900 points, or ten times, below capital A', () => {
    const rateOfA = numberOf(annualRateGivenScale.evaluate().annualRate);
    const compared = ratesCompared.evaluate(
      new Map([
        ['rateOfA', rateOfA],
        ['rateOfB', numberOf(values.annualRate)],
      ]),
    );
    expect(texts(compared)).toMatchObject({ ratio: '10', difference: '900' });
  });
});

describe('the same 500 advanced for 50 weeks instead of 5 (given advance)', () => {
  it('sets a tenth of the labour in motion: here, and only here, faster turnover means more labour', () => {
    const short = annualRateGivenAdvance.evaluate();
    const long = annualRateGivenAdvance.evaluate(given({ workingPeriod: '50', circulationTime: '0' }));
    expect(texts(short)).toMatchObject({
      weeklyVariableCapital: '100',
      annualSurplusValue: '5000',
      annualRate: '10',
    });
    expect(texts(long)).toMatchObject({
      weeklyVariableCapital: '10',
      annualSurplusValue: '500',
      annualRate: '1',
    });
    expect(texts(long)['surplusValuePerTurnover']).toBe(texts(short)['surplusValuePerTurnover']);
  });
});

describe('the advance and the turnover time at one scale of production (MEW 24, p. 316)', () => {
  it('stand in direct proportion: ten times the time, ten times the advance', () => {
    expect(texts(turnoverTimeChanged.evaluate())).toMatchObject({
      firstAdvance: '500',
      secondAdvance: '5000',
      secondAdvanceIfInverse: '50',
    });
  });
});

const positive = exactBetween(1, 400, upToTwelve);
const inputs = fc.record({
  weeklyVariableCapital: positive,
  workingPeriod: positive,
  circulationTime: fc.oneof(fc.constant(exact(0)), positive),
  weeksInYear: positive,
  rateOfSurplusValue: positive,
});

describe('for any capital', () => {
  it('the annual rate is m′n, and so the real rate when the capital turns over once', () => {
    fc.assert(
      fc.property(inputs, (random) => {
        const values = annualRateGivenScale.evaluate(new Map(Object.entries(random)));
        const real = numberOf(values.rateOnCapitalApplied);
        expect(real).toEqual(random.rateOfSurplusValue);
        expect(values.annualRate).toEqual(real.mul(numberOf(values.turnovers)));
      }),
    );
  });

  it('at a given scale the surplus-value of the year does not depend on the turnover time, the advance does', () => {
    fc.assert(
      fc.property(inputs, positive, (random, longer) => {
        const before = annualRateGivenScale.evaluate(new Map(Object.entries(random)));
        const after = annualRateGivenScale.evaluate(
          new Map(Object.entries({ ...random, circulationTime: random.circulationTime.add(longer) })),
        );
        expect(after.annualSurplusValue).toEqual(before.annualSurplusValue);
        const advance = numberOf(before.variableCapitalAdvanced).add(
          longer.mul(random.weeklyVariableCapital),
        );
        expect(after.variableCapitalAdvanced).toEqual(advance);
      }),
    );
  });

  it('at a given advance the surplus-value of one turnover does not depend on the turnover time', () => {
    fc.assert(
      fc.property(inputs, positive, (random, advance) => {
        const { weeklyVariableCapital: _, ...times } = random;
        const values = annualRateGivenAdvance.evaluate(
          new Map(Object.entries({ ...times, variableCapitalAdvanced: advance })),
        );
        expect(values.surplusValuePerTurnover).toEqual(advance.mul(random.rateOfSurplusValue));
      }),
    );
  });

  it('the two scenarios are one capital seen from two ends', () => {
    fc.assert(
      fc.property(inputs, (random) => {
        const scale = annualRateGivenScale.evaluate(new Map(Object.entries(random)));
        const { weeklyVariableCapital, ...times } = random;
        const advance = annualRateGivenAdvance.evaluate(
          new Map(
            Object.entries({ ...times, variableCapitalAdvanced: numberOf(scale.variableCapitalAdvanced) }),
          ),
        );
        expect(advance.weeklyVariableCapital).toEqual(weeklyVariableCapital);
        expect(advance.annualRate).toEqual(scale.annualRate);
      }),
    );
  });

  it('capital I and capital II add up to the advance, in their parts as in the whole', () => {
    fc.assert(
      fc.property(positive, positive, positive, positive, (constant, variable, working, circulating) => {
        const values = capitalAdvanced.evaluate(
          new Map(
            Object.entries({
              constantCapital: constant,
              variableCapital: variable,
              workingPeriod: working,
              circulationTime: circulating,
            }),
          ),
        );
        const sum = (left: Value, right: Value) => numberOf(left).add(numberOf(right));
        expect(sum(values.capitalOne, values.capitalTwo)).toEqual(numberOf(values.circulatingCapital));
        expect(sum(values.constantInCapitalOne, values.constantInCapitalTwo)).toEqual(constant);
        expect(sum(values.variableInCapitalOne, values.variableInCapitalTwo)).toEqual(variable);
        expect(sum(values.constantInAnnualProduct, values.variableInAnnualProduct)).toEqual(
          numberOf(values.annualProduct),
        );
      }),
    );
  });
});

/** Random values for a model's inputs, within their bounds. */
const withinBounds = (model: Model) =>
  fc.record(
    Object.fromEntries(
      model.inputs.map(({ name, min, max }) => [
        name,
        fc
          .tuple(fc.integer({ min: 0, max: 60 }), fc.constantFrom(1, 2, 3, 7))
          .map(([part, denominator]) => exact(part).div(denominator))
          .filter((value) => !(min && value.compare(min) < 0) && !(max && value.compare(max) > 0)),
      ]),
    ),
  );

describe('every model of the book', async () => {
  const models = await loadModels(modelIds);

  it.each([...models])('%s: every quantity has an exact value or a reason', (_, model) => {
    fc.assert(
      fc.property(withinBounds(model), (random) => {
        for (const value of Object.values(model.evaluate(new Map(Object.entries(random))))) {
          expect(hasValue(value) ? exactText(value) : value.reason).toMatch(
            /^-?\d+(\/\d+)?$|^division-by-zero$/,
          );
        }
      }),
    );
  });

  it.each([...models])(
    '%s: alternative forms agree with the equation wherever both have a value',
    (_, model) => {
      fc.assert(
        fc.property(withinBounds(model), (random) => {
          const values: Readonly<Record<string, Value>> = model.evaluate(new Map(Object.entries(random)));
          for (const quantity of model.quantities.values()) {
            if (quantity.role === 'input') continue;
            for (const alternative of Object.values(quantity.alternatives)) {
              const other = evaluate(alternative, (name) => values[name] as Value, quantity.name);
              const own = values[quantity.name] as Value;
              if (hasValue(own) && hasValue(other)) expect(exactText(other)).toBe(exactText(own));
            }
          }
        }),
      );
    },
  );
});
