// The catalogue of what can be assigned, in either language, fetched once.
import type { Catalogue } from '~/assignments/catalogue.ts';
import { pagePath } from '~/i18n/addresses.ts';
import type { Language } from '~/i18n/languages.ts';

const fetched = new Map<Language, Promise<Catalogue>>();

async function load(language: Language): Promise<Catalogue> {
  const answer = await fetch(pagePath(language, 'exercises.json'));
  if (!answer.ok) throw new Error(`The catalogue could not be fetched: ${answer.status}`);
  return answer.json();
}

/** The catalogue in a language; rejected when it cannot be fetched, and tried again at the next call. */
export function fetchCatalogue(language: Language): Promise<Catalogue> {
  const known = fetched.get(language);
  if (known) return known;
  const coming = load(language);
  fetched.set(language, coming);
  coming.catch(() => fetched.delete(language));
  return coming;
}
