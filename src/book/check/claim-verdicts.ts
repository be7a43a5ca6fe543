// The verdicts of a claim: each has the evidence that its kind needs, and agrees with how far the claim is from it.
import { type Exact, exact } from '~/calc/kernel/exact.ts';
import { show } from '~/calc/kernel/show.ts';
import { distance, judgedBy, verdictAt } from '../claim-evidence.ts';
import { roughly } from '../claim-in-words.ts';
import type { Claim, ClaimVerdict, Finding } from '../claims.ts';
import type { OfficialFigures } from '../official-figures.ts';
import type { Fault } from './claims.ts';

/** Verdicts that say something about the world, or about a conclusion. */
const decided: readonly ClaimVerdict[] = ['supported', 'close', 'overstated', 'contradicted'];

/** Verdicts that lack their evidence or go against it. */
export const faultsOfVerdicts = (
  claim: Claim,
  series: ReadonlyMap<string, OfficialFigures>,
): readonly Fault[] =>
  Object.entries(claim.findings).flatMap(([name, finding]) => {
    const at = ['findings', name, 'verdict'];
    const lacking = lackingEvidence(claim, finding);
    if (lacking) return [{ at, ...lacking }];
    const against = againstDistance(finding, judgedBy(claim, name, series));
    return against ? [{ at, ...against }] : [];
  });

/** A fault of a verdict; its place is known. */
type Reason = Omit<Fault, 'at'>;

function lackingEvidence(
  { kind, evidence, searched, note }: Claim,
  { verdict }: Finding,
): Reason | undefined {
  if (verdict === 'not-checkable') {
    if (searched || note) return undefined;
    const what = '"not-checkable" without what was searched or why it cannot be checked';
    return { what, right: 'searched: { en: "…", zh: "…" }, or note' };
  }
  if (kind === 'forecast') {
    return { what: `a forecast cannot be ${verdict} yet`, right: 'verdict: not-checkable' };
  }
  if (kind === 'fact') {
    if (!decided.includes(verdict)) {
      return { what: `"${verdict}" is no verdict on a fact`, right: `verdict: ${decided.join(' | ')}` };
    }
    if (evidence.some(({ data, cite, agency }) => data ?? cite ?? agency)) return undefined;
    const right = 'evidence: [{ says: …, agency: …, vintage: … }], or data or cite';
    return { what: `"${verdict}" without evidence that has a vintage`, right };
  }
  if (kind === 'logic' && verdict === 'arithmetic-right') {
    return { what: '"arithmetic-right" is a verdict on arithmetic', right: 'kind: arithmetic' };
  }
  if (evidence.some(({ row, model }) => row ?? model)) return undefined;
  const what = `"${verdict}" on ${kind} without a worked example or a model`;
  return { what, right: 'evidence: [{ says: …, row: A3 }], or model' };
}

const needless: Reason = {
  what: 'the verdict goes with the evidence and needs no exception',
  right: 'no exception',
};

/** A verdict that is not the one that goes with the distance, without a reason; or a reason without need. */
function againstDistance(
  { figure, verdict, exception }: Finding,
  found: Exact | undefined,
): Reason | undefined {
  if (!figure || !found) return exception && needless;
  const apart = distance(figure, found);
  const isTooMuch = verdict === 'overstated' && exact(figure.is).sub(found).s > 0n;
  if (verdict === verdictAt(apart) || (isTooMuch && verdictAt(apart) !== 'supported'))
    return exception && needless;
  if (exception) return undefined;
  const far = apart ? roughly(apart, 'en') : 'without measure';
  const what = `${figure.is} against ${show(found, 'decimal', 'en')} is ${far} apart, which is not "${verdict}"`;
  return { what, right: `verdict: ${verdictAt(apart)}, or exception: { en: "…", zh: "…" }` };
}
