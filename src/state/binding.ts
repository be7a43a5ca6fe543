// A binding is the name of one number of a page: "example.quantity". It is what the HTML, the address and the
// stored numbers call it, the same in both languages.

export interface Binding {
  readonly example: string;
  readonly quantity: string;
}

/** Reads "capital-a.annualRate"; `undefined` when it is not of that form. */
export function readBinding(text: string): Binding | undefined {
  const [example, quantity, ...rest] = text.split('.');
  return example && quantity && rest.length === 0 ? { example, quantity } : undefined;
}
