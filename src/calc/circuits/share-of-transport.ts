// The cheaper the goods become, the heavier the same cost of transport weighs in their price: glass in Marx's
// chapter on the costs of circulation.
import { ratio } from '../kernel/common-units.ts';
import { over, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { moneyOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { poundsFrom } from './quantities.ts';

/**
 * Glass at £11 a crate and later at £2, while its transport costs as much as before, or three times as much (MEW
 * 24, p. 152).
 */
export const shareOfTransport = model({
  id: 'circuits/share-of-transport',
  title: { en: 'Transport and the value of the goods', zh: '运输费用与商品价值' },
  sources: [capitalTwo('6', '152–153')],
  inputs: {
    valueBefore: {
      ...moneyOf(
        { en: 'value of a crate before', zh: '每箱原来的价值' },
        { en: 'w_1', zh: 'w_1' },
        'commodity',
      ),
      ...poundsFrom('1/10', '11'),
    },
    valueAfter: {
      ...moneyOf(
        { en: 'value of a crate after', zh: '每箱现在的价值' },
        { en: 'w_2', zh: 'w_2' },
        'commodity',
      ),
      ...poundsFrom('1/10', '2'),
    },
    transportMultiple: {
      label: { en: 'cost of transport after, as a multiple of that before', zh: '现在的运费为原来的倍数' },
      symbol: { en: '\\tau', zh: '\\tau' },
      unit: ratio,
      default: '1',
      min: '1/100',
      max: '100',
      step: '1/2',
    },
  },
  equations: {
    shareMultiple: {
      label: {
        en: 'how many times as heavy transport weighs in the value',
        zh: '运费在价值中的比重增加的倍数',
      },
      symbol: { en: '\\sigma', zh: '\\sigma' },
      unit: ratio,
      is: ({ valueBefore, valueAfter, transportMultiple }) =>
        times(over(valueBefore, valueAfter), transportMultiple),
    },
  },
});
