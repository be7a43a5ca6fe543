// The table behind a figure, folded: every number that the picture shows, one row a week, some columns per capital.
import { type Exact, exactText } from '~/calc/kernel/exact.ts';
import { show } from '~/calc/kernel/show.ts';
import type { Language } from '~/i18n/languages.ts';

type Row<Column extends string> = Readonly<Record<Column | 'week', Exact>>;

/** A capital's name and its rows of a ledger. */
export interface NamedRows<Column extends string> {
  readonly name: string;
  readonly rows: readonly Row<Column>[];
}

interface Props<Column extends string> {
  readonly language: Language;
  /** What the reader opens it by. */
  readonly label: string;
  readonly caption: string;
  /** What the columns are called. */
  readonly labels: Readonly<Record<string, string>>;
  readonly columns: readonly Column[];
  readonly groups: readonly NamedRows<Column>[];
}

export function WeeksTable<Column extends string>(props: Props<Column>) {
  const { language, label, caption, labels, columns, groups } = props;
  const byWeek = groups.map(({ rows }) => new Map(rows.map((row) => [exactText(row.week), row])));
  const weeks = new Map(groups.flatMap(({ rows }) => rows.map(({ week }) => [exactText(week), week])));
  const headings = columns.map((column) => (
    <th scope="col" class="is-amount">
      {labels[column]}
    </th>
  ));
  return (
    <details>
      <summary>{label}</summary>
      <div class="table-scroll" role="region" aria-label={label} tabIndex={0}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {labels['week']}
              </th>
              {groups.map(({ name }) => (
                <th scope="colgroup" colSpan={columns.length}>
                  {name}
                </th>
              ))}
            </tr>
            <tr>{groups.map(() => headings)}</tr>
          </thead>
          <tbody>
            {[...weeks]
              .sort(([, one], [, other]) => one.compare(other))
              .map(([key, week]) => (
                <tr>
                  <th scope="row">{show(week, 'mixed', language)}</th>
                  {byWeek.map((rows) =>
                    columns.map((column) => {
                      const amount = rows.get(key)?.[column];
                      return <td class="is-amount">{amount && show(amount, 'decimal', language)}</td>;
                    }),
                  )}
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
