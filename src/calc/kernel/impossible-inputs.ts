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
