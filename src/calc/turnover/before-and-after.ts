// The words of a quantity that stands in a model twice: before a change and after it.
import type { QuantityWords } from '../kernel/quantity.ts';

const withIndex = (symbol: string, index: 0 | 1): string =>
  symbol.includes('_') ? `{${symbol}}_${index}` : `${symbol}_${index}`;

const at =
  (index: 0 | 1, en: string, zh: string) =>
  <Words extends QuantityWords>(words: Words): Words => ({
    ...words,
    label: { en: `${words.label.en}, ${en}`, zh: `${words.label.zh}，${zh}` },
    symbol: { en: withIndex(words.symbol.en, index), zh: withIndex(words.symbol.zh, index) },
  });

/** The same quantity before the change. */
export const before = at(0, 'before the change', '变化前');

/** The same quantity after the change. */
export const after = at(1, 'after the change', '变化后');

/** Capital that a change makes superfluous; it leaves the business as money. */
export const separated = {
  en: 'capital that leaves the business as money',
  zh: '从企业中分离出来的货币资本',
} as const;

/** Capital that a change makes necessary. */
export const added = {
  en: 'capital that must be added',
  zh: '必须追加的资本',
} as const;
