// `npm run -s calc -- --list` and `npm run -s calc -- <model-id> name=value …`: the calculations of the book as JSON.
// Results go to stdout. What cannot be used is told in one line on stderr, and the exit code is 2.
import { describeModel, resultsOf } from '../calc/describe.ts';
import { RefusedInputError, readGiven } from '../calc/kernel/given.ts';
import { ImpossibleInputsError } from '../calc/kernel/ledger.ts';
import { allModelIds, loadModel } from '../calc/registry.ts';

const usage = `Usage: npm run -s calc -- --list
       npm run -s calc -- <model-id> [name=value …]

  --list   every model as JSON: id, title, kind, inputs with units and bounds, outputs, sources
  values   as one writes numbers: 12 1/2, 25/2, 12.5, 1000%, 1,000, 2.5万; a list as JSON:
           parts='[{"capital":"12500","turnovers":"1/10"}]'. What is not given takes its default.`;

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

async function calculated(id: string, words: readonly string[]): Promise<unknown> {
  if (!allModelIds.includes(id)) {
    const meant = mostLike(id);
    const hint = meant ? `did you mean ${meant}? ` : '';
    throw new UsageError(`there is no model "${id}"; ${hint}--list shows all ${allModelIds.length}`);
  }
  const pairs = words.map((word) => {
    const at = word.indexOf('=');
    if (at < 1) throw new UsageError(`"${word}" is no input; write name=value`);
    return [word.slice(0, at), word.slice(at + 1)] as const;
  });
  const model = await loadModel(id);
  return resultsOf(model, readGiven(model, pairs));
}

async function answer(words: readonly string[]): Promise<string> {
  const [first, ...rest] = words;
  if (first === '--help' || first === '-h') return usage;
  if (first === undefined) throw new UsageError('name a model, or --list; --help explains');
  if (first === '--list') {
    if (rest[0] !== undefined) throw new UsageError(`--list takes nothing after it, not "${rest[0]}"`);
    return JSON.stringify(
      await Promise.all(allModelIds.map(async (id) => describeModel(await loadModel(id)))),
      null,
      2,
    );
  }
  if (first.startsWith('-'))
    throw new UsageError(`there is no option "${first}"; there are --list and --help`);
  return JSON.stringify(await calculated(first, rest), null, 2);
}

const told = (problem: unknown): problem is Error =>
  problem instanceof UsageError ||
  problem instanceof RefusedInputError ||
  problem instanceof ImpossibleInputsError;

try {
  process.stdout.write(`${await answer(process.argv.slice(2))}\n`);
} catch (problem) {
  if (!told(problem)) throw problem;
  process.stderr.write(`calc: ${problem.message.replace(/\s+/g, ' ')}\n`);
  process.exitCode = 2;
}
