// A growth rate worked out from another one and its lead in percentage points, and the two usual slips: taking the points for
// per cent, and losing the sign.
import { percentagePoints, rate } from '../kernel/common-units.ts';
import { minus, number, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { quantityOf } from '../kernel/quantity-words.ts';
import { essayAt } from './essay.ts';
import { growthRateInput } from './quantities.ts';

/**
 * The rate that lies so many percentage points above another. Default: investment in manufacturing, 6 points above all fixed
 * investment of 3.2 % in 2024 (National Bureau of Statistics, 17 January 2025).
 */
export const growthByItsLead = model({
  id: 'credit/growth-by-its-lead',
  title: { en: 'A growth rate from its lead over another', zh: '由领先的百分点求增速' },
  sources: [essayAt('4.4', '四·4', '83')],
  inputs: {
    otherRate: growthRateInput('growth rate of the whole', '总体增速', 'g', '0.032'),
    lead: {
      ...quantityOf({ en: 'lead over it', zh: '高出的百分点' }, 'd', percentagePoints),
      default: '6',
      min: '-100',
      max: '100',
      step: '1/10',
    },
  },
  equations: {
    growthRate: {
      ...quantityOf({ en: 'growth rate of the part', zh: '部分的增速' }, 'g_1', rate),
      is: (q) => plus(q.otherRate, over(q.lead, number(100))),
    },
  },
  misreadings: {
    growthRateIfPerCent: {
      ...quantityOf(
        {
          en: 'growth rate of the part, if the lead were per cent of the other',
          zh: '误把百分点当作百分比时的部分增速',
        },
        'g_1',
        rate,
      ),
      misreads: 'growthRate',
      is: (q) => times(q.otherRate, plus(number(1), over(q.lead, number(100)))),
    },
    leadAsRate: {
      ...quantityOf(
        { en: 'growth rate of the part, if the lead were the rate itself', zh: '误把领先幅度当作增速本身' },
        'g_1',
        rate,
      ),
      misreads: 'growthRate',
      is: (q) => over(q.lead, number(100)),
    },
    growthRateBelow: {
      ...quantityOf(
        { en: 'growth rate of the part, if it lagged by as much', zh: '误把领先当作落后时的部分增速' },
        'g_1',
        rate,
      ),
      misreads: 'growthRate',
      is: (q) => minus(q.otherRate, over(q.lead, number(100))),
    },
  },
});
