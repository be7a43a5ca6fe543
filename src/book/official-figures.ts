// The series of content/data/ by the names under which claims refer to them.
import { basename } from 'node:path';
import { type DataTable, readDataTableFiles } from './data-tables.ts';

type Series = DataTable['series'][string];

/** A published series in one vintage, with the unit of its figures. */
export type OfficialFigures = Series & { readonly unit: DataTable['unit'] };

/** Every series by "file.series": "us-federal-debt.debtToThePenny". @throws ContentError when a table has another shape */
export const readOfficialFigures = (root: string = process.cwd()): ReadonlyMap<string, OfficialFigures> =>
  new Map(
    readDataTableFiles(root).flatMap(({ file, data }) =>
      Object.entries(data.series).map(([name, series]) => [
        `${basename(file, '.json')}.${name}`,
        { ...series, unit: series.unit ?? data.unit },
      ]),
    ),
  );
