// Words that several models of the part share.
import type { InBothLanguages } from '../kernel/languages.ts';
import type { TextColumn } from '../kernel/ledger.ts';
import type { QuantityWords } from '../kernel/quantity.ts';
import { ordinal, rate, ratio, truth, type Unit } from '../kernel/units.ts';
import { billionsOfDollars, percentagePoints } from './units.ts';

const wordsIn =
  (unit: Unit) =>
  (label: InBothLanguages, symbol: InBothLanguages | string): QuantityWords => ({
    label,
    symbol: typeof symbol === 'string' ? { en: symbol, zh: symbol } : symbol,
    unit,
  });

/** A sum of money in billions of dollars. A symbol that is one text is the same in both languages. */
export const billionsOf = wordsIn(billionsOfDollars);
/** A rate or a share; 1 is 100%. */
export const rateOf = wordsIn(rate);
/** A number without a unit. */
export const ratioOf = wordsIn(ratio);
/** A difference of two rates; 1 is one percentage point. */
export const pointsOf = wordsIn(percentagePoints);
/** A condition that holds or does not. */
export const conditionOf = wordsIn(truth);

/** A calendar or fiscal year. */
export const yearOf = (label: InBothLanguages): QuantityWords => ({
  label,
  symbol: { en: 't', zh: 't' },
  unit: ordinal,
});

/** A column of words. */
export const textOf = (label: InBothLanguages): TextColumn => ({ label, text: true });
