// Checks the index of worked examples: its models, inputs, outputs, works and chapters exist, every number is what its
// model gives, and no id is used twice.
import { inputsOf, listsOf, outputsOf, type Result } from '../../calc/kernel/calculation.ts';
import { RefusedInputError } from '../../calc/kernel/given.ts';
import { ImpossibleInputsError } from '../../calc/kernel/impossible-inputs.ts';
import type { Cell } from '../../calc/kernel/ledger.ts';
import { allModelIds, loadModel } from '../../calc/registry.ts';
import { readContents } from '../contents.ts';
import { nearest, type Problem } from '../problem.ts';
import {
  exactTextOf,
  type Recomputed,
  readWorkedExampleFiles,
  recomputedWith,
  type WorkedExample,
} from '../worked-examples.ts';
import type { Path, YamlFile } from '../yaml-file.ts';

/** A fault of one recomputed number: the key it is in, what it is, and what to write there. */
interface Fault {
  readonly at: Path;
  readonly what: string;
  readonly right: string;
}

/** Checks one number against its model. */
async function faultOf(one: Recomputed): Promise<Fault | undefined> {
  const { model: id, inputs, output, row } = one;
  if (!allModelIds.includes(id)) {
    return { at: ['model'], what: `there is no model "${id}"`, right: `model: ${nearest(id, allModelIds)}` };
  }
  const model = await loadModel(id);
  const outputs = outputsOf(model);
  const words = outputs.find(({ name }) => name === output);
  if (!words) {
    const right = `output: ${nearest(
      output,
      outputs.map(({ name }) => name),
    )}`;
    return { at: ['output'], what: `${id} has no output "${output}"`, right };
  }
  const known = [...inputsOf(model), ...listsOf(model)].map(({ name }) => name);
  const unknown = Object.keys(inputs).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const right = known.length > 0 ? `${nearest(unknown, known)}: "${inputs[unknown]}"` : 'no inputs';
    return { at: ['inputs', unknown], what: `${id} has no input "${unknown}"`, right };
  }
  if (!words.isSeries && row !== undefined) {
    return { at: ['row'], what: `${id}, ${output} is one number`, right: 'no row' };
  }
  try {
    return faultOfResult(one, recomputedWith(model, one)[output] as Result);
  } catch (problem) {
    if (!(problem instanceof RefusedInputError || problem instanceof ImpossibleInputsError)) throw problem;
    const name = Object.keys(inputs).find((given) => problem.message.startsWith(given));
    const allowed = /allowed: (.*)$/.exec(problem.message)?.[1];
    const right = name === undefined ? 'inputs: { … }' : `${name}: "…" (${allowed ?? 'see above'})`;
    return {
      at: name === undefined ? ['inputs'] : ['inputs', name],
      what: `${id}: ${problem.message}`,
      right,
    };
  }
}

function faultOfResult({ model, output, row, is }: Recomputed, result: Result): Fault | undefined {
  const cells: readonly Cell[] = Array.isArray(result) ? result : [result];
  const last = cells.length - 1;
  if (Array.isArray(result) && row === undefined) {
    const what = `${model}, ${output} is a series of ${cells.length}`;
    return { at: ['output'], what, right: `output: ${output}, row: "0" … "${last}"` };
  }
  const cell = cells[Number(row ?? 0)];
  if (!cell) {
    const what = `${model}, ${output} has ${cells.length} entries and no row ${row}`;
    return { at: ['row'], what, right: `row: "0" … "${last}"` };
  }
  const found = exactTextOf(cell);
  if (found === is) return undefined;
  return { at: ['is'], what: `${model}, ${output} is not ${is}`, right: `is: "${found}"` };
}

/** Checks one row. */
async function problemsOfRow(
  { file, data, lineOf }: YamlFile<readonly WorkedExample[]>,
  index: number,
  works: ReadonlySet<string>,
  chapters: ReadonlySet<string>,
): Promise<readonly Problem[]> {
  const { id, source, chapter, recomputed, verdict, note } = data[index] as WorkedExample;
  const problem = ({ at, what, right }: Fault): Problem => ({
    file,
    line: lineOf([index, ...at]),
    what: `${id}: ${what}`,
    right,
  });
  const found: Problem[] = [];
  if (!works.has(source.cite)) {
    const what = `the bibliography has no work "${source.cite}"`;
    found.push(problem({ at: ['source', 'cite'], what, right: `cite: ${nearest(source.cite, works)}` }));
  }
  if (!chapters.has(chapter)) {
    const what = `the contents have no chapter "${chapter}"`;
    found.push(problem({ at: ['chapter'], what, right: `chapter: ${nearest(chapter, chapters)}` }));
  }
  for (const [place, one] of recomputed.entries()) {
    const fault = await faultOf(one);
    if (fault) found.push(problem({ ...fault, at: ['recomputed', place, ...fault.at] }));
  }
  // A verdict other than agreement says something about the source that a reader may ask the reason of.
  if (verdict !== 'agrees' && !note) {
    const right = 'note: { en: "…", zh: "…" }';
    found.push(problem({ at: ['verdict'], what: `"${verdict}" stands without a reason`, right }));
  }
  return found;
}

/**
 * What is wrong with the index.
 * @param works the ids of the bibliography
 * @throws ContentError when a file has another shape
 */
export async function checkWorkedExamples(
  works: ReadonlySet<string>,
  root: string = process.cwd(),
): Promise<readonly Problem[]> {
  const files = readWorkedExampleFiles(root);
  if (files.length === 0) return [];
  const chapters = new Set(readContents([], root).flatMap(({ entries }) => entries.map(({ id }) => id)));
  const problems: Problem[] = [];
  const places = new Map<string, string>();
  for (const file of files) {
    for (const [index, { id }] of file.data.entries()) {
      problems.push(...(await problemsOfRow(file, index, works, chapters)));
      const line = file.lineOf([index, 'id']);
      const first = places.get(id);
      places.set(id, first ?? `${file.file}:${line}`);
      if (first === undefined) continue;
      const right = `id: ${id}-2`;
      problems.push({ file: file.file, line, what: `the id ${id} stands at ${first} already`, right });
    }
  }
  return problems;
}
