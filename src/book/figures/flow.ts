// What a figure of flows is told: its nodes with their places across and their words in lines, and the links.
import type { InBothLanguages } from '~/calc/kernel/languages.ts';
import type { ValuePart } from '~/calc/kernel/quantity.ts';
import { figureWords } from '~/i18n/figure-words.ts';
import { fill } from '~/i18n/live-messages.ts';
import type { Drawn, FigureDataOf } from '~/state/figure-data.ts';
import type { PageContext } from '../page-context.ts';
import { labelLines } from './label-lines.ts';
import type { FigureSpec } from './schema.ts';

/** So many letters have room on a phone in each of one to four columns. */
const lettersOfColumn = [54, 27, 17, 13];
/** The height of a line of a label, and what keeps a label from the bars above and below it; pixels. */
const lineHeight = 15;
const [aboveLabel, belowLabel] = [8, 6];

/**
 * What the figure draws, without its title.
 * @param drawn a number of the page by its binding
 * @param periodName what a period is called; empty when there are none
 */
export function flowOf(
  { of: example, nodes: declared, links }: Extract<FigureSpec, { readonly kind: 'flow' }>,
  { language, models, definitions }: PageContext,
  drawn: (of: string, label?: InBothLanguages, part?: ValuePart) => Drawn,
  periodName: string,
): Omit<FigureDataOf<'flow'>, 'kind' | 'title'> {
  const { flow, remainder: findsNoBuyer, ...words } = figureWords[language].flow;
  const last = Math.max(...declared.map(({ column }) => Number(column)));
  const inLines = (label: string) => labelLines(label, lettersOfColumn[last] ?? 0);
  const nodes = declared.map(({ id, label, column: at, part }) => {
    const column = Number(at);
    const isUnsold = links.some(({ remainder, to }) => remainder && to === id);
    const lines = [...inLines(label[language]), '', ...(isUnsold ? inLines(findsNoBuyer) : [])];
    return {
      label: label[language],
      column,
      x: Math.round((1000 * column) / (last || 1)) / 10,
      anchor: column === 0 ? 'start' : column === last ? 'end' : 'middle',
      lines: lines.map(
        (line, index) => [(lines.length - 1 - index) * lineHeight + belowLabel, line] as const,
      ),
      room: aboveLabel + lines.length * lineHeight + belowLabel,
      ...(part && { part }),
    } as const;
  });
  const columnOf = ({ column }: { readonly column: number }) =>
    nodes.filter((node) => node.column === column);
  const roomOf = (column: typeof nodes): number => column.reduce((sum, { room }) => sum + room, 0);
  const room = Math.max(...nodes.map((node) => roomOf(columnOf(node))));
  const numberOf = (id: string): number => declared.findIndex((node) => node.id === id);
  const [first] = links.map(({ of }) => drawn(`${example}.${of}`));
  const hasPeriods = models.get(definitions[example]?.model ?? '')?.periods !== undefined;
  return {
    words: { ...words, period: fill(words.period, { name: periodName }) },
    // Columns with fewer labels are set wider apart, so that all end at the same height.
    nodes: nodes.map((node) => {
      const column = columnOf(node);
      const free = Math.floor((room - roomOf(column)) / column.length);
      return { ...node, room: node.room + (node === column[0] ? Math.floor(free / 2) : free) };
    }),
    room,
    links: links.map(({ of, label, part: given, remainder, ...ends }) => {
      const [from, to] = [numberOf(ends.from), numberOf(ends.to)];
      const names = { from: nodes[from]?.label ?? '', to: nodes[to]?.label ?? '' };
      const { part } = drawn(`${example}.${of}`, label, given);
      return {
        of: `${example}.${of}`,
        label: label?.[language] ?? fill(flow, names),
        from,
        to,
        ...(part && { part }),
        ...(remainder && { remainder: true as const }),
      };
    }),
    style: first?.style ?? 'decimal',
    unit: first?.unit ?? '',
    ...(hasPeriods && first && { over: first.of }),
  };
}
