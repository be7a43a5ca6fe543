// The departments and their deliveries as the tests of any number of departments give them to the ledgers.
import { exact } from '~/calc/kernel/exact.ts';
import type { ListItem } from '~/calc/kernel/ledger.ts';
import type { Texts } from '../support/values.ts';

/** An entry of a list, its numbers as texts. */
export const item = (texts: Texts): ListItem =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, exact(text)]));

/** A department at 4c : 1v with a rate of surplus-value of 100 %, unless the texts say otherwise. */
export const department = (texts: Texts): ListItem => ({
  ...item({
    composition: '4',
    rateOfSurplusValue: '1',
    accumulationRate: '0',
    shareOfWages: '0',
    shareOfConsumption: '0',
  }),
  ...item(texts),
});

/** Department 1 supplies the means of production of all. */
export const fromFirst = (count: number): readonly ListItem[] =>
  Array.from({ length: count }, (_, index) => item({ seller: '1', buyer: `${index + 1}`, share: '1' }));
