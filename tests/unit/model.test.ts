// Defining a model checks it; evaluating one is exact. Broken models are refused with model, equation and reason.
import { describe, expect, it } from 'vitest';
import { clamp, refusal } from '~/calc/kernel/bounds.ts';
import { pounds, poundsPerWeek, rate, repetitions, weeks } from '~/calc/kernel/common-units.ts';
import { exact, hasValue } from '~/calc/kernel/exact.ts';
import {
  floor,
  minus,
  number,
  over,
  plus,
  power,
  quantity,
  smallest,
  times,
} from '~/calc/kernel/expression.ts';
import { model } from '~/calc/kernel/model.ts';
import {
  DependencyCycleError,
  MalformedQuantityError,
  UnitMismatchError,
  UnknownQuantityError,
} from '~/calc/kernel/model-errors.ts';
import type { InputSpec, QuantityWords } from '~/calc/kernel/quantity.ts';
import type { Unit } from '~/calc/kernel/units.ts';

const words = (unit: Unit): QuantityWords => ({
  label: { en: 'x', zh: 'x' },
  symbol: { en: 'x', zh: 'x' },
  unit,
});
const given = (unit: Unit, value: string): InputSpec => ({ ...words(unit), default: value });
const about = { id: 'test/one', title: { en: 'test', zh: '试' }, sources: [] };

describe('a model', () => {
  const advance = model({
    ...about,
    inputs: {
      outlay: given(poundsPerWeek, '100'),
      turnoverTime: given(weeks, '5'),
      year: given(weeks, '50'),
    },
    equations: {
      // Declared before what it needs: the order of dependency is the model's business, not the author's.
      annualOutlay: { ...words(pounds), is: ({ advanced, turnovers }) => times(advanced, turnovers) },
      turnovers: { ...words(repetitions), is: ({ year, turnoverTime }) => over(year, turnoverTime) },
      advanced: { ...words(pounds), is: ({ outlay, turnoverTime }) => times(outlay, turnoverTime) },
    },
  });

  it('gives every quantity its exact value, in whatever order they are declared', () => {
    const values = advance.evaluate(new Map([['turnoverTime', exact(7)]]));
    expect(values.turnovers).toEqual(exact('50/7'));
    expect(values.annualOutlay).toEqual(exact(5000));
  });

  it('says which quantity divides by zero, and leaves what does not depend on it with its value', () => {
    const values = advance.evaluate(new Map([['turnoverTime', exact(0)]]));
    expect(values.turnovers).toEqual({ noValue: true, reason: 'division-by-zero', quantity: 'turnovers' });
    expect(values.annualOutlay).toEqual(values.turnovers);
    expect(hasValue(values.advanced)).toBe(true);
  });

  it('passes on that an input which follows another example has no value', () => {
    const none = { noValue: true, reason: 'division-by-zero', quantity: 'elsewhere' } as const;
    expect(advance.evaluate(new Map([['outlay', none]])).advanced).toEqual(none);
  });

  it('computes floors, least and whole powers exactly', () => {
    const { evaluate } = model({
      ...about,
      inputs: { base: given(rate, '-7/2') },
      equations: {
        floored: { ...words(rate), is: ({ base }) => floor(base) },
        least: { ...words(rate), is: ({ base }) => smallest(base, number(2)) },
        cubed: { ...words(rate), is: ({ base }) => power(base, 3) },
        inverse: { ...words(rate), is: ({ base }) => power(base, -1) },
      },
    });
    expect(evaluate()).toMatchObject({
      floored: exact(-4),
      least: exact('-7/2'),
      cubed: exact('-343/8'),
      inverse: exact('-2/7'),
    });
    expect(evaluate(new Map([['base', exact(0)]])).inverse).toMatchObject({ reason: 'power-of-zero' });
  });
});

