// G′ = G + g, M′ = M + m in English letters: the money that comes back, its two parts, and what is lost when they
// lie side by side.
import { over, plus } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { moneyOf, rateOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { poundsFrom } from './quantities.ts';

/** The circuit's result in money. Of 110 pounds any ten are 1/11, whether capital or increment (MEW 24, p. 50). */
export const incrementOfMoney = model({
  id: 'circuits/increment-of-money',
  title: { en: 'Money that comes back as more', zh: '流回时增多了的货币' },
  sources: [capitalTwo('1', '49–50')],
  inputs: {
    moneyAdvanced: {
      ...moneyOf({ en: 'money advanced', zh: '预付的货币' }, { en: 'M', zh: 'G' }, 'money'),
      ...poundsFrom('1', '100'),
    },
    increment: {
      ...moneyOf({ en: 'increment', zh: '增殖额' }, { en: 'm', zh: 'g' }, 'surplus'),
      ...poundsFrom('0', '10'),
    },
  },
  equations: {
    moneyReturned: {
      ...moneyOf({ en: 'money that returns', zh: '流回的货币' }, { en: "M'", zh: "G'" }, 'money'),
      is: ({ moneyAdvanced, increment }) => plus(moneyAdvanced, increment),
    },
    shareOfPrincipal: {
      ...rateOf(
        { en: 'share of the principal in what returns', zh: '本金在流回货币中的比例' },
        { en: "\\frac{M}{M'}", zh: "\\frac{G}{G'}" },
      ),
      is: ({ moneyAdvanced, moneyReturned }) => over(moneyAdvanced, moneyReturned),
    },
    shareOfIncrement: {
      ...rateOf(
        { en: 'share of the increment in what returns', zh: '增殖额在流回货币中的比例' },
        { en: "\\frac{m}{M'}", zh: "\\frac{g}{G'}" },
      ),
      is: ({ increment, moneyReturned }) => over(increment, moneyReturned),
    },
    rateOfIncrement: {
      ...rateOf(
        { en: 'increment over the money advanced', zh: '增殖额与预付货币之比' },
        { en: '\\frac{m}{M}', zh: '\\frac{g}{G}' },
      ),
      is: ({ increment, moneyAdvanced }) => over(increment, moneyAdvanced),
    },
  },
  misreadings: {
    rateOnMoneyReturned: {
      ...rateOf(
        { en: 'rate of increase, if divided by what returns', zh: '误以流回的货币为分母的增殖率' },
        { en: '\\frac{m}{M}', zh: '\\frac{g}{G}' },
      ),
      misreads: 'rateOfIncrement',
      is: ({ increment, moneyReturned }) => over(increment, moneyReturned),
    },
  },
});
