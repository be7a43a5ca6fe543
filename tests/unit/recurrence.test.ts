// A recurrence carries a state from period to period, exactly; a ledger books with checked inputs.
// The oracle is department I of Marx's first illustration of expanded reproduction (MEW 24, pp. 505–509).
import { describe, expect, it } from 'vitest';
import { pounds, rate, repetitions } from '~/calc/kernel/common-units.ts';
import { exact, exactText, hasValue } from '~/calc/kernel/exact.ts';
import { number, over, plus, times } from '~/calc/kernel/expression.ts';
import { ledger } from '~/calc/kernel/ledger.ts';
import { MalformedQuantityError, UnitMismatchError } from '~/calc/kernel/model-errors.ts';
import type { QuantityWords } from '~/calc/kernel/quantity.ts';
import { recurrence } from '~/calc/kernel/recurrence.ts';
import type { Unit } from '~/calc/kernel/units.ts';

const words = (unit: Unit): QuantityWords => ({
  label: { en: 'x', zh: 'x' },
  symbol: { en: 'x', zh: 'x' },
  unit,
});
const about = { id: 'test/growth', title: { en: 'growth', zh: '增长' }, sources: [] };

const periods = {
  name: 'years',
  label: { en: 'years', zh: '年数' },
  unit: repetitions,
  default: '6',
  max: '1000',
  first: 0,
} as const;

const departmentOne = recurrence({
  ...about,
  periods,
  inputs: {
    constantAtFirst: { ...words(pounds), default: '4000' },
    variableAtFirst: { ...words(pounds), default: '1000' },
    accumulated: { ...words(rate), default: '1/2' },
    composition: { ...words(rate), default: '4' },
  },
  state: {
    constant: {
      ...words(pounds),
      starts: ({ constantAtFirst }) => constantAtFirst,
      next: ({ constant, addition, composition }) =>
        plus(constant, times(addition, over(composition, plus(composition, number(1))))),
    },
    variable: {
      ...words(pounds),
      starts: ({ variableAtFirst }) => variableAtFirst,
      next: ({ variable, addition, composition }) =>
        plus(variable, over(addition, plus(composition, number(1)))),
    },
  },
  equations: {
    surplusValue: { ...words(pounds), is: ({ variable }) => variable },
    addition: { ...words(pounds), is: ({ accumulated, surplusValue }) => times(accumulated, surplusValue) },
    product: {
      ...words(pounds),
      is: ({ constant, variable, surplusValue }) => plus(constant, variable, surplusValue),
    },
  },
});

describe('a recurrence', () => {
  it('reproduces the products of department I in years 0 to 5 of the first illustration', () => {
    const products = departmentOne
      .run(new Map(), 6)
      .map(({ product }) => hasValue(product) && exactText(product));
    expect(products).toEqual(['6000', '6600', '7260', '7986', '43923/5', '483153/50']);
  });

  it('takes its inputs, and ends where the state has no value', () => {
    const series = departmentOne.run(new Map([['composition', exact(-1)]]), 6);
    expect(series).toHaveLength(1);
    expect(departmentOne.run(new Map([['accumulated', exact(0)]]), 3).at(-1)?.product).toEqual(exact(6000));
  });

  it('is refused when its step adds unlike things, or when a name is both input and state', () => {
    const unlike = () =>
      recurrence({
        ...about,
        periods,
        inputs: { growth: { ...words(rate), default: '1' } },
        state: {
          capital: { ...words(pounds), starts: ({ growth }) => growth, next: ({ capital }) => capital },
        },
        equations: {},
      });
    expect(unlike).toThrow(UnitMismatchError);
    expect(unlike).toThrow('first capital');
    const twice = () =>
      recurrence({
        ...about,
        periods,
        inputs: { capital: { ...words(pounds), default: '1' } },
        state: { capital: { ...words(pounds), starts: (q) => q.capital, next: (q) => q.capital } },
        equations: {},
      });
    expect(twice).toThrow(MalformedQuantityError);
  });
});

describe('a ledger', () => {
  const doubling = ledger({
    ...about,
    inputs: { stake: { ...words(pounds), default: '3', min: '0' } },
    columns: { money: words(pounds) },
    book: ({ stake }) => [{ money: stake }, { money: stake.mul(2) }],
  });

  it('books with the default where nothing is given', () => {
    expect(doubling.rows().map(({ money }) => exactText(money))).toEqual(['3', '6']);
    expect(doubling.rows({ stake: exact('1/2') }).map(({ money }) => exactText(money))).toEqual(['1/2', '1']);
  });
});
