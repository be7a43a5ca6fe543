// The lists of a ledger as single numbers, each with a field of its own, and back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputsOf, listsOf } from '~/calc/kernel/calculation.ts';
import { exact } from '~/calc/kernel/exact.ts';
import { givenByInputs, itemsWithFields, listInputs, valuesOfList } from '~/calc/kernel/list-as-inputs.ts';
import { allModelIds, loadModel } from '~/calc/registry.ts';
import { numberFor } from '../support/random-inputs.ts';

const models = await Promise.all(allModelIds.map(loadModel));
const withLists = models.filter((model) => listsOf(model).length > 0);
const partsModel = await loadModel('turnover/aggregate-turnover');
const [parts] = listsOf(partsModel);
if (!parts) throw new Error('turnover/aggregate-turnover has no list');

describe('the inputs of a list', () => {
  it('say how many items there are, and give each field of each item', () => {
    expect(listInputs(parts).map(({ name }) => name)).toEqual([
      'numberOfParts',
      ...[1, 2, 3, 4, 5, 6].flatMap((item) => [`parts${item}Capital`, `parts${item}Turnovers`]),
    ]);
  });

  it('have room for more items than the source has, where these are few', () => {
    expect(itemsWithFields(parts)).toBe(6);
    for (const list of models.flatMap(listsOf)) {
      expect(itemsWithFields(list)).toBeGreaterThanOrEqual(list.default.length);
      expect(itemsWithFields(list)).toBeLessThanOrEqual(list.max);
    }
  });

  it('never share a name with each other or with the model’s own inputs', () => {
    expect(withLists.length).toBeGreaterThan(5);
    for (const model of withLists) {
      const names = [...inputsOf(model), ...listsOf(model).flatMap(listInputs)].map(({ name }) => name);
      expect(new Set(names).size, model.id).toBe(names.length);
    }
  });
});

describe('what such inputs give', () => {
  it('is nothing when nothing is changed: the model takes its defaults', () => {
    expect(givenByInputs(partsModel, new Map())).toEqual({ numbers: new Map(), lists: new Map() });
  });

  it('is a shorter list when the number of items is lowered', () => {
    const { lists } = givenByInputs(partsModel, new Map([['numberOfParts', exact(1)]]));
    expect(lists?.get('parts')).toEqual(parts.default.slice(0, 1));
  });

  it('is a longer list when it is raised; a new item has the field’s own default', () => {
    const { lists } = givenByInputs(partsModel, new Map([['numberOfParts', exact(4)]]));
    expect(lists?.get('parts')?.[3]).toEqual({ capital: exact(0), turnovers: exact(1) });
  });

  it('is every list of allowed items, back from the inputs made of it', () => {
    for (const model of withLists) {
      for (const list of listsOf(model)) {
        const item = fc
          .tuple(...list.fields.map((field) => numberFor(field).map((value) => [field.name, value] as const)))
          .map((pairs) => Object.fromEntries(pairs));
        const items = fc.array(item, { minLength: list.min, maxLength: Math.min(itemsWithFields(list), 8) });
        fc.assert(
          fc.property(items, (some) => {
            const values = valuesOfList(list, some) ?? new Map();
            const back = givenByInputs(model, values).lists?.get(list.name) ?? list.default;
            expect(back.map((one) => JSON.stringify(one))).toEqual(some.map((one) => JSON.stringify(one)));
          }),
          { numRuns: 20 },
        );
      }
    }
  });

  it('cannot be a list with more items than have fields', () => {
    const many = Array.from({ length: 7 }, () => ({ capital: exact(1), turnovers: exact(1) }));
    expect(valuesOfList(parts, many)).toBeUndefined();
  });
});
