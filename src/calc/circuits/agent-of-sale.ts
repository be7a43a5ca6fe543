// A wage-worker who buys and sells for a capitalist: he works ten hours, is paid for eight, and makes no value in
// any of them.
import { minus, number, over, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { rateOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { labour } from './product-words.ts';

/** The agent of purchase and sale (MEW 24, pp. 133–134). */
export const agentOfSale = model({
  id: 'circuits/agent-of-sale',
  title: { en: 'The unpaid hours of a buying and selling agent', zh: '买卖当事人的无酬劳动' },
  sources: [capitalTwo('6', '133–134')],
  inputs: {
    hoursWorked: {
      ...labour('hours that he works', '工作的小时数', 'L'),
      default: '10',
      min: '1/2',
      max: '24',
      step: '1/2',
    },
    hoursPaid: {
      ...labour('hours whose product he receives as wages', '以工资形式得到其产品的小时数', 'L_n'),
      default: '8',
      min: '0',
      max: '24',
      step: '1/2',
    },
  },
  equations: {
    hoursUnpaid: {
      ...labour('hours for which he is not paid', '没有报酬的小时数', 'L_0'),
      is: ({ hoursWorked, hoursPaid }) => minus(hoursWorked, hoursPaid),
    },
    valueMade: {
      ...labour('value that he makes, in hours', '他创造的价值（以小时计）', 'w'),
      is: ({ hoursWorked }) => times(number(0), hoursWorked),
    },
    labourWithdrawn: {
      ...labour('labour that society spends on it', '社会为此耗费的劳动', 'L_g'),
      is: ({ hoursWorked }) => hoursWorked,
    },
    costOfCirculation: {
      ...labour('cost of circulation, in hours paid', '流通费用（以付酬小时计）', 'u'),
      is: ({ hoursPaid }) => hoursPaid,
    },
    reduction: {
      ...rateOf(
        { en: 'part of the cost that is saved', zh: '节省的流通费用的比例' },
        { en: '\\frac{L_0}{L}', zh: '\\frac{L_0}{L}' },
      ),
      is: ({ hoursUnpaid, hoursWorked }) => over(hoursUnpaid, hoursWorked),
    },
  },
  misreadings: {
    valueMadeIfUnpaidLabourMadeValue: {
      ...labour(
        'value made, if unpaid labour always made surplus-value',
        '误以为无酬劳动总会创造剩余价值',
        'w',
      ),
      misreads: 'valueMade',
      is: ({ hoursUnpaid }) => hoursUnpaid,
    },
  },
});
