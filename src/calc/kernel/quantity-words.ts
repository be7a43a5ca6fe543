// The words of a quantity in one line: label, symbol and unit, with the commonest units by name. Every part of the book
// declares its quantities with these; `quantity.ts` says what a quantity is.
import { pounds, rate, ratio, truth, years } from './common-units.ts';
import { type InBothLanguages, sameInBoth } from './languages.ts';
import type { TextColumn } from './ledger.ts';
import type { InputSpec, QuantityWords, ValuePart } from './quantity.ts';
import type { Unit } from './units.ts';

/** A symbol in TeX; one text where both languages write the same. */
export type SymbolWords = InBothLanguages | string;

/** A quantity in any unit; `part` says which part of capital or of value it is. */
export const quantityOf = (
  label: InBothLanguages,
  symbol: SymbolWords,
  unit: Unit,
  part?: ValuePart,
): QuantityWords => ({
  label,
  symbol: typeof symbol === 'string' ? sameInBoth(symbol) : symbol,
  unit,
  ...(part && { part }),
});

/** What makes the quantities of one unit. */
export const wordsIn =
  (unit: Unit) =>
  (label: InBothLanguages, symbol: SymbolWords, part?: ValuePart): QuantityWords =>
    quantityOf(label, symbol, unit, part);

/** An amount of money in pounds. */
export const moneyOf = wordsIn(pounds);
/** A rate or a share, shown in per cent; 1 is 100 %. */
export const rateOf = wordsIn(rate);
/** A number without a unit. */
export const ratioOf = wordsIn(ratio);
/** Whether something holds, such as a balance: the unit of a comparison. The label is the statement itself. */
export const conditionOf = wordsIn(truth);

/** A column of words in a ledger. */
export const textOf = (label: InBothLanguages): TextColumn => ({ label, text: true });

/** A share between 0 and 1 that a reader gives; 0 switches it off. */
export const shareInput = (label: InBothLanguages, symbol: SymbolWords, initial = '0'): InputSpec => ({
  ...rateOf(label, symbol),
  default: initial,
  min: '0',
  max: '1',
  step: '1/20',
});

/** For a recurrence whose periods are years. */
export const periodsInYears = { name: 'years', label: { en: 'years', zh: '年数' }, unit: years } as const;
