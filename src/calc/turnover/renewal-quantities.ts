// The words of the ledgers of renewal: their columns, and how many years they book.
import type { InputSpec, QuantityWords } from '../kernel/quantity.ts';
import { ordinal, poundsPerYear, years } from '../kernel/units.ts';
import { annualWear } from './fixed-capital-quantities.ts';
import { moneyOf } from './quantities.ts';

/** How many years a ledger of renewal books. */
export const yearsBooked: InputSpec = {
  label: { en: 'years booked', zh: '登记的年数' },
  symbol: { en: 'N', zh: 'N' },
  unit: years,
  default: '30',
  min: '1',
  max: '200',
  whole: true,
};

/** What is spent on new means of labour in each year. */
export const renewal: QuantityWords = {
  label: { en: 'spent on renewal', zh: '用于更新的支出' },
  symbol: { en: 'r', zh: 'r' },
  unit: poundsPerYear,
  part: 'money',
};

/** The columns of a `RenewalRow`. */
export const columnsOfRenewal = {
  year: { label: { en: 'year', zh: '年' }, symbol: { en: 't', zh: 't' }, unit: ordinal },
  wear: annualWear,
  renewal,
  hoard: moneyOf(
    { en: 'hoard for renewal, at the close', zh: '年终的更新准备金' },
    { en: 'H', zh: 'H' },
    'money',
  ),
  remainingValue: moneyOf(
    { en: 'value still fixed, at the close', zh: '年终仍固定着的价值' },
    { en: 'F_t', zh: 'F_t' },
    'production',
  ),
} as const;
