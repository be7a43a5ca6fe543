// Writes the results of a recurrence or a ledger into the page: its table, its single results, the numbers in its
// formulas. Cells that are there already are kept, so that a reader's place in the table is not lost.
import type { SeriesTable, TableCell } from './series-table.ts';
import { withoutValueIn } from './series-table.ts';

const setText = (element: Element, text: string): void => {
  if (element.textContent !== text) element.textContent = text;
};

function setCell(element: HTMLElement, { text, isText }: TableCell): void {
  setText(element, text);
  element.className = isText ? 'is-text' : '';
}

/** Makes the row of a table hold these cells after its first `kept` ones. */
function setRow(row: HTMLTableRowElement, cells: readonly TableCell[], kept: number, tag: 'th' | 'td'): void {
  while (row.cells.length > kept + cells.length) row.deleteCell(-1);
  cells.forEach((cell, index) => {
    let element = row.cells[kept + index];
    if (!element) {
      element = document.createElement(tag);
      if (tag === 'th') element.scope = 'col';
      row.append(element);
    }
    setCell(element, cell);
  });
}

function fillAcross(table: HTMLTableElement, { heads, series }: SeriesTable): void {
  const head = table.tHead?.rows[0];
  if (head) setRow(head, heads, 1, 'th');
  series.forEach((cells, index) => {
    const row = table.tBodies[0]?.rows[index];
    if (row) setRow(row, cells, 1, 'td');
  });
}

function fillDown(body: HTMLTableSectionElement, { heads, series }: SeriesTable): void {
  while (body.rows.length > heads.length) body.deleteRow(-1);
  heads.forEach((head, index) => {
    let row = body.rows[index];
    if (!row) {
      row = body.insertRow();
      row.append(Object.assign(document.createElement('th'), { scope: 'row' }));
    }
    const [name] = row.cells;
    if (name) setCell(name, head);
    const cells = series.map((column) => column[index] ?? { text: '' });
    setRow(row, cells, 1, 'td');
  });
}

/** @param noValue the sentence about a {quantity} without a value */
export function writeSeries(root: ParentNode, found: SeriesTable, noValue: string): void {
  const table = root.querySelector<HTMLTableElement>('table[data-series]');
  const [body] = table?.tBodies ?? [];
  if (table && 'across' in table.dataset) fillAcross(table, found);
  else if (body) fillDown(body, found);
  for (const element of root.querySelectorAll('[data-result]')) {
    setText(element, found.results.get(element.getAttribute('data-result') ?? '')?.text ?? '');
  }
  for (const element of root.querySelectorAll('[data-first]')) {
    const cell = found.firstPeriod.get(element.getAttribute('data-first') ?? '');
    setText(element, (element.localName === 'mn' ? cell?.inFormula : undefined) ?? cell?.text ?? '');
  }
  const more = root.querySelector<HTMLElement>('[data-series-more]');
  if (more) more.hidden = found.left === 0;
  const missing = root.querySelector('[data-series-missing]');
  const sentences = withoutValueIn(found).map((quantity) => noValue.replace('{quantity}', quantity));
  if (missing) setText(missing, sentences.join(' '));
}
