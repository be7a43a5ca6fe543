// Lines and bars over periods, with single numbers, bands and marks. Which lines are hidden is the key's affair.
import { exact, hasValue, isInteger } from '~/calc/kernel/exact.ts';
import { noValueText, show } from '~/calc/kernel/show.ts';
import { fill } from '~/i18n/live-messages.ts';
import type { LinesData } from '~/state/figure-data.ts';
import type { FigureProps } from '../figure-props.ts';
import { type Point, round, roundNumbers, straight } from '../scale.ts';
import { axisOf, classOf } from './axis.ts';
import { type Dot, dots, Plot } from './Plot.tsx';
import { periodsOf, placeOf, stepOf, stretchesOf, valuesOf } from './periods.ts';

const mostTicks = 6;
/** A longer number finds no room beside the end of its line. */
const longestAtEnd = 7;

/** The figure: follows the numbers of its lines. */
export default function Lines(props: FigureProps<LinesData>) {
  const { id, language, data, store } = props;
  const { words, lines, foot } = data;
  const values = lines.map((line) =>
    line.at
      ? new Map(Object.entries(line.at).map(([period, of]) => [period, store.read(of)]))
      : valuesOf(line, store),
  );
  const numbers = values.map((ofLine) => [...ofLine.values()]);
  const periods = periodsOf(values);
  const [from = '', to = ''] = [periods[0], periods.at(-1)];
  if (!numbers.flat().some(hasValue)) return <p>{words.none}</p>;

  const bars = lines.filter(({ as }) => as === 'bars');
  const slot = bars[0] ? Math.min(stepOf(periods), 1) : 0;
  const start = placeOf(from) - slot / 2;
  const range = placeOf(to) + slot / 2 - start || 1;
  const across = (period: string): number => round((100 * (placeOf(period) - start)) / range);
  const within = (period: string): number => Math.max(0, Math.min(100, across(period)));
  const width = round((80 * slot) / range / bars.length);

  const axis = axisOf(numbers.flat(), foot);
  const begins = axis.least.gt(0);
  const base = axis.down(begins ? axis.least : exact(0));
  const years = roundNumbers(exact(Math.floor(start + range)), mostTicks, exact(Math.ceil(start)))
    .filter(isInteger)
    .map((year) => `${year}`);

  const ends: Dot[] = [];
  const singles: Dot[] = [];
  const paths = lines.map((line, index) => {
    const name = classOf(line, index);
    const left = width * (bars.indexOf(line) - bars.length / 2);
    const stretches = stretchesOf(values[index] ?? new Map(), periods);
    const d = stretches.map((stretch, place) => {
      const points = stretch.map(([period, value], step): Point => {
        const [x, y] = [across(period), axis.down(value)];
        const text = show(value, line.style, language);
        const dot = { index, name, x, y, text };
        if (line.at) singles.push(dot);
        else if (line.as === 'line' && !stretch[step + 1] && (!step || !stretches[place + 1])) {
          // A line has a marker at its end, and where it is one value between gaps.
          ends.push(period === to && text.length <= longestAtEnd ? dot : { ...dot, text: '' });
        }
        return [x, y];
      });
      if (line.as === 'line') return straight(points);
      return points.map(([x, y]) => `M${round(x + left)} ${base}V${y}h${width}V${base}z`).join('');
    });
    return line.at ? null : <path class={`${line.as} ${name}`} d={d.join('')} />;
  });
  return (
    <Plot
      {...props}
      axis={axis}
      series={lines}
      numbers={numbers}
      ticks={(years[1] ? years : [...new Set([from, to])]).map((period) => [across(period), period])}
      across={data.period}
      note={
        begins ? fill(words.begins, { foot: show(axis.least, lines[0]?.style ?? 'decimal', language) }) : ''
      }
      bands={data.bands.map(({ from, to, label }) => [within(from), label, round(within(to) - within(from))])}
      marks={data.marks
        .filter(({ at }) => across(at) === within(at))
        .map(({ at, label }) => [across(at), label])}
      lines={paths}
      rows={periods.map((period) => [
        period,
        ...lines.map(({ style, at }, index) => {
          const value = values[index]?.get(period);
          if (value) return show(value, style, language);
          return at ? '' : noValueText;
        }),
      ])}
    >
      {dots(id, ends)}
      <g class="points">{singles.map((single) => dots(id, [single]))}</g>
    </Plot>
  );
}
