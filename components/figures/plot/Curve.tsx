// Quantities over an input that is varied, with the page's own number marked.
import { type Exact, exact, hasValue, type Value } from '~/calc/kernel/exact.ts';
import { show } from '~/calc/kernel/show.ts';
import { fill } from '~/i18n/live-messages.ts';
import type { CurveData } from '~/state/figure-data.ts';
import type { FigureProps } from '../figure-props.ts';
import { linear, type Point, roundNumbers, straight } from '../scale.ts';
import { axisOf, classOf, plotHeight } from './axis.ts';
import { type Dot, dots, Plot, percent } from './Plot.tsx';
import { between, type Sample, stretchesAcross, zoneWhere } from './samples.ts';

const mostTicks = 6;

const isOne = (value: Value | undefined): boolean =>
  value !== undefined && hasValue(value) && value.equals(1);

/** The figure: follows the page's number of what is varied, and all that the lines rest on besides. */
export default function Curve(props: FigureProps<CurveData>) {
  const { id, language, data, store } = props;
  const { words, over, lines, zone } = data;
  const [from, to] = [exact(data.from), exact(data.to)];
  const tick = roundNumbers(to, mostTicks, from);
  const now = store.read(over.of);
  const isHere = hasValue(now) && now.gte(from) && now.lte(to);
  const listed = hasValue(now) && !tick.some((x) => x.equals(now)) ? [...tick, now] : tick;
  const xs = between(from, to);
  const bindings = [...lines, ...(zone ? [zone] : [])].map(({ of }) => of);
  const tried = store.tryOut(over.of, [...xs, ...listed], bindings);
  const samples = xs.map((x, index): Sample => [x, tried[index] ?? []]);
  const numbers = lines.map((_, index) => tried.flatMap((values) => values[index] ?? []));
  if (!numbers.flat().some(hasValue)) return <p>{words.none}</p>;

  const axis = axisOf(numbers.flat(), '0', data.least, data.most);
  const across = linear(to, 100, from);
  const within = (value: Exact, beyond = 0): number =>
    Math.max(-beyond, Math.min(plotHeight + beyond, axis.down(value)));
  const here = isHere ? across(now) : 0;
  const said = (value: Value, { style } = over): string => show(value, style, language);
  const present = lines.flatMap((line, index): Dot[] => {
    const value = store.read(line.of);
    if (!isHere || !hasValue(value)) return [];
    const down = axis.down(value);
    const arrow = down < 0 ? '↑ ' : down > plotHeight ? '↓ ' : '';
    return [
      { index, name: classOf(line, index), x: here, y: within(value), text: arrow + said(value, line) },
    ];
  });
  return (
    <Plot
      {...props}
      axis={axis}
      series={lines}
      numbers={numbers}
      ticks={tick.map((x) => [across(x), said(x)])}
      across={over.label}
      note={fill(isHere ? words.now : words.outside, { value: said(now) })}
      marks={data.marks.map(({ at, label }) => [across(exact(at)), label])}
      lines={
        <>
          {zone && (
            <path
              class="zone"
              d={zoneWhere(
                samples.map(([, values]) => isOne(values.at(-1))),
                plotHeight,
              )}
            />
          )}
          {lines.map((line, index) => (
            <path
              class={`line ${classOf(line, index)}`}
              d={stretchesAcross(samples, index)
                .map((stretch) =>
                  straight(stretch.map(([x, value]): Point => [across(x), within(value, plotHeight)])),
                )
                .join('')}
            />
          ))}
        </>
      }
      rows={listed
        .map((x, index) => [x, tried[xs.length + index] ?? []] as const)
        .sort(([one], [other]) => one.compare(other))
        .map(([x, values]) => [said(x), ...lines.map((line, index) => said(values[index] as Value, line))])}
    >
      {isHere && <line class="now" x1={percent(here)} x2={percent(here)} y2={plotHeight} />}
      {dots(id, present, here > 60)}
    </Plot>
  );
}
