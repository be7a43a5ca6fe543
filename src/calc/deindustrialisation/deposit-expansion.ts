// What the eightfold multiplier multiplies: bank deposits on a first deposit, round by round of lending and depositing. The
// debt of a state is neither the first deposit nor what comes of it.
import { repetitions } from '../kernel/common-units.ts';
import { minus, number, over, plus, times } from '../kernel/expression.ts';
import { rateOf } from '../kernel/quantity-words.ts';
import { recurrence } from '../kernel/recurrence.ts';
import { essayAt } from './essay.ts';
import { billionsOf } from './quantities.ts';

/**
 * The textbook expansion of deposits. Each bank keeps the reserve ratio and lends the rest, which is deposited again.
 * All deposits together come ever nearer to the first deposit over the reserve ratio: eight times at 12.5%.
 */
export const depositExpansion = recurrence({
  id: 'deindustrialisation/deposit-expansion',
  title: { en: 'What a deposit multiplier multiplies', zh: '存款乘数所乘的是什么' },
  sources: [essayAt('17')],
  inputs: {
    firstDeposit: {
      ...billionsOf({ en: 'first deposit', zh: '原始存款' }, 'B_0'),
      default: '100',
      min: '0',
      max: '1000000',
      step: '10',
    },
    reserveRatio: {
      ...rateOf({ en: 'reserve ratio', zh: '准备金率' }, 'q'),
      default: '1/8',
      min: '1/100',
      max: '1',
      step: '1/100',
    },
  },
  periods: {
    name: 'rounds',
    label: { en: 'rounds of lending', zh: '贷放轮次' },
    unit: repetitions,
    default: '20',
    max: '60',
    first: 1,
  },
  state: {
    deposited: {
      ...billionsOf({ en: 'deposited in this round', zh: '本轮存入' }, 'B'),
      starts: ({ firstDeposit }) => firstDeposit,
      next: ({ lent }) => lent,
    },
    depositsBefore: {
      ...billionsOf({ en: 'deposits of earlier rounds', zh: '以前各轮的存款' }, 'S_{t-1}'),
      starts: ({ firstDeposit }) => times(number(0), firstDeposit),
      next: ({ deposits }) => deposits,
    },
  },
  equations: {
    kept: {
      ...billionsOf({ en: 'kept as reserve', zh: '留作准备金' }, 'K'),
      is: ({ deposited, reserveRatio }) => times(deposited, reserveRatio),
    },
    lent: {
      ...billionsOf({ en: 'lent on', zh: '贷出' }, 'L'),
      is: ({ deposited, kept }) => minus(deposited, kept),
    },
    deposits: {
      ...billionsOf({ en: 'deposits so far', zh: '累计存款' }, 'S'),
      is: ({ deposited, depositsBefore }) => plus(depositsBefore, deposited),
    },
    limit: {
      ...billionsOf({ en: 'what the deposits come ever nearer to', zh: '累计存款的极限' }, 'S_\\infty'),
      is: ({ firstDeposit, reserveRatio }) => over(firstDeposit, reserveRatio),
    },
  },
});
