// The numbers that a declared figure draws, each with its place in chapter.yaml: for the content check.
import type { Path } from '../yaml-file.ts';
import { bindingsOfLedger, ledgerOfFigure } from './ledger-inputs.ts';
import type { FigureSpec } from './schema.ts';

/** What kind of number a figure wants in a place. */
export type Wanted = 'series' | 'number' | 'input' | 'either';

/** A binding in a figure, where it stands, and what it must be. */
export interface FigureBinding {
  readonly binding: string;
  readonly path: Path;
  readonly wanted: Wanted;
}

/** Every binding of a figure. */
export function bindingsOfFigure(spec: FigureSpec): readonly FigureBinding[] {
  const found: FigureBinding[] = [];
  const take = (binding: string | null | undefined, wanted: Wanted, ...path: Path): void => {
    if (typeof binding === 'string') found.push({ binding, wanted, path });
  };
  switch (spec.kind) {
    case 'lines':
      spec.lines.forEach(({ of }, at) => {
        take(of, 'series', 'lines', at, 'of');
      });
      spec.points.forEach(({ of }, at) => {
        take(of, 'number', 'points', at, 'of');
      });
      break;
    case 'curve':
      take(spec.over, 'input', 'over');
      spec.lines.forEach(({ of }, at) => {
        take(of, 'number', 'lines', at, 'of');
      });
      take(spec.zone?.of, 'number', 'zone', 'of');
      break;
    case 'stacks':
      spec.columns.forEach(({ parts }, column) => {
        parts.forEach(({ of }, at) => {
          take(of, 'number', 'columns', column, 'parts', at, 'of');
        });
      });
      spec.parts.forEach(({ of }, at) => {
        take(of, 'series', 'parts', at, 'of');
      });
      break;
    case 'table':
      spec.fields?.rows.forEach(({ inputs }, row) => {
        inputs.forEach((name, at) => {
          take(name && `${spec.of}.${name}`, 'input', 'fields', 'rows', row, 'inputs', at);
        });
      });
      spec.groups.forEach(({ columns }, group) => {
        columns.forEach(({ of }, at) => {
          take(`${spec.of}.${of}`, 'series', 'groups', group, 'columns', at);
        });
      });
      take(spec.holds && `${spec.of}.${spec.holds}`, 'series', 'holds');
      break;
    case 'flow':
      spec.links.forEach(({ of }, at) => {
        take(`${spec.of}.${of}`, 'either', 'links', at, 'of');
      });
      break;
    case 'forms-of-capital':
    case 'year-compared': {
      const { ledger, names } = ledgerOfFigure[spec.kind];
      const examples = { of: spec.of, ...('and' in spec && { and: spec.and }) };
      for (const [place, example] of Object.entries(examples)) {
        for (const binding of Object.values(bindingsOfLedger(ledger, example, names))) {
          take(binding, 'number', place);
        }
      }
      break;
    }
    case 'matrix':
      spec.rows.forEach(({ cells, sum }, row) => {
        cells.forEach((cell, at) => {
          take(cell, 'number', 'rows', row, 'cells', at);
        });
        take(sum, 'number', 'rows', row, 'sum');
      });
      spec.sums.forEach((sum, at) => {
        take(sum, 'number', 'sums', at);
      });
      spec.reasons.forEach(({ of }, at) => {
        take(of, 'number', 'reasons', at, 'of');
      });
      break;
    default:
      spec satisfies never;
  }
  return found;
}
