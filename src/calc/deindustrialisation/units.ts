// Units of the part on deindustrialisation: billions and trillions of dollars, billions of yuan and of chips, pay, and rates
// of exchange.
import { dollars, people, yuan } from '../kernel/common-units.ts';
import { counting, per, type Unit } from '../kernel/units.ts';

/** Billions (10⁹) of dollars: the sums of public finance and foreign trade. */
export const billionsOfDollars: Unit = counting(
  'billionDollars',
  { en: 'billion dollars', zh: '十亿美元' },
  { words: ['billion', 'bn', '十亿', '十亿美元'] },
);

/** Trillions (10¹²) of dollars: a unit that both languages have a word for (万亿), in which debts and deficits are told. */
export const trillionsOfDollars: Unit = counting(
  'trillionDollars',
  { en: 'trillion dollars', zh: '万亿美元' },
  { words: ['trillion', 'tn', '万亿', '万亿美元'] },
);

/** The pay of one person in a year. */
export const dollarsPerPerson: Unit = per(dollars, people, {
  en: 'dollars a person',
  one: 'dollar a person',
  zh: '美元／人',
});

/** A rate of exchange: yuan for one dollar. */
export const yuanPerDollar: Unit = per(yuan, dollars, { en: 'yuan a dollar', zh: '元／美元' });

/** Billions (10⁹) of yuan. */
export const billionsOfYuan: Unit = counting(
  'billionYuan',
  { en: 'billion yuan', zh: '十亿元' },
  { words: ['billion', 'bn', '十亿', '十亿元'] },
);

/** The exchange rate between two sums that both stand in billions. */
export const billionYuanPerBillionDollars: Unit = per(billionsOfYuan, billionsOfDollars, yuanPerDollar.name, {
  words: yuan.words,
});

/** Billions (10⁹) of integrated circuits, as the customs count them. */
export const billionsOfChips: Unit = counting(
  'billionChips',
  { en: 'billion chips', zh: '十亿块' },
  { words: ['billion', 'bn', '十亿', '块'] },
);

/** What one chip costs on the average: billions of dollars over billions of chips. */
export const dollarsPerChip: Unit = per(
  billionsOfDollars,
  billionsOfChips,
  { en: 'dollars a chip', one: 'dollar a chip', zh: '美元／块' },
  { words: dollars.words },
);
