// A compiled model is the same model: what a page recomputes in a browser is what the book computed when it was built.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repetitions } from '~/calc/kernel/common-units.ts';
import { compile } from '~/calc/kernel/compile.ts';
import { exact, exactText, hasValue, type Value } from '~/calc/kernel/exact.ts';
import {
  floor,
  largest,
  minus,
  number,
  over,
  plus,
  power,
  smallest,
  times,
} from '~/calc/kernel/expression.ts';
import { revive } from '~/calc/kernel/live-model.ts';
import { type Model, model } from '~/calc/kernel/model.ts';
import { loadModels, modelIds } from '~/calc/registry.ts';

const words = { label: { en: 'x', zh: '数' }, symbol: { en: 'x', zh: 'x' }, unit: repetitions };
const everyOperator = model({
  id: 'test/every-operator',
  title: { en: 'test', zh: '试' },
  sources: [],
  inputs: {
    a: { ...words, default: '7/2', min: '-9', max: '60', step: '1/2' },
    b: { ...words, default: '2', whole: true },
  },
  equations: {
    all: {
      ...words,
      is: ({ a, b }) =>
        plus(
          over(a, b),
          minus(times(a, b, number('1/3')), floor(a)),
          smallest(a, b),
          largest(a, b),
          power(b, -2),
        ),
    },
  },
  misreadings: { wrong: { ...words, misreads: 'all', is: ({ a }) => a } },
});

const texts = (values: Readonly<Record<string, Value>>) =>
  Object.entries(values)
    .map(([name, value]) => `${name} ${hasValue(value) ? exactText(value) : value.reason}`)
    .sort();

const asData = (whole: Model) => revive(JSON.parse(JSON.stringify(compile(whole, 'en', new Set(['all'])))));

describe('a compiled model', async () => {
  const models = new Map([...(await loadModels(modelIds)), [everyOperator.id, everyOperator]]);

  it.each([...models])('%s gives every value that the model gives', (_, whole) => {
    const live = asData(whole);
    const thirds = fc.integer({ min: 0, max: 180 }).map((count) => exact(count).div(3));
    const inputs = fc.record(Object.fromEntries(whole.inputs.map(({ name }) => [name, thirds])));
    expect(texts(live.evaluate())).toEqual(texts(whole.evaluate()));
    fc.assert(
      fc.property(inputs, (random) => {
        const given = new Map(Object.entries(random));
        expect(texts(live.evaluate(given))).toEqual(texts(whole.evaluate(given)));
      }),
    );
  });

  it('keeps the bounds, the steps and the units of the inputs', () => {
    const [a, b] = asData(everyOperator).inputs;
    expect(a).toMatchObject({ min: exact(-9), max: exact(60), step: exact('1/2'), whole: false });
    expect(b).toMatchObject({ min: undefined, step: exact(1), whole: true });
    expect(a?.unit.words).toEqual(repetitions.words);
  });

  it('carries the words of one language only, and only of what is told or can be without a value', () => {
    const { all, wrong } = compile(everyOperator, 'zh', new Set(['all']));
    expect(all).toMatchObject({ label: '数', unit: '次' });
    expect(wrong?.label).toBeUndefined();
    expect(all?.one).toBeUndefined();
    expect(compile(everyOperator, 'en', new Set(['all']))['all']?.one).toBe('time');
  });
});
