// What the words and units of every model must not mix up: a rate and a number of per cent, a per cent and a percentage point,
// what is given and what is booked.
import { describe, expect, it } from 'vitest';
import { type AnyModel, inputsOf, listsOf, outputsOf } from '~/calc/kernel/calculation.ts';
import type { Expression } from '~/calc/kernel/expression.ts';
import { allModelIds, loadModel } from '~/calc/registry.ts';

const models = await Promise.all(allModelIds.map(loadModel));

/** The equations of a model with the units of what they use; a ledger has none. */
const equationsOf = (model: AnyModel) => {
  if (model.kind === 'ledger') return [];
  const { quantities } = model.kind === 'equations' ? model : model.period;
  return [...quantities.values()].flatMap((quantity) =>
    quantity.role === 'input' ? [] : [{ quantity, quantities }],
  );
};

/** Shares of one whole give a share again: debt and balance over the same product, repair and wear over the same capital. */
const sharesOfOneWhole = new Set(['debtRatioAfterwards', 'rateOfRepair']);

describe('The words of every model', () => {
  it('call the difference of two rates percentage points', () => {
    const wrong = models.flatMap((model) =>
      equationsOf(model).flatMap(({ quantity, quantities }) => {
        const isRate = (of: Expression) =>
          of.kind === 'quantity' && quantities.get(of.name)?.unit.style === 'percent';
        const { expression, unit, name } = quantity;
        const isDifference =
          expression.kind === 'difference' && isRate(expression.left) && isRate(expression.right);
        return isDifference && unit.style === 'percent' && !sharesOfOneWhole.has(name)
          ? [`${model.id}, ${name}`]
          : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('do not say “in per cent” of a rate, which is 1 where it is 100 %', () => {
    const wrong = models.flatMap((model) =>
      [...inputsOf(model), ...outputsOf(model).map(({ words, name }) => ({ ...words, name }))]
        .filter((words) => 'unit' in words && words.unit.style === 'percent')
        .filter(({ label }) => /\bin per ?cent\b/.test(label.en) || /百分比$/.test(label.zh))
        .map(({ name }) => `${model.id}, ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('do not give one name to what is given and to what is booked from it', () => {
    const wrong = models.flatMap((model) => {
      if (model.kind !== 'ledger') return [];
      const givenNames = new Set([...model.inputs, ...listsOf(model)].map(({ name }) => name));
      return outputsOf(model).flatMap(({ name }) => (givenNames.has(name) ? [`${model.id}, ${name}`] : []));
    });
    expect(wrong).toEqual([]);
  });
});
