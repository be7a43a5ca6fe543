// Ten thousand bad addresses: none throws, what is good in them applies, and whatever is not used is named.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumber } from '~/calc/kernel/number-input.ts';
import { loadModels } from '~/calc/registry.ts';
import { readLink, writeLink } from '~/state/link.ts';
import { createStore, type ExampleDefinition } from '~/state/store.ts';
import { hostileFragment } from '../support/hostile.ts';

const definitions: Readonly<Record<string, ExampleDefinition>> = {
  'capital-a': { model: 'turnover/annual-rate-given-scale', inputs: { weeklyVariableCapital: '100' } },
};
const models = await loadModels(Object.values(definitions).map(({ model }) => model));
const names = ['weeklyVariableCapital', 'workingPeriod', 'circulationTime', 'rateOfSurplusValue'].map(
  (input) => `capital-a.${input}`,
);

/** The pairs of a fragment as a browser reads them; the last of a name counts. */
const pairsOf = (fragment: string): ReadonlyMap<string, string> => {
  const [, ...query] = fragment.replace(/^#|:~:.*/gs, '').split('?');
  const pairs = new Map(new URLSearchParams(query.join('?')));
  for (const own of ['v', 'g', 'seed', 'assignment']) pairs.delete(own);
  return pairs;
};

test('every pair of an address is applied or named, and nothing else is changed', () => {
  const store = createStore(definitions, models);
  fc.assert(
    fc.property(hostileFragment(names), (fragment) => {
      const link = readLink(fragment);
      const refused = [...link.refused, ...store.apply(link.differences)];
      const named = new Set(refused.map(({ binding }) => binding));
      const applied = store.differences();
      for (const [name, text] of pairsOf(fragment)) {
        const number = readNumber(text);
        const source = names.includes(name) ? store.sourceOf(name) : undefined;
        const isAsTheSource = number.ok && source?.equals(number.value) === true;
        expect(applied.has(name) || named.has(name) || isAsTheSource, `${name}=${text}`).toBe(true);
      }
      for (const name of applied.keys()) expect(pairsOf(fragment).has(name)).toBe(true);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    }),
    { numRuns: 10_000 },
  );
});

test('what a page writes from any address is an address that means the same', () => {
  const store = createStore(definitions, models);
  fc.assert(
    fc.property(hostileFragment(names), (fragment) => {
      store.apply(readLink(fragment).differences);
      const kept = store.differences();
      const again = readLink(writeLink('', kept));
      expect(again.refused).toEqual([]);
      store.apply(again.differences);
      expect(store.differences()).toEqual(kept);
    }),
    { numRuns: 2_000 },
  );
});
