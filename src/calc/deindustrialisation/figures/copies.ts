// The two public repositories in which copies of the official series of the United States were read.
import type { InBothLanguages } from '../../kernel/languages.ts';

const copyOf = (repository: string, file: string): InBothLanguages => ({
  en: `github.com/${repository}, ${file}, August 2026`,
  zh: `github.com/${repository}，${file}，2026年8月`,
});
/** A file of the first repository, as it stood in August 2026. */
export const copyOfDebtSite = (file: string): InBothLanguages => copyOf('jsaintfleur/usnationaldebt', file);
/** A file of the second repository, as it stood in August 2026. */
export const copyOfMarketSite = (file: string): InBothLanguages => copyOf('LeopoldN/liberalmarkets', file);
