// Amounts on top of each other: columns beside each other, or one for each period.
import { hasValue, type Value } from '~/calc/kernel/exact.ts';
import { show } from '~/calc/kernel/show.ts';
import type { Drawn, StacksData } from '~/state/figure-data.ts';
import { lettersOf } from '~/state/letters.ts';
import type { FigureProps } from '../figure-props.ts';
import { round } from '../scale.ts';
import { axisOf, classOf, plotHeight } from './axis.ts';
import { columnsOf, stacked } from './columns.ts';
import { looksOf } from './looks.ts';
import { Plot, percent, words } from './Plot.tsx';

/** So many columns are named each; of more, some. */
const mostNamed = 6;
/** So many letters all columns together have room for on a phone. */
const lettersAcross = 44;
/** A part that is less high has no room for its number; pixels. */
const lineHeight = 16;

/** The figure: follows the numbers of its parts. */
export default function Stacks(props: FigureProps<StacksData>) {
  const { id, language, data } = props;
  const columns = columnsOf(data, props.store).map(stacked);
  const all = columns.flatMap(({ parts }) => parts);
  const looks = looksOf(data);
  if (!all.some(({ value }) => hasValue(value))) return <p>{data.words.none}</p>;
  const axis = axisOf(columns.flatMap(({ above, below }) => [above, below]));
  const { down } = axis;
  const slot = 100 / columns.length;
  const isNamed = columns.length <= mostNamed;
  const every = Math.ceil(columns.length / mostNamed);
  const said = (value: Value, { style } = looks[0] as Drawn): string => show(value, style, language);
  const number = (x: number, y: number, text: string) =>
    lettersOf(text) * columns.length <= lettersAcross && (
      <text x={percent(x)} y={round(y)}>
        {text}
      </text>
    );
  return (
    <Plot
      {...props}
      axis={axis}
      series={looks}
      numbers={looks.map((look) => all.flatMap(({ label, value }) => (label === look.label ? value : [])))}
      ticks={
        isNamed
          ? []
          : columns.flatMap(({ label }, index) =>
              index % every ? [] : [[round(slot * (index + 0.5)), label] as const],
            )
      }
      across={data.period}
      more={[data.words.total]}
      rows={columns.map(({ label, parts, total }) => [
        label,
        ...looks.map((look) => {
          const part = parts.find((part) => part.label === look.label);
          return part ? said(part.value, part) : '';
        }),
        said(total),
      ])}
    >
      <g class="across">
        {columns.map(({ label, parts, above, total }, column) => {
          const middle = round(slot * (column + 0.5));
          return (
            <>
              {parts.map((part) => {
                const look = looks.findIndex(({ label }) => label === part.label);
                const [y, end] = [down(part.top), down(part.foot)];
                return (
                  y < end && (
                    <>
                      <rect
                        class={`stack ${classOf(part, look)}`}
                        x={percent(round(slot * (column + 0.2)))}
                        width={percent(round(slot * 0.6))}
                        y={y}
                        height={round(end - y)}
                        fill={`url(#${id}-${look})`}
                      />
                      {end - y >= lineHeight && number(middle, (y + end) / 2 + 5, said(part.value, part))}
                    </>
                  )
                );
              })}
              {number(middle, down(above) - 5, said(total))}
              {isNamed && words(round(slot * column), round(slot), plotHeight + 3, label, 'is-wrapped')}
            </>
          );
        })}
      </g>
    </Plot>
  );
}
