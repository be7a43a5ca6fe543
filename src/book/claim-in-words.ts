// How the entries of the ledger of claims are told in print: the sources of evidence, the figures, the verdicts.
import { type Exact, exact } from '../calc/kernel/exact.ts';
import { show } from '../calc/kernel/show.ts';
import { claimsMessages } from '../i18n/claims-messages.ts';
import type { Language } from '../i18n/languages.ts';
import type { Reference } from './book.ts';
import { citedWork, shortCitation } from './citations.ts';
import { distance, judgedBy } from './claim-evidence.ts';
import { type Claim, claimUnits, type Evidence, type Finding } from './claims.ts';
import type { OfficialFigures } from './official-figures.ts';

/** What evidence may refer to. */
export interface EvidenceSources {
  readonly figures: ReadonlyMap<string, OfficialFigures>;
  readonly works: ReadonlyMap<string, Reference>;
}

/** "United States Treasury, Fiscal Service, Debt to the Penny (August 2026)". */
export function sourceInWords(evidence: Evidence, sources: EvidenceSources, language: Language): string {
  const { data, cite, at, row, model, agency, series, vintage } = evidence;
  const messages = claimsMessages[language];
  const published = sources.figures.get(data ?? '') ?? { agency, series, vintage };
  const parts = [
    row && messages.row(row),
    model && messages.model,
    cite && shortCitation(citedWork(sources.works, cite, 'content/claims'), language),
    at?.[language],
    published.agency?.[language],
    published.series,
  ];
  const source = parts.filter((part) => part !== undefined).join(messages.comma);
  return published.vintage ? messages.vintage(source, published.vintage[language]) : source;
}

/** What a piece of evidence says, and whether that was looked up. */
export const saidIn = ({ says, unverified }: Evidence, language: Language): string =>
  unverified ? claimsMessages[language].unverified(says[language]) : says[language];

/** The copy that was read; `undefined` when it was the publisher's own. */
export const copyRead = (
  { data, read }: Evidence,
  { figures }: EvidenceSources,
  language: Language,
): string | undefined => (figures.get(data ?? '')?.retrieved ?? read)?.[language];

/** The verdicts of a claim, each with what it is about; one that goes for all parts is said once. */
export function verdictsOf({ findings }: Claim): readonly Pick<Finding, 'verdict' | 'of'>[] {
  const all = Object.values(findings);
  const first = all[0];
  if (first && all.every(({ verdict }) => verdict === first.verdict)) return [{ verdict: first.verdict }];
  return all;
}

type Figure = NonNullable<Finding['figure']>;

/** "24 trillion dollars"; Chinese counts thousands of millions in 亿. */
function figureInWords(value: Exact, unit: Figure['unit'], language: Language): string {
  const inYi = language === 'zh' && claimUnits[unit].each === '1000000000';
  return `${show(inYi ? value.mul(10) : value, 'decimal', language)}${claimsMessages[language].units[unit]}`;
}

/** A share to a tenth of a per cent: "≈ 13.5%". */
export function roughly(share: Exact, language: Language): string {
  const rounded = share.mul(1000).add('1/2').floor().div(1000);
  return `${rounded.equals(share) ? '' : '≈ '}${show(rounded, 'percent', language)}`;
}

/** A claimed figure beside the one that it is judged by, with the distance. */
export function comparisonInWords(
  claim: Claim,
  name: string,
  { figures }: EvidenceSources,
  language: Language,
): string | undefined {
  const { figure } = claim.findings[name] ?? {};
  if (!figure) return undefined;
  const messages = claimsMessages[language];
  const bound = figure.bound ? messages.bounds[figure.bound] : '';
  const claimed = `${bound}${figureInWords(exact(figure.is), figure.unit, language)}`;
  const found = judgedBy(claim, name, figures);
  const apart = found && distance(figure, found);
  if (!found || !apart) return claimed;
  const inWords = figureInWords(found, figure.unit, language);
  if (apart.s === 0n) return messages.holds(claimed, inWords);
  return messages.against(claimed, inWords, roughly(apart, language));
}