describe('a model that cannot stand is refused when it is defined', () => {
  it('weeks cannot be added to pounds', () => {
    const define = () =>
      model({
        ...about,
        inputs: { capital: given(pounds, '500'), period: given(weeks, '4') },
        equations: { sum: { ...words(pounds), is: ({ capital, period }) => plus(capital, period) } },
      });
    expect(define).toThrow(UnitMismatchError);
    expect(define).toThrow('Model "test/one", equation "sum": cannot add pound and week');
  });

  it('a flow of money cannot be taken from the number 2', () => {
    const define = () =>
      model({
        ...about,
        inputs: { flow: given(poundsPerWeek, '1') },
        equations: { denominator: { ...words(rate), is: ({ flow }) => minus(number(2), flow) } },
      });
    expect(define).toThrow('cannot subtract a pure number and pound·week^-1');
  });

  it('a constant with a unit counts what its unit says: a year over a life is a number, a year and a sum is not', () => {
    const define = (expression: typeof number) =>
      model({
        ...about,
        inputs: { life: given(weeks, '10') },
        equations: {
          turnovers: { ...words(repetitions), is: ({ life }) => over(expression(50, weeks), life) },
        },
      });
    expect(define(number).evaluate().turnovers).toEqual(exact(5));
    expect(() => define((value) => number(value))).toThrow('the expression counts week^-1');
    expect(() => define((value) => number(value, pounds))).toThrow('the expression counts pound·week^-1');
  });

  it('an equation whose result is not in its declared unit is named with both units', () => {
    const define = () =>
      model({
        ...about,
        inputs: { capital: given(pounds, '500'), period: given(weeks, '5') },
        equations: { outlay: { ...words(pounds), is: ({ capital, period }) => over(capital, period) } },
      });
    expect(define).toThrow('"outlay": the expression counts pound·week^-1, but pound is declared');
  });

  it('the unit of an alternative form is checked too', () => {
    const define = () =>
      model({
        ...about,
        inputs: { capital: given(pounds, '500') },
        equations: {
          same: {
            ...words(pounds),
            is: (q) => q.capital,
            alternatives: { squared: (q) => power(q.capital, 2) },
          },
        },
      });
    expect(define).toThrow(UnitMismatchError);
  });

  it('only a pure number can be rounded down', () => {
    const define = () =>
      model({
        ...about,
        inputs: { period: given(weeks, '5') },
        equations: { whole: { ...words(weeks), is: ({ period }) => floor(period) } },
      });
    expect(define).toThrow('only a pure number can be rounded down, not week');
  });

  it('an unknown name is reported with the names there are', () => {
    const define = () =>
      model({
        ...about,
        inputs: { capital: given(pounds, '500') },
        equations: {
          double: { ...words(pounds), is: (all) => plus(all.capital, Reflect.get(all, 'capitol')) },
        },
      });
    expect(define).toThrow(UnknownQuantityError);
    expect(define).toThrow('"double": there is no quantity "capitol"; the model has capital, double');
  });

  it('a circle of dependency is reported with its path', () => {
    const define = () =>
      model({
        ...about,
        inputs: { one: given(rate, '1') },
        equations: {
          hen: { ...words(rate), is: ({ egg }) => egg },
          egg: { ...words(rate), is: ({ hen, one }) => plus(hen, one) },
        },
      });
    expect(define).toThrow(DependencyCycleError);
    expect(define).toThrow('it depends on itself: hen → egg → hen');
  });

  it('a default outside its bounds, a broken power and a name declared twice are malformed', () => {
    const outOfBounds = () =>
      model({ ...about, inputs: { year: { ...given(weeks, '70'), max: '60' } }, equations: {} });
    const brokenPower = () =>
      model({
        ...about,
        inputs: { base: given(rate, '2') },
        equations: { root: { ...words(rate), is: ({ base }) => power(base, 0.5) } },
      });
    const twice = () =>
      model({
        ...about,
        inputs: { base: given(rate, '2') },
        equations: { base: { ...words(rate), is: () => quantity('base') } },
      });
    for (const define of [outOfBounds, brokenPower, twice]) expect(define).toThrow(MalformedQuantityError);
  });
});

describe('an input', () => {
  const [year] = model({
    ...about,
    inputs: { year: { ...given(weeks, '50'), min: '1', max: '60', whole: true } },
    equations: {},
  }).inputs;

  it('refuses values beyond its bounds with the nearest it takes, and broken ones where only whole ones make sense', () => {
    if (!year) throw new Error('the model has an input');
    expect(refusal(year, exact(61))).toEqual({ reason: 'too-large', bound: exact(60) });
    expect(refusal(year, exact(0))).toEqual({ reason: 'too-small', bound: exact(1) });
    expect(refusal(year, exact('1/2'))).toMatchObject({ reason: 'too-small' });
    expect(refusal(year, exact('3/2'))).toEqual({ reason: 'not-whole' });
    expect(refusal(year, exact(51))).toBeUndefined();
    expect(clamp(year, exact('999/2'))).toEqual(exact(60));
    expect(clamp(year, exact('52.4'))).toEqual(exact(52));
  });
});
