// From what chapter.yaml declares to what a figure is told on a page, in the page's language. At build time.
import { exactText } from '~/calc/kernel/exact.ts';
import type { InBothLanguages } from '~/calc/kernel/languages.ts';
import { readNumber } from '~/calc/kernel/number-input.ts';
import type { ValuePart } from '~/calc/kernel/quantity.ts';
import { formsMessages, yearMessages } from '~/i18n/figure-messages.ts';
import { figureWords } from '~/i18n/figure-words.ts';
import type { Drawn, FigureData } from '~/state/figure-data.ts';
import { boundQuantity } from '../bound-quantity.ts';
import type { PageContext } from '../page-context.ts';
import { flowOf } from './flow.ts';
import { boundInputs, labelsOf, ledgerOfFigure } from './ledger-inputs.ts';
import type { FigureSpec } from './schema.ts';

/** A number of a figure cannot be read. The content check says where it stands. */
export class UnreadableFigureNumberError extends Error {
  override readonly name = 'UnreadableFigureNumberError';
  constructor(text: string) {
    super(`A figure's bound is "${text}", which is no number; write -2, 1/2, 12.5 or 8%`);
  }
}

const exactly = (text: string): string => {
  const number = readNumber(text);
  if (!number.ok) throw new UnreadableFigureNumberError(text);
  return exactText(number.value);
};

/** What a figure is told. @throws UnknownBindingError for a number that the page does not have */
export function figureDataOf(spec: FigureSpec, page: PageContext): FigureData {
  const { language } = page;
  const say = (words: InBothLanguages): string => words[language];
  const drawn = (of: string, label?: InBothLanguages, part?: ValuePart): Drawn => {
    const { quantity } = boundQuantity(page, of);
    const coloured = part ?? quantity.part;
    return {
      of,
      label: say(label ?? quantity.label),
      style: quantity.unit.style,
      unit: say(quantity.unit.name),
      ...(coloured && { part: coloured }),
    };
  };
  const periodName = (of: string | undefined): string => {
    const name = of && boundQuantity(page, of).model.periodName;
    return name ? say(name) : '';
  };
  const saying = <Labelled extends { readonly label: InBothLanguages }>(labelled: readonly Labelled[]) =>
    labelled.map(({ label, ...rest }) => ({ ...rest, label: say(label) }));
  const title = say(spec.title);
  const words = figureWords[language];
  switch (spec.kind) {
    case 'forms-of-capital': {
      const { ledger, names } = ledgerOfFigure[spec.kind];
      return {
        title,
        kind: spec.kind,
        words: formsMessages[language],
        labels: labelsOf(ledger, language),
        bindings: boundInputs(page.store, spec.of, ledger, names),
      };
    }
    case 'year-compared': {
      const { ledger, names } = ledgerOfFigure[spec.kind];
      return {
        title,
        kind: spec.kind,
        words: yearMessages[language],
        labels: labelsOf(ledger, language),
        capitals: [spec.of, spec.and].map((example) => ({
          name: say(page.chapter.examples[example]?.title ?? { en: example, zh: example }),
          bindings: boundInputs(page.store, example, ledger, names),
        })),
      };
    }
    case 'lines':
      return {
        title,
        kind: spec.kind,
        words: words[spec.kind],
        period: periodName(spec.lines[0]?.of),
        lines: [
          ...spec.lines.map(({ of, label, as, hidden }) => ({
            ...drawn(of, label),
            as,
            ...(hidden && { hidden: true as const }),
          })),
          ...[...Map.groupBy(spec.points, ({ of, label }) => drawn(of, label).label).values()].flatMap(
            (points) =>
              points.slice(0, 1).map(({ of, label }) => ({
                ...drawn(of, label),
                as: 'points' as const,
                at: Object.fromEntries(points.map((point) => [point.at, point.of])),
              })),
          ),
        ],
        bands: saying(spec.bands),
        marks: saying(spec.marks),
        canSwitch: spec.switch !== undefined,
        ...(spec.foot && { foot: exactly(spec.foot) }),
      };
    case 'curve':
      return {
        title,
        kind: spec.kind,
        words: words[spec.kind],
        over: drawn(spec.over),
        from: exactly(spec.from),
        to: exactly(spec.to),
        lines: spec.lines.map(({ of, label }) => drawn(of, label)),
        ...(spec.least && { least: exactly(spec.least) }),
        ...(spec.most && { most: exactly(spec.most) }),
        ...(spec.zone && { zone: { of: spec.zone.of, label: say(spec.zone.label) } }),
        marks: saying(spec.marks).map(({ at, label }) => ({ at: exactly(at), label })),
      };
    case 'stacks':
      return {
        title,
        kind: spec.kind,
        words: words[spec.kind],
        period: periodName(spec.parts[0]?.of),
        columns: spec.columns.map(({ label, parts }) => ({
          label: say(label),
          parts: parts.map((part) => drawn(part.of, part.label)),
        })),
        parts: spec.parts.map(({ of, label }) => drawn(of, label)),
      };
    case 'table':
      return {
        title,
        kind: spec.kind,
        words: words[spec.kind],
        period: periodName(`${spec.of}.${spec.groups[0]?.columns[0]?.of}`),
        groups: spec.groups.map(({ label, columns }) => ({
          label: say(label),
          columns: columns.map((column) => drawn(`${spec.of}.${column.of}`, column.label)),
        })),
        ...(spec.holds && { holds: drawn(`${spec.of}.${spec.holds}`) }),
      };
    case 'flow':
      return {
        title,
        kind: spec.kind,
        ...flowOf(spec, page, drawn, periodName(`${spec.of}.${spec.links[0]?.of}`)),
      };
    case 'matrix':
      return {
        title,
        kind: spec.kind,
        words: words[spec.kind],
        columns: spec.columns.map(say),
        rows: spec.rows.map(({ label, cells, sum }) => ({
          label: say(label),
          cells: cells.map((cell) => (cell === null ? null : drawn(cell))),
          sum: drawn(sum),
        })),
        sums: spec.sums.map((sum) => drawn(sum)),
        reasons: saying(spec.reasons),
      };
  }
}
