// Units of the part on circuits: yarn by weight, the pence and ounces of one pound of it, shillings. Pounds sterling and
// pounds of yarn are different things, and so are pounds and pence: 240 pence make a pound only by an equation.
import { hours, pounds } from '../kernel/common-units.ts';
import { counting, per, pureNumber, type Unit } from '../kernel/units.ts';

const words = ['lb', 'lbs', 'pound', 'pounds', '磅'];
const pence = counting(
  'penny',
  { en: 'pence', one: 'penny', zh: '便士' },
  { words: ['penny', 'pence', 'd', '便士'] },
);
const ounces = counting(
  'ounce',
  { en: 'ounces', one: 'ounce', zh: '盎司' },
  { words: ['ounce', 'ounces', 'oz', '盎司'] },
);

/** Yarn by weight, in pounds of 16 ounces. */
export const poundsOfYarn: Unit = counting('yarn', { en: 'lb of yarn', zh: '磅棉纱' }, { words });

/** Cotton by weight. */
export const poundsOfCotton: Unit = counting('cotton', { en: 'lb of cotton', zh: '磅棉花' }, { words });

/** Cotton that goes into each pound of yarn. */
export const poundsOfCottonPerPoundOfYarn: Unit = per(poundsOfCotton, poundsOfYarn, {
  en: 'lb of cotton a lb of yarn',
  zh: '磅棉花／磅棉纱',
});

/** The value of one pound of yarn, in pounds sterling. */
export const poundsPerPoundOfYarn: Unit = per(pounds, poundsOfYarn, {
  en: 'pounds sterling a lb of yarn',
  zh: '镑／磅棉纱',
});

/** Pence in each pound of yarn. */
export const pencePerPoundOfYarn: Unit = per(pence, poundsOfYarn, {
  en: 'pence a lb of yarn',
  zh: '便士／磅棉纱',
});

/** Ounces in each pound of yarn. */
export const ouncesPerPoundOfYarn: Unit = per(ounces, poundsOfYarn, {
  en: 'ounces a lb of yarn',
  zh: '盎司／磅棉纱',
});

/** How many pence a pound sterling has: 240 before 1971. */
export const pencePerPound: Unit = per(pence, pounds, { en: 'pence a pound sterling', zh: '便士／镑' });

/** English money below the pound. */
export const shillings: Unit = counting(
  'shilling',
  { en: 'shillings', one: 'shilling', zh: '先令' },
  { words: ['shilling', 'shillings', 's', 'sh', '先令'] },
);

/** Years as a count of the periods of a recurrence: a sum for one year times so many years stays a sum. */
export const countedYears: Unit = pureNumber({ en: 'years', one: 'year', zh: '年' }, { style: 'mixed' });

/** Means of production that an hour of labour uses up. */
export const poundsPerHour: Unit = per(pounds, hours, { en: 'pounds an hour', zh: '镑／小时' });
