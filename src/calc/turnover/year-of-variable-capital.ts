// The ledger of a year of variable capital: its inputs, what its columns mean, and the booking of book-year.ts.
import { pounds, weeks } from '../kernel/common-units.ts';
import { ledger } from '../kernel/ledger.ts';
import { capitalTwo } from '../kernel/source.ts';
import { bookYear } from './book-year.ts';
import {
  circulationTime,
  rateOfSurplusValue,
  variableCapitalAdvanced,
  weeklyVariableCapital,
  weeksInYear,
  workingPeriod,
} from './quantities.ts';

/** A year of variable capital, week by week. Capital A and capital B of Capital II, ch. 16, differ in nothing else. */
export const yearOfVariableCapital = ledger({
  id: 'turnover/year-of-variable-capital',
  title: { en: 'A year of variable capital', zh: '可变资本的一年' },
  sources: [capitalTwo('16', '296–312')],
  inputs: {
    weeklyVariableCapital: { ...weeklyVariableCapital, default: '100', min: '0', max: '1000000' },
    workingPeriod,
    circulationTime,
    weeksInYear: { ...weeksInYear, max: '200' },
    rateOfSurplusValue,
  },
  columns: {
    week: { label: { en: 'week', zh: '周' }, symbol: { en: 't', zh: 't' }, unit: weeks },
    advanced: variableCapitalAdvanced,
    produced: {
      label: { en: 'surplus-value made', zh: '已生产的剩余价值' },
      symbol: { en: 's', zh: 'm' },
      unit: pounds,
    },
    realised: {
      label: { en: 'surplus-value realised', zh: '已实现的剩余价值' },
      symbol: { en: 's_r', zh: 'm_r' },
      unit: pounds,
    },
  },
  book: bookYear,
});
