// The table behind a plot, folded: every number that the picture shows.
import type { FigureData } from '~/state/figure-data.ts';

interface Props {
  readonly data: Pick<FigureData, 'title'> & { readonly words: { readonly table: string } };
  /** What the rows are, and what each column is called. */
  readonly heads: readonly string[];
  /** The name of a row, and its cells. */
  readonly rows: readonly (readonly [name: string, ...cells: readonly string[]])[];
}

export const DataTable = ({ data: { title, words }, heads, rows }: Props) => (
  <details>
    <summary>{words.table}</summary>
    <div class="table-scroll" role="region" aria-label={words.table} tabIndex={0}>
      <table class="of-numbers">
        <caption>{title}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr>
              <th scope="row">{name}</th>
              {cells.map((cell) => (
                <td>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </details>
);
