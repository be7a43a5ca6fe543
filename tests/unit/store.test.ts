// The store of a page: edits reach everything that follows, also in other examples; differences, undo, and refusals.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, exactText, hasValue } from '~/calc/kernel/exact.ts';
import { loadModels } from '~/calc/registry.ts';
import { holds, UnreadableConditionError } from '~/state/condition.ts';
import { createStore, type ExampleDefinition, UnknownBindingError } from '~/state/store.ts';
import { createUndo } from '~/state/undo.ts';

const definitions: Readonly<Record<string, ExampleDefinition>> = {
  rates: {
    model: 'turnover/rates-compared',
    inputs: { rateOfA: { from: 'a.annualRate' }, rateOfB: { from: 'b.annualRate' } },
  },
  a: { model: 'turnover/annual-rate-given-scale', inputs: { weeklyVariableCapital: '100' } },
  b: {
    model: 'turnover/annual-rate-given-scale',
    inputs: {
      weeklyVariableCapital: { from: 'a.weeklyVariableCapital' },
      workingPeriod: '50',
      circulationTime: '0',
    },
  },
};
const models = await loadModels(Object.values(definitions).map(({ model }) => model));
const newStore = () => createStore(definitions, models);
const text = (store: ReturnType<typeof newStore>, binding: string): string => {
  const value = store.read(binding);
  return hasValue(value) ? exactText(value) : value.reason;
};

describe('the store of a page', () => {
  it('computes the examples as the source has them', () => {
    const store = newStore();
    expect(text(store, 'a.annualRate')).toBe('10');
    expect(text(store, 'rates.ratio')).toBe('10');
    expect(store.differences().size).toBe(0);
  });

  it('carries an edit to every example that follows the edited one', () => {
    const store = newStore();
    store.set('a.weeklyVariableCapital', exact(120));
    expect(text(store, 'b.variableCapitalAdvanced')).toBe('6000');
    store.set('a.circulationTime', exact(6));
    expect(text(store, 'rates.ratio')).toBe('5');
    expect([...store.differences()]).toEqual([
      ['a.weeklyVariableCapital', '120'],
      ['a.circulationTime', '6'],
    ]);
  });

  it('tells its listeners once which examples an edit can have changed', () => {
    const store = newStore();
    const told: string[][] = [];
    const end = store.listen((examples) => told.push([...examples].sort()));
    store.set('a.weeklyVariableCapital', exact(120));
    store.set('b.workingPeriod', exact(25));
    store.apply(new Map());
    store.apply(new Map());
    end();
    store.set('b.workingPeriod', exact(20));
    expect(told).toEqual([
      ['a', 'b', 'rates'],
      ['b', 'rates'],
      ['a', 'b', 'rates'],
    ]);
  });

  it('lets neither results nor inputs that follow another example be set', () => {
    const store = newStore();
    expect(store.input('a.annualRate')).toBeUndefined();
    expect(store.input('b.weeklyVariableCapital')).toBeUndefined();
    store.set('b.weeklyVariableCapital', exact(1));
    expect(text(store, 'b.weeklyVariableCapital')).toBe('100');
  });

  it('names the numbers there are when asked for one there is not', () => {
    expect(() => newStore().read('c.annualRate')).toThrow(UnknownBindingError);
    expect(() => newStore().read('a.anualRate')).toThrow('annualRate');
  });

  it('applies the good differences and names the others with their reason', () => {
    const store = newStore();
    const refused = store.apply(
      new Map([
        ['a.workingPeriod', '9'],
        ['a.weeksInYear', '61'],
        ['a.rateOfSurplusValue', 'a lot'],
        ['a.annualRate', '3'],
        ['b.weeklyVariableCapital', '3'],
        ['nothing', '1'],
        ['__proto__.constructor', '1'],
      ]),
    );
    expect(text(store, 'a.workingPeriod')).toBe('9');
    expect(refused.map(({ binding, reason }) => [binding, reason])).toEqual([
      ['a.weeksInYear', 'out-of-bounds'],
      ['a.rateOfSurplusValue', 'unreadable'],
      ['a.annualRate', 'unknown'],
      ['b.weeklyVariableCapital', 'unknown'],
      ['nothing', 'unknown'],
      ['__proto__.constructor', 'unknown'],
    ]);
  });

  it('goes back to the source when no differences are applied', () => {
    const store = newStore();
    store.set('a.workingPeriod', exact(9));
    store.apply(new Map());
    expect(text(store, 'a.annualRate')).toBe('10');
    expect(store.differences().size).toBe(0);
  });

  it('comes back to the same numbers from its own differences, whatever was edited', () => {
    const edit = fc.record({
      binding: fc.constantFrom(
        'a.workingPeriod',
        'a.circulationTime',
        'b.workingPeriod',
        'a.rateOfSurplusValue',
      ),
      value: fc.integer({ min: 7, max: 70 }).map((sevenths) => exact(sevenths).div(7)),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        const edited = newStore();
        for (const { binding, value } of edits) edited.set(binding, value);
        const other = newStore();
        expect(other.apply(edited.differences())).toEqual([]);
        for (const binding of ['a.annualRate', 'b.annualRate', 'rates.difference']) {
          expect(text(other, binding)).toBe(text(edited, binding));
        }
      }),
    );
  });
});

