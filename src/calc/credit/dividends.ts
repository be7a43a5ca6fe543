// What becomes of dividends: the fee that was halved, and how much of a payout can be spent on consumption.
import { rate, truth } from '../kernel/common-units.ts';
import { holds, minus, number, over, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { quantityOf } from '../kernel/quantity-words.ts';
import { essayAt } from './essay.ts';
import { dividendsOnAllShares } from './figures/equity.ts';
import { flowOf } from './quantities.ts';

const payout = (value: string): InputSpec => ({
  ...flowOf({ en: 'dividends paid', zh: '派发的分红' }, 'D'),
  default: value,
  min: '0',
  max: '100',
  step: '1/100',
});

const share = (en: string, zh: string, tex: string, value: string, step: string): InputSpec => ({
  ...quantityOf({ en, zh }, tex, rate),
  default: value,
  min: '0',
  max: '1',
  step,
});

/**
 * The fee on dividends before and after it was halved from 1 January 2025 (notice of the clearing house of 17 December
 * 2024). That the fee is capped for large payouts is left out, so the saving is the most there can be.
 */
export const dividendFee = model({
  id: 'credit/dividend-fee',
  title: { en: 'The fee on dividends, halved', zh: '分红手续费减半' },
  sources: [essayAt('4.3', '四·3', '78'), essayAt('5.1', '五·1', '90')],
  inputs: {
    dividends: payout(dividendsOnAllShares.figures['2024']),
    feeBefore: share('fee before', '原手续费率', 'f^{0}', '0.001', '1/10000'),
    feeAfter: share('fee after', '减半后的手续费率', 'f', '0.0005', '1/10000'),
  },
  equations: {
    saving: {
      ...flowOf({ en: 'fees saved in a year, at most', zh: '一年至多节省的手续费' }, 's'),
      is: (q) => times(q.dividends, minus(q.feeBefore, q.feeAfter)),
    },
    savingOverDividends: {
      ...quantityOf({ en: 'fees saved over dividends paid', zh: '节省的手续费与分红之比' }, 's/D', rate),
      is: (q) => over(q.saving, q.dividends),
      alternatives: { byFees: (q) => minus(q.feeBefore, q.feeAfter) },
    },
  },
});

/**
 * How much of a payout becomes consumption: the share that households receive, and the share of it that they spend. The
 * essay gives neither (line 91); the defaults take both to be the whole of the payout announced (line 87).
 */
export const dividendsSpent = model({
  id: 'credit/dividends-spent',
  title: { en: 'Dividends that become consumption', zh: '转化为消费的分红' },
  sources: [essayAt('5.1', '五·1', '87–91')],
  inputs: {
    dividends: payout('0.11'),
    shareOfHouseholds: share(
      'share of the payout that households receive',
      '居民得到的比例',
      'h',
      '1',
      '1/20',
    ),
    shareSpent: share('share of this that is spent on consumption', '其中用于消费的比例', 'p', '1', '1/20'),
    claimed: {
      ...flowOf({ en: 'consumption that is claimed', zh: '所称注入消费的数额' }, 'K'),
      default: '0.1',
      min: '0',
      max: '100',
      step: '1/100',
    },
  },
  equations: {
    spent: {
      ...flowOf({ en: 'spent on consumption', zh: '用于消费的数额' }, 'E'),
      is: (q) => times(q.dividends, q.shareOfHouseholds, q.shareSpent),
    },
    reachesClaim: {
      ...quantityOf({ en: 'consumption reaches the sum claimed', zh: '达到所称的数额' }, 'r', truth),
      is: (q) => holds(q.spent, '>=', q.claimed),
    },
    shareNeeded: {
      ...quantityOf(
        {
          en: 'share of the payout that must be spent for the claim to hold',
          zh: '要使所称成立，须用于消费的比例',
        },
        'K/D',
        rate,
      ),
      is: (q) => over(q.claimed, q.dividends),
    },
    notSpent: {
      ...flowOf({ en: 'not spent on consumption', zh: '没有用于消费的数额' }, 'R'),
      is: (q) => minus(q.dividends, q.spent),
      alternatives: {
        byShares: (q) => times(q.dividends, minus(number(1), times(q.shareOfHouseholds, q.shareSpent))),
      },
    },
  },
});
