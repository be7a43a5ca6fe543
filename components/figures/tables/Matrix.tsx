// Flows in rows and columns that add to nothing: what someone receives is above zero, what someone pays below.
import { hasValue } from '~/calc/kernel/exact.ts';
import { show } from '~/calc/kernel/show.ts';
import type { Drawn, MatrixData } from '~/state/figure-data.ts';
import type { FigureProps } from '../figure-props.ts';

/** The table: follows the page's numbers. A sum that is not 0 has a sign, and its reason stands below. */
export default function Matrix({ language, data, store }: FigureProps<MatrixData>) {
  const { words, columns, rows, sums, reasons } = data;
  const read = ({ of }: { readonly of: string }) => store.read(of);
  const isOff = (of: { readonly of: string }): boolean => {
    const value = read(of);
    return hasValue(value) && !value.equals(0);
  };
  const cell = (drawn: Drawn | null, fails = false) => {
    if (!drawn) return <td />;
    const value = read(drawn);
    return (
      <td class={fails ? 'fails' : undefined} title={hasValue(value) ? undefined : words.noValue}>
        {show(value, drawn.style, language)}
        {fails && ' ≠ 0'}
      </td>
    );
  };
  const sum = (drawn: Drawn) => cell(drawn, isOff(drawn));
  const said = reasons.filter(isOff).map(({ label }) => label);
  const areOff = [...rows.map((row) => row.sum), ...sums].some(isOff);
  return (
    <>
      <div class="table-scroll" role="region" aria-label={data.title} tabIndex={0}>
        <table class="amounts matrix">
          <thead>
            <tr>
              <td />
              {[...columns, words.sum].map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, cells, sum: ofRow }) => (
              <tr>
                <th scope="row">{label}</th>
                {cells.map((one) => cell(one))}
                {sum(ofRow)}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.sum}</th>
              {sums.map(sum)}
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
      {areOff &&
        (said.length ? said : [words.fails]).map((reason) => (
          <p class="figure-summary fails">≠ 0 {reason}</p>
        ))}
    </>
  );
}
