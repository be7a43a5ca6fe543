// Figures that book a ledger themselves: the numbers of the page that the ledger's inputs follow.
import { refusal } from '~/calc/kernel/bounds.ts';
import type { Ledger } from '~/calc/kernel/ledger.ts';
import type { LiveInput } from '~/calc/kernel/live-model.ts';
import { formsOfCapital } from '~/calc/turnover/forms-of-capital.ts';
import { yearOfVariableCapital } from '~/calc/turnover/year-of-variable-capital.ts';
import type { Language } from '~/i18n/languages.ts';
import type { Bindings } from '~/state/figure-data.ts';
import type { Store } from '~/state/store.ts';

/** The figures that book a ledger: the ledger, and inputs whose number has another name in the example. */
export const ledgerOfFigure = {
  'forms-of-capital': { ledger: formsOfCapital, names: { weeks: 'weeksInYear' } },
  'year-compared': { ledger: yearOfVariableCapital, names: {} },
} as const;

/** A figure that cannot be drawn from the example it names. */
export class FigureInputError extends Error {
  override readonly name = 'FigureInputError';
}

/** What a ledger calls its inputs and columns, by name. */
export const labelsOf = ({ inputs, columns }: Ledger, language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...inputs.map((input) => [input.name, input] as const), ...Object.entries(columns)].map(
      ([name, { label }]) => [name, label[language]],
    ),
  );

/** Each input of a ledger and the example's quantity of the same name, or of the name given. */
export const bindingsOfLedger = (
  { inputs }: Ledger,
  example: string,
  names: Readonly<Record<string, string>>,
): Bindings => Object.fromEntries(inputs.map(({ name }) => [name, `${example}.${names[name] ?? name}`]));

/**
 * The same, when none of the numbers may be set beyond what the ledger takes.
 * @throws FigureInputError, and UnknownBindingError when the example lacks a quantity
 */
export function boundInputs(
  store: Store,
  example: string,
  ledger: Ledger,
  names: Readonly<Record<string, string>>,
): Bindings {
  const bindings = bindingsOfLedger(ledger, example, names);
  for (const input of ledger.inputs) {
    const binding = bindings[input.name] ?? '';
    const given = store.input(binding);
    if (given && mayLeave(input, given)) {
      throw new FigureInputError(`"${binding}" may be set beyond what the figure draws: narrow its bounds`);
    }
  }
  return bindings;
}

/** Whether a reader may set `given` to a value that is out of the bounds of `wanted`. */
const mayLeave = (wanted: LiveInput, given: LiveInput): boolean =>
  (wanted.min !== undefined && (!given.min || refusal(wanted, given.min) !== undefined)) ||
  (wanted.max !== undefined && (!given.max || refusal(wanted, given.max) !== undefined));
