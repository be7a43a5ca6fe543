// What a "scene" and a "connection" may cost: the essay's two costs of every business as a break-even.
import { holds, largest, minus, number, over, times } from '../kernel/expression.ts';
import { sameInBoth } from '../kernel/languages.ts';
import { model } from '../kernel/model.ts';
import type { InputSpec, QuantityWords } from '../kernel/quantity.ts';
import { conditionOf } from '../kernel/quantity-words.ts';
import { essayAt } from './essay.ts';
import { yuanInput, yuanOf } from './quantities.ts';
import { contacts, trades, tradesPerContact, yuanPerContact, yuanPerTrade } from './units.ts';

const contactInput = (
  words: Pick<QuantityWords, 'label' | 'unit'>,
  symbol: string,
  initial: string,
  max: string,
  step: string,
): InputSpec => ({ ...words, symbol: sameInBoth(symbol), default: initial, min: '0', max, step });

/** The essay names the two costs (line 41) and lets them fall to zero (line 93); every number here is the book's own. */
export const scene = model({
  id: 'identity/scene',
  title: { en: 'The cost of a scene and of a connection', zh: '场景成本和连接成本' },
  sources: [essayAt('41'), essayAt('93')],
  inputs: {
    sceneCost: yuanInput({ en: 'cost of the scene', zh: '场景成本' }, { en: 'F', zh: 'F' }, '1000'),
    contactCost: contactInput(
      { label: { en: 'cost of one connection', zh: '每次连接的成本' }, unit: yuanPerContact },
      'c',
      '2',
      '100000',
      '1/2',
    ),
    salesPerContact: contactInput(
      { label: { en: 'sales from one connection', zh: '每次连接带来的成交' }, unit: tradesPerContact },
      's',
      '1/20',
      '1',
      '1/100',
    ),
    marginPerSale: contactInput(
      { label: { en: 'price less cost, for one sale', zh: '每笔成交的价格减成本' }, unit: yuanPerTrade },
      'm',
      '50',
      '1000000',
      '5',
    ),
    contactsMade: contactInput(
      { label: { en: 'connections made', zh: '连接次数' }, unit: contacts },
      'n',
      '4000',
      '1000000000',
      '500',
    ),
  },
  equations: {
    marginPerContact: {
      label: { en: 'margin of one connection', zh: '每次连接的毛利' },
      symbol: { en: 'm_c', zh: 'm_c' },
      unit: yuanPerContact,
      is: (q) => minus(times(q.salesPerContact, q.marginPerSale), q.contactCost),
    },
    contactsToBreakEven: {
      label: { en: 'connections that pay for the scene', zh: '收回场景成本所需的连接次数' },
      symbol: { en: 'n^*', zh: 'n^*' },
      unit: contacts,
      is: (q) => over(q.sceneCost, largest(q.marginPerContact, number(0))),
    },
    sales: {
      label: { en: 'number of sales', zh: '成交笔数' },
      symbol: { en: 'q', zh: 'q' },
      unit: trades,
      is: (q) => times(q.contactsMade, q.salesPerContact),
    },
    gain: {
      ...yuanOf({ en: 'gain', zh: '盈利' }, { en: 'G', zh: 'G' }),
      is: (q) => minus(times(q.contactsMade, q.marginPerContact), q.sceneCost),
    },
    dearestContact: {
      label: { en: 'what one connection may cost at most', zh: '每次连接成本的上限' },
      symbol: { en: 'c^*', zh: 'c^*' },
      unit: yuanPerContact,
      is: (q) => minus(times(q.salesPerContact, q.marginPerSale), over(q.sceneCost, q.contactsMade)),
    },
    paysForItself: {
      ...conditionOf({ en: 'the business pays for itself', zh: '收支相抵或有盈余' }, 'a'),
      is: (q) => holds(q.gain, '>=', number(0)),
    },
  },
});
