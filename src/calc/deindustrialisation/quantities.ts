// Words that several models of the part share.
import { ordinal, percentagePoints } from '../kernel/common-units.ts';
import type { InBothLanguages } from '../kernel/languages.ts';
import type { QuantityWords } from '../kernel/quantity.ts';
import { quantityOf, wordsIn } from '../kernel/quantity-words.ts';
import { billionsOfDollars, trillionsOfDollars } from './units.ts';

/** A sum of money in billions of dollars. A symbol that is one text is the same in both languages. */
export const billionsOf = wordsIn(billionsOfDollars);
/** A sum of money in trillions of dollars. */
export const trillionsOf = wordsIn(trillionsOfDollars);
/** A difference of two rates; 1 is one percentage point. */
export const pointsOf = wordsIn(percentagePoints);
/** A calendar or fiscal year. */
export const yearOf = (label: InBothLanguages): QuantityWords => quantityOf(label, 't', ordinal);
