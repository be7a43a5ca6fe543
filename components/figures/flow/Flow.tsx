// What flows from where to where, as bands between nodes (a Sankey diagram); over periods, in one of them.
import { Component } from 'preact';
import { hasValue, type Value } from '~/calc/kernel/exact.ts';
import { show } from '~/calc/kernel/show.ts';
import { fill } from '~/i18n/live-messages.ts';
import type { FlowData } from '~/state/figure-data.ts';
import type { FigureProps } from '../figure-props.ts';
import { DataTable } from '../plot/DataTable.tsx';
import { layOut } from './layout.ts';

/** In a thinner band there is no room for its amount, which then stands in the table only; pixels. */
const thinnestNamed = 14;

/** The figure: follows the example's numbers, and in a recurrence shows the period that the reader chose. */
export default class Flow extends Component<FigureProps<FlowData>, { at: number }> {
  override state = { at: 0 };
  override render() {
    const { id, language, data, store } = this.props;
    const { title, words, links, style, unit, over } = data;
    const periods = over ? store.series(over) : [];
    const at = Math.max(0, Math.min(this.state.at, periods.length - 1));
    const number = periods[at]?.period;
    const period = number && fill(words.period, { number });
    const button = (to: number, sign: string, label: string) => (
      <button
        type="button"
        aria-label={label}
        aria-disabled={!periods[to]}
        onClick={() => this.setState({ at: to })}
      >
        {sign}
      </button>
    );
    const values = links.map((link) => ({
      ...link,
      amount: store.read(number ? `${link.of}@${number}` : link.of),
    }));
    const { height, drawn, bands } = layOut(
      data,
      values.flatMap(({ amount, ...link }) => (hasValue(amount) && amount.gt(0) ? { ...link, amount } : [])),
    );
    const write = (amount: Value) => show(amount, style, language);
    const say = ({ label, amount }: { label: string; amount: Value }) =>
      fill(words.said, { label, amount: write(amount) });
    return (
      <>
        {period && (
          <p class="stepper">
            {button(at - 1, '←', words.earlier)} {period} {button(at + 1, '→', words.later)}
          </p>
        )}
        {bands[0] ? (
          <svg
            class="plot flow"
            width="100%"
            height={height}
            role="img"
            aria-labelledby={`${id}-title ${id}-description`}
          >
            <title id={`${id}-title`}>{period ? `${title} (${period})` : title}</title>
            <desc id={`${id}-description`}>{drawn.map(say).join('')}</desc>
            <svg
              aria-hidden="true"
              class="bands"
              viewBox={`0 0 100 ${height}`}
              height={height}
              preserveAspectRatio="none"
            >
              {bands.map((band) => {
                const { left, right, starts, ends, height } = band;
                const middle = (left + right) / 2;
                return (
                  <path
                    class={band.remainder ? 'is-unsold' : band.part && `is-${band.part}`}
                    stroke-width={height}
                    d={`M${left} ${starts}C${middle} ${starts} ${middle} ${ends} ${right} ${ends}`}
                  >
                    <title>{say(band)}</title>
                  </path>
                );
              })}
            </svg>
            {bands.map(
              ({ amount, height, left, starts, remainder }) =>
                height >= thinnestNamed &&
                !remainder && (
                  <text x={`${left}%`} y={starts + 4} dx="9">
                    {write(amount)}
                  </text>
                ),
            )}
            {drawn.map(({ part, lines, amount, x, anchor, top, height }) => (
              <g class={part && `is-${part}`} text-anchor={anchor}>
                <line x1={`${x}%`} x2={`${x}%`} y1={top} y2={top + height} />
                {lines.map(([above, words]) => (
                  <text x={`${x}%`} y={top - above} class={words ? undefined : 'name'}>
                    {words || write(amount)}
                  </text>
                ))}
              </g>
            ))}
          </svg>
        ) : (
          <p>{words.none}</p>
        )}
        <DataTable
          data={data}
          heads={[words.link, fill(words.amount, { unit })]}
          rows={values.map(({ label, amount }) => [label, write(amount)])}
        />
      </>
    );
  }
}
