// A table of the page as part of a picture: a recurrence period by period, a matrix of flows.
import { linesOf, widthOfWords } from './lettering.ts';
import { type Look, lookOf } from './paint.ts';
import { elementsOf, hasClass, isElement, type Styled, wordsIn } from './styled.ts';
import { element, escaped } from './xml.ts';

const size = 13;
const lineHeight = 16;
const padding = 7;
/** Heads are broken into lines; a longer word makes its column wider. */
const mostHead = 110;

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly text: string;
  readonly isHead: boolean;
  readonly colour: string | undefined;
  readonly weight: string;
}

interface Grid {
  readonly cells: readonly Cell[];
  readonly rows: number;
  /** The rows above and below which a rule stands. */
  readonly headRows: number;
  readonly footRows: number;
  /** The least width of each column. */
  readonly widths: readonly number[];
}

/** The cells of a table with their places, and what its columns need. */
function gridOf(table: Styled): Grid {
  const rows = [...elementsOf(table)].filter(({ tag }) => tag === 'tr');
  const sections = table.children.filter(isElement);
  const rowsOf = (tag: string): number =>
    sections
      .filter((one) => one.tag === tag)
      .flatMap((one) => [...elementsOf(one)])
      .filter((one) => one.tag === 'tr').length;
  const [headRows, footRows] = [rowsOf('thead'), rowsOf('tfoot')];
  const taken = new Set<string>();
  const cells = rows.flatMap((tr, row) => {
    let column = 0;
    return tr.children.filter(isElement).map((cell): Cell => {
      while (taken.has(`${row},${column}`)) column += 1;
      const [across, down] = [
        Number(cell.attributes['colspan'] ?? 1),
        Number(cell.attributes['rowspan'] ?? 1),
      ];
      for (let y = row; y < row + down; y += 1)
        for (let x = column; x < column + across; x += 1) taken.add(`${y},${x}`);
      const place = column;
      column += across;
      return {
        row,
        column: place,
        rows: down,
        columns: across,
        text: wordsIn(cell).trim(),
        isHead: row < headRows,
        colour: cell.style.color,
        weight: hasClass(cell, 'fails') ? '600' : (cell.style['font-weight'] ?? '400'),
      };
    });
  });
  const count = Math.max(0, ...cells.map(({ column, columns }) => column + columns));
  const need = ({ text, isHead }: Cell): number =>
    2 * padding +
    Math.max(...(isHead ? linesOf(text, size, mostHead) : [text]).map((line) => widthOfWords(line, size)));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(2 * padding, ...cells.filter((cell) => cell.column === column && cell.columns === 1).map(need)),
  );
  // A head over several columns makes them wide enough together.
  for (const cell of cells.filter(({ columns }) => columns > 1)) {
    const under = widths.slice(cell.column, cell.column + cell.columns);
    const missing = need(cell) - under.reduce((sum, width) => sum + width, 0);
    if (missing > 0)
      under.forEach((width, index) => {
        widths[cell.column + index] = width + missing / under.length;
      });
  }
  return { cells, rows: rows.length, headRows, footRows, widths };
}

/** How wide a table must be at least. */
export const widthOfTable = (table: Styled): number =>
  gridOf(table).widths.reduce((sum, width) => sum + width, 0);

/** Draws a table, its upper edge at `top`. */
export function tablePicture(table: Styled, left: number, top: number, width: number, around: Look) {
  const { cells, rows, headRows, footRows, widths } = gridOf(table);
  const spare = Math.min(28, (width - widths.reduce((sum, one) => sum + one, 0)) / widths.length);
  const wide = widths.map((one) => one + Math.max(0, spare));
  const lefts = wide.map((_, column) => left + wide.slice(0, column).reduce((sum, one) => sum + one, 0));
  const total = wide.reduce((sum, one) => sum + one, 0);
  const across = ({ column, columns }: Cell): number =>
    wide.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
  const lines = new Map(cells.map((cell) => [cell, linesOf(cell.text, size, across(cell) - 2 * padding)]));
  const heights = Array.from({ length: rows }, (_, row) => {
    const most = Math.max(
      1,
      ...cells
        .filter((cell) => cell.row === row && cell.rows === 1)
        .map((cell) => lines.get(cell)?.length ?? 1),
    );
    return most * lineHeight + 5;
  });
  const topOf = (row: number): number => top + heights.slice(0, row).reduce((sum, one) => sum + one, 0);
  const words = cells.map((cell) => {
    const said = lines.get(cell) ?? [];
    const anchor = cell.columns > 1 ? 'middle' : cell.column === 0 ? 'start' : 'end';
    const begin = lefts[cell.column] ?? left;
    const x =
      anchor === 'middle'
        ? begin + across(cell) / 2
        : anchor === 'end'
          ? begin + across(cell) - padding
          : begin + 2;
    const bottom = topOf(cell.row + cell.rows) - 6;
    const { fill } = lookOf(
      { fill: 'currentcolor', ...(cell.colour ? { color: cell.colour } : {}) },
      around,
      (id) => id,
    );
    return said
      .map(
        (line, index) =>
          line &&
          element(
            'text',
            {
              x,
              y: bottom - (said.length - 1 - index) * lineHeight,
              'font-size': size,
              'text-anchor': anchor === 'start' ? undefined : anchor,
              'font-weight': cell.isHead || cell.weight === '400' ? undefined : cell.weight,
              fill: fill === around['fill'] ? undefined : fill,
            },
            escaped(line),
          ),
      )
      .join('');
  });
  const height = topOf(rows) - top;
  const rule = (y: number): string =>
    element('line', { x1: left, x2: left + total, y1: y, y2: y, stroke: around['fill'] });
  const rules = [
    ...(headRows > 0 ? [rule(topOf(headRows))] : []),
    ...(footRows > 0 ? [rule(topOf(rows - footRows))] : []),
  ];
  return { markup: words.join('') + rules.join(''), height: height + 6 };
}
