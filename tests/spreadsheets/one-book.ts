// Puts many workbooks into one, so that LibreOffice opens one file where it would open fifty: every sheet and every name
// gets the number of its book.
import type { Sheet, SheetCell, Workbook } from '~/calc/spreadsheet/workbook.ts';

/** A sheet's name in the joint book. */
export const sheetOf = (name: string, place: number): string => `${name}${place}`;

/** The books as one. Formulas speak of cells of their own sheet and of names, and only the names must be told apart. */
export function oneBook(books: readonly Workbook[]): Workbook {
  const own = (book: Workbook, place: number): Workbook => {
    const tagged = (name: string): string => `${name}_of_${place}`;
    const retold = (formula: string): string =>
      formula.replace(/[A-Za-z_]\w*/g, (word) => (word in book.names ? tagged(word) : word));
    const cell = (of: SheetCell | undefined): SheetCell | undefined =>
      of && 'value' in of && of.formula !== undefined ? { ...of, formula: retold(of.formula) } : of;
    const sheets = book.sheets.map(
      (sheet): Sheet => ({
        ...sheet,
        name: sheetOf(sheet.name, place),
        rows: sheet.rows.map((row) => row.map(cell)),
      }),
    );
    const names = Object.entries(book.names).map(([name, at]) => {
      const [sheet = '', reference = ''] = at.split('!');
      return [tagged(name), `${sheetOf(sheet, place)}!${reference}`];
    });
    return { title: book.title, sheets, names: Object.fromEntries(names) };
  };
  const all = books.map(own);
  return {
    title: books[0]?.title ?? '',
    sheets: all.flatMap(({ sheets }) => sheets),
    names: Object.assign({}, ...all.map(({ names }) => names)),
  };
}
