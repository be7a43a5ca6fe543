// The words of the ledgers of renewal: their columns, and how many years they book.
import { ordinal, poundsPerYear, years } from '../kernel/common-units.ts';
import type { InputSpec, QuantityWords } from '../kernel/quantity.ts';
import { moneyOf } from '../kernel/quantity-words.ts';
import { annualWear } from './fixed-capital-quantities.ts';

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

/** The most that is spent on renewal in one year of the ledger. */
export const largestRenewal: QuantityWords = {
  label: { en: 'largest renewal of one year', zh: '一年内最大的更新额' },
  symbol: { en: 'r_{\\max}', zh: 'r_{\\max}' },
  unit: poundsPerYear,
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
