// The ledger of the working periods, one after another: its inputs, what its columns mean, and the booking of
// book-working-periods.ts.
import { ledger, type TextColumn } from '../kernel/ledger.ts';
import type { QuantityWords } from '../kernel/quantity.ts';
import { capitalTwo } from '../kernel/source.ts';
import { ordinal, weeks } from '../kernel/units.ts';
import { bookWorkingPeriods } from './book-working-periods.ts';
import { circulationTime, moneyOf, weeklyOutlayGiven, weeksInYear, workingPeriod } from './quantities.ts';

const text = (en: string, zh: string): TextColumn => ({ label: { en, zh }, text: true });

const counted = (en: string, zh: string, symbol: string, unit = weeks): QuantityWords => ({
  label: { en, zh },
  symbol: { en: symbol, zh: symbol },
  unit,
});

/**
 * The real movement behind the tables: pp. 264–265, 275–277 of MEW 24, and Table IV (pp. 279–280). There Marx gives
 * capitals I and II the working periods in turn and lets capital III open those of capital I, which is what `capital`
 * and `openingWeeks` say; turnovers-of-capitals.ts lets each capital pay the same weeks of every turnover time.
 */
export const workingPeriodsInTurn = ledger({
  id: 'turnover/working-periods',
  title: { en: 'The working periods, one after another', zh: '相继进行的各个劳动期间' },
  sources: [capitalTwo('15', '263–265'), capitalTwo('15', '275–280')],
  inputs: {
    weeklyOutlay: weeklyOutlayGiven,
    workingPeriod: { ...workingPeriod, default: '6' },
    circulationTime: { ...circulationTime, default: '3' },
    weeksInYear: { ...weeksInYear, default: '51', max: '200' },
  },
  columns: {
    workingPeriod: counted('working period', '第几个劳动期间', 'j', ordinal),
    capital: counted('capital whose turn it is', '轮到的资本', 'i', ordinal),
    turnoverWeeks: text('turnover, in weeks of the year', '周转期间（按周次）'),
    openingWeeks: text('weeks paid out of money in hand', '用手中的货币支付的周次'),
    closingWeeks: text('weeks paid out of money that comes back', '用流回的货币支付的周次'),
    circulationWeeks: text('circulation, in weeks of the year', '流通期间（按周次）'),
    from: counted('weeks gone by when it begins', '开始时已过的周数', 't_0'),
    workedUntil: counted('weeks gone by when its work ends', '劳动结束时已过的周数', 't_1'),
    to: counted('weeks gone by when its money is back', '货币流回时已过的周数', 't_2'),
    laidOut: moneyOf(
      { en: 'laid out for it in the year', zh: '年内为它投入的资本' },
      { en: 'K_j', zh: 'K_j' },
      'production',
    ),
    fromMoneyInHand: moneyOf(
      { en: 'of this, out of money in hand when it begins', zh: '其中：开始时手中已有的货币' },
      { en: 'H', zh: 'H' },
      'money',
    ),
    fromReturn: moneyOf(
      { en: 'of this, out of money that comes back', zh: '其中：期间流回的货币' },
      { en: 'E', zh: 'E' },
      'money',
    ),
    returned: moneyOf(
      { en: 'money that comes back while it lasts', zh: '期间流回的货币总额' },
      { en: 'B', zh: 'B' },
      'money',
    ),
    setFree: moneyOf(
      { en: 'set free at its end', zh: '结束时游离出来的资本' },
      { en: 'F', zh: 'F' },
      'money',
    ),
    elapsed: counted(
      'weeks of its turnover that are over at the end of the year',
      '到年末已过的周转周数',
      'e',
    ),
    turnedOver: moneyOf(
      { en: 'counted as turned over in the year', zh: '计入本年周转的资本额' },
      { en: 'A_j', zh: 'A_j' },
    ),
  },
  book: bookWorkingPeriods,
});
