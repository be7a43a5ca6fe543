// The words of the quantities in product-and-its-parts.ts: pounds of yarn, and pence and ounces of one of them.
import { hours } from '../kernel/common-units.ts';
import type { QuantityWords, ValuePart } from '../kernel/quantity.ts';
import { quantityOf, type SymbolWords } from '../kernel/quantity-words.ts';
import { ouncesPerPoundOfYarn, pencePerPoundOfYarn, poundsOfYarn } from './units.ts';

/** A symbol with an s for surplus-value, which Chinese writes m. */
export const ofSurplus = (en: string): QuantityWords['symbol'] => ({ en, zh: en.replace('s', 'm') });

/** So much yarn. */
export const yarn = (en: string, zh: string, symbol: SymbolWords, part?: ValuePart): QuantityWords =>
  quantityOf({ en, zh }, symbol, poundsOfYarn, part);

/** A part of the value of one pound of yarn. */
export const pence = (en: string, zh: string, symbol: SymbolWords, part: ValuePart): QuantityWords =>
  quantityOf(
    { en: `${en} in one pound of yarn, in pence`, zh: `一磅棉纱中的${zh}（便士）` },
    symbol,
    pencePerPoundOfYarn,
    part,
  );

/** A part of one pound of yarn that stands for a part of its value. */
export const ounces = (en: string, zh: string, symbol: SymbolWords, part: ValuePart): QuantityWords =>
  quantityOf(
    { en: `ounces of one pound of yarn that stand for ${en}`, zh: `一磅棉纱中代表${zh}的盎司数` },
    symbol,
    ouncesPerPoundOfYarn,
    part,
  );

/** Labour in hours. */
export const labour = (en: string, zh: string, symbol: SymbolWords, part?: ValuePart): QuantityWords =>
  quantityOf({ en, zh }, symbol, hours, part);
