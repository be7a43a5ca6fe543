// In what form the capital set free exists: wages must wait as money, materials may be bought ahead (Capital II,
// ch. 15, MEW 24, pp. 283–284, 290).
import { rate } from '../kernel/common-units.ts';
import { minus, number, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { moneyOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { sixAndThreeWeeks } from './quantities.ts';
import { divisionEquations, returnEquations } from './relay-equations.ts';

/** The part of the circulating capital that is paid out in wages; 1/3 on pp. 283–284, 1/5 from p. 290 on. */
export const wageShare: InputSpec = {
  label: { en: 'share of wages in the weekly outlay', zh: '每周投入中工资所占的份额' },
  symbol: { en: '\\alpha', zh: '\\alpha' },
  unit: rate,
  default: '1/3',
  min: '0',
  max: '1',
  step: '1/20',
};

/** 6 + 3 weeks with a third in wages, as on pp. 283–284. */
export const formOfCapitalSetFree = model({
  id: 'turnover/form-of-capital-set-free',
  title: { en: 'The form of the capital set free', zh: '游离资本的存在形式' },
  sources: [capitalTwo('15', '283–284'), capitalTwo('15', '290')],
  inputs: {
    ...sixAndThreeWeeks,
    wageShare,
  },
  equations: {
    capitalOne: divisionEquations.capitalOne,
    ...returnEquations,
    wagesInReturn: {
      ...moneyOf(
        { en: 'wages in each return, kept as money', zh: '每次流回的资本中作为货币保留的工资' },
        { en: 'K_{\\mathrm I}\\alpha', zh: 'K_{\\mathrm I}\\alpha' },
        'variable',
      ),
      is: ({ capitalOne, wageShare }) => times(capitalOne, wageShare),
    },
    materialsInReturn: {
      ...moneyOf(
        { en: 'materials in each return', zh: '每次流回的资本中用于材料的部分' },
        { en: 'K_{\\mathrm I}(1-\\alpha)', zh: 'K_{\\mathrm I}(1-\\alpha)' },
        'constant',
      ),
      is: ({ capitalOne, wagesInReturn }) => minus(capitalOne, wagesInReturn),
    },
    surplusStock: {
      ...moneyOf(
        {
          en: 'materials beyond what the current working period needs',
          zh: '超出正在进行的劳动期间所需的材料',
        },
        { en: 'F(1-\\alpha)', zh: 'F(1-\\alpha)' },
        'constant',
      ),
      is: ({ capitalSetFree, wageShare }) => times(capitalSetFree, minus(number(1), wageShare)),
    },
    materialsForCurrentPeriod: {
      ...moneyOf(
        { en: 'materials that the current working period still needs', zh: '正在进行的劳动期间还需要的材料' },
        { en: 'E(1-\\alpha)', zh: 'E(1-\\alpha)' },
        'constant',
      ),
      is: ({ materialsInReturn, surplusStock }) => minus(materialsInReturn, surplusStock),
    },
    leastSetFreeAsMoney: {
      ...moneyOf(
        {
          en: 'least part of the capital set free that is money; the most is all of it',
          zh: '游离资本中至少要采取货币形式的部分（最多可达全部）',
        },
        { en: 'F\\alpha', zh: 'F\\alpha' },
        'money',
      ),
      is: ({ capitalSetFree, wageShare }) => times(capitalSetFree, wageShare),
    },
  },
});
