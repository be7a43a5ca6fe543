// What a screen reader is told: after the reader pauses, the results of the examples that changed, each in a live
// region of its own, and nothing else. (One live region per number would read out every digit of every edit.)
import { hasValue } from '~/calc/kernel/exact.ts';
import { showWithUnit } from '~/calc/kernel/show.ts';
import { fill } from '~/i18n/live-messages.ts';
import { readBinding } from './binding.ts';
import { afterPause } from './frame.ts';
import type { PageData } from './page-data.ts';
import type { Store } from './store.ts';

const pause = 800;

/** A result that an example announces: what it is called, and its number with its unit. */
export interface AnnouncedResult {
  readonly quantity: string;
  /** `undefined` where there is no number. */
  readonly says: string | undefined;
}

/** The announced results of an example; what is read by period is called with its period. */
export function announcedResults(store: Store, data: PageData, id: string): readonly AnnouncedResult[] {
  const { language } = data;
  const example = Object.hasOwn(data.examples, id) ? data.examples[id] : undefined;
  const bracket = (words: string): string => (language === 'zh' ? `（${words}）` : ` (${words})`);
  return (example?.announce ?? []).map((name) => {
    const binding = `${id}.${name}`;
    const { label, unit } = store.quantity(binding);
    const number = readBinding(binding)?.period;
    const period = number && example?.period && fill(example.period, { number });
    const value = store.read(binding);
    return {
      quantity: period ? `${label[language]}${bracket(period)}` : label[language],
      says: hasValue(value) ? showWithUnit(value, unit, language) : undefined,
    };
  });
}

/** A sentence with the announced results of an example. */
export function sentence(store: Store, data: PageData, id: string): string {
  const example = data.examples[id];
  if (!example) return '';
  const results = announcedResults(store, data, id).map(({ quantity, says }) =>
    says === undefined ? fill(data.messages.noValue, { quantity }) : `${quantity} ${says}`,
  );
  const comma = data.language === 'zh' ? '，' : ', ';
  // A model's own page has one example, which needs no name.
  return [example.title, results.join(comma)].filter(Boolean).join(data.language === 'zh' ? '：' : ': ');
}

/** @returns a function to be told which examples changed */
export function announceTo(
  document: Document,
  store: Store,
  data: PageData,
): (examples: ReadonlySet<string>) => void {
  const waiting = new Set<string>();
  const speak = afterPause(() => {
    for (const id of waiting) {
      const region = document.querySelector(`[data-announce="${CSS.escape(id)}"]`);
      if (region) region.textContent = sentence(store, data, id);
    }
    waiting.clear();
  }, pause);
  return (examples) => {
    // The edited example comes first; those that follow it would repeat what their own readers did not ask for.
    const [edited] = examples;
    if (edited) waiting.add(edited);
    speak();
  };
}
