// A binding is the name of one number of a page: "example.quantity", or "example.quantity@period" where a model has a
// number for each of many periods. It is what the HTML, the address and the stored numbers call it, the same in both
// languages.

export interface Binding {
  readonly example: string;
  readonly quantity: string;
  /** Such as "3" or "2016"; `undefined` for what does not depend on a period. */
  readonly period: string | undefined;
}

/** Reads "capital-a.annualRate" and "scheme.productI@3"; `undefined` when it is not of that form. */
export function readBinding(text: string): Binding | undefined {
  const [example, name, ...rest] = text.split('.');
  const [quantity, period, ...more] = (name ?? '').split('@');
  if (!example || !quantity || rest.length > 0 || more.length > 0 || period === '') return undefined;
  return { example, quantity, period };
}
