// The units that only the part on reproduction needs.
import type { Unit } from '../kernel/units.ts';

/** The labour of the whole working class in one year, taken as one long working day (Capital II, MEW 24, p. 427). */
export const socialWorkingDays: Unit = {
  dimension: { 'social working day': 1 },
  name: { en: 'social working days', zh: '个社会工作日' },
  one: 'social working day',
  style: 'mixed',
  words: ['day', 'days', '工作日'],
};

/** The value that one social working day makes. */
export const poundsPerSocialWorkingDay: Unit = {
  dimension: { pound: 1, 'social working day': -1 },
  name: { en: 'pounds per social working day', zh: '镑／社会工作日' },
  style: 'decimal',
  words: ['pound', 'pounds', '镑', '英镑'],
};

/** Pieces of a product, such as machines. */
export const pieces: Unit = {
  dimension: { piece: 1 },
  name: { en: 'pieces', zh: '件' },
  one: 'piece',
  style: 'mixed',
  words: ['piece', 'pieces', '件', '台'],
};

/** The value of one piece of a product. */
export const poundsPerPiece: Unit = {
  dimension: { pound: 1, piece: -1 },
  name: { en: 'pounds a piece', zh: '镑／件' },
  style: 'decimal',
  words: ['pound', 'pounds', '镑', '英镑'],
};

/** Steps of an argument that goes on and on. */
export const steps: Unit = {
  dimension: {},
  name: { en: 'steps', zh: '步' },
  one: 'step',
  style: 'mixed',
  words: ['step', 'steps', '步'],
};

/** Money of Quesnay's table. */
export const thousandMillionLivres: Unit = {
  dimension: { livre: 1 },
  name: { en: 'thousand million livres', zh: '十亿里弗尔' },
  style: 'decimal',
  words: ['livre', 'livres', '里弗尔'],
};
