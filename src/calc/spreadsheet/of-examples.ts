// One workbook of several worked examples, with their numbers as they stand: each has sheets of its own, and an input that
// follows another example is a formula that follows it. A ledger is booked by a program: it comes as a sheet of values.
import type { AnyModel, Given } from '../kernel/calculation.ts';
import type { InBothLanguages, Language } from '../kernel/languages.ts';
import { type Line, resultLines } from './lines.ts';
import { type Place, workbookOf } from './of-model.ts';
import { definedName, type Sheet, type SheetCell, type Workbook } from './workbook.ts';

/** A worked example as it stands. */
export interface ExampleAsItStands {
  readonly id: string;
  readonly title: string;
  readonly model: AnyModel;
  readonly given: Given;
  /** Inputs that follow a quantity of another example of the workbook. */
  readonly followed: ReadonlyMap<string, { readonly example: string; readonly quantity: string }>;
}

const words = {
  periods: { en: 'periods', zh: '各期' },
  noFormulas: {
    en: 'Booked step by step by a program: values without formulas.',
    zh: '由程序逐步记账得出：只有数值，没有公式。',
  },
} satisfies Record<string, InBothLanguages>;

/** The longest name that a sheet may have. */
const longestName = 31;

/** Names of sheets, each once, without the signs that spreadsheets forbid. */
function sheetNames(): (wanted: string, ending?: string) => string {
  const taken = new Set<string>();
  return (wanted, ending = '') => {
    const plain =
      wanted
        .replace(/[[\]:*?/\\']/g, ' ')
        .replace(/\s+/g, ' ')
        .trim() || '–';
    for (let number = 1; ; number += 1) {
      const tail = `${ending}${number > 1 ? ` ${number}` : ''}`;
      const name = `${plain.slice(0, longestName - tail.length).trim()}${tail}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  };
}

/** What a cell of an example is called: "capital_a.annualRate". An example's id is of letters, digits and hyphens. */
const nameIn = (example: string, quantity: string): string =>
  `${example.replace(/[^A-Za-z0-9_]/g, '_').replace(/^(?=\d)/, '_')}.${definedName(quantity)}`;

const asCell = (cell: Line[number], isHead: boolean): SheetCell | undefined => {
  if (cell === undefined) return undefined;
  if (typeof cell !== 'string') return { value: cell, style: 'plain' };
  return isHead ? { text: cell, as: 'heading' } : { text: cell };
};

/** A sheet of values. @param notes stand above the table */
function sheetOfLines(name: string, title: string, notes: readonly string[], lines: readonly Line[]): Sheet {
  const width = Math.max(0, ...lines.map((line) => line.length));
  return {
    name,
    widths: Array.from({ length: width }, (_, column) => (column === 0 ? 24 : 18)),
    rows: [
      [{ text: title, as: 'title' }],
      ...notes.map((text): readonly SheetCell[] => [{ text }]),
      [],
      ...lines.map((line, row) => line.map((cell) => asCell(cell, row === 0))),
    ],
  };
}

/**
 * The workbook.
 * @param table what the examples are drawn as: a sheet of values behind theirs
 * @throws ImpossibleInputsError
 */
export function workbookOfExamples(
  title: string,
  examples: readonly ExampleAsItStands[],
  language: Language,
  table: { readonly name: string; readonly notes: readonly string[]; readonly lines: readonly Line[] },
): Workbook {
  const nextName = sheetNames();
  const parts = examples.map((example): Pick<Workbook, 'sheets' | 'names'> => {
    const { id, model, given, followed } = example;
    if (model.kind === 'ledger') {
      const notes = [model.title[language], words.noFormulas[language]];
      const sheet = sheetOfLines(
        nextName(example.title),
        example.title,
        notes,
        resultLines(model, language, given),
      );
      return { sheets: [sheet], names: {} };
    }
    const place: Place = {
      model: nextName(example.title),
      periods: model.kind === 'recurrence' ? nextName(example.title, ` · ${words.periods[language]}`) : '',
      nameOf: (quantity) => nameIn(id, quantity),
      followed: (input) => {
        const source = followed.get(input);
        return source && nameIn(source.example, source.quantity);
      },
    };
    return workbookOf(model, language, given.numbers, place);
  });
  const data = sheetOfLines(nextName(table.name), title, table.notes, table.lines);
  return {
    title,
    sheets: [...parts.flatMap(({ sheets }) => sheets), data],
    names: Object.assign({}, ...parts.map(({ names }) => names)),
  };
}
