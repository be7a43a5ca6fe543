// A piece of a chapter with the numbers of a store in it: a copy, which may stand anywhere.
import { findConditions } from '../binder.ts';
import { type NumberWords, placesIn, writeNumber } from '../bound-numbers.ts';
import { holds } from '../condition.ts';
import type { Store } from '../store.ts';

/** @param words the page's data, for its language and what is said where a number has no value */
export function filled<T extends Element>(element: T, store: Store, words: NumberWords): T {
  const copy = document.importNode(element, true);
  const holder = document.createElement('div');
  holder.append(copy);
  for (const [binding, places] of placesIn(holder, store)) {
    writeNumber(places, store.read(binding), store, words);
  }
  for (const { element: sentence, condition } of findConditions(holder)) {
    sentence.hidden = !holds(condition, store);
  }
  copy.remove();
  return copy;
}
