// The index of worked examples: every figure and formula of the five sources, what the source prints, and what the
// models make of it. Read from content/worked-examples/, one file for each group of models.
import { z } from 'astro/zod';
import { type AnyModel, calculate, type Result } from '../calc/kernel/calculation.ts';
import { exactText } from '../calc/kernel/exact.ts';
import { readGiven } from '../calc/kernel/given.ts';
import type { Cell } from '../calc/kernel/ledger.ts';
import { title as text } from './shapes.ts';
import { yamlFolder } from './yaml-folder.ts';

/** What the editors find when a printed figure is recomputed, or a claim held against its evidence. */
export const verdicts = [
  'agrees',
  'rounded',
  'close',
  'differs',
  'contradicted',
  'mislabelled',
  'ambiguous',
  'needs-condition',
  'missing',
  'lost',
  'misprint',
  'not-checkable',
  'in-words',
] as const;

/** One number that a model gives: which output of which model with which inputs, and what it is. */
const recomputed = z.strictObject({
  model: z.string(),
  /** Only those that differ from the model's own; a list as JSON. */
  inputs: z.record(z.string(), z.string()).default({}),
  output: z.string(),
  /** The entry of a series, the first is 0. */
  row: z.string().regex(/^\d+$/, 'the first entry is 0').optional(),
  /** The exact number, "p" or "p/q"; "no value"; or the English words of a text. */
  is: z.string(),
});

const workedExample = z.strictObject({
  id: z.string().regex(/^[A-Z][A-Za-z0-9-]*$/, 'begin with a capital; use letters, digits and hyphens'),
  source: z.strictObject({ cite: z.string(), at: text }),
  item: text,
  printed: text.optional(),
  recomputed: z.array(recomputed).default([]),
  verdict: z.enum(verdicts),
  note: text.optional(),
  /** Where the book treats it: part/chapter. */
  chapter: z.string(),
});

/** The shape of a file in content/worked-examples/. */
const workedExamplesSchema = z.array(workedExample).min(1);

/** A row of the index. */
export type WorkedExample = z.infer<typeof workedExample>;
/** A number that a row recomputes. */
export type Recomputed = z.infer<typeof recomputed>;

/** The files of the index under a root, by name. @throws ContentError when one has another shape */
export const readWorkedExampleFiles = yamlFolder('content/worked-examples', workedExamplesSchema);

/** All rows of the index, in the order of their files. @throws ContentError */
export const readWorkedExamples = (root: string = process.cwd()): readonly WorkedExample[] =>
  readWorkedExampleFiles(root).flatMap(({ data }) => data);

/**
 * All that a model gives with the inputs of a row.
 * @throws RefusedInputError, ImpossibleInputsError
 */
export const recomputedWith = (model: AnyModel, { inputs }: Recomputed): Readonly<Record<string, Result>> =>
  calculate(model, readGiven(model, Object.entries(inputs)));

/** What a row compares: the exact text of a number, "no value", or the English words of a text. */
export function exactTextOf(cell: Cell): string {
  if ('noValue' in cell) return 'no value';
  return 'en' in cell ? cell.en : exactText(cell);
}
