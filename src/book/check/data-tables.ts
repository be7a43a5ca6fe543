// Checks the tables of official figures beyond their shape: no series stands twice, and what is said of single figures
// is said of figures that exist.
import { type DataTable, readDataTableFiles } from '../data-tables.ts';
import { nearest, type Problem } from '../problem.ts';
import type { Path, YamlFile } from '../yaml-file.ts';

/** A fault of one series: the key it is in, what it is, and what to write there. */
interface Fault {
  readonly at: Path;
  readonly what: string;
  readonly right: string;
}

type Series = DataTable['series'][string];

function faultsOf({ unit, figures, unverified = [] }: Series, table: DataTable): readonly Fault[] {
  const faults: Fault[] = [];
  if (unit?.en === table.unit.en) {
    faults.push({ at: ['unit'], what: 'this is the unit of the table', right: 'no "unit" here' });
  }
  unverified.forEach((key, index) => {
    const at = ['unverified', index];
    if (!Object.hasOwn(figures, key)) {
      const right = `"${nearest(key, Object.keys(figures))}"`;
      faults.push({ at, what: `there is no figure for "${key}"`, right });
    } else if (unverified.indexOf(key) < index) {
      faults.push({ at, what: `"${key}" stands here twice`, right: `"${key}" once` });
    }
  });
  return faults;
}

/** Every key that a copy is named for has a figure somewhere in the table, and one copy. */
function faultsOfCopies({ copies = [], series }: DataTable): readonly Fault[] {
  const keys = new Set(Object.values(series).flatMap(({ figures }) => Object.keys(figures)));
  const named = new Set<string>();
  return copies.flatMap(({ of }, copy) =>
    of.flatMap((key, index): readonly Fault[] => {
      const at = ['copies', copy, 'of', index];
      if (!keys.has(key)) {
        return [{ at, what: `no series has a figure for "${key}"`, right: `"${nearest(key, keys)}"` }];
      }
      const isTwice = named.has(key);
      named.add(key);
      return isTwice ? [{ at, what: `"${key}" has a copy already`, right: `"${key}" once` }] : [];
    }),
  );
}

/** What makes a series another than the rest. */
const identityOf = ({ name, agency, series, vintage }: Series): string =>
  [name.en, agency.en, series, vintage.en].join('; ');

/** What is wrong with the tables. @throws ContentError when one has another shape */
export function checkDataTables(root: string = process.cwd()): readonly Problem[] {
  const places = new Map<string, string>();
  const problemsOf = ({ file, data, lineOf }: YamlFile<DataTable>): readonly Problem[] => {
    const ofCopies = faultsOfCopies(data).map(({ at, what, right }) => ({
      file,
      line: lineOf(at),
      what,
      right,
    }));
    const ofSeries = Object.entries(data.series).flatMap(([name, series]) => {
      const lineAt = (at: Path): number => lineOf(['series', name, ...at]);
      const found: Problem[] = faultsOf(series, data).map(({ at, what, right }) => ({
        file,
        line: lineAt(at),
        what: `${name}: ${what}`,
        right,
      }));
      const identity = identityOf(series);
      const first = places.get(identity);
      places.set(identity, first ?? `${file}:${lineAt([])}`);
      if (first !== undefined) {
        const what = `${name}: the same series in the same vintage stands at ${first} already`;
        found.push({ file, line: lineAt([]), what, right: 'one series with the figures of both' });
      }
      return found;
    });
    return [...ofCopies, ...ofSeries];
  };
  return readDataTableFiles(root).flatMap(problemsOf);
}
