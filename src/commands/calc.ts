// `npm run -s calc -- --list` and `npm run -s calc -- <model-id> name=value …`: the calculations of the book as JSON.
// Results go to stdout. What cannot be used is told in one line on stderr, and the exit code is 2.
import { writeFileSync } from 'node:fs';
import { describeModel, resultsOf } from '../calc/describe.ts';
import type { AnyModel, Given } from '../calc/kernel/calculation.ts';
import { quoted, RefusedInputError, readGiven } from '../calc/kernel/given.ts';
import { ImpossibleInputsError } from '../calc/kernel/impossible-inputs.ts';
import { allModelIds, loadModel, loadRefused, refusedIds } from '../calc/registry.ts';
import { csv } from '../calc/spreadsheet/csv.ts';
import { workbookOf } from '../calc/spreadsheet/of-model.ts';
import { xlsx } from '../calc/spreadsheet/xlsx.ts';

const usage = `Usage: npm run -s calc -- --list
       npm run -s calc -- <model-id> [name=value …] [--xlsx=FILE | --csv=FILE] [--language=zh]

  --list   every model as JSON: id, title, kind, inputs with units and bounds, outputs, sources
  values   as one writes numbers: 12 1/2, 25/2, 12.5, 1000%, 1,000, 2.5万; a list as JSON:
           parts='[{"capital":"12500","turnovers":"1/10"}]'. What is not given takes its default.
  --xlsx   writes a spreadsheet with live formulas instead (not for ledgers, which have none)
  --csv    writes a table instead
  --language   of the words in such a file: en, or zh`;

class UsageError extends Error {}

/** The id most like the one that was asked for: the one that shares the most three-letter pieces with it. */
function mostLike(asked: string): string | undefined {
  const pieces = (text: string): ReadonlySet<string> =>
    new Set(Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3)));
  const wanted = pieces(asked.toLowerCase());
  const scored = allModelIds.map((id) => {
    const own = pieces(id);
    const shared = [...own].filter((piece) => wanted.has(piece)).length;
    return { id, score: shared / Math.max(own.size, wanted.size, 1) };
  });
  const [best] = scored.sort((a, b) => b.score - a.score);
  return best && best.score > 0.3 ? best.id : undefined;
}

/** The model that is asked for. */
async function modelCalled(id: string): Promise<AnyModel> {
  if (refusedIds.includes(id)) {
    throw new UsageError(`the kernel refuses this formula of the source: ${(await loadRefused(id)).reason}`);
  }
  if (!allModelIds.includes(id)) {
    const meant = mostLike(id);
    const hint = meant ? `did you mean ${meant}? ` : '';
    throw new UsageError(`there is no model ${quoted(id)}; ${hint}--list shows all ${allModelIds.length}`);
  }
  return loadModel(id);
}

const fileOptions = ['--xlsx', '--csv', '--language'];

/** The words after the model: names with their values, and options with theirs. */
function sorted(words: readonly string[]) {
  const pairs: (readonly [name: string, text: string])[] = [];
  const options = new Map<string, string>();
  for (const word of words) {
    const at = word.indexOf('=');
    const [name, text] = at < 0 ? [word, ''] : [word.slice(0, at), word.slice(at + 1)];
    if (name.startsWith('-')) {
      if (!fileOptions.includes(name)) {
        throw new UsageError(`there is no option ${quoted(name)} here; there are ${fileOptions.join(', ')}`);
      }
      if (text === '') throw new UsageError(`${name} wants a value: write ${name}=…`);
      options.set(name, text);
    } else {
      if (at < 1) throw new UsageError(`${quoted(word)} is no input; write name=value`);
      pairs.push([name, text]);
    }
  }
  return { pairs, options };
}

/** Writes the model into the file that is asked for. @returns what to print: the name of the file */
function written(model: AnyModel, given: Given, options: ReadonlyMap<string, string>): string {
  const [table, workbook] = [options.get('--csv'), options.get('--xlsx')];
  const language = options.get('--language') ?? 'en';
  if (language !== 'en' && language !== 'zh') {
    throw new UsageError(`--language: ${quoted(language)} is no language of the book; allowed: en, zh`);
  }
  const file = table ?? workbook;
  if (file === undefined || (table !== undefined && workbook !== undefined)) {
    throw new UsageError('name one file, with --xlsx=FILE or --csv=FILE');
  }
  if (table === undefined && model.kind === 'ledger') {
    throw new UsageError(`${model.id} is a ledger and has no formulas; write --csv=FILE`);
  }
  const content =
    table === undefined && model.kind !== 'ledger'
      ? xlsx(workbookOf(model, language, given.numbers))
      : csv(model, language, given);
  try {
    writeFileSync(file, content);
  } catch (problem) {
    throw new UsageError(`${quoted(file)} cannot be written: ${(problem as Error).message}`);
  }
  return file;
}

async function calculated(id: string, words: readonly string[]): Promise<string> {
  const { pairs, options } = sorted(words);
  const model = await modelCalled(id);
  const given = readGiven(model, pairs);
  try {
    return options.size > 0
      ? written(model, given, options)
      : JSON.stringify(resultsOf(model, given), null, 2);
  } catch (problem) {
    if (!(problem instanceof ImpossibleInputsError)) throw problem;
    throw new UsageError(`${model.id} cannot reckon with these inputs together: ${problem.message}`);
  }
}

async function answer(words: readonly string[]): Promise<string> {
  const [first, ...rest] = words;
  if (first === '--help' || first === '-h') return usage;
  if (first === undefined) throw new UsageError('name a model, or --list; --help explains');
  if (first === '--list') {
    if (rest[0] !== undefined) throw new UsageError(`--list takes nothing after it, not ${quoted(rest[0])}`);
    return JSON.stringify(
      await Promise.all(allModelIds.map(async (id) => describeModel(await loadModel(id)))),
      null,
      2,
    );
  }
  if (first.startsWith('-'))
    throw new UsageError(`there is no option ${quoted(first)}; there are --list and --help`);
  return calculated(first, rest);
}

const told = (problem: unknown): problem is Error =>
  problem instanceof UsageError || problem instanceof RefusedInputError;

// Whoever reads our answer may have seen enough: `… --list | head`.
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code !== 'EPIPE') throw problem;
});

try {
  process.stdout.write(`${await answer(process.argv.slice(2))}\n`);
} catch (problem) {
  if (!told(problem)) throw problem;
  process.stderr.write(`calc: ${problem.message.replace(/\s+/g, ' ')}\n`);
  process.exitCode = 2;
}
