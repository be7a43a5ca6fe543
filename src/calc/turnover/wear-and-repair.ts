// Book-keeping that adds repairs to wear: so much a year is charged, part of it wear, the rest a reserve for repairs.
import { poundsPerYear, years } from '../kernel/common-units.ts';
import { holds, minus, number, over, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { conditionOf, moneyOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { annualWear, fixedCapital, life } from './fixed-capital-quantities.ts';
import { ratePerYear } from './units.ts';

/**
 * £10,000 lasts fifteen years but is charged at a tenth: 666⅔ of wear, 333⅓ kept for repairs (MEW 24, p. 177). A
 * reserve below zero is wear that the charge leaves uncovered: nothing is kept for repairs, and part of the fixed
 * capital is not replaced out of the price. The
 * "reproduction time" read from such a charge (15 % a year gives 6⅔ years, 16 % 6¼, 12½ % 8, 9 % 11 1/9) is shorter
 * than the life, since the charge holds the repairs as well. The German text on the web has 6½ for the first of these,
 * the first and second editions had 6½ for the second.
 */
export const wearAndRepair = model({
  id: 'turnover/wear-and-repair',
  title: { en: 'Wear and the reserve for repairs', zh: '损耗和修理准备金' },
  sources: [capitalTwo('8', '171–178')],
  inputs: {
    fixedCapital,
    life: { ...life, default: '15' },
    rateCharged: {
      label: { en: 'charged each year, repairs included', zh: '每年计入的损耗率（包括修理）' },
      symbol: { en: 'a', zh: 'a' },
      unit: ratePerYear,
      default: '1/10',
      min: '1/200',
      max: '1',
      step: '1/100',
    },
  },
  equations: {
    annualWear: { ...annualWear, is: (q) => over(q.fixedCapital, q.life) },
    annualCharge: {
      label: { en: 'charged to the product in each year', zh: '每年计入产品价格的金额' },
      symbol: { en: 'A', zh: 'A' },
      unit: poundsPerYear,
      is: (q) => times(q.fixedCapital, q.rateCharged),
    },
    chargeCoversWear: {
      ...conditionOf({ en: 'the charge covers the wear', zh: '计入的金额足以补偿损耗' }, '[A \\ge d]'),
      is: (q) => holds(q.annualCharge, '>=', q.annualWear),
    },
    repairReserve: {
      label: {
        en: 'reserved for repairs in each year (below zero: wear not covered)',
        zh: '每年为修理保留的金额（负数表示未得到补偿的损耗）',
      },
      symbol: { en: 'r', zh: 'r' },
      unit: poundsPerYear,
      is: (q) => minus(q.annualCharge, q.annualWear),
    },
    repairsOverLife: {
      ...moneyOf(
        {
          en: 'reserved for repairs over the whole life (below zero: wear not covered)',
          zh: '整个寿命期间为修理保留的金额（负数表示未得到补偿的损耗）',
        },
        { en: 'R', zh: 'R' },
      ),
      is: (q) => times(q.repairReserve, q.life),
    },
    rateOfWear: {
      label: { en: 'wear alone, as a share of the value', zh: '单就损耗来说的比率' },
      symbol: { en: "d'", zh: "d'" },
      unit: ratePerYear,
      is: (q) => over(number(1), q.life),
    },
    rateOfRepair: {
      label: { en: 'reserve for repairs as a share of the value', zh: '修理准备金的比率' },
      symbol: { en: "r'", zh: "r'" },
      unit: ratePerYear,
      is: (q) => minus(q.rateCharged, q.rateOfWear),
    },
    reproductionTimeFromRate: {
      label: { en: 'reproduction time read from the charge', zh: '按计入的比率推算的再生产时间' },
      symbol: { en: 'L_a', zh: 'L_a' },
      unit: years,
      is: (q) => over(number(1), q.rateCharged),
    },
    reproductionTimeFromWear: {
      label: { en: 'reproduction time read from the wear', zh: '按实际损耗推算的再生产时间' },
      symbol: { en: 'L', zh: 'L' },
      unit: years,
      is: (q) => over(q.fixedCapital, q.annualWear),
    },
  },
  misreadings: {
    reproductionTimeIfAllIsWear: {
      label: {
        en: 'reproduction time, if the whole charge were wear',
        zh: '误把全部计入金额当作损耗时的再生产时间',
      },
      symbol: { en: 'L', zh: 'L' },
      unit: years,
      misreads: 'reproductionTimeFromWear',
      is: (q) => over(q.fixedCapital, q.annualCharge),
    },
  },
});
