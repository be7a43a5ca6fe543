// Models and their results as plain data, ready for JSON: what `npm run -s calc` prints and the reference pages list.
import {
  type AnyModel,
  calculate,
  type Given,
  inputsOf,
  listsOf,
  type Output,
  outputsOf,
  type Result,
} from './kernel/calculation.ts';
import { type Exact, exactText } from './kernel/exact.ts';
import type { InBothLanguages } from './kernel/languages.ts';
import type { Cell, ListInput } from './kernel/ledger.ts';
import type { Input } from './kernel/quantity.ts';
import type { Source } from './kernel/source.ts';
import { nameOfUnit } from './kernel/units.ts';

/** An input as data; numbers are exact strings, `null` where there is no bound. */
export interface InputData {
  readonly name: string;
  readonly label: InBothLanguages;
  readonly unit: string;
  readonly default: string;
  readonly min: string | null;
  readonly max: string | null;
  readonly whole: boolean;
}

/** A list as data: the fields of an item, and how many items may be given. */
export interface ListData {
  readonly name: string;
  readonly label: InBothLanguages;
  readonly unit: 'list';
  readonly fields: readonly InputData[];
  readonly default: readonly Readonly<Record<string, string>>[];
  /** The least number of items. */
  readonly min: string;
  /** The greatest number of items. */
  readonly max: string;
}

/** An output as data; `unit` is "text" for a column of words. */
export interface OutputData {
  readonly name: string;
  readonly label: InBothLanguages;
  readonly unit: string;
  readonly series: boolean;
  readonly misreads?: string;
}

/** What `--list` says of a model. */
export interface ModelData {
  readonly id: string;
  readonly title: InBothLanguages;
  readonly kind: AnyModel['kind'];
  readonly inputs: readonly (InputData | ListData)[];
  readonly outputs: readonly OutputData[];
  /** Wrong readings of the sources that the model computes beside the right ones. */
  readonly misreadings: readonly OutputData[];
  readonly sources: readonly Source[];
}

/** A number, or why there is none; words for a column of words. */
export type CellData = string | null | InBothLanguages;

/** What a calculation gives. */
export interface ResultData {
  readonly model: string;
  readonly inputs: Readonly<Record<string, string | readonly Readonly<Record<string, string>>[]>>;
  readonly outputs: Readonly<Record<string, CellData | readonly CellData[]>>;
  /** Left out when the model knows none. */
  readonly misreadings?: Readonly<Record<string, CellData | readonly CellData[]>>;
  /** For outputs that are `null` somewhere: why. Left out when there are none. */
  readonly withoutValue?: Readonly<Record<string, string>>;
}

const textOrNull = (value: Exact | undefined): string | null =>
  value === undefined ? null : exactText(value);

const inputData = (input: Input): InputData => ({
  name: input.name,
  label: input.label,
  unit: nameOfUnit(input.unit),
  default: exactText(input.default),
  min: textOrNull(input.min),
  max: textOrNull(input.max),
  whole: input.whole,
});

const itemData = (item: Readonly<Record<string, Exact>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name, exactText(value)]));

const listData = (list: ListInput): ListData => ({
  name: list.name,
  label: list.label,
  unit: 'list',
  fields: list.fields.map(inputData),
  default: list.default.map(itemData),
  min: `${list.min}`,
  max: `${list.max}`,
});

const outputData = ({ name, words, isSeries, misreads }: Output): OutputData => ({
  name,
  label: words.label,
  unit: 'text' in words ? 'text' : nameOfUnit(words.unit),
  series: isSeries,
  ...(misreads && { misreads }),
});

/** A model as data. */
export function describeModel(model: AnyModel): ModelData {
  const outputs = outputsOf(model).map(outputData);
  return {
    id: model.id,
    title: model.title,
    kind: model.kind,
    inputs: [...inputsOf(model).map(inputData), ...listsOf(model).map(listData)],
    outputs: outputs.filter(({ misreads }) => misreads === undefined),
    misreadings: outputs.filter(({ misreads }) => misreads !== undefined),
    sources: model.sources,
  };
}

const whyNone = {
  'division-by-zero': 'division by zero',
  'no-figure': 'no figure is kept',
  'too-long': 'too long a number',
  'power-of-zero': 'a negative power of zero',
} as const;

/** Works a model out and gives all of it as data. @throws ImpossibleInputsError */
export function resultsOf(model: AnyModel, given: Given = {}): ResultData {
  const withoutValue: Record<string, string> = {};
  const cellData = (name: string, cell: Cell): CellData => {
    if ('noValue' in cell) {
      withoutValue[name] = `${whyNone[cell.reason]} in ${cell.quantity}`;
      return null;
    }
    return 'en' in cell ? cell : exactText(cell);
  };
  const data = (name: string, result: Result): CellData | readonly CellData[] =>
    Array.isArray(result) ? result.map((cell: Cell) => cellData(name, cell)) : cellData(name, result as Cell);
  const results = calculate(model, given);
  const part = (misread: boolean) =>
    Object.fromEntries(
      outputsOf(model)
        .filter(({ misreads }) => (misreads !== undefined) === misread)
        .map(({ name }) => [name, data(name, results[name] as Result)]),
    );
  const misreadings = part(true);
  return {
    model: model.id,
    inputs: {
      ...Object.fromEntries(
        inputsOf(model).map((input) => [
          input.name,
          exactText(given.numbers?.get(input.name) ?? input.default),
        ]),
      ),
      ...Object.fromEntries(
        listsOf(model).map((list) => [
          list.name,
          (given.lists?.get(list.name) ?? list.default).map(itemData),
        ]),
      ),
    },
    outputs: part(false),
    ...(Object.keys(misreadings).length > 0 && { misreadings }),
    ...(Object.keys(withoutValue).length > 0 && { withoutValue }),
  };
}
