// The ledger of claims: what an essay asserts, what was found about it, and the verdict. Read from content/claims/, one
// file for each essay. A text in both languages never copies a sentence of the essay; it reports it.
import { z } from 'astro/zod';
import { ContentError, nearest } from './problem.ts';
import { title as text } from './shapes.ts';
import { yamlFolder } from './yaml-folder.ts';

/** What a claim can be: about the world, a sum, an inference or a definition, or about what will be. */
export const claimKinds = ['fact', 'arithmetic', 'logic', 'forecast'] as const;

/** What the editors find. `arithmetic-right`: the sum is right, whatever it is worth as an argument. */
export const claimVerdicts = [
  'supported',
  'close',
  'overstated',
  'contradicted',
  'arithmetic-right',
  'needs-condition',
  'not-checkable',
] as const;

/** The units of figures: what is counted, and how many of it make one. Figures that count the same can be compared. */
export const claimUnits = {
  'per cent': { counts: 'per cent', each: '1' },
  'percentage points': { counts: 'percentage points', each: '1' },
  years: { counts: 'years', each: '1' },
  'billion pieces': { counts: 'pieces', each: '1000000000' },
  'billion yuan': { counts: 'yuan', each: '1000000000' },
  'trillion yuan': { counts: 'yuan', each: '1000000000000' },
  'billion dollars': { counts: 'dollars', each: '1000000000' },
  'trillion dollars': { counts: 'dollars', each: '1000000000000' },
} as const;
type ClaimUnit = keyof typeof claimUnits;
const unitNames = Object.keys(claimUnits) as [ClaimUnit, ...ClaimUnit[]];

const number = z.string().regex(/^-?\d+(?:\.\d+)?$/, 'a number without spaces or commas, such as 27.752');

const figure = z.strictObject({
  is: number,
  unit: z.enum(unitNames),
  /** The claim only sets a bound: "more than", "less than". */
  bound: z.enum(['above', 'below']).optional(),
});

/** A part of a claim that has a verdict of its own. */
const finding = z.strictObject({
  /** Which part, when there are several. */
  of: text.optional(),
  figure: figure.optional(),
  verdict: z.enum(claimVerdicts),
  /** Why the verdict is not the one that goes with the distance between claim and evidence. */
  exception: text.optional(),
});

/**
 * What was found, and where, which is one of: a series of content/data, a work of the bibliography, an agency or other
 * publisher, a row of the index of worked examples, a model.
 */
const evidence = z.strictObject({
  /** Without a full stop: the source follows in brackets. */
  says: text,
  /** By the name of the finding: a number in the unit of the claim, or "@" and the key of a figure of `data`. */
  figures: z
    .record(z.string(), z.string().regex(/^(?:@.+|-?\d+(?:\.\d+)?)$/, '27.752 or @2021-01-20'))
    .default({}),
  /** A file of content/data and a series in it: "us-federal-debt.debtToThePenny". */
  data: z.string().optional(),
  cite: z.string().optional(),
  /** The place in the work that is cited. */
  at: text.optional(),
  row: z.string().optional(),
  model: z.string().optional(),
  agency: text.optional(),
  series: z.string().optional(),
  /** As of when: a date or an edition. */
  vintage: text.optional(),
  /** Where the copy was read, when it was not at the agency's own. */
  read: text.optional(),
  /** Known from memory only, looked up nowhere. */
  unverified: z.literal('true').optional(),
});

const claim = z.strictObject({
  id: z.string().regex(/^[a-z]\d+$/, 'a letter for the essay and a number: b13'),
  source: z.strictObject({ cite: z.string(), at: text }),
  kind: z.enum(claimKinds),
  /** What the essay says, in indirect speech. */
  claim: text,
  findings: z
    .record(z.string().regex(/^[a-z]\w*$/i), finding)
    .refine((findings) => Object.keys(findings).length > 0, 'a claim has a verdict at least'),
  evidence: z.array(evidence).default([]),
  /** What was looked for, and where, without finding it. */
  searched: text.optional(),
  /** What the editors make of it. */
  note: text.optional(),
  /** Where it stands, or will stand, in the book: part/chapter. None for what the ledger keeps for completeness alone. */
  chapters: z.array(z.string()),
});

/** An entry of the ledger. */
export type Claim = z.infer<typeof claim>;
/** What an entry finds of a part of its claim. */
export type Finding = z.infer<typeof finding>;
/** A piece of evidence. */
export type Evidence = z.infer<typeof evidence>;
/** What the editors find, in one word. */
export type ClaimVerdict = (typeof claimVerdicts)[number];

/** The files of the ledger under a root, by name. @throws ContentError when one has another shape */
export const readClaimFiles = yamlFolder('content/claims', z.array(claim).min(1));

/** All entries of the ledger, in the order of their files. @throws ContentError */
export const readClaims = (root: string = process.cwd()): readonly Claim[] =>
  readClaimFiles(root).flatMap(({ data }) => data);

/** The entry with this id. @throws ContentError with the nearest id that exists */
export function claimNamed(id: string, file: string, root: string = process.cwd()): Claim {
  const claims = new Map(readClaims(root).map((one) => [one.id, one]));
  const found = claims.get(id);
  if (found) return found;
  const right = `<Claim id="${nearest(id, claims.keys()) ?? 'id-of-a-claim'}"/>`;
  throw new ContentError([{ file, line: 1, what: `the ledger has no claim "${id}"`, right }]);
}
