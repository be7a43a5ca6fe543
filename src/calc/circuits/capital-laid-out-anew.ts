// P…P′ in one step: so much is laid out anew where so much was before. How much of the surplus-value has become capital,
// and how much has left the circuit. Circuit after circuit, with the hoard between, this is accumulation-and-hoard.ts.
import { holds, minus, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { conditionOf, moneyOf, rateOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import {
  capitalAdvanced,
  constantCapital,
  poundsFrom,
  productValue,
  rateOfSurplusValue,
  surplusValue,
  variableCapital,
} from './quantities.ts';

/** Marx: 480 or 500 instead of 422, that is 58 or all 78 of the surplus-value (MEW 24, p. 73); the yarn of pp. 44–45. */
export const capitalLaidOutAnew = model({
  id: 'circuits/capital-laid-out-anew',
  title: { en: 'Capital laid out anew', zh: '重新投入的资本' },
  sources: [capitalTwo('2', '73, 82–85')],
  inputs: {
    constantCapital: { ...constantCapital, ...poundsFrom('0', '372') },
    variableCapital: { ...variableCapital, ...poundsFrom('1', '50') },
    rateOfSurplusValue: { ...rateOfSurplusValue, default: '39/25', min: '0', max: '10', step: '1/10' },
    laidOutAnew: {
      ...moneyOf({ en: 'capital laid out anew', zh: '重新投入的资本' }, "P'", 'production'),
      ...poundsFrom('0', '480', '10'),
    },
  },
  equations: {
    capitalAdvanced: {
      ...capitalAdvanced,
      is: ({ constantCapital, variableCapital }) => plus(constantCapital, variableCapital),
    },
    surplusValue: {
      ...surplusValue,
      is: ({ variableCapital, rateOfSurplusValue }) => times(variableCapital, rateOfSurplusValue),
    },
    productValue: {
      ...productValue,
      is: ({ capitalAdvanced, surplusValue }) => plus(capitalAdvanced, surplusValue),
    },
    capitalised: {
      ...moneyOf(
        {
          en: 'surplus-value turned into capital (below zero: capital withdrawn)',
          zh: '转化为资本的剩余价值（负数表示抽回的资本）',
        },
        { en: 's_a', zh: 'm_a' },
        'surplus',
      ),
      is: ({ laidOutAnew, capitalAdvanced }) => minus(laidOutAnew, capitalAdvanced),
    },
    takenOut: {
      ...moneyOf(
        {
          en: 'taken out of the circuit as revenue (below zero: money brought in from outside)',
          zh: '作为收入退出循环的货币（负数表示从外部追加的货币）',
        },
        { en: 's_r', zh: 'm_r' },
        'surplus',
      ),
      is: ({ productValue, laidOutAnew }) => minus(productValue, laidOutAnew),
      alternatives: { byParts: ({ surplusValue, capitalised }) => minus(surplusValue, capitalised) },
    },
    shareCapitalised: {
      ...rateOf({ en: 'share of the surplus-value that is capitalised', zh: '剩余价值中资本化的比例' }, 'a'),
      is: ({ capitalised, surplusValue }) => over(capitalised, surplusValue),
    },
    growthOfCapital: {
      ...rateOf({ en: 'growth of the capital', zh: '资本增长的比例' }, 'g'),
      is: ({ capitalised, capitalAdvanced }) => over(capitalised, capitalAdvanced),
    },
    isOnEnlargedScale: {
      ...conditionOf(
        { en: 'production goes on on an enlarged scale', zh: '生产以扩大的规模继续进行' },
        "[P'>K]",
      ),
      is: ({ laidOutAnew, capitalAdvanced }) => holds(laidOutAnew, '>', capitalAdvanced),
    },
    isPaidOutOfProduct: {
      ...conditionOf(
        { en: 'the product pays for it', zh: '产品的价值足以支付重新投入的资本' },
        { en: "[P' \\le C']", zh: "[P' \\le W']" },
      ),
      is: ({ laidOutAnew, productValue }) => holds(laidOutAnew, '<=', productValue),
    },
  },
  misreadings: {
    surplusValueIfGrowth: {
      ...surplusValue,
      label: {
        en: 'surplus-value, if the growth of the capital were all that was produced',
        zh: '误以资本的增加额为全部剩余价值',
      },
      misreads: 'surplusValue',
      is: ({ laidOutAnew, capitalAdvanced }) => minus(laidOutAnew, capitalAdvanced),
    },
  },
});
