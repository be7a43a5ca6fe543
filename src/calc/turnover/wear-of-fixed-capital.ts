// Fixed capital hands over its value bit by bit: what has come back as money, and what is still fixed in the machine.
import { years } from '../kernel/common-units.ts';
import { largest, minus, number, over, smallest, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { moneyOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { annualWear, fixedCapital, life, yearsOfUse } from './fixed-capital-quantities.ts';
import { ratePerYear } from './units.ts';

/**
 * The wear of a machine: £10,000 over ten years is £1,000 a year (MEW 24, p. 164); £80,000 over ten years leaves
 * £72,000 after one (p. 185). The value handed over and the value left always make up the value advanced.
 */
export const wearOfFixedCapital = model({
  id: 'turnover/wear-of-fixed-capital',
  title: { en: 'The wear of fixed capital', zh: '固定资本的损耗' },
  sources: [capitalTwo('8', '158–167'), capitalTwo('9', '184–185')],
  inputs: { fixedCapital, life, yearsOfUse },
  equations: {
    annualWear: { ...annualWear, is: (q) => over(q.fixedCapital, q.life) },
    rateOfWear: {
      label: { en: 'wear as a share of the value advanced', zh: '损耗率' },
      symbol: { en: "d'", zh: "d'" },
      unit: ratePerYear,
      is: (q) => over(number(1), q.life),
    },
    valueHandedOver: {
      ...moneyOf(
        { en: 'value handed over so far, hoarded as money', zh: '已转移到产品中去并以货币积累起来的价值' },
        { en: 'F_t', zh: 'F_t' },
        'money',
      ),
      is: (q) => smallest(q.fixedCapital, times(q.annualWear, q.yearsOfUse)),
    },
    valueLeft: {
      ...moneyOf(
        { en: 'value still fixed in the means of labour', zh: '仍固定在劳动资料中的价值' },
        { en: 'F_0', zh: 'F_0' },
        'production',
      ),
      is: (q) => minus(q.fixedCapital, q.valueHandedOver),
    },
    yearsLeft: {
      label: { en: 'years until it must be replaced', zh: '到必须替换为止还有几年' },
      symbol: { en: 'L_r', zh: 'L_r' },
      unit: years,
      is: (q) => largest(minus(q.life, q.yearsOfUse), number(0)),
    },
  },
  misreadings: {
    valueLeftIfCirculating: {
      ...moneyOf(
        {
          en: 'value left, if it handed over its value at once like materials',
          zh: '误以为像原料那样一次转移全部价值时剩下的价值',
        },
        { en: 'F_0', zh: 'F_0' },
      ),
      misreads: 'valueLeft',
      is: (q) => minus(q.fixedCapital, q.fixedCapital),
    },
  },
});
