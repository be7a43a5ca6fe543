// The agencies whose series are in use most, and the two public repositories in which copies of them were read.
import type { InBothLanguages } from '../../kernel/languages.ts';

/** Publishes the debt of the United States. */
export const treasury = { en: 'United States Treasury, Fiscal Service', zh: '美国财政部财政服务局' };
/** Publishes the budget of the United States. */
export const budgetOffice = {
  en: 'Office of Management and Budget, by FRED',
  zh: '美国行政管理和预算局（经FRED）',
};
/** When most of the copies were read. */
export const august2026 = { en: 'August 2026', zh: '2026年8月' };

const copyOf = (repository: string, file: string): InBothLanguages => ({
  en: `github.com/${repository}, ${file}, August 2026`,
  zh: `github.com/${repository}，${file}，2026年8月`,
});
/** A file of the first repository, as it stood in August 2026. */
export const copyOfDebtSite = (file: string): InBothLanguages => copyOf('jsaintfleur/usnationaldebt', file);
/** A file of the second repository, as it stood in August 2026. */
export const copyOfMarketSite = (file: string): InBothLanguages => copyOf('LeopoldN/liberalmarkets', file);
