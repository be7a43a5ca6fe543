// A table that is sorted by the buttons in its heads, with rows that open. What is sorted, open or in focus stays so when
// its rows are shown anew.
import { make, makeButton } from '../shell/make-element.ts';

/** What a column shows of a row, and how its rows are ordered. */
export interface Column<Row> {
  readonly id: string;
  readonly head: string;
  /** Said instead of the head where that is short: "Exercise 3: One turnover, or a year?" */
  readonly fullHead?: string;
  readonly cell: (row: Row) => Node | string;
  /** Numbers stand to the right, and the largest comes first. */
  readonly isNumber?: boolean;
  readonly order: (left: Row, right: Row) => number;
}

/** What a row opens to. */
export interface Opened<Row> {
  readonly element: HTMLElement;
  /** Shows the row as it now is. */
  readonly update: (row: Row) => void;
}

export interface TableOptions<Row> {
  readonly caption: string;
  /** Names a row among the others; the same row keeps its key. */
  readonly key: (row: Row) => string;
  /** The button that opens a row stands in its first column. */
  readonly open: (row: Row) => Opened<Row>;
  /** Says how the table is sorted now. */
  readonly sorted: (head: string, isDescending: boolean) => void;
}

export interface SortableTable<Row> {
  readonly element: HTMLElement;
  /** Shows rows in columns. Columns are the same as long as their ids are. */
  readonly fill: (columns: readonly Column<Row>[], rows: readonly Row[]) => void;
}

interface ShownRow<Row> {
  row: Row;
  readonly element: HTMLTableRowElement;
  readonly cells: readonly HTMLElement[];
  below: (Opened<Row> & { readonly line: HTMLTableRowElement }) | undefined;
}

/** An empty table. */
export function sortableTable<Row>({ caption, key, open, sorted }: TableOptions<Row>): SortableTable<Row> {
  const head = make('tr', {});
  const body = make('tbody', {});
  const table = make('table', {}, make('caption', {}, caption), make('thead', {}, head), body);
  const element = make(
    'div',
    { class: 'table-scroll', role: 'group', tabindex: '0', 'aria-label': caption },
    table,
  );
  let columns: readonly Column<Row>[] = [];
  let shown = new Map<string, ShownRow<Row>>();
  let sorting: { readonly column: string; readonly isDescending: boolean } | undefined;

  const sortBy = (column: Column<Row>): void => {
    const isDescending = sorting?.column === column.id ? !sorting.isDescending : (column.isNumber ?? false);
    sorting = { column: column.id, isDescending };
    markHeads();
    arrange();
    sorted(column.fullHead ?? column.head, isDescending);
  };
  const markHeads = (): void => {
    for (const cell of head.children) {
      const isSorted = cell.getAttribute('data-column') === sorting?.column;
      if (isSorted) cell.setAttribute('aria-sort', sorting?.isDescending ? 'descending' : 'ascending');
      else cell.removeAttribute('aria-sort');
    }
  };
  const makeHead = (column: Column<Row>): HTMLElement =>
    make(
      'th',
      { scope: 'col', class: column.isNumber ? 'is-number' : undefined, 'data-column': column.id },
      makeButton(column.head, () => sortBy(column), {
        'aria-label': column.fullHead,
        title: column.fullHead,
      }),
    );

  const makeRow = (row: Row): ShownRow<Row> => {
    const button = makeButton('', () => toggle(made, button), { class: 'opens', 'aria-expanded': 'false' });
    const others = columns
      .slice(1)
      .map(({ isNumber }) => make('td', { class: isNumber ? 'is-number' : undefined }));
    const line = make('tr', { 'data-row': key(row) }, make('th', { scope: 'row' }, button), ...others);
    const made: ShownRow<Row> = { row, element: line, cells: [button, ...others], below: undefined };
    return made;
  };
  const showRow = (made: ShownRow<Row>): void => {
    for (const [index, cell] of made.cells.entries())
      cell.replaceChildren(columns[index]?.cell(made.row) ?? '');
    made.below?.update(made.row);
  };
  const toggle = (made: ShownRow<Row>, button: HTMLElement): void => {
    if (made.below) {
      made.below.line.remove();
      made.below = undefined;
    } else {
      const opened = open(made.row);
      const cell = make('td', { colspan: `${columns.length}` }, opened.element);
      made.below = { ...opened, line: make('tr', { class: 'opened' }, cell) };
      made.element.after(made.below.line);
    }
    button.setAttribute('aria-expanded', `${made.below !== undefined}`);
  };
  /** Puts the rows in order; those that stand where they belong are not touched. */
  const arrange = (): void => {
    const column = columns.find(({ id }) => id === sorting?.column);
    const rows = [...shown.values()];
    if (column) rows.sort((left, right) => column.order(left.row, right.row));
    if (sorting?.isDescending) rows.reverse();
    const lines = rows.flatMap(({ element: line, below }) => (below ? [line, below.line] : [line]));
    if (lines.length === body.children.length && lines.every((line, index) => line === body.children[index]))
      return;
    const focused = document.activeElement;
    body.replaceChildren(...lines);
    if (focused instanceof HTMLElement && body.contains(focused)) focused.focus({ preventScroll: true });
  };
  return {
    element,
    fill(newColumns, rows) {
      const isOther = newColumns.map(({ id }) => id).join('\n') !== columns.map(({ id }) => id).join('\n');
      columns = newColumns;
      if (isOther) head.replaceChildren(...columns.map(makeHead));
      const before = isOther ? new Map<string, ShownRow<Row>>() : shown;
      shown = new Map(
        rows.map((row) => {
          const made = before.get(key(row)) ?? makeRow(row);
          made.row = row;
          showRow(made);
          return [key(row), made];
        }),
      );
      markHeads();
      arrange();
    },
  };
}
