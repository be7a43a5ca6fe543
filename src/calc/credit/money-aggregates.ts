// M1 and M2 at two dates. M1 is a part of M2: the two are not two kinds of money side by side, as "consumption money" and
// "investment money" would be (essay, section 1, line 7). The clean contrast is M1 against the rest of M2.
import { percentagePoints, rate, ratio, truth } from '../kernel/common-units.ts';
import { type Expression, holds, minus, number, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { points } from '../kernel/percentage-points.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { quantityOf } from '../kernel/quantity-words.ts';
import { essayAt, onIndicators, onTheGapOf2025 } from './essay.ts';
import { broadMoney, narrowMoney } from './figures/money-levels.ts';
import { stockOf, trillions } from './quantities.ts';

/** The growth from one level to another; a pure number. */
const growth = (now: Expression, before: Expression): Expression => minus(over(now, before), number(1));

const level = (en: string, zh: string, tex: string, value: string): InputSpec => ({
  ...stockOf({ en, zh }, tex),
  ...trillions,
  min: '1/100',
  default: value,
});

/**
 * M1, M2 and the rest of M2 at the ends of 2024 and 2025, by the definition in force since January 2025. The rates are worked
 * out from the amounts; the published ones, and the gap between them, are in `credit/gap-at-two-dates`.
 */
export const moneyAggregates = model({
  id: 'credit/money-aggregates',
  title: { en: 'M1 within M2, and how fast each grows', zh: '包含在M2之中的M1，以及各自的增长' },
  sources: [essayAt('1', '一', '7'), onIndicators, onTheGapOf2025],
  inputs: {
    narrow: level('M1', 'M1', 'M_1', narrowMoney.figures['2025-12']),
    broad: level('M2', 'M2', 'M_2', broadMoney.figures['2025-12']),
    narrowBefore: level('M1 a year earlier', '一年前的M1', 'M_1^{0}', narrowMoney.figures['2024-12']),
    broadBefore: level('M2 a year earlier', '一年前的M2', 'M_2^{0}', broadMoney.figures['2024-12']),
  },
  equations: {
    isNested: {
      ...quantityOf({ en: 'M1 fits into M2', zh: 'M1能包含在M2之中' }, 'e', truth),
      is: (q) => holds(q.narrow, '<=', q.broad),
    },
    rest: {
      ...stockOf({ en: 'M2 without M1', zh: 'M2中M1以外的部分' }, 'Q'),
      is: (q) => minus(q.broad, q.narrow),
    },
    restBefore: {
      ...stockOf({ en: 'M2 without M1 a year earlier', zh: '一年前M2中M1以外的部分' }, 'Q^{0}'),
      is: (q) => minus(q.broadBefore, q.narrowBefore),
    },
    shareOfNarrow: {
      ...quantityOf({ en: 'share of M1 in M2', zh: 'M1占M2的比重' }, 'a', rate),
      is: (q) => over(q.narrow, q.broad),
    },
    shareOfNarrowBefore: {
      ...quantityOf({ en: 'share of M1 in M2 a year earlier', zh: '一年前M1占M2的比重' }, 'a^{0}', rate),
      is: (q) => over(q.narrowBefore, q.broadBefore),
    },
    shareOfRest: {
      ...quantityOf({ en: 'share of the rest in M2', zh: 'M1以外的部分占M2的比重' }, 'b', rate),
      is: (q) => over(q.rest, q.broad),
      alternatives: { complement: (q) => minus(number(1), q.shareOfNarrow) },
    },
    growthOfNarrow: {
      ...quantityOf({ en: 'growth of M1', zh: 'M1的增速' }, 'g_1', rate),
      is: (q) => growth(q.narrow, q.narrowBefore),
    },
    growthOfRest: {
      ...quantityOf({ en: 'growth of M2 without M1', zh: 'M2中M1以外部分的增速' }, 'g_Q', rate),
      is: (q) => growth(q.rest, q.restBefore),
    },
    growthOfBroad: {
      ...quantityOf({ en: 'growth of M2', zh: 'M2的增速' }, 'g_2', rate),
      is: (q) => growth(q.broad, q.broadBefore),
      alternatives: {
        byParts: (q) =>
          plus(
            times(q.shareOfNarrowBefore, q.growthOfNarrow),
            times(minus(number(1), q.shareOfNarrowBefore), q.growthOfRest),
          ),
      },
    },
    gap: {
      ...quantityOf(
        {
          en: 'gap, from the amounts: growth of M1 less growth of M2',
          zh: '剪刀差（按余额计算）：M1增速减M2增速',
        },
        'd',
        percentagePoints,
      ),
      is: (q) => points(q.growthOfNarrow, q.growthOfBroad),
      alternatives: {
        byRest: (q) => times(minus(number(1), q.shareOfNarrowBefore), q.gapToRest),
      },
    },
    gapToRest: {
      ...quantityOf(
        { en: 'growth of M1 less growth of the rest of M2', zh: 'M1增速减M2其余部分的增速' },
        'd_Q',
        percentagePoints,
      ),
      is: (q) => points(q.growthOfNarrow, q.growthOfRest),
    },
    restOverNarrow: {
      ...quantityOf({ en: 'rest of M2 over M1', zh: 'M2其余部分与M1之比' }, 'Q/M_1', ratio),
      is: (q) => over(q.rest, q.narrow),
    },
  },
  misreadings: {
    broadOverNarrow: {
      ...quantityOf(
        { en: 'I/C, if all of M2 is put in for I and M1 for C', zh: '误以整个M2为I、以M1为C时的I/C' },
        'M_2/M_1',
        ratio,
      ),
      misreads: 'restOverNarrow',
      is: (q) => over(q.broad, q.narrow),
    },
    bothAdded: {
      ...stockOf(
        { en: 'M1 and M2 added up as if they were disjoint', zh: '误以M1与M2互不重叠而相加' },
        'M_1+M_2',
      ),
      misreads: 'broad',
      is: (q) => plus(q.broad, q.narrow),
    },
    growthOfRestAsDifference: {
      ...quantityOf(
        {
          en: 'growth of the rest, if growth rates of a whole and its part were subtracted',
          zh: '误把整体与部分的增速相减得到的其余部分增速',
        },
        'g_Q',
        rate,
      ),
      misreads: 'growthOfRest',
      is: (q) => minus(over(q.broad, q.broadBefore), over(q.narrow, q.narrowBefore)),
    },
    growthOfRestIfHalves: {
      ...quantityOf(
        {
          en: 'growth of the rest, if M1 and the rest were halves of M2',
          zh: '误以M1与其余部分各占一半时的其余部分增速',
        },
        'g_Q',
        rate,
      ),
      misreads: 'growthOfRest',
      is: (q) => minus(times(number(2), q.growthOfBroad), q.growthOfNarrow),
    },
  },
});
