// What a model gives, as texts: outputs and misreadings together, for tests that hold numbers against printed ones.
import { resultsOf } from '~/calc/describe.ts';
import type { AnyModel } from '~/calc/kernel/calculation.ts';
import { exact, exactText } from '~/calc/kernel/exact.ts';
import { readGiven } from '~/calc/kernel/given.ts';

type Text = string | null;

/** The texts of a model's results for the inputs given. */
export interface Texts {
  /** One number, or one entry of a series (the first is 0). */
  readonly at: (output: string, row?: number) => Text;
  /** A whole series; words in English. */
  readonly all: (output: string) => readonly Text[];
}

/** Works a model out. Inputs are texts as a reader gives them; lists are JSON. */
export function textsOf(model: AnyModel, given: Readonly<Record<string, string>> = {}): Texts {
  const results = resultsOf(model, readGiven(model, Object.entries(given)));
  const all = (output: string): readonly Text[] => {
    const outputs = { ...results.outputs, ...results.misreadings };
    const result = outputs[output];
    if (result === undefined) throw new Error(`${model.id} has no output ${output}`);
    const cells = result === null || typeof result === 'string' || 'en' in result ? [result] : result;
    return cells.map((cell) => (cell === null || typeof cell === 'string' ? cell : cell.en));
  };
  return { all, at: (output, row = 0) => all(output)[row] ?? null };
}

/** A number as it is printed with so many decimals, halves upwards: `rounded('1/3', 2)` is "33/100". */
export function rounded(text: Text, decimals: number): string {
  if (text === null) throw new Error('this quantity has no value');
  const scale = exact(10).pow(decimals);
  return exactText(exact(text).mul(scale).round().div(scale));
}

/** A rate in per cent with so many decimals, as a decimal text. */
export const percent = (text: Text, decimals: number): string =>
  rounded(text === null ? text : exactText(exact(text).mul(100)), decimals);

/** The canonical text of a number written as a decimal. */
export const same = (decimal: string): string => exactText(exact(decimal));
