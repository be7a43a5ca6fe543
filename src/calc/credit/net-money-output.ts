// Cv, the essay's net money output of the stock market: dividends less capital raised. Several official counts give several
// values; all are positive, in 2024 as in the year before.
import { rate, truth } from '../kernel/common-units.ts';
import { holds, minus, number, over } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { quantityOf } from '../kernel/quantity-words.ts';
import { essayAt, onIndicators, onTheEquation } from './essay.ts';
import {
  dividendsOfAShareCompanies,
  dividendsOnAllShares,
  dividendsOnAShares,
  equityFinancing,
} from './figures/equity.ts';
import { flowInput, flowOf } from './quantities.ts';

/**
 * Cv from dividends and financing, now and a year before; trillion yuan a year. Defaults: the essay's 2.4 trillion of 2024
 * (all shares of the companies listed on the mainland) and 288.072 billion raised (Wind, to 30 December 2024). The year
 * before: 2.2 trillion of dividends; financing fell by more than 70 % in 2024, so it was at least F/(1 − 70 %).
 * Buy-backs, sales by insiders and who receives the dividends are not in Cv.
 */
export const netMoneyOutput = model({
  id: 'credit/net-money-output',
  title: { en: 'Net money output of the stock market', zh: '股市货币净输出量' },
  sources: [onTheEquation, onIndicators, essayAt('5.1', '五·1', '86–89')],
  inputs: {
    dividends: flowInput(
      'cash dividends of the year',
      '全年现金分红',
      'D',
      dividendsOnAllShares.figures['2024'],
    ),
    dividendsOfAShares: flowInput(
      'of which on A shares',
      '其中属于A股的分红',
      'D_A',
      dividendsOnAShares.figures['2024'],
    ),
    financing: flowInput(
      'capital raised on the stock market',
      '股市融资',
      'F',
      equityFinancing.figures['2024'],
    ),
    dividendsBefore: flowInput(
      'cash dividends of the year before',
      '上一年现金分红',
      'D^{0}',
      dividendsOfAShareCompanies.figures['2023'],
    ),
    fallOfFinancing: {
      ...quantityOf({ en: 'fall of financing on the year before', zh: '融资比上一年的降幅' }, 'f', rate),
      default: '7/10',
      min: '0',
      max: '99/100',
      step: '1/100',
    },
  },
  equations: {
    netOutput: {
      ...flowOf({ en: 'net money output: dividends less financing', zh: '货币净输出量：分红减融资' }, 'C_v'),
      is: (q) => minus(q.dividends, q.financing),
    },
    isPositive: {
      ...quantityOf({ en: 'more is paid out than is raised', zh: '分红多于融资' }, 'p', truth),
      is: (q) => holds(q.dividends, '>', q.financing),
    },
    netOutputOfAShares: {
      ...flowOf(
        { en: 'net money output, dividends on A shares only', zh: '货币净输出量（只计A股分红）' },
        'C_{v,A}',
      ),
      is: (q) => minus(q.dividendsOfAShares, q.financing),
    },
    shareOfAShares: {
      ...quantityOf({ en: 'share of A shares in the dividends', zh: '分红中属于A股的比重' }, 'a', rate),
      is: (q) => over(q.dividendsOfAShares, q.dividends),
    },
    financingBefore: {
      ...flowOf({ en: 'capital raised the year before', zh: '上一年的股市融资' }, 'F^{0}'),
      is: (q) => over(q.financing, minus(number(1), q.fallOfFinancing)),
    },
    growthOfDividends: {
      ...quantityOf({ en: 'growth of the dividends', zh: '分红的增速' }, 'g_D', rate),
      is: (q) => minus(over(q.dividends, q.dividendsBefore), number(1)),
    },
    netOutputBefore: {
      ...flowOf({ en: 'net money output of the year before', zh: '上一年的货币净输出量' }, 'C_v^{0}'),
      is: (q) => minus(q.dividendsBefore, q.financingBefore),
    },
    wasPositiveBefore: {
      ...quantityOf(
        { en: 'more was paid out than raised a year before', zh: '上一年分红也多于融资' },
        'p^{0}',
        truth,
      ),
      is: (q) => holds(q.netOutputBefore, '>', number(0)),
    },
    turningFall: {
      ...quantityOf(
        {
          en: 'fall of financing above which the year before would have been negative',
          zh: '降幅超过此数，上一年的净输出才会是负数',
        },
        'f^{*}',
        rate,
      ),
      is: (q) => minus(number(1), over(q.financing, q.dividendsBefore)),
    },
  },
  misreadings: {
    dividendsAlone: {
      ...flowOf({ en: 'Cv, if financing is forgotten', zh: '漏减融资时的Cv' }, 'C_v'),
      misreads: 'netOutput',
      is: (q) => q.dividends,
    },
  },
});
