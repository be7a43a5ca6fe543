// A recurrence period by period: a row for each, its amounts in groups of columns.
import { hasValue } from '~/calc/kernel/exact.ts';
import { show } from '~/calc/kernel/show.ts';
import type { TableData } from '~/state/figure-data.ts';
import type { FigureProps } from '../figure-props.ts';

/** More rows scroll in a region of their own, under their heads. */
const mostRows = 15;

/** The table: follows the example's numbers. A period in which the condition is 0 has a sign, said below. */
export default function Periods({ language, data, store }: FigureProps<TableData>) {
  const { words, groups, holds } = data;
  const drawn = groups.flatMap(({ columns }) => columns);
  const columns = drawn.map(({ of }) => store.series(of));
  const periods = columns[0] ?? [];
  const conditions = holds ? store.series(holds.of) : [];
  const fails = periods.map((_, row) => {
    const condition = conditions[row]?.value;
    return condition && hasValue(condition) && condition.equals(0);
  });
  return (
    <>
      <div
        class={periods.length > mostRows ? 'table-scroll is-long' : 'table-scroll'}
        role="region"
        aria-label={data.title}
        tabIndex={0}
      >
        <table class="amounts periods">
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {data.period}
              </th>
              {groups.map(({ label, columns }) => (
                <th scope="colgroup" colSpan={columns.length}>
                  {label}
                </th>
              ))}
            </tr>
            <tr>
              {drawn.map(({ label, part }) => (
                <th scope="col" class={part && `is-${part}`}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {periods.map(({ period }, row) => (
              <tr class={fails[row] ? 'fails' : undefined}>
                <th scope="row">
                  {period}
                  {fails[row] && (
                    <>
                      {' '}
                      ×<span class="visually-hidden"> {words.fails}</span>
                    </>
                  )}
                </th>
                {drawn.map(({ style }, column) => {
                  const value = columns[column]?.[row]?.value;
                  return (
                    value && (
                      <td title={hasValue(value) ? undefined : words.noValue}>
                        {show(value, style, language)}
                      </td>
                    )
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {fails.includes(true) && <p class="figure-summary fails">× {words.fails}</p>}
    </>
  );
}
