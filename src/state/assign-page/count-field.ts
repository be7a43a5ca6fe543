// Fields for whole numbers and for shares in per cent, as the rules of an assignment have them.
import type { Assignment } from '~/assignments/assignment.ts';
import { readCount, readPercent } from '~/assignments/rules-text.ts';
import { type Exact, exact } from '~/calc/kernel/exact.ts';
import type { Builder } from './builder.ts';
import { type FieldWords, refused, taken, textField } from './fields.ts';
import { numberText } from './number-text.ts';

interface CountOptions extends FieldWords {
  readonly wrong: string;
  readonly least: number;
  readonly most: number;
  readonly countOf: (assignment: Assignment) => number | undefined;
}

/** A whole number. */
export const countField = (
  builder: Builder,
  options: CountOptions & { readonly step: (count: number) => (assignment: Assignment) => Assignment },
): HTMLElement =>
  textField(builder, {
    ...options,
    textOf: (assignment) => `${options.countOf(assignment) ?? ''}`,
    take(text) {
      const count = readCount(text, options.least, options.most);
      return count === undefined ? refused(options.wrong) : taken(options.step(count));
    },
  });

/** A whole number, or nothing. */
export const countOrNothingField = (
  builder: Builder,
  options: CountOptions & {
    readonly step: (count: number | undefined) => (assignment: Assignment) => Assignment;
  },
): HTMLElement =>
  textField(builder, {
    ...options,
    textOf: (assignment) => `${options.countOf(assignment) ?? ''}`,
    take(text) {
      if (text.trim() === '') return taken(options.step(undefined));
      const count = readCount(text, options.least, options.most);
      return count === undefined ? refused(options.wrong) : taken(options.step(count));
    },
  });

const hundred = exact(100);

/** A share in per cent, with or without the sign. */
export const shareField = (
  builder: Builder,
  options: FieldWords & {
    readonly wrong: string;
    /** Undefined where the rule has none. */
    readonly shareOf: (assignment: Assignment) => Exact | undefined;
    readonly step: (share: Exact) => (assignment: Assignment) => Assignment;
  },
): HTMLElement =>
  textField(builder, {
    ...options,
    textOf(assignment) {
      const share = options.shareOf(assignment);
      return share === undefined ? '' : numberText(share.mul(hundred), builder.language);
    },
    take(text) {
      const share = readPercent(text);
      return share === undefined ? refused(options.wrong) : taken(options.step(share));
    },
  });
