// The columns that the ledgers of turnovers share: whose turnover it is, and its weeks, as Marx numbers them and as
// moments.
import { ordinal, weeks } from '../kernel/common-units.ts';
import { quantityOf, textOf } from '../kernel/quantity-words.ts';

/** Which capital, and which of its turnovers. */
export const turnoverOfCapital = {
  capital: quantityOf({ en: 'capital', zh: '资本' }, 'i', ordinal),
  turnover: quantityOf({ en: 'turnover', zh: '第几次周转' }, 'j', ordinal),
} as const;

/** The whole turnover. */
export const turnoverWeeks = textOf({ en: 'turnover, in weeks of the year', zh: '周转期间（按周次）' });

/** The working weeks in two, by the money that pays them: the real movement. */
export const weeksPaid = {
  openingWeeks: textOf({ en: 'weeks paid out of money in hand', zh: '用手中的货币支付的周次' }),
  closingWeeks: textOf({ en: 'weeks paid out of money that comes back', zh: '用流回的货币支付的周次' }),
} as const;

/** From the end of the work to the return of the money. */
export const circulationWeeks = textOf({ en: 'circulation, in weeks of the year', zh: '流通期间（按周次）' });

/** The same as moments, in weeks since the start. */
export const momentsOfTurnover = {
  from: quantityOf({ en: 'weeks gone by when it begins', zh: '开始时已过的周数' }, 't_0', weeks),
  workedUntil: quantityOf(
    { en: 'weeks gone by when its work ends', zh: '劳动结束时已过的周数' },
    't_1',
    weeks,
  ),
  to: quantityOf({ en: 'weeks gone by when its money is back', zh: '货币流回时已过的周数' }, 't_2', weeks),
} as const;