describe('undo', () => {
  it('takes back whole edits, the last one first, and says when there are none left', () => {
    const store = newStore();
    const undo = createUndo(store);
    for (const weeks of ['5', '6', '7']) {
      undo.before('a.workingPeriod');
      store.set('a.workingPeriod', exact(weeks));
    }
    undo.end();
    undo.before('a.workingPeriod');
    store.set('a.workingPeriod', exact(20));
    expect(undo.undo()).toBe(true);
    expect(text(store, 'a.workingPeriod')).toBe('7');
    expect(undo.undo()).toBe(true);
    expect(text(store, 'a.workingPeriod')).toBe('4');
    expect(undo.undo()).toBe(false);
    expect(undo.hasBegun()).toBe(true);
  });

  it('passes over edits that changed nothing', () => {
    const store = newStore();
    const undo = createUndo(store);
    undo.before('first');
    store.set('a.workingPeriod', exact(9));
    undo.before('second');
    expect(undo.undo()).toBe(true);
    expect(text(store, 'a.workingPeriod')).toBe('4');
  });
});

describe('a condition', () => {
  const store = newStore();
  it('compares a value with another or with a number written as people write it', () => {
    expect(holds({ of: 'a.annualRate', comparison: 'above', than: 'b.annualRate' }, store)).toBe(true);
    expect(holds({ of: 'a.annualRate', comparison: 'equals', than: '1000%' }, store)).toBe(true);
    expect(holds({ of: 'b.circulationTime', comparison: 'differs', than: '0' }, store)).toBe(false);
    expect(holds({ of: 'b.turnovers', comparison: 'atMost', than: '1' }, store)).toBe(true);
    expect(holds({ of: 'b.turnovers', comparison: 'below', than: '1' }, store)).toBe(false);
    expect(holds({ of: 'b.turnovers', comparison: 'atLeast', than: '1' }, store)).toBe(true);
  });

  it('is not fulfilled by what has no value', () => {
    const idle = newStore();
    idle.set('a.weeklyVariableCapital', exact(0));
    for (const comparison of ['above', 'atMost', 'equals', 'differs'] as const) {
      expect(holds({ of: 'a.annualRate', comparison, than: '0' }, idle)).toBe(false);
    }
  });

  it('with neither a number nor a binding on its other side is an error', () => {
    expect(() => holds({ of: 'a.annualRate', comparison: 'above', than: 'much' }, store)).toThrow(
      UnreadableConditionError,
    );
  });
});
