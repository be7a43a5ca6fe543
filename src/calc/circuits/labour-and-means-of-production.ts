// The first act of the circuit, M–C, G–W in German letters: so much labour is bought, surplus labour included, and
// the means of production must suffice to take it up.
import { days, truth, workers, workingDays } from '../kernel/common-units.ts';
import { holds, minus, over, smallest, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import { moneyOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { hoursPerWorkerDay } from '../turnover/units.ts';
import { labour, ofSurplus } from './product-words.ts';
import { poundsFrom, rateOfSurplusValue } from './quantities.ts';
import { poundsPerHour } from './units.ts';

/**
 * Labour bought and means of production bought. Fifty workers for a day of ten hours are 500 hours, 250 of them
 * surplus labour (MEW 24, pp. 32–33). A week of six such days is 3,000 hours, for which £372 of means of production
 * are needed (p. 33): £62 a day.
 */
export const labourAndMeansOfProduction = model({
  id: 'circuits/labour-and-means-of-production',
  title: { en: 'Labour-power and means of production', zh: '劳动力和生产资料的量的关系' },
  sources: [capitalTwo('1', '32–33')],
  inputs: {
    workers: {
      label: { en: 'workers', zh: '工人人数' },
      symbol: { en: 'B', zh: 'B' },
      unit: workers,
      default: '50',
      min: '1',
      max: '100000',
      whole: true,
    },
    days: {
      label: { en: 'days that they work', zh: '劳动的天数' },
      symbol: { en: 'd', zh: 'd' },
      unit: days,
      default: '1',
      min: '1',
      max: '365',
    },
    hoursPerDay: {
      label: { en: 'length of the working day', zh: '工作日的长度' },
      symbol: { en: 'h', zh: 'h' },
      unit: hoursPerWorkerDay,
      default: '10',
      min: '1',
      max: '24',
      step: '1/2',
    },
    necessaryHoursPerDay: {
      label: { en: 'hours of it that replace the wage', zh: '其中补偿工资的小时数' },
      symbol: { en: 'h_n', zh: 'h_n' },
      unit: hoursPerWorkerDay,
      default: '5',
      min: '0',
      max: '24',
      step: '1/2',
    },
    meansOfProduction: {
      ...moneyOf(
        { en: 'means of production bought', zh: '购买的生产资料' },
        { en: 'mp', zh: 'Pm' },
        'constant',
      ),
      ...poundsFrom('0', '62'),
    },
    meansOfProductionPerHour: {
      label: { en: 'means of production that an hour of labour takes up', zh: '每小时劳动吸收的生产资料' },
      symbol: { en: '\\mu', zh: '\\mu' },
      unit: poundsPerHour,
      default: '31/250',
      min: '1/1000',
      max: '1000',
      step: '1/1000',
    },
  },
  equations: {
    labourBought: {
      ...labour('labour bought', '买到的劳动', 'L'),
      is: ({ workers, days, hoursPerDay }) => times(workers, days, hoursPerDay),
    },
    necessaryLabour: {
      ...labour('necessary labour', '必要劳动', 'L_n', 'variable'),
      is: ({ workers, days, necessaryHoursPerDay }) => times(workers, days, necessaryHoursPerDay),
    },
    surplusLabour: {
      ...labour('surplus labour', '剩余劳动', ofSurplus('L_s'), 'surplus'),
      is: ({ labourBought, necessaryLabour }) => minus(labourBought, necessaryLabour),
    },
    surplusDays: {
      label: { en: 'surplus labour in whole working days', zh: '剩余劳动合多少个工作日' },
      symbol: { en: 'B_s', zh: 'B_m' },
      unit: workingDays,
      part: 'surplus',
      is: ({ surplusLabour, hoursPerDay }) => over(surplusLabour, hoursPerDay),
    },
    rateOfSurplusValue: {
      ...rateOfSurplusValue,
      is: ({ surplusLabour, necessaryLabour }) => over(surplusLabour, necessaryLabour),
    },
    labourAbsorbable: {
      ...labour('labour that the means of production can take up', '生产资料所能吸收的劳动', "L'"),
      is: ({ meansOfProduction, meansOfProductionPerHour }) =>
        over(meansOfProduction, meansOfProductionPerHour),
    },
    labourUsed: {
      ...labour('labour that is used', '实际使用的劳动', 'L_u'),
      is: ({ labourBought, labourAbsorbable }) => smallest(labourBought, labourAbsorbable),
    },
    labourIdle: {
      ...labour(
        'labour bought for which means of production are missing',
        '缺少生产资料而无法使用的劳动',
        'L_0',
      ),
      is: ({ labourBought, labourUsed }) => minus(labourBought, labourUsed),
    },
    meansOfProductionIdle: {
      ...moneyOf(
        { en: 'means of production left without labour', zh: '缺少劳动而闲置的生产资料' },
        { en: 'mp_0', zh: 'Pm_0' },
        'constant',
      ),
      is: ({ meansOfProduction, labourUsed, meansOfProductionPerHour }) =>
        minus(meansOfProduction, times(labourUsed, meansOfProductionPerHour)),
    },
    meansOfProductionNeeded: {
      ...moneyOf(
        { en: 'means of production needed for the labour bought', zh: '买到的劳动所需的生产资料' },
        { en: "mp'", zh: "Pm'" },
        'constant',
      ),
      is: ({ labourBought, meansOfProductionPerHour }) => times(labourBought, meansOfProductionPerHour),
    },
    isProportioned: {
      label: { en: 'labour and means of production suit each other', zh: '劳动与生产资料在数量上相适应' },
      symbol: { en: "L = L'", zh: "L = L'" },
      unit: truth,
      is: ({ labourBought, labourAbsorbable }) => holds(labourBought, '=', labourAbsorbable),
    },
  },
});
