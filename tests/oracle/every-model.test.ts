// What must hold for every model, whatever it is about: with any inputs within bounds it gives numbers, or says why there
// is none; other ways to the same quantity agree; and it says what it is in both languages.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeModel, resultsOf } from '~/calc/describe.ts';
import {
  calculate,
  type Given,
  inputsOf,
  listsOf,
  outputsOf,
  type Result,
} from '~/calc/kernel/calculation.ts';
import { ExactNumber, exact, exactText } from '~/calc/kernel/exact.ts';
import { evaluate } from '~/calc/kernel/expression.ts';
import { readGiven } from '~/calc/kernel/given.ts';
import { ImpossibleInputsError } from '~/calc/kernel/impossible-inputs.ts';
import type { Cell } from '~/calc/kernel/ledger.ts';
import type { Model } from '~/calc/kernel/model.ts';
import { allModelIds, loadModel } from '~/calc/registry.ts';
import { csv } from '~/calc/spreadsheet/csv.ts';
import { givenFor } from '../support/random-inputs.ts';

const models = await Promise.all(allModelIds.map(loadModel));
const named = models.map((model) => [model.id, model] as const);

/** The results, or none when the model refuses these inputs together; it may throw nothing else. */
function results(model: (typeof models)[number], given: Given): Readonly<Record<string, Result>> | undefined {
  try {
    return calculate(model, given);
  } catch (problem) {
    if (!(problem instanceof ImpossibleInputsError)) throw problem;
    expect(problem.message).toMatch(/\w{3,} \w/);
    return undefined;
  }
}

const isCell = (cell: Cell): boolean =>
  cell instanceof ExactNumber
    ? /^-?\d+(\/\d+)?$/.test(exactText(cell))
    : 'noValue' in cell
      ? cell.quantity !== ''
      : cell.en !== '' && cell.zh !== '';

describe('every model', () => {
  it.for(named)(
    '%s gives a number, or the reason why there is none, for any inputs within bounds',
    ([, model]) => {
      fc.assert(
        fc.property(givenFor(model, 6), (given) => {
          const found = results(model, given);
          if (!found) return;
          for (const [name, result] of Object.entries(found)) {
            const cells: readonly Cell[] = Array.isArray(result) ? result : [result as Cell];
            expect([name, cells.filter((cell) => !isCell(cell))]).toEqual([name, []]);
          }
        }),
        { numRuns: 25 },
      );
    },
  );

  it.for(named)('%s has a value for each of its outputs with the numbers of its source', ([, model]) => {
    const { outputs, withoutValue = {} } = resultsOf(model);
    expect(Object.keys(outputs).length).toBeGreaterThan(0);
    // A rate of growth from nothing has no value at the start; but no output is wholly without one.
    const empty = Object.keys(withoutValue).filter((name) => {
      const output = outputs[name];
      return output === null || (Array.isArray(output) && output.every((cell) => cell === null));
    });
    expect(empty).toEqual([]);
  });

  it.for(named)('%s bounds every input, and has labels and sources in both languages', ([, model]) => {
    const lists = listsOf(model).flatMap(({ fields }) => fields);
    for (const input of [...inputsOf(model), ...lists]) {
      expect([input.name, input.min === undefined, input.max === undefined]).toEqual([
        input.name,
        false,
        false,
      ]);
    }
    const words = [
      model.title,
      ...model.sources.map(({ at }) => at),
      ...[...inputsOf(model), ...listsOf(model), ...outputsOf(model).map((output) => output.words)].map(
        ({ label }) => label,
      ),
    ];
    for (const { en, zh } of words) {
      expect(en).toMatch(/[A-Za-z]/);
      expect(zh).toMatch(/[\u4e00-\u9fff]|^[A-Z]?\d|MEW/);
    }
    expect(model.sources.length).toBeGreaterThan(0);
  });

  it.for(named)('%s leaves a choice in every input, and gives no output the name of one', ([, model]) => {
    const inputs = inputsOf(model);
    expect(inputs.filter(({ min, max }) => min && max?.equals(min)).map(({ name }) => name)).toEqual([]);
    const names = new Set(inputs.map(({ name }) => name));
    expect(outputsOf(model).filter(({ name }) => names.has(name))).toEqual([]);
  });

  it.for(named)('%s calls nothing "in per cent" of which 1 is 100 %', ([, model]) => {
    const labels = [...inputsOf(model), ...outputsOf(model).map(({ words }) => words)].flatMap((words) =>
      'unit' in words && words.unit.style === 'percent' ? [words.label.en] : [],
    );
    expect(labels.filter((label) => /in per cent/.test(label))).toEqual([]);
  });

  it.for(named)('%s takes its own results back: what it prints as inputs it reads again', ([, model]) => {
    const { inputs } = resultsOf(model);
    const pairs = Object.entries(inputs).map(
      ([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)] as const,
    );
    expect(resultsOf(model, readGiven(model, pairs))).toEqual(resultsOf(model));
  });

  it.for(named)('%s is written as CSV in both languages without NaN or Infinity', ([, model]) => {
    for (const language of ['en', 'zh'] as const) {
      expect(csv(model, language)).not.toMatch(/NaN|Infinity|undefined|\[object/);
    }
  });
});

describe('the models together', () => {
  it('have ids of their folder, and no id twice', () => {
    expect(new Set(allModelIds).size).toBe(allModelIds.length);
    for (const model of models) expect(allModelIds).toContain(model.id);
    expect(models.map(({ id }) => id)).toEqual(allModelIds);
  });

  it('have names of quantities that a command line and a workbook can hold', () => {
    for (const model of models) {
      for (const { name } of [...inputsOf(model), ...listsOf(model), ...outputsOf(model)]) {
        expect(name).toMatch(/^[a-z][A-Za-z0-9]*$/);
      }
    }
  });

  it('describe themselves as plain data', () => {
    for (const model of models) {
      const data = describeModel(model);
      expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    }
  });
});

const withAlternatives = models.filter(
  (model): model is Model =>
    model.kind === 'equations' &&
    [...model.quantities.values()].some(
      (quantity) => quantity.role !== 'input' && Object.keys(quantity.alternatives).length > 0,
    ),
);

describe('other ways to the same quantity', () => {
  it.for(withAlternatives.map((model) => [model.id, model] as const))('agree in %s', ([, model]) => {
    fc.assert(
      fc.property(givenFor(model), ({ numbers }) => {
        const values = model.evaluate(numbers);
        for (const quantity of model.quantities.values()) {
          if (quantity.role === 'input') continue;
          const value = values[quantity.name];
          for (const [form, expression] of Object.entries(quantity.alternatives)) {
            const other = evaluate(expression, (name) => values[name] ?? exact(0), quantity.name);
            // Where one way divides by nothing and the other does not, only one of them has a value.
            if (value instanceof ExactNumber && other instanceof ExactNumber) {
              expect(`${quantity.name} ${form} ${exactText(other)}`).toBe(
                `${quantity.name} ${form} ${exactText(value)}`,
              );
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
