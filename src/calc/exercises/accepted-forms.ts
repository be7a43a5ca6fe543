// In which forms an answer may be written: the marking asks here, and the words beside the box list the examples.
import type { NumberForm } from '../kernel/number-input.ts';

/** By form, an example of it; a form without one is not accepted. */
type AcceptedForms = Readonly<Partial<Record<NumberForm, string>>>;

/** Amounts, times and counts. "400:1" or "40000%" for 400 pounds would be a slip of the pen. */
const amount: AcceptedForms = { integer: '12', decimal: '12.5', mixed: '12 1/2', fraction: '25/2' };

const rate: AcceptedForms = {
  percent: '250%',
  decimal: '2.5',
  mixed: '2 1/2',
  fraction: '5/2',
  ratio: '5:2',
};

/** Taken everywhere, but not worth advertising: 12 is a decimal without decimals, 1.2e3 is for calculators. */
const quietlyAccepted: readonly NumberForm[] = ['integer', 'scientific'];

const formsOf = (isRate: boolean): AcceptedForms => (isRate ? rate : amount);

/** Whether an answer is written in one of the forms that an exercise takes. */
export const isAccepted = (form: NumberForm, isRate: boolean): boolean =>
  form in formsOf(isRate) || quietlyAccepted.includes(form);

/** How an answer may be written, by examples: 12, 12.5, 12 1/2, 25/2. */
export const formExamples = (isRate: boolean): readonly string[] => Object.values(formsOf(isRate));
