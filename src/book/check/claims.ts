// Checks the ledger of claims: what its entries name exists, every verdict has the evidence that it needs and agrees with
// it, and the entries and the chapters agree on where a claim stands.
import { allModelIds } from '../../calc/registry.ts';
import { unitOfSeries } from '../claim-evidence.ts';
import { type Claim, claimUnits, type Evidence, readClaimFiles } from '../claims.ts';
import { readContents } from '../contents.ts';
import { type OfficialFigures, readOfficialFigures } from '../official-figures.ts';
import { nearest, type Problem } from '../problem.ts';
import { readWorkedExamples } from '../worked-examples.ts';
import type { Path } from '../yaml-file.ts';
import { faultsOfVerdicts } from './claim-verdicts.ts';
import { placesOfClaims } from './claims-in-chapters.ts';
import type { ChapterMaterial } from './material.ts';

/** A fault of an entry: the key it is in, what it is, and what to write there. */
export interface Fault {
  readonly at: Path;
  readonly what: string;
  readonly right: string;
}

/** The names that an entry may use. */
interface Known {
  readonly works: ReadonlySet<string>;
  readonly chapters: ReadonlySet<string>;
  readonly rows: ReadonlySet<string>;
  readonly figures: ReadonlyMap<string, OfficialFigures>;
}

/** The kinds of source of which a piece of evidence names one. */
const sourceKeys = ['data', 'cite', 'agency', 'row', 'model'] as const;

/** Names that do not exist. */
function faultsOfNames({ source, chapters }: Claim, known: Known): readonly Fault[] {
  const works: readonly Fault[] = known.works.has(source.cite)
    ? []
    : [
        {
          at: ['source', 'cite'],
          what: `the bibliography has no work "${source.cite}"`,
          right: `cite: ${nearest(source.cite, known.works)}`,
        },
      ];
  const unknown = chapters.flatMap((id, index) =>
    known.chapters.has(id)
      ? []
      : [
          {
            at: ['chapters', index],
            what: `the contents have no chapter "${id}"`,
            right: `${nearest(id, known.chapters)}`,
          },
        ],
  );
  return [...works, ...unknown];
}

/** The source of a piece of evidence: one, and one that exists. */
function faultsOfSource(evidence: Evidence, known: Known): readonly Fault[] {
  const named = sourceKeys.filter((key) => evidence[key] !== undefined);
  if (named.length !== 1) {
    const what = named.length === 0 ? 'evidence names no source' : `evidence names ${named.join(' and ')}`;
    return [{ at: [], what, right: `one of ${sourceKeys.join(', ')}` }];
  }
  if (evidence.agency && !evidence.vintage) {
    const what = 'a published figure has no vintage';
    return [{ at: ['agency'], what, right: 'vintage: { en: "January 2026", zh: "2026年1月" }' }];
  }
  const names = {
    data: [known.figures, 'content/data has no series'],
    cite: [known.works, 'the bibliography has no work'],
    row: [known.rows, 'the index of worked examples has no row'],
    model: [new Set(allModelIds), 'there is no model'],
  } as const;
  return (['data', 'cite', 'row', 'model'] as const).flatMap((key) => {
    const name = evidence[key];
    const [all, what] = names[key];
    if (name === undefined || all.has(name)) return [];
    return [{ at: [key], what: `${what} "${name}"`, right: `${key}: ${nearest(name, all.keys())}` }];
  });
}

/** Figures of a piece of evidence that belong to no figure of the claim, or that its series lacks. */
function faultsOfFigures({ findings }: Claim, { figures, data }: Evidence, known: Known): readonly Fault[] {
  const claimed = Object.keys(findings).filter((name) => findings[name]?.figure);
  return Object.entries(figures).flatMap(([name, given]) => {
    const at = ['figures', name];
    const figure = findings[name]?.figure;
    if (!figure) {
      const right = claimed.length > 0 ? `${nearest(name, claimed)}: "${given}"` : 'no figures';
      return [{ at, what: `the claim has no figure "${name}"`, right }];
    }
    if (!given.startsWith('@')) return [];
    const series = known.figures.get(data ?? '');
    if (!series)
      return data === undefined ? [{ at, what: `"${given}" needs a series`, right: 'data: …' }] : [];
    const key = given.slice(1);
    if (!(key in series.figures)) {
      const right = `${name}: "@${nearest(key, Object.keys(series.figures))}"`;
      return [{ at, what: `${data} has no figure for "${key}"`, right }];
    }
    const unit = unitOfSeries(series);
    if (unit && claimUnits[unit].counts === claimUnits[figure.unit].counts) return [];
    return [{ at, what: `${data} is in ${series.unit.en}, the claim in ${figure.unit}`, right: 'one unit' }];
  });
}

/** A claim of several parts says which part each verdict is about. */
const faultsOfParts = ({ findings }: Claim): readonly Fault[] =>
  Object.entries(findings).flatMap(([name, { of }]) => {
    if (of || Object.keys(findings).length === 1) return [];
    const what = `one verdict of several does not say what it is about`;
    return [{ at: ['findings', name], what, right: 'of: { en: "…", zh: "…" }' }];
  });

const faultsOf = (claim: Claim, known: Known): readonly Fault[] => {
  const ofEvidence = claim.evidence.flatMap((piece, index) =>
    [...faultsOfSource(piece, known), ...faultsOfFigures(claim, piece, known)].map((fault) => ({
      ...fault,
      at: ['evidence', index, ...fault.at],
    })),
  );
  return [
    ...faultsOfNames(claim, known),
    ...faultsOfParts(claim),
    ...ofEvidence,
    // A verdict can be judged only by evidence that can be read.
    ...(ofEvidence.length === 0 ? faultsOfVerdicts(claim, known.figures) : []),
  ];
};

/**
 * What is wrong with the ledger, and with the places in chapters where claims stand.
 * @param works the ids of the bibliography
 * @throws ContentError when a file has another shape
 */
export function checkClaims(
  works: ReadonlySet<string>,
  chapters: readonly ChapterMaterial[],
  root: string = process.cwd(),
): readonly Problem[] {
  const files = readClaimFiles(root);
  const known: Known | undefined =
    files.length === 0
      ? undefined
      : {
          works,
          chapters: new Set(readContents([], root).flatMap(({ entries }) => entries.map(({ id }) => id))),
          rows: new Set(readWorkedExamples(root).map(({ id }) => id)),
          figures: readOfficialFigures(root),
        };
  const places = new Map<string, string>();
  const problems = files.flatMap(({ file, data, lineOf }) =>
    data.flatMap((claim, index) => {
      const line = lineOf([index, 'id']);
      const first = places.get(claim.id);
      places.set(claim.id, first ?? `${file}:${line}`);
      const twice: readonly Fault[] =
        first === undefined
          ? []
          : [{ at: ['id'], what: `the id stands at ${first} already`, right: 'id: …, the next number' }];
      return [...(known ? faultsOf(claim, known) : []), ...twice].map(({ at, what, right }) => ({
        file,
        line: lineOf([index, ...at]),
        what: `${claim.id}: ${what}`,
        right,
      }));
    }),
  );
  return [...problems, ...placesOfClaims(files, chapters)];
}
