// Two fortunes that grow at different rates. Their difference grows without end; the share of the larger one does not.
import { ratio } from '../kernel/common-units.ts';
import { holds, minus, number, over, plus, times } from '../kernel/expression.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { conditionOf, periodsInYears, rateOf } from '../kernel/quantity-words.ts';
import { recurrence } from '../kernel/recurrence.ts';
import { essayAt } from './essay.ts';
import { yuanInput, yuanOf } from './quantities.ts';

const growthInput = (en: string, zh: string, symbol: string, initial: string): InputSpec => ({
  ...rateOf({ en, zh }, symbol),
  default: initial,
  min: '-1/2',
  max: '1',
  step: '1/100',
});

const one = number(1);

/** The essay gives no numbers for its two lines; equal fortunes at 6 and 3 per cent are the book's own. In yuan. */
export const wealthGap = recurrence({
  id: 'identity/wealth-gap',
  title: { en: 'The gap between rich and poor', zh: '贫富差距' },
  sources: [essayAt('11'), essayAt('61')],
  inputs: {
    ownersAtFirst: {
      ...yuanInput(
        { en: 'wealth of owners at first', zh: '资本家最初的财富' },
        { en: 'A_0', zh: 'A_0' },
        '100',
      ),
      min: '1',
    },
    workersAtFirst: {
      ...yuanInput(
        { en: 'wealth of workers at first', zh: '工人最初的财富' },
        { en: 'B_0', zh: 'B_0' },
        '100',
      ),
      min: '1',
    },
    growthOfOwners: growthInput('growth of owners’ wealth a year', '资本家财富的年增长率', 'g_A', '6/100'),
    growthOfWorkers: growthInput('growth of workers’ wealth a year', '工人财富的年增长率', 'g_B', '3/100'),
  },
  periods: {
    ...periodsInYears,
    default: '31',
    max: '201',
    first: 0,
  },
  state: {
    owners: {
      ...yuanOf({ en: 'wealth of owners', zh: '资本家的财富' }, { en: 'A', zh: 'A' }),
      starts: (q) => q.ownersAtFirst,
      next: (q) => times(q.owners, plus(one, q.growthOfOwners)),
    },
    workers: {
      ...yuanOf({ en: 'wealth of workers', zh: '工人的财富' }, { en: 'B', zh: 'B' }),
      starts: (q) => q.workersAtFirst,
      next: (q) => times(q.workers, plus(one, q.growthOfWorkers)),
    },
  },
  equations: {
    difference: {
      ...yuanOf({ en: 'difference', zh: '差额' }, { en: 'A - B', zh: 'A - B' }),
      is: (q) => minus(q.owners, q.workers),
    },
    multiple: {
      label: { en: 'owners’ wealth as a multiple of workers’', zh: '资本家财富与工人财富之比' },
      symbol: { en: 'A/B', zh: 'A/B' },
      unit: ratio,
      is: (q) => over(q.owners, q.workers),
    },
    ownersShare: {
      ...rateOf({ en: 'share of owners', zh: '资本家的份额' }, { en: '\\lambda', zh: '\\lambda' }),
      is: (q) => over(q.owners, plus(q.owners, q.workers)),
    },
    workersShare: {
      ...rateOf({ en: 'share of workers', zh: '工人的份额' }, { en: '1 - \\lambda', zh: '1 - \\lambda' }),
      is: (q) => over(q.workers, plus(q.owners, q.workers)),
    },
    differenceWidens: {
      ...conditionOf({ en: 'the difference widens', zh: '差额扩大' }, 'a'),
      is: (q) => holds(times(q.owners, q.growthOfOwners), '>', times(q.workers, q.growthOfWorkers)),
    },
    ownersShareGrows: {
      ...conditionOf({ en: 'the share of owners grows', zh: '资本家的份额上升' }, 'b'),
      is: (q) => holds(q.growthOfOwners, '>', q.growthOfWorkers),
    },
    shareIsBelowOne: {
      ...conditionOf({ en: 'the share of owners is below 100%', zh: '资本家的份额不到100%' }, 'd'),
      is: (q) => holds(q.ownersShare, '<', one),
    },
  },
});
