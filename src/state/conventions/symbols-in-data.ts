// What a figure is told, with its words in the symbols that the reader has chosen.
import { hasOtherSymbols } from './which-symbols.ts';

/** @param symbols of the page's data: words with symbols, and the same in the other convention */
export function inReadersSymbols<Data>(
  data: Data,
  symbols: Readonly<Record<string, string>> | undefined,
): Data {
  if (!symbols || !hasOtherSymbols()) return data;
  return JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    typeof value === 'string' && Object.hasOwn(symbols, value) ? symbols[value] : value,
  );
}
