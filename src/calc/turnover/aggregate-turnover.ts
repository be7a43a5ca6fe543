// The two calculations of Capital II, ch. 9, as equations: Marx's fixed and circulating capital, and the three parts
// of a business in Scrope and Potter.
import { dollars, pounds, repetitions, years } from '../kernel/common-units.ts';
import type { InputSpec, QuantityWords } from '../kernel/quantity.ts';
import { quantityOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import type { Unit } from '../kernel/units.ts';
import { turnoverOfParts } from './turnover-of-parts.ts';

const sum = (label: QuantityWords['label'], symbol: string, unit: Unit, amount: string): InputSpec => ({
  ...quantityOf(label, symbol, unit),
  default: amount,
  min: '0',
  max: '10000000',
  step: '500',
});

const renewedEvery = (label: QuantityWords['label'], symbol: string, number: string): InputSpec => ({
  ...quantityOf(label, symbol, years),
  default: number,
  min: '1/12',
  max: '200',
});

const timesAYear = (label: QuantityWords['label'], symbol: string, number: string): InputSpec => ({
  ...quantityOf(label, symbol, repetitions),
  default: number,
  min: '1/100',
  max: '365',
});

const turnedOf = (en: string, zh: string, symbol: string, unit: Unit): QuantityWords =>
  quantityOf({ en: `turned over in the year: ${en}`, zh: `一年内周转的${zh}` }, symbol, unit);

/** £80,000 for ten years and £20,000 five times a year turn over £108,000, 1 2/25 of £100,000 (MEW 24, p. 184). */
export const fixedAndCirculatingTurnover = turnoverOfParts({
  id: 'turnover/fixed-and-circulating-turnover',
  title: { en: 'The aggregate turnover of fixed and circulating capital', zh: '固定资本和流动资本的总周转' },
  sources: [capitalTwo('9', '183–185')],
  money: pounds,
  parts: [
    {
      name: 'fixed',
      capital: { ...sum({ en: 'fixed capital', zh: '固定资本' }, 'F', pounds, '80000'), part: 'constant' },
      turnsOver: { life: renewedEvery({ en: 'life of the fixed capital', zh: '固定资本的寿命' }, 'L', '10') },
      turned: turnedOf('fixed capital', '固定资本', 'F_n', pounds),
    },
    {
      name: 'circulating',
      capital: sum({ en: 'circulating capital', zh: '流动资本' }, 'Z', pounds, '20000'),
      turnsOver: {
        turnovers: timesAYear(
          { en: 'turnovers of the circulating capital', zh: '流动资本一年的周转次数' },
          'n_z',
          '5',
        ),
      },
      turned: turnedOf('circulating capital', '流动资本', 'Z_n', pounds),
    },
  ],
});

/**
 * $50,000: half in buildings and machines for ten years, a quarter in tools for two, a quarter in wages and materials
 * twice a year (MEW 24, p. 186). It turns over in 17 7/9 months. The 16 months printed come out when 7½ % of profit
 * count as capital returned, as Marx noted in the manuscript (note 51 of the Chinese edition of 1972); the 17.16 of a
 * Ukrainian editor when 27/40 and its inverse are rounded to 0.7 and 1.43.
 */
export const threePartsTurnover = turnoverOfParts({
  id: 'turnover/three-parts-turnover',
  title: { en: 'The average turnover of a business in three parts', zh: '一项营业三部分资本的平均周转' },
  sources: [capitalTwo('9', '186–187'), { cite: 'marx-zh-24-1972', at: { en: 'note 51', zh: '注51' } }],
  money: dollars,
  rateOfProfit: '3/40',
  parts: [
    {
      name: 'buildings',
      capital: sum({ en: 'buildings and machinery', zh: '建筑物和机器' }, 'K_1', dollars, '25000'),
      turnsOver: {
        life: renewedEvery({ en: 'life of buildings and machinery', zh: '建筑物和机器的寿命' }, 'L_1', '10'),
      },
      turned: turnedOf('buildings and machinery', '建筑物和机器', 'K_{1n}', dollars),
    },
    {
      name: 'tools',
      capital: sum({ en: 'tools', zh: '工具' }, 'K_2', dollars, '12500'),
      turnsOver: { life: renewedEvery({ en: 'life of the tools', zh: '工具的寿命' }, 'L_2', '2') },
      turned: turnedOf('tools', '工具', 'K_{2n}', dollars),
    },
    {
      name: 'circulating',
      capital: sum({ en: 'wages and materials', zh: '工资和原料' }, 'K_3', dollars, '12500'),
      turnsOver: {
        turnovers: timesAYear(
          { en: 'turnovers of wages and materials', zh: '工资和原料一年的周转次数' },
          'n_3',
          '2',
        ),
      },
      turned: turnedOf('wages and materials', '工资和原料', 'K_{3n}', dollars),
    },
  ],
});
