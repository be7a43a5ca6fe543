// What a reader gives to the flow matrix of one cycle. Every way to sell the rest of the milk is a switch that 0 turns off.
import { ratio } from '../kernel/common-units.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { shareInput } from '../kernel/quantity-words.ts';
import {
  deficit,
  milkOffered,
  ownersConsumption,
  ownersInvestment,
  wages,
  workersConsumption,
  yuanInput,
} from './quantities.ts';

/** The inputs of the flow matrix; the defaults are the essay's numbers (lines 127–128). */
export const milkFlowInputs = {
  milkOffered,
  wages,
  workersConsumption,
  ownersConsumption,
  investment: ownersInvestment,
  savingsLent: yuanInput(
    { en: 'workers’ savings lent to borrowers, who spend them', zh: '工人借给别人去花的储蓄' },
    { en: 'L', zh: 'L' },
    '0',
    'money',
  ),
  bankCredit: yuanInput(
    { en: 'bank credit to new industries, who spend it', zh: '银行贷给新兴产业去花的货币' },
    { en: 'B', zh: 'B' },
    '0',
    'money',
  ),
  deficit,
  workersShareOfProfit: shareInput(
    { en: 'share of profit that belongs to workers', zh: '利润中归工人的份额' },
    { en: '\\sigma', zh: '\\sigma' },
  ),
  priceFalls: {
    label: {
      en: 'the price falls until all the milk is sold: 1; it does not: 0',
      zh: '降价到全部卖出：1；不降价：0',
    },
    symbol: { en: '\\varphi', zh: '\\varphi' },
    unit: ratio,
    default: '0',
    min: '0',
    max: '1',
    whole: true,
  },
} satisfies Readonly<Record<string, InputSpec>>;
