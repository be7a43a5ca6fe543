// Two divisions of one and the same productive capital: fixed and circulating (how value turns over), constant and
// variable (how value grows). Of the four cells three are filled.
import { minus, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { moneyOf, rateOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { rateOfSurplusValue } from './quantities.ts';

const sum = { min: '0', max: '10000000', step: '1000' };

/**
 * Means of labour are fixed and constant, materials circulating and constant, wages circulating and variable; the
 * cell "fixed and variable" is empty whatever the amounts (MEW 24, pp. 167, 209; seed: Wang Yanan on ch. 8–11). The
 * amounts are those of ch. 9 (80,000 fixed, 20,000 circulating, p. 184), the circulating part divided 4 : 1 as in ch. 16.
 */
export const divisionsOfProductiveCapital = model({
  id: 'turnover/divisions-of-productive-capital',
  title: { en: 'Fixed and circulating, constant and variable', zh: '固定与流动、不变与可变' },
  sources: [
    capitalTwo('8', '158–169'),
    capitalTwo('10', '209–216'),
    capitalTwo('11', '217–230'),
    { cite: 'wang-yanan', at: { en: 'line 31', zh: '原文第31行' } },
  ],
  inputs: {
    meansOfLabour: {
      ...moneyOf({ en: 'means of labour', zh: '劳动资料' }, { en: 'c_f', zh: 'c_f' }, 'constant'),
      default: '80000',
      ...sum,
    },
    materials: {
      ...moneyOf(
        { en: 'raw and auxiliary materials', zh: '原料和辅助材料' },
        { en: 'c_z', zh: 'c_z' },
        'constant',
      ),
      default: '16000',
      ...sum,
    },
    labourPower: {
      ...moneyOf({ en: 'labour-power', zh: '劳动力' }, { en: 'v', zh: 'v' }, 'variable'),
      default: '4000',
      ...sum,
    },
    rateOfSurplusValue,
  },
  equations: {
    fixedCapital: {
      ...moneyOf({ en: 'fixed capital', zh: '固定资本' }, { en: 'F', zh: 'F' }),
      is: (q) => minus(q.productiveCapital, q.circulatingCapital),
    },
    circulatingCapital: {
      ...moneyOf({ en: 'circulating capital', zh: '流动资本' }, { en: 'Z', zh: 'Z' }),
      is: (q) => plus(q.materials, q.labourPower),
    },
    constantCapital: {
      ...moneyOf({ en: 'constant capital', zh: '不变资本' }, { en: 'c', zh: 'c' }, 'constant'),
      is: (q) => plus(q.meansOfLabour, q.materials),
    },
    variableCapital: {
      ...moneyOf({ en: 'variable capital', zh: '可变资本' }, { en: 'v', zh: 'v' }, 'variable'),
      is: (q) => minus(q.productiveCapital, q.constantCapital),
    },
    productiveCapital: {
      ...moneyOf({ en: 'productive capital', zh: '生产资本' }, { en: 'K', zh: 'K' }),
      is: (q) => plus(q.meansOfLabour, q.materials, q.labourPower),
      alternatives: {
        byTurnover: (q) => plus(q.fixedCapital, q.circulatingCapital),
        byValorisation: (q) => plus(q.constantCapital, q.variableCapital),
      },
    },
    fixedAndConstant: {
      ...moneyOf({ en: 'fixed and constant', zh: '既固定又不变' }, { en: 'c_f', zh: 'c_f' }, 'constant'),
      is: (q) => minus(q.constantCapital, q.materials),
    },
    circulatingAndConstant: {
      ...moneyOf(
        { en: 'circulating and constant', zh: '既流动又不变' },
        { en: 'c_z', zh: 'c_z' },
        'constant',
      ),
      is: (q) => minus(q.circulatingCapital, q.labourPower),
    },
    circulatingAndVariable: {
      ...moneyOf(
        { en: 'circulating and variable', zh: '既流动又可变' },
        { en: 'v_z', zh: 'v_z' },
        'variable',
      ),
      is: (q) => minus(q.circulatingCapital, q.materials),
    },
    fixedAndVariable: {
      ...moneyOf({ en: 'fixed and variable', zh: '既固定又可变' }, { en: 'v_f', zh: 'v_f' }, 'variable'),
      is: (q) => minus(q.fixedCapital, q.fixedAndConstant),
    },
    surplusValue: {
      ...moneyOf({ en: 'surplus-value', zh: '剩余价值' }, { en: 's', zh: 'm' }, 'surplus'),
      is: (q) => times(q.rateOfSurplusValue, q.variableCapital),
    },
    rateOnVariableCapital: {
      ...rateOf(
        { en: 'surplus-value over variable capital', zh: '剩余价值与可变资本之比' },
        { en: "s'", zh: "m'" },
      ),
      is: (q) => over(q.surplusValue, q.variableCapital),
    },
  },
  misreadings: {
    constantCapitalIfFixed: {
      ...moneyOf(
        { en: 'constant capital, if it were the fixed capital', zh: '误以固定资本为不变资本' },
        { en: 'c', zh: 'c' },
        'constant',
      ),
      misreads: 'constantCapital',
      is: (q) => q.fixedCapital,
    },
    variableCapitalIfCirculating: {
      ...moneyOf(
        { en: 'variable capital, if it were the circulating capital', zh: '误以流动资本为可变资本' },
        { en: 'v', zh: 'v' },
        'variable',
      ),
      misreads: 'variableCapital',
      is: (q) => q.circulatingCapital,
    },
    rateOnCirculatingCapital: {
      ...rateOf(
        {
          en: 'rate of surplus-value, if all circulating capital were variable',
          zh: '误以全部流动资本为可变资本时的剩余价值率',
        },
        { en: "s'", zh: "m'" },
      ),
      misreads: 'rateOnVariableCapital',
      is: (q) => over(q.surplusValue, q.circulatingCapital),
    },
  },
});
