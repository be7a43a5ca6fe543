// The units that only the part on reproduction needs.
import { pounds } from '../kernel/common-units.ts';
import { counting, per, pureNumber, type Unit } from '../kernel/units.ts';

/** The labour of the whole working class in one year, taken as one long working day (Capital II, MEW 24, p. 427). */
export const socialWorkingDays: Unit = counting(
  'social working day',
  { en: 'social working days', one: 'social working day', zh: '个社会工作日' },
  { style: 'mixed', words: ['day', 'days', '工作日'] },
);

/** The value that one social working day makes. */
export const poundsPerSocialWorkingDay: Unit = per(pounds, socialWorkingDays, {
  en: 'pounds per social working day',
  zh: '镑／社会工作日',
});

/** Pieces of a product, such as machines. */
export const pieces: Unit = counting(
  'piece',
  { en: 'pieces', one: 'piece', zh: '件' },
  { style: 'mixed', words: ['piece', 'pieces', '件', '台'] },
);

/** The value of one piece of a product. */
export const poundsPerPiece: Unit = per(pounds, pieces, { en: 'pounds a piece', zh: '镑／件' });

/** Steps of an argument that goes on and on. */
export const steps: Unit = pureNumber({ en: 'steps', one: 'step', zh: '步' }, { style: 'mixed' });

/** Money of Quesnay's table. */
export const thousandMillionLivres: Unit = counting(
  'livre',
  { en: 'thousand million livres', zh: '十亿里弗尔' },
  { words: ['livre', 'livres', '里弗尔'] },
);
