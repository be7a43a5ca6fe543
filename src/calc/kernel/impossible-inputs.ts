// What a model says when it cannot reckon with what it is given, though each number by itself is allowed.
import type { InBothLanguages } from './languages.ts';

/** Numbers that are allowed one by one, but not together. `says` what would be right, in both languages. */
export class ImpossibleInputsError extends RangeError {
  override readonly name: string = 'ImpossibleInputsError';
  readonly says: InBothLanguages;
  constructor(english: string, chinese: string) {
    super(english);
    this.says = { en: english, zh: chinese };
  }
}

/** Exact numbers that grow so long, period after period, that nobody would wait for them. */
export class TooLongToReckonError extends ImpossibleInputsError {
  override readonly name = 'TooLongToReckonError';
  constructor(periods: number, digits: number) {
    super(
      `After ${periods} periods the exact numbers are more than ${digits} digits long; ` +
        'take fewer periods, or inputs with fewer digits',
      `算到第${periods}期，精确数字已超过${digits}位；请减少期数，或者用位数少一些的输入`,
    );
  }
}
