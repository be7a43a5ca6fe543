// Gauss–Jordan elimination in exact numbers: the proportions of departments and their residual rates of accumulation are
// solutions of linear equations.
import { type Exact, exact } from '../kernel/exact.ts';

type Row = readonly Exact[];

const zero = exact(0);
const one = exact(1);

/** The reduced echelon form, and the columns in which its rows begin. */
function echelon(matrix: readonly Row[]): {
  readonly rows: readonly Row[];
  readonly pivots: readonly number[];
} {
  let rows: readonly Row[] = matrix;
  const pivots: number[] = [];
  const width = matrix[0]?.length ?? 0;
  for (let column = 0; column < width && pivots.length < rows.length; column += 1) {
    const done = pivots.length;
    const at = rows.findIndex((row, index) => index >= done && row[column]?.s !== 0n);
    const found = rows[at];
    if (!found) continue;
    const begins = found[column] ?? one;
    const pivot = found.map((entry) => entry.div(begins).reduced());
    const others = rows.filter((_, index) => index !== at);
    rows = [...others.slice(0, done), pivot, ...others.slice(done)].map((row, index) =>
      index === done ? row : without(row, pivot, row[column] ?? zero),
    );
    pivots.push(column);
  }
  return { rows, pivots };
}

const without = (row: Row, pivot: Row, times: Exact): Row =>
  times.s === 0n ? row : row.map((entry, column) => entry.sub((pivot[column] ?? zero).mul(times)).reduced());

/**
 * What a matrix takes to zero: one vector for each dimension of its kernel, each with a 1 of its own.
 * @param matrix rows of equal length
 */
export function kernelOf(matrix: readonly Row[]): readonly Row[] {
  const { rows, pivots } = echelon(matrix);
  const columns = (matrix[0] ?? []).map((_, column) => column);
  const free = columns.filter((column) => !pivots.includes(column));
  return free.map((freeColumn) =>
    columns.map((column) => {
      if (column === freeColumn) return one;
      const row = rows[pivots.indexOf(column)];
      return pivots.includes(column) && row ? (row[freeColumn] ?? zero).neg() : zero;
    }),
  );
}

/**
 * The one solution of a system of linear equations; undefined when there is none, or more than one.
 * @param matrix as many rows as there are right sides
 */
export function solutionOf(matrix: readonly Row[], right: Row): Row | undefined {
  const width = matrix[0]?.length ?? 0;
  const { rows, pivots } = echelon(matrix.map((row, index) => [...row, right[index] ?? zero]));
  const isUnique = pivots.length === width && !pivots.includes(width);
  return isUnique ? rows.slice(0, width).map((row) => row[width] ?? zero) : undefined;
}
