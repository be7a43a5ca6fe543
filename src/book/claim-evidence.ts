// How far a claimed figure is from its evidence, and which verdict goes with that.
import { type Exact, exact } from '../calc/kernel/exact.ts';
import { type Claim, type ClaimVerdict, claimUnits, type Evidence, type Finding } from './claims.ts';
import type { OfficialFigures } from './official-figures.ts';

/** A figure that is off by no more than this, of the figure found, is supported. */
export const supportedWithin = exact('1/100');
/** One that is off by more, but no more than this, is close; beyond, it is contradicted. */
export const closeWithin = exact('1/20');

/** The unit of a series as claims name units, if they know it. */
export const unitOfSeries = ({ unit }: OfficialFigures): keyof typeof claimUnits | undefined =>
  Object.keys(claimUnits).find((known): known is keyof typeof claimUnits => known === unit.en);

/** What a piece of evidence gives for a figure, in the unit of the claim; `undefined` when it gives none. */
function foundIn(
  { figures, data }: Evidence,
  name: string,
  { figure }: Finding,
  series: ReadonlyMap<string, OfficialFigures>,
): Exact | undefined {
  const given = figures[name];
  if (given === undefined || !figure) return undefined;
  if (!given.startsWith('@')) return exact(given);
  const from = series.get(data ?? '');
  const unit = from && unitOfSeries(from);
  const value = from?.figures[given.slice(1)];
  if (!unit || value === undefined || claimUnits[unit].counts !== claimUnits[figure.unit].counts)
    return undefined;
  return exact(value).mul(claimUnits[unit].each).div(claimUnits[figure.unit].each);
}

/** The figure that a finding is judged by: that of the first piece of evidence that has one. */
export function judgedBy(
  claim: Claim,
  name: string,
  series: ReadonlyMap<string, OfficialFigures>,
): Exact | undefined {
  const finding = claim.findings[name];
  if (!finding) return undefined;
  for (const piece of claim.evidence) {
    const found = foundIn(piece, name, finding, series);
    if (found) return found;
  }
  return undefined;
}

/**
 * How far a claimed figure is from the one found, as a share of the latter: 0 when a bound that is claimed holds;
 * `undefined` from nothing, of which no share can be taken.
 */
export function distance({ is, bound }: NonNullable<Finding['figure']>, found: Exact): Exact | undefined {
  const apart = exact(is).sub(found);
  if (apart.s === 0n || (bound === 'above' && apart.s < 0n) || (bound === 'below' && apart.s > 0n))
    return exact(0);
  return found.s === 0n ? undefined : apart.div(found).abs();
}

/** The verdict that goes with a distance. */
export function verdictAt(apart: Exact | undefined): ClaimVerdict {
  if (apart && apart.sub(supportedWithin).s <= 0n) return 'supported';
  return apart && apart.sub(closeWithin).s <= 0n ? 'close' : 'contradicted';
}
