// The words of the quantities in product-and-its-parts.ts: pounds of yarn, and pence and ounces of one of them.
import type { QuantityWords, ValuePart } from '../kernel/quantity.ts';
import { hours } from '../turnover/units.ts';
import { ouncesPerPoundOfYarn, pencePerPoundOfYarn, poundsOfYarn } from './units.ts';

/** A symbol that both languages share. */
export const same = (symbol: string): QuantityWords['symbol'] => ({ en: symbol, zh: symbol });
/** A symbol with an s for surplus-value, which Chinese writes m. */
export const ofSurplus = (en: string): QuantityWords['symbol'] => ({ en, zh: en.replace('s', 'm') });

/** So much yarn. */
export const yarn = (
  en: string,
  zh: string,
  symbol: QuantityWords['symbol'],
  part?: ValuePart,
): QuantityWords => ({
  label: { en, zh },
  symbol,
  unit: poundsOfYarn,
  ...(part && { part }),
});

/** A part of the value of one pound of yarn. */
export const pence = (en: string, zh: string, symbol: QuantityWords['symbol'], part: ValuePart) =>
  ({
    label: { en: `${en} in one pound of yarn, in pence`, zh: `一磅棉纱中的${zh}（便士）` },
    symbol,
    unit: pencePerPoundOfYarn,
    part,
  }) satisfies QuantityWords;

/** A part of one pound of yarn that stands for a part of its value. */
export const ounces = (en: string, zh: string, symbol: QuantityWords['symbol'], part: ValuePart) =>
  ({
    label: { en: `ounces of one pound of yarn that stand for ${en}`, zh: `一磅棉纱中代表${zh}的盎司数` },
    symbol,
    unit: ouncesPerPoundOfYarn,
    part,
  }) satisfies QuantityWords;

/** Labour in hours. */
export const labour = (
  en: string,
  zh: string,
  symbol: QuantityWords['symbol'],
  part?: ValuePart,
): QuantityWords => ({
  label: { en, zh },
  symbol,
  unit: hours,
  ...(part && { part }),
});
