// The words of a page's data that have symbols in them, for figures that are drawn after the switch.
import type { Language } from '~/i18n/languages.ts';
import { inOtherSymbols } from './in-text.ts';

/** Each such word and the same in the other language's symbols; `undefined` when there is none. */
export function symbolsInData(
  data: unknown,
  language: Language,
): Readonly<Record<string, string>> | undefined {
  const found = new Map<string, string>();
  JSON.stringify(data, (_, value: unknown) => {
    if (typeof value === 'string') {
      const other = inOtherSymbols(value, language);
      if (other !== value) found.set(value, other);
    }
    return value;
  });
  return found.size > 0 ? Object.fromEntries(found) : undefined;
}
