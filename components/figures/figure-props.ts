// From what an author writes, <Figure id="forms-of-capital" of="circulating" />, to what a figure is given. At build time.
import { figureNames } from '~/book/figure-names.ts';
import { nearest } from '~/book/problem.ts';
import { refusal } from '~/calc/kernel/bounds.ts';
import { exactText, hasValue } from '~/calc/kernel/exact.ts';
import type { Ledger } from '~/calc/kernel/ledger.ts';
import type { LiveInput } from '~/calc/kernel/live-model.ts';
import { formsOfCapital } from '~/calc/turnover/forms-of-capital.ts';
import { yearOfVariableCapital } from '~/calc/turnover/year-of-variable-capital.ts';
import { formsMessages, yearMessages } from '~/i18n/figure-messages.ts';
import type { InBothLanguages, Language } from '~/i18n/languages.ts';
import type { Store } from '~/state/store.ts';
import type { Bound } from './bound.ts';
import type { FormsOfCapitalProps } from './FormsOfCapital.tsx';
import type { YearComparedProps } from './YearCompared.tsx';

/** What an author writes in the tag. */
export interface FigureTag {
  /** Which figure; also its address on the page. */
  readonly id: string;
  /** The example that it draws. */
  readonly of: string;
  /** The example that it compares with. */
  readonly and?: string | undefined;
}

/** What a figure asks of its page. */
interface FiguredPage {
  readonly language: Language;
  readonly store: Store;
  readonly chapter: { readonly examples: Readonly<Record<string, { readonly title: InBothLanguages }>> };
}

/** A figure's tag that cannot be drawn. */
export class FigureTagError extends Error {
  override readonly name = 'FigureTagError';
}

/** Which figure it is, and its props. */
export type Drawing =
  | { readonly figure: 'forms-of-capital'; readonly props: FormsOfCapitalProps }
  | { readonly figure: 'year-compared'; readonly props: YearComparedProps };

/** @throws FigureTagError, and UnknownBindingError when the example lacks a quantity that the figure draws */
export function drawingOf({ id, of, and }: FigureTag, page: FiguredPage): Drawing {
  const { language } = page;
  if (id === 'forms-of-capital') {
    const labels = labelsOf(formsOfCapital, language);
    const bound = bind(page, of, formsOfCapital, { weeks: 'weeksInYear' });
    return { figure: id, props: { id, language, messages: formsMessages[language], labels, ...bound } };
  }
  if (id === 'year-compared') {
    if (!and) throw new FigureTagError(`<Figure id="${id}" of="${of}" /> compares two examples: add and="…"`);
    const labels = labelsOf(yearOfVariableCapital, language);
    const capitals = [of, and].map((example) => ({
      name: page.chapter.examples[example]?.title[language] ?? example,
      ...bind(page, example, yearOfVariableCapital),
    }));
    return { figure: id, props: { id, language, messages: yearMessages[language], labels, capitals } };
  }
  throw new FigureTagError(
    `There is no figure "${id}"; write <Figure id="${nearest(id, figureNames)}" …> (there are ${figureNames.join(', ')})`,
  );
}

/** What a ledger calls its inputs and columns, by name. */
const labelsOf = ({ inputs, columns }: Ledger, language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...inputs.map((input) => [input.name, input] as const), ...Object.entries(columns)].map(
      ([name, { label }]) => [name, label[language]],
    ),
  );

/** Binds each input of a ledger to the example's quantity of the same name, or of the name given. */
function bind(
  { store }: FiguredPage,
  example: string,
  { inputs }: Ledger,
  names: Readonly<Record<string, string>> = {},
): Bound {
  const bindings: Record<string, string> = {};
  const initial: Record<string, string> = {};
  for (const input of inputs) {
    const binding = `${example}.${names[input.name] ?? input.name}`;
    const given = store.input(binding);
    if (given && mayLeave(input, given)) {
      throw new FigureTagError(`"${binding}" may be set beyond what the figure draws: narrow its bounds`);
    }
    const value = store.read(binding);
    bindings[input.name] = binding;
    initial[input.name] = hasValue(value) ? exactText(value) : '';
  }
  return { bindings, initial };
}

/** Whether a reader may set `given` to a value that is out of the bounds of `wanted`. */
const mayLeave = (wanted: LiveInput, given: LiveInput): boolean =>
  (wanted.min !== undefined && (!given.min || refusal(wanted, given.min) !== undefined)) ||
  (wanted.max !== undefined && (!given.max || refusal(wanted, given.max) !== undefined));
