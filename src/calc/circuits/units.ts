// Units of the part on circuits: yarn by weight, the pence and ounces of one pound of it, working days. Hours:
// turnover/units.ts. Pounds sterling and pounds of yarn are different things, and so are pounds and pence: 240
// pence make a pound only by an equation.
import { pure, type Unit } from '../kernel/units.ts';

const poundWords = ['lb', 'lbs', 'pound', 'pounds', '磅'];

/** Yarn by weight, in pounds of 16 ounces. */
export const poundsOfYarn: Unit = {
  dimension: { yarn: 1 },
  name: { en: 'lb of yarn', zh: '磅棉纱' },
  style: 'decimal',
  words: poundWords,
};

/** Cotton by weight. */
export const poundsOfCotton: Unit = {
  dimension: { cotton: 1 },
  name: { en: 'lb of cotton', zh: '磅棉花' },
  style: 'decimal',
  words: poundWords,
};

/** Cotton that goes into each pound of yarn. */
export const poundsOfCottonPerPoundOfYarn: Unit = {
  dimension: { cotton: 1, yarn: -1 },
  name: { en: 'lb of cotton a lb of yarn', zh: '磅棉花／磅棉纱' },
  style: 'decimal',
  words: [],
};

/** The value of one pound of yarn, in pounds sterling. */
export const poundsPerPoundOfYarn: Unit = {
  dimension: { pound: 1, yarn: -1 },
  name: { en: 'pounds sterling a lb of yarn', zh: '镑／磅棉纱' },
  style: 'decimal',
  words: [],
};

/** Pence in each pound of yarn. */
export const pencePerPoundOfYarn: Unit = {
  dimension: { penny: 1, yarn: -1 },
  name: { en: 'pence a lb of yarn', zh: '便士／磅棉纱' },
  style: 'decimal',
  words: ['penny', 'pence', 'd', '便士'],
};

/** Ounces in each pound of yarn. */
export const ouncesPerPoundOfYarn: Unit = {
  dimension: { ounce: 1, yarn: -1 },
  name: { en: 'ounces a lb of yarn', zh: '盎司／磅棉纱' },
  style: 'decimal',
  words: ['ounce', 'ounces', 'oz', '盎司'],
};

/** How many pence a pound sterling has: 240 before 1971. */
export const pencePerPound: Unit = {
  dimension: { penny: 1, pound: -1 },
  name: { en: 'pence a pound sterling', zh: '便士／镑' },
  style: 'decimal',
  words: ['penny', 'pence', 'd', '便士'],
};

/** English money below the pound. */
export const shillings: Unit = {
  dimension: { shilling: 1 },
  name: { en: 'shillings', zh: '先令' },
  one: 'shilling',
  style: 'decimal',
  words: ['shilling', 'shillings', 's', 'sh', '先令'],
};

/** Working days: fifty workers on one day are fifty working days. */
export const workingDays: Unit = {
  dimension: { worker: 1, day: 1 },
  name: { en: 'working days', zh: '个工作日' },
  one: 'working day',
  style: 'mixed',
  words: ['day', 'days', '日', '天', '个工作日'],
};

/** Years as a count of the periods of a recurrence: a sum for one year times so many years stays a sum. */
export const countedYears: Unit = {
  dimension: pure,
  name: { en: 'years', zh: '年' },
  one: 'year',
  style: 'mixed',
  words: ['year', 'years', '年'],
};

/** Means of production that an hour of labour uses up. */
export const poundsPerHour: Unit = {
  dimension: { pound: 1, hour: -1 },
  name: { en: 'pounds an hour', zh: '镑／小时' },
  style: 'decimal',
  words: ['pound', 'pounds', '镑', '英镑'],
};
