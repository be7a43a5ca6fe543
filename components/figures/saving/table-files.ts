// The numbers of a figure as files: the table behind it as CSV, the models behind it as a workbook.

import { type AnyModel, inputsOf } from '~/calc/kernel/calculation.ts';
import { type Exact, exactText, hasValue, type Value } from '~/calc/kernel/exact.ts';
import { loadModel } from '~/calc/registry.ts';
import { placesOf } from '~/calc/spreadsheet/cell-text.ts';
import { csvFile } from '~/calc/spreadsheet/csv.ts';
import type { LineCell } from '~/calc/spreadsheet/lines.ts';
import { type ExampleAsItStands, workbookOfExamples } from '~/calc/spreadsheet/of-examples.ts';
import type { Workbook } from '~/calc/spreadsheet/workbook.ts';
import { xlsx } from '~/calc/spreadsheet/xlsx.ts';
import { savingMessages } from '~/i18n/saving-messages.ts';
import { readBinding } from '~/state/binding.ts';
import type { FigureData } from '~/state/figure-data.ts';
import { examplesOf } from '~/state/figure-examples.ts';
import type { PageData } from '~/state/page-data.ts';
import type { Store } from '~/state/store.ts';
import { type ExactTable, exactTableOf } from './exact-table.ts';

const isNumber = (cell: LineCell): cell is Exact => typeof cell === 'object' && hasValue(cell);

/** Whether decimals cannot say all of a number. */
const neverEnds = (cell: LineCell): boolean => isNumber(cell) && placesOf(cell) === undefined;

/**
 * The table with a column of exact fractions beside each whose decimals do not all end. An apostrophe keeps a spreadsheet
 * from taking 1/3 for a day in January.
 * @param exactly what such a column is called: "{column} (exact)"
 */
export function withFractions(table: ExactTable, exactly: (column: string) => string): ExactTable {
  const [heads = [], ...rows] = table;
  const doubled = heads.map((_, column) => rows.some((row) => neverEnds(row[column])));
  const fraction = (cell: LineCell): LineCell => (isNumber(cell) ? `'${exactText(cell)}` : undefined);
  const spread = (line: ExactTable[number], second: (cell: LineCell) => LineCell): ExactTable[number] =>
    doubled.flatMap((isDoubled, column) =>
      isDoubled ? [line[column], second(line[column])] : [line[column]],
    );
  return [spread(heads, (head) => exactly(`${head}`)), ...rows.map((row) => spread(row, fraction))];
}

/** The table behind a figure as CSV. */
export function figureCsv(data: FigureData, store: Store, { language }: Pick<PageData, 'language'>): string {
  const { exactly } = savingMessages[language];
  return csvFile(withFractions(exactTableOf(data, store, language), exactly));
}

/** An example with its model and its inputs as they stand on the page. */
function asItStands(
  id: string,
  models: ReadonlyMap<string, AnyModel>,
  { examples }: Pick<PageData, 'examples'>,
  store: Store,
): ExampleAsItStands {
  const example = examples[id];
  const model = models.get(id);
  if (!example || !model) throw new TypeError(`The page has no example "${id}"`);
  const live = store.examples.get(id)?.values() ?? {};
  const given = inputsOf(model).flatMap(({ name }): [string, Exact][] => {
    const value: Value | undefined = live[name];
    return value && hasValue(value) ? [[name, value]] : [];
  });
  const followed = Object.entries(example.inputs).flatMap(([name, input]) => {
    const source = typeof input === 'object' ? readBinding(input.from) : undefined;
    const kind = models.get(source?.example ?? '')?.kind;
    // A cell of a period, or of a ledger, has no name of its own: there the value stands.
    if (!source || source.period !== undefined || kind !== 'equations') return [];
    return [[name, source] as const];
  });
  return {
    id,
    title: example.title || id,
    model,
    given: { numbers: new Map(given) },
    followed: new Map(followed),
  };
}

/** The models behind a figure as a workbook, with the table of the figure. @throws ImpossibleInputsError */
export async function figureWorkbook(
  data: FigureData,
  store: Store,
  page: Pick<PageData, 'examples' | 'language'>,
  address: string,
): Promise<Workbook> {
  const { language } = page;
  const messages = savingMessages[language];
  const ids = examplesOf(data, page);
  const models = new Map(
    await Promise.all(ids.map(async (id) => [id, await loadModel(page.examples[id]?.model ?? '')] as const)),
  );
  const examples = ids.map((id) => asItStands(id, models, page, store));
  return workbookOfExamples(data.title, examples, language, {
    name: messages.dataSheet,
    notes: [messages.dataNote, address],
    lines: exactTableOf(data, store, language),
  });
}

/** The same as the bytes of a file. */
export const figureXlsx = async (
  ...given: Parameters<typeof figureWorkbook>
): Promise<Uint8Array<ArrayBuffer>> => xlsx(await figureWorkbook(...given));
