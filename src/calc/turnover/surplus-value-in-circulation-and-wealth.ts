// How small the wealth is that a society has heaped up, beside what it makes each year: the reckoning of William
// Thompson that Marx quotes where latent money capital comes up.
import { people, pounds, poundsPerYear, rate, years } from '../kernel/common-units.ts';
import { over, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { capitalTwo } from '../kernel/source.ts';
import { per, type Unit } from '../kernel/units.ts';
import { fractionOf, ratePerYear } from './units.ts';

const poundsPerHead: Unit = per(pounds, people, { en: 'pounds a head', zh: '镑／人' });

const poundsPerHeadAndYear: Unit = per(poundsPerHead, years, {
  en: 'pounds a head and year',
  zh: '镑／人·年',
});

/** Britain and Ireland, 20 million people at £20 a year, a capital of 1,200 millions (MEW 24, pp. 324–325). */
export const accumulatedWealth = model({
  id: 'turnover/accumulated-wealth',
  title: { en: 'Accumulated wealth and yearly labour', zh: '积累的财富与一年的劳动产品' },
  sources: [capitalTwo('17', '324–325')],
  inputs: {
    population: {
      label: { en: 'population', zh: '人口' },
      symbol: { en: 'B', zh: 'B' },
      unit: people,
      default: '20000000',
      min: '1',
      max: '10000000000',
      step: '1000000',
    },
    consumptionPerHead: {
      label: { en: 'consumption of each in a year', zh: '每人一年的消费' },
      symbol: { en: 'q', zh: 'q' },
      unit: poundsPerHeadAndYear,
      default: '20',
      min: '1',
      max: '1000000',
    },
    accumulatedCapital: {
      label: { en: 'accumulated capital', zh: '积累的资本' },
      symbol: { en: 'K', zh: 'K' },
      unit: pounds,
      default: '1200000000',
      min: '1',
      max: '1000000000000000',
      step: '100000000',
    },
    shareFedByInterest: {
      label: {
        en: 'part of a year for which the interest would keep them',
        zh: '一年利息可供养全体人口的时间占一年的比例',
      },
      symbol: { en: 't_i', zh: 't_i' },
      unit: fractionOf,
      default: '1/6',
      min: '0',
      max: '10',
      step: '1/12',
    },
    generation: {
      label: { en: 'life of a generation', zh: '一代人的时间' },
      symbol: { en: 'g', zh: 'g' },
      unit: years,
      default: '40',
      min: '1',
      max: '100',
    },
  },
  equations: {
    yearlyProduct: {
      label: { en: 'product of labour consumed in a year', zh: '一年消费的劳动产品' },
      symbol: { en: 'Q', zh: 'Q' },
      unit: poundsPerYear,
      is: ({ population, consumptionPerHead }) => times(population, consumptionPerHead),
    },
    capitalInYears: {
      label: { en: 'accumulated capital in years of this product', zh: '积累的资本合几年的产品' },
      symbol: { en: '\\frac{K}{Q}', zh: '\\frac{K}{Q}' },
      unit: years,
      is: ({ accumulatedCapital, yearlyProduct }) => over(accumulatedCapital, yearlyProduct),
    },
    capitalPerHead: {
      label: { en: 'accumulated capital a head', zh: '每人平均的积累资本' },
      symbol: { en: '\\frac{K}{B}', zh: '\\frac{K}{B}' },
      unit: poundsPerHead,
      is: ({ accumulatedCapital, population }) => over(accumulatedCapital, population),
    },
    shareOfGeneration: {
      label: { en: 'these years as a part of a generation', zh: '这些年占一代人时间的比例' },
      symbol: { en: '\\frac{K}{Q g}', zh: '\\frac{K}{Q g}' },
      unit: rate,
      is: ({ capitalInYears, generation }) => over(capitalInYears, generation),
    },
    rateOfInterest: {
      label: { en: 'rate of interest that this implies', zh: '由此推出的利息率' },
      symbol: { en: 'i', zh: 'i' },
      unit: ratePerYear,
      is: ({ yearlyProduct, shareFedByInterest, accumulatedCapital }) =>
        over(times(yearlyProduct, shareFedByInterest), accumulatedCapital),
    },
  },
});
