// The essay reports that in 2023 the central bank paid 9 trillion yuan to mortgage holders (line 72). What is on record is a
// cut of the rates on existing mortgages. The two are held against each other, and against other sums of that year.
import { rate, repetitions, truth } from '../kernel/common-units.ts';
import { holds, number, over, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { defaultFrom } from '../kernel/official-series.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { quantityOf } from '../kernel/quantity-words.ts';
import { essayAt } from './essay.ts';
import { broadMoneyFirstRelease, netCashPutIn } from './figures/money-levels.ts';
import {
  cutOfTheRate,
  interestSavedAtLeast,
  interestSavedAtMost,
  mortgagesRepriced,
} from './figures/mortgages.ts';
import { flowOf, stockOf } from './quantities.ts';
import { percentagePointsAYear } from './units.ts';

const flow = (en: string, zh: string, tex: string, value: string): InputSpec => ({
  ...flowOf({ en, zh }, tex),
  default: value,
  min: '0',
  max: '1000',
  step: '1/100',
});

/**
 * Defaults: the essay's 9 trillion; People's Bank of China, 6 November 2023: rates on more than 22 trillion of mortgages cut
 * by 0.73 percentage points, saving borrowers 0.16 to 0.17 trillion a year; net cash put into circulation in 2023, 0.8815
 * trillion; M2 at the end of 2023, 292.3 trillion.
 */
export const mortgageRelief = model({
  id: 'credit/mortgage-relief',
  title: { en: 'The nine trillion reported and the interest saved', zh: '所称的九万亿元与实际节省的利息' },
  sources: [essayAt('4.2', '四·2', '72')],
  inputs: {
    claimed: flow('paid in the year according to the essay', '文章所称当年支付额', 'K', '9'),
    savingLow: flow(
      'interest saved in a year, lower figure',
      '一年节省的利息（低值）',
      's_1',
      defaultFrom(interestSavedAtLeast, '2023'),
    ),
    savingHigh: flow(
      'interest saved in a year, higher figure',
      '一年节省的利息（高值）',
      's_2',
      defaultFrom(interestSavedAtMost, '2023'),
    ),
    repriced: {
      ...stockOf({ en: 'mortgages whose rate was cut', zh: '下调利率的存量房贷' }, 'H'),
      default: defaultFrom(mortgagesRepriced, '2023'),
      min: '0',
      max: '1000',
    },
    cut: {
      ...quantityOf(
        { en: 'cut of the mortgage rate', zh: '房贷利率的降幅' },
        '\\Delta i',
        percentagePointsAYear,
      ),
      default: defaultFrom(cutOfTheRate, '2023'),
      min: '0',
      max: '100',
      step: '1/100',
    },
    cashPutIn: flow(
      'net cash put into circulation in the year',
      '当年现金净投放',
      'E',
      defaultFrom(netCashPutIn, '2023'),
    ),
    broadMoney: {
      ...stockOf({ en: 'M2 at the end of the year', zh: '年末M2' }, 'M_2'),
      default: defaultFrom(broadMoneyFirstRelease, '2023-12'),
      min: '0',
      max: '10000',
    },
  },
  equations: {
    timesHigh: {
      ...quantityOf(
        { en: 'the claim over the higher figure of interest saved', zh: '所称数额与所省利息高值之比' },
        'K/s_2',
        repetitions,
      ),
      is: (q) => over(q.claimed, q.savingHigh),
    },
    timesLow: {
      ...quantityOf(
        { en: 'the claim over the lower figure of interest saved', zh: '所称数额与所省利息低值之比' },
        'K/s_1',
        repetitions,
      ),
      is: (q) => over(q.claimed, q.savingLow),
    },
    saving: {
      ...flowOf({ en: 'interest saved: mortgages times cut', zh: '节省的利息：房贷乘降幅' }, 's'),
      is: (q) => over(times(q.repriced, q.cut), number(100)),
    },
    savingFitsTheFigures: {
      ...quantityOf(
        {
          en: 'interest saved, so reckoned, lies between the two figures',
          zh: '如此算出的利息在高低两值之间',
        },
        'b',
        truth,
      ),
      is: (q) => times(holds(q.savingLow, '<=', q.saving), holds(q.saving, '<=', q.savingHigh)),
    },
    timesCash: {
      ...quantityOf(
        { en: 'the claim over the cash put in', zh: '所称数额与现金净投放之比' },
        'K/E',
        repetitions,
      ),
      is: (q) => over(q.claimed, q.cashPutIn),
    },
    mortgagesNeeded: {
      ...stockOf(
        {
          en: 'mortgages on which the same cut saves as much as is claimed',
          zh: '同样降幅要省出所称数额所需的房贷',
        },
        'H^{*}',
      ),
      is: (q) => over(times(number(100), q.claimed), q.cut),
    },
    mortgagesNeededOverMoney: {
      ...quantityOf(
        { en: 'mortgages needed over all of M2', zh: '所需房贷与全部M2之比' },
        'H^{*}/M_2',
        repetitions,
      ),
      is: (q) => over(q.mortgagesNeeded, q.broadMoney),
    },
    shareOfClaim: {
      ...quantityOf({ en: 'interest saved over the claim', zh: '实际节省与所称数额之比' }, 's/K', rate),
      is: (q) => over(q.saving, q.claimed),
      alternatives: { inverse: (q) => over(number(1), over(q.claimed, q.saving)) },
    },
  },
});
