// Demand and supply of one capitalist: as a capitalist he draws less commodity value from the market than he throws
// into it, by the surplus-value; what he spends as a consumer is another thing.
import { minus, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { moneyOf, rateOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { constantCapital, poundsFrom, productValue, surplusValue, variableCapital } from './quantities.ts';

/**
 * The demand of a capital against its supply. Marx takes 80c + 20v + 20s and 1,000 = 800c + 200v. Its demand is 1/6
 * below its supply, as he says first (MEW 24, p. 121); the 1/5 and 4/5 of p. 122 measure the same gap against the
 * demand. The Chinese edition of 1972 has 1/5 in the first place too.
 */
export const demandAndSupply = model({
  id: 'circuits/demand-and-supply',
  title: { en: 'Demand and supply of one capital', zh: '单个资本的需求和供给' },
  sources: [capitalTwo('4', '120–123')],
  inputs: {
    constantCapital: { ...constantCapital, ...poundsFrom('0', '80') },
    variableCapital: { ...variableCapital, ...poundsFrom('1', '20') },
    surplusValue: { ...surplusValue, ...poundsFrom('0', '20') },
    shareSpent: {
      ...rateOf(
        { en: 'share of the surplus-value that he spends on himself', zh: '剩余价值中用于个人消费的比例' },
        { en: 'z', zh: 'z' },
      ),
      default: '1',
      min: '0',
      max: '1',
      step: '1/10',
    },
  },
  equations: {
    supply: {
      ...productValue,
      label: { en: 'supply of commodity value', zh: '商品价值的供给' },
      is: ({ constantCapital, variableCapital, surplusValue }) =>
        plus(constantCapital, variableCapital, surplusValue),
    },
    demandAsCapitalist: {
      ...moneyOf({ en: 'demand as a capitalist', zh: '作为资本家的需求' }, { en: 'K', zh: 'K' }),
      is: ({ constantCapital, variableCapital }) => plus(constantCapital, variableCapital),
    },
    demandForMeansOfProduction: {
      ...moneyOf(
        { en: 'demand for means of production', zh: '对生产资料的需求' },
        { en: 'mp', zh: 'Pm' },
        'constant',
      ),
      is: ({ constantCapital }) => constantCapital,
    },
    demandOfHisWorkers: {
      ...moneyOf(
        { en: 'his workers’ demand for articles of consumption', zh: '他的工人对消费资料的需求' },
        { en: 'L', zh: 'A' },
        'variable',
      ),
      is: ({ variableCapital }) => variableCapital,
    },
    excessOfSupply: {
      ...moneyOf(
        { en: 'supply beyond his demand as a capitalist', zh: '供给超过其作为资本家的需求的部分' },
        { en: 's', zh: 'm' },
        'surplus',
      ),
      is: ({ supply, demandAsCapitalist }) => minus(supply, demandAsCapitalist),
    },
    demandOverSupply: {
      ...rateOf(
        { en: 'demand as a capitalist over supply', zh: '作为资本家的需求与供给之比' },
        { en: '\\delta', zh: '\\delta' },
      ),
      is: ({ demandAsCapitalist, supply }) => over(demandAsCapitalist, supply),
    },
    shortfallOfDemand: {
      ...rateOf(
        { en: 'part of the supply by which his demand falls short', zh: '需求不足供给的比例' },
        { en: '1 - \\delta', zh: '1 - \\delta' },
      ),
      is: ({ excessOfSupply, supply }) => over(excessOfSupply, supply),
    },
    supplyOfHisSuppliers: {
      ...moneyOf(
        {
          en: 'supply of those who make his means of production with an equal capital',
          zh: '以同量资本为他生产生产资料的资本家的供给',
        },
        { en: "C'_{mp}", zh: "W'_{Pm}" },
        'commodity',
      ),
      is: ({ demandAsCapitalist, excessOfSupply }) => plus(demandAsCapitalist, excessOfSupply),
    },
    coverOfHisSuppliers: {
      ...rateOf(
        { en: 'part of their supply that his demand covers', zh: '他的需求占其供给的比例' },
        { en: '\\delta_{mp}', zh: '\\delta_{Pm}' },
      ),
      is: ({ demandForMeansOfProduction, supplyOfHisSuppliers }) =>
        over(demandForMeansOfProduction, supplyOfHisSuppliers),
    },
    profitOnCapital: {
      ...rateOf({ en: 'surplus-value over the capital', zh: '剩余价值与资本之比' }, { en: "p'", zh: "p'" }),
      is: ({ surplusValue, demandAsCapitalist }) => over(surplusValue, demandAsCapitalist),
    },
    demandAsConsumer: {
      ...moneyOf({ en: 'demand as a consumer', zh: '作为消费者的需求' }, { en: 's_r', zh: 'm_r' }, 'surplus'),
      is: ({ surplusValue, shareSpent }) => times(surplusValue, shareSpent),
    },
    totalDemand: {
      ...moneyOf({ en: 'his whole demand', zh: '全部需求' }, { en: 'D', zh: 'D' }),
      is: ({ demandAsCapitalist, demandAsConsumer }) => plus(demandAsCapitalist, demandAsConsumer),
    },
    hoarded: {
      ...moneyOf(
        { en: 'money that he draws from circulation and keeps', zh: '从流通中取出而贮藏起来的货币' },
        { en: 'H', zh: 'H' },
        'money',
      ),
      is: ({ supply, totalDemand }) => minus(supply, totalDemand),
    },
  },
  misreadings: {
    shortfallOnDemand: {
      ...rateOf(
        { en: 'shortfall, if measured against the demand', zh: '误以需求为分母的不足比例' },
        { en: '1 - \\delta', zh: '1 - \\delta' },
      ),
      misreads: 'shortfallOfDemand',
      is: ({ excessOfSupply, demandAsCapitalist }) => over(excessOfSupply, demandAsCapitalist),
    },
    demandOverSupplyFromProfit: {
      ...rateOf(
        {
          en: 'demand over supply, if the rate of profit is taken off',
          zh: '误减去利润率得出的需求与供给之比',
        },
        { en: '\\delta', zh: '\\delta' },
      ),
      misreads: 'demandOverSupply',
      is: ({ demandAsCapitalist, excessOfSupply }) =>
        over(minus(demandAsCapitalist, excessOfSupply), demandAsCapitalist),
    },
  },
});
