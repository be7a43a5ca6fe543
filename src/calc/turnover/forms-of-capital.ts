// The ledger of the forms of capital: its inputs, what its columns mean, and the booking of book-forms.ts.
import { ordinal, pounds, weeks } from '../kernel/common-units.ts';
import { ledger } from '../kernel/ledger.ts';
import type { QuantityWords } from '../kernel/quantity.ts';
import { capitalTwo } from '../kernel/source.ts';
import { bookForms } from './book-forms.ts';
import { sixAndThreeWeeks, weeksOfTables } from './quantities.ts';

const form = (en: string, zh: string, symbol: QuantityWords['symbol']): QuantityWords => ({
  label: { en, zh },
  symbol,
  unit: pounds,
});

/** Week by week, the forms of the capitals that relieve each other so that work never stops. Marx, Capital II, ch. 15. */
export const formsOfCapital = ledger({
  id: 'turnover/forms-of-capital',
  title: { en: 'The forms of capital, week by week', zh: '资本的形式，逐周表示' },
  sources: [capitalTwo('15', '260–287')],
  inputs: {
    ...sixAndThreeWeeks,
    weeks: weeksOfTables,
  },
  columns: {
    week: { label: { en: 'week', zh: '周' }, symbol: { en: 't', zh: 't' }, unit: weeks },
    capital: { label: { en: 'capital', zh: '资本' }, symbol: { en: 'k', zh: 'k' }, unit: ordinal },
    production: form('productive capital', '生产资本', { en: 'P', zh: 'P' }),
    commodity: form('commodity capital', '商品资本', { en: "C'", zh: "W'" }),
    money: form('money capital', '货币资本', { en: 'M', zh: 'G' }),
  },
  book: bookForms,
});
