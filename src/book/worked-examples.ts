// The index of worked examples: every figure and formula of the five sources, what the source prints, and what the
// models make of it. Read from content/worked-examples/, one file for each group of models.
import { globSync } from 'node:fs';
import { z } from 'astro/zod';
import { calculate, inputsOf, listsOf, outputsOf, type Result } from '../calc/kernel/calculation.ts';
import { exactText, type Value } from '../calc/kernel/exact.ts';
import { RefusedInputError, readGiven } from '../calc/kernel/given.ts';
import { type Cell, ImpossibleInputsError } from '../calc/kernel/ledger.ts';
import { allModelIds, loadModel } from '../calc/registry.ts';
import { readContents } from './contents.ts';
import { nearest, type Problem } from './problem.ts';
import { type Path, readYaml, type YamlFile } from './yaml-file.ts';

const text = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });

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
  row: z.string().regex(/^\d+$/).optional(),
  /** The exact number, "p" or "p/q". */
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
export const workedExamplesSchema = z.array(workedExample).min(1);

/** A row of the index. */
export type WorkedExample = z.infer<typeof workedExample>;
/** A number that a row recomputes. */
export type Recomputed = z.infer<typeof recomputed>;

type ExamplesFile = YamlFile<readonly WorkedExample[]>;

const folder = 'content/worked-examples';

/** The files of the index, by name. @throws ContentError when one has another shape */
function readFiles(root: string): readonly ExamplesFile[] {
  return globSync(`${folder}/*.yaml`, { cwd: root })
    .sort()
    .map((file) => readYaml(root, file, workedExamplesSchema));
}

/** All rows of the index, in the order of their files. @throws ContentError */
export const readWorkedExamples = (root: string = process.cwd()): readonly WorkedExample[] =>
  readFiles(root).flatMap(({ data }) => data);

/** What a model gives where a row says; the reason in words when it gives no number. */
async function foundBy({ model: id, inputs, output, row }: Recomputed): Promise<Cell | string> {
  if (!allModelIds.includes(id))
    return `there is no model "${id}"; the nearest is "${nearest(id, allModelIds)}"`;
  const model = await loadModel(id);
  const names = outputsOf(model).map(({ name }) => name);
  const known = [...inputsOf(model), ...listsOf(model)].map(({ name }) => name);
  if (!names.includes(output)) {
    return `${id} has no output "${output}"; the nearest is "${nearest(output, names)}"`;
  }
  const unknown = Object.keys(inputs).find((name) => !known.includes(name));
  if (unknown !== undefined)
    return `${id} has no input "${unknown}"; the nearest is "${nearest(unknown, known)}"`;
  try {
    const result: Result = calculate(model, readGiven(model, Object.entries(inputs)))[output] as Result;
    if (!Array.isArray(result))
      return row === undefined ? (result as Value) : `${output} is one number; leave out row`;
    const cells: readonly Cell[] = result;
    if (row === undefined) return `${output} is a series; say which entry: row: "0" … "${cells.length - 1}"`;
    return cells[Number(row)] ?? `${output} has ${cells.length} entries; there is no row ${row}`;
  } catch (problem) {
    if (problem instanceof RefusedInputError || problem instanceof ImpossibleInputsError)
      return problem.message;
    throw problem;
  }
}

/** The exact text of a number, or of why there is none. */
function written(value: Cell | string): string {
  if (typeof value === 'string') return value;
  if ('noValue' in value) return 'no value';
  return 'en' in value ? value.en : exactText(value);
}

async function problemsOfRow(
  file: ExamplesFile,
  index: number,
  works: ReadonlySet<string>,
  chapters: ReadonlySet<string>,
): Promise<readonly Problem[]> {
  const example = file.data[index] as WorkedExample;
  const problem = (path: Path, what: string, right: string): Problem => ({
    file: file.file,
    line: file.lineOf([index, ...path]),
    what: `${example.id}: ${what}`,
    right,
  });
  const found: Problem[] = [];
  const { cite } = example.source;
  if (!works.has(cite)) {
    const right = `cite: ${nearest(cite, works)}`;
    found.push(problem(['source', 'cite'], `the bibliography has no work "${cite}"`, right));
  }
  if (!chapters.has(example.chapter)) {
    const right = `chapter: ${nearest(example.chapter, chapters)}`;
    found.push(problem(['chapter'], `the contents have no chapter "${example.chapter}"`, right));
  }
  for (const [place, one] of example.recomputed.entries()) {
    const value = written(await foundBy(one));
    if (value === one.is) continue;
    const what = `${one.model}, ${one.output} is not ${one.is}`;
    found.push(problem(['recomputed', place], what, `is: "${value}"`));
  }
  // A verdict other than agreement says something about the source that a reader may ask the reason of.
  if (example.verdict !== 'agrees' && !example.note) {
    found.push(
      problem(['verdict'], `"${example.verdict}" stands without a reason`, 'note: { en: …, zh: … }'),
    );
  }
  return found;
}

/**
 * What is wrong with the index: unknown names, numbers that the models do not give, ids used twice.
 * @param works the ids of the bibliography
 * @throws ContentError when a file has another shape
 */
export async function checkWorkedExamples(
  works: ReadonlySet<string>,
  root: string = process.cwd(),
): Promise<readonly Problem[]> {
  const files = readFiles(root);
  if (files.length === 0) return [];
  const chapters = new Set(readContents([], root).flatMap(({ entries }) => entries.map(({ id }) => id)));
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const file of files) {
    for (const [index, { id }] of file.data.entries()) {
      problems.push(...(await problemsOfRow(file, index, works, chapters)));
      if (seen.has(id)) {
        const what = `the id ${id} is used twice`;
        problems.push({
          file: file.file,
          line: file.lineOf([index, 'id']),
          what,
          right: 'id: … (one of its own)',
        });
      }
      seen.add(id);
    }
  }
  return problems;
}
