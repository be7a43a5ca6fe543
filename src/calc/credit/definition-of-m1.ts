// The break in the series of M1: the same month counted by the definition in force until 2024 and by the one since 2025.
import { percentagePoints, rate } from '../kernel/common-units.ts';
import { exact } from '../kernel/exact.ts';
import { type Expression, minus, number, over, plus } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { points } from '../kernel/percentage-points.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { quantityOf } from '../kernel/quantity-words.ts';
import { onTheGapOf2025 } from './essay.ts';
import { monthByBothDefinitions } from './figures/money-levels.ts';
import { growthRateInput, stockOf, trillions } from './quantities.ts';

const december = monthByBothDefinitions('2024-12');

const level = (en: string, zh: string, tex: string, value: string): InputSpec => ({
  ...stockOf({ en, zh }, tex),
  ...trillions,
  default: value,
});

const growthRate = (en: string, zh: string, tex: string, perCent: string): InputSpec =>
  growthRateInput(en, zh, tex, exact(perCent).div(100).toString());

/** The level a year earlier that a level and its growth rate imply. */
const before = (level: Expression, growth: Expression): Expression => over(level, plus(number(1), growth));

/**
 * One month by both definitions. Defaults: December 2024, the last report by the old one (14 January 2025) against the
 * series cast back in 2025.
 */
export const definitionOfM1 = model({
  id: 'credit/definition-of-m1',
  title: { en: 'One month, two definitions of M1', zh: '同一个月，两种口径的M1' },
  sources: [onTheGapOf2025],
  inputs: {
    oldLevel: level('M1, old definition', 'M1（旧口径）', 'M_1^{o}', december.oldLevel),
    oldGrowth: growthRate(
      'growth of M1, old definition',
      'M1的增速（旧口径）',
      'g_1^{o}',
      december.oldGrowth,
    ),
    newLevel: level('M1, new definition', 'M1（新口径）', 'M_1^{n}', december.newLevel),
    newGrowth: growthRate(
      'growth of M1, new definition',
      'M1的增速（新口径）',
      'g_1^{n}',
      december.newGrowth,
    ),
    broadLevel: { ...level('M2', 'M2', 'M_2', december.broadLevel), min: '1/100' },
    broadGrowth: growthRate('growth of M2', 'M2的增速', 'g_2', december.broadGrowth),
  },
  equations: {
    added: {
      ...stockOf({ en: 'what the new definition adds to M1', zh: '新口径给M1增加的部分' }, 'A'),
      is: (q) => minus(q.newLevel, q.oldLevel),
    },
    growthOfAdded: {
      ...quantityOf({ en: 'growth of what is added', zh: '增加部分的增速' }, 'g_A', rate),
      is: (q) =>
        minus(
          over(q.added, minus(before(q.newLevel, q.newGrowth), before(q.oldLevel, q.oldGrowth))),
          number(1),
        ),
    },
    oldShare: {
      ...quantityOf({ en: 'share of M1 in M2, old definition', zh: 'M1占M2的比重（旧口径）' }, 'a^{o}', rate),
      is: (q) => over(q.oldLevel, q.broadLevel),
    },
    newShare: {
      ...quantityOf({ en: 'share of M1 in M2, new definition', zh: 'M1占M2的比重（新口径）' }, 'a^{n}', rate),
      is: (q) => over(q.newLevel, q.broadLevel),
    },
    oldGap: {
      ...quantityOf(
        { en: 'gap to the growth of M2, old definition', zh: '与M2增速之差（旧口径）' },
        'd^{o}',
        percentagePoints,
      ),
      is: (q) => points(q.oldGrowth, q.broadGrowth),
    },
    newGap: {
      ...quantityOf(
        { en: 'gap to the growth of M2, new definition', zh: '与M2增速之差（新口径）' },
        'd^{n}',
        percentagePoints,
      ),
      is: (q) => points(q.newGrowth, q.broadGrowth),
    },
    effectOfDefinition: {
      ...quantityOf(
        { en: 'part of the gap that is due to the definition', zh: '剪刀差中由口径造成的部分' },
        '\\Delta d',
        percentagePoints,
      ),
      is: (q) => minus(q.newGap, q.oldGap),
      alternatives: { byGrowth: (q) => points(q.newGrowth, q.oldGrowth) },
    },
  },
});
