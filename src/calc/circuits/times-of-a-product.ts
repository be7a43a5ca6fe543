// The times of one product, one inside the other: labour within the production process, this within the stay in the
// sphere of production, this with the circulation within the whole circuit. Only labour makes value.
import { weeks } from '../kernel/common-units.ts';
import { minus, over, plus } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import type { InputSpec, QuantityWords } from '../kernel/quantity.ts';
import { quantityOf, rateOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';

const time = (en: string, zh: string, symbol: string): QuantityWords => quantityOf({ en, zh }, symbol, weeks);

const given = (words: QuantityWords, standard: string, least = '0'): InputSpec => ({
  ...words,
  default: standard,
  min: least,
  max: '520',
});

/** Nested times. The division is Marx's (MEW 24, pp. 124–129, 241); the weeks are ours, he gives none. */
export const timesOfAProduct = model({
  id: 'circuits/times-of-a-product',
  title: { en: 'The times of one product', zh: '一个产品的各种时间' },
  sources: [
    capitalTwo('5', '124–130'),
    capitalTwo('12', '231–236'),
    capitalTwo('13', '241–250'),
    capitalTwo('14', '251–259'),
  ],
  inputs: {
    labourTime: given(time('time of labour', '劳动时间', 't_L'), '6', '1/10'),
    naturalProcesses: given(
      time('time in which nature works alone', '自然过程单独发生作用的时间', 't_n'),
      '9',
    ),
    pauses: given(time('pauses in production', '生产过程的间歇时间', 't_0'), '2'),
    stockTime: given(time('time in stock before use', '作为生产储备的时间', 't_r'), '3'),
    sellingTime: given(time('selling time', '出售时间', 't_s'), '4'),
    buyingTime: given(time('buying time', '购买时间', 't_b'), '1'),
  },
  equations: {
    productionProcess: {
      ...time('time in the production process', '处在生产过程中的时间', 't_P'),
      is: ({ labourTime, naturalProcesses }) => plus(labourTime, naturalProcesses),
    },
    productionTime: {
      ...time('production time', '生产时间', 't_p'),
      is: ({ productionProcess, pauses, stockTime }) => plus(productionProcess, pauses, stockTime),
    },
    circulationTime: {
      ...time('circulation time', '流通时间', 'U'),
      is: ({ sellingTime, buyingTime }) => plus(sellingTime, buyingTime),
    },
    turnoverTime: {
      ...time('time of the whole circuit', '整个循环的时间', 'T'),
      is: ({ productionTime, circulationTime }) => plus(productionTime, circulationTime),
    },
    productionTimeWithoutLabour: {
      ...time('production time beyond the time of labour', '生产时间超过劳动时间的部分', 't_p - t_L'),
      is: ({ productionTime, labourTime }) => minus(productionTime, labourTime),
    },
    timeWithoutValue: {
      ...time('time in which no value is made', '不创造价值的时间', 'T - t_L'),
      is: ({ turnoverTime, labourTime }) => minus(turnoverTime, labourTime),
    },
    shareOfLabourInProduction: {
      ...rateOf(
        { en: 'share of the time of labour in the production time', zh: '劳动时间在生产时间中的比例' },
        { en: '\\frac{t_L}{t_p}', zh: '\\frac{t_L}{t_p}' },
      ),
      is: ({ labourTime, productionTime }) => over(labourTime, productionTime),
    },
    shareOfLabour: {
      ...rateOf(
        { en: 'share of the time of labour in the whole circuit', zh: '劳动时间在整个循环中的比例' },
        { en: '\\frac{t_L}{T}', zh: '\\frac{t_L}{T}' },
      ),
      is: ({ labourTime, turnoverTime }) => over(labourTime, turnoverTime),
    },
  },
});
