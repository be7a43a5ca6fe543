// Machines that become cheaper or are overtaken before they are worn out: what their owners lose.
import { poundsPerYear, rate, years } from '../kernel/common-units.ts';
import { largest, minus, number, over, plus, smallest, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { moneyOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { annualWear, fixedCapital, life, yearsOfUse } from './fixed-capital-quantities.ts';

/**
 * Lardner's rolling stock: what cost £40,000 can be had for £30,000 ten years later, a loss of a quarter of its value
 * without any loss of use (MEW 24, p. 171). The life of twenty years is assumed; Lardner's figure does not rest on it.
 */
export const moralDepreciation = model({
  id: 'turnover/moral-depreciation',
  title: { en: 'Moral depreciation and early replacement', zh: '无形损耗和提前更新' },
  sources: [capitalTwo('8', '171'), capitalTwo('9', '185')],
  inputs: {
    fixedCapital: { ...fixedCapital, default: '40000' },
    reproductionCost: {
      ...moneyOf(
        { en: 'what an equally useful one costs now', zh: '同样有用的设备现在的价格' },
        { en: 'F_n', zh: 'F_n' },
        'constant',
      ),
      default: '30000',
      min: '0',
      max: '10000000',
      step: '1000',
    },
    life: { ...life, default: '20' },
    yearsOfUse: { ...yearsOfUse, default: '10' },
    scrapValue: {
      ...moneyOf({ en: 'scrap value', zh: '残值' }, { en: 'F_s', zh: 'F_s' }),
      default: '0',
      min: '0',
      max: '10000000',
      step: '1000',
    },
  },
  equations: {
    depreciation: {
      label: { en: 'fall of the price without loss of use', zh: '使用价值不变时的贬值率' },
      symbol: { en: 'q', zh: 'q' },
      unit: rate,
      is: (q) => over(minus(q.fixedCapital, q.reproductionCost), q.fixedCapital),
    },
    annualWear: { ...annualWear, is: (q) => over(q.fixedCapital, q.life) },
    wearAtNewPrice: {
      ...annualWear,
      label: { en: 'wear in each year at the new price', zh: '按新价格计算的每年损耗' },
      symbol: { en: 'd_n', zh: 'd_n' },
      is: (q) => over(q.reproductionCost, q.life),
    },
    yearsLeft: {
      label: { en: 'years of life left', zh: '剩余寿命' },
      symbol: { en: 'L_r', zh: 'L_r' },
      unit: years,
      is: (q) => largest(minus(q.life, q.yearsOfUse), number(0)),
    },
    valueHandedOver: {
      ...moneyOf({ en: 'value that has come back', zh: '已经收回的价值' }, { en: 'F_t', zh: 'F_t' }, 'money'),
      is: (q) => smallest(q.fixedCapital, times(q.annualWear, q.yearsOfUse)),
    },
    valueLeftByWear: {
      ...moneyOf(
        { en: 'value left at the old price', zh: '按原价计算还余下的价值' },
        { en: 'F_0', zh: 'F_0' },
        'production',
      ),
      is: (q) => minus(q.fixedCapital, q.valueHandedOver),
    },
    valueLeftNow: {
      ...moneyOf(
        { en: 'value left at the new price', zh: '按新价格计算还余下的价值' },
        { en: 'F_1', zh: 'F_1' },
        'production',
      ),
      is: (q) => times(q.wearAtNewPrice, q.yearsLeft),
    },
    moralDepreciation: {
      ...moneyOf({ en: 'moral depreciation', zh: '无形损耗' }, { en: 'D_m', zh: 'D_m' }),
      is: (q) => minus(q.valueLeftByWear, q.valueLeftNow),
      alternatives: {
        byYears: (q) => times(minus(q.annualWear, q.wearAtNewPrice), q.yearsLeft),
      },
    },
    shortfallPerYear: {
      label: { en: 'wear that the price no longer pays, each year', zh: '价格每年不再补偿的损耗' },
      symbol: { en: '\\Delta d', zh: '\\Delta d' },
      unit: poundsPerYear,
      is: (q) => minus(q.annualWear, q.wearAtNewPrice),
    },
    lossOnReplacement: {
      ...moneyOf({ en: 'loss, if it is replaced now', zh: '现在就更新时的损失' }, { en: 'D_e', zh: 'D_e' }),
      is: (q) => minus(q.valueLeftByWear, q.scrapValue),
    },
    newMoney: {
      ...moneyOf(
        { en: 'money to be added to the hoard for a new one', zh: '购买新设备还需追加的货币' },
        { en: 'M_+', zh: 'G_+' },
        'money',
      ),
      is: (q) => minus(q.reproductionCost, plus(q.valueHandedOver, q.scrapValue)),
    },
  },
  misreadings: {
    moralDepreciationOfWholeValue: {
      ...moneyOf(
        {
          en: 'moral depreciation, if the fall of price counted for the whole value',
          zh: '误按全部原价计算的无形损耗',
        },
        { en: 'D_m', zh: 'D_m' },
      ),
      misreads: 'moralDepreciation',
      is: (q) => minus(q.fixedCapital, q.reproductionCost),
    },
  },
});
