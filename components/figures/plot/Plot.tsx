// A plot: axes, bands and marks, what is drawn in it, and the table of its numbers. Words that may be long stand in HTML,
// which shortens them where there is no room. The key is drawn with the page (PlotKey.tsx): it never changes.
import type { ComponentChildren } from 'preact';
import { type Exact, hasValue, type Value } from '~/calc/kernel/exact.ts';
import { show } from '~/calc/kernel/show.ts';
import type { Language } from '~/i18n/languages.ts';
import { fill } from '~/i18n/live-messages.ts';
import type { Drawn } from '~/state/figure-data.ts';
import { roundNumbers, spread } from '../scale.ts';
import { type Axis, plotHeight } from './axis.ts';
import { DataTable } from './DataTable.tsx';

/** A place across in per cent of the width, and its words. */
export type Labelled = readonly [x: number, label: string];

/** A marker of a series on its line, with a number beside it. */
export interface Dot {
  readonly index: number;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

interface Props {
  readonly id: string;
  readonly language: Language;
  readonly data: {
    readonly title: string;
    readonly words: { readonly table: string; readonly without: string };
  };
  readonly axis: Axis;
  /** The first gives the axis its unit. */
  readonly series: readonly Drawn[];
  /** Those of each series. */
  readonly numbers: readonly (readonly Value[])[];
  readonly ticks: readonly Labelled[];
  /** What the axis across counts, and what is to be said of the axes besides. */
  readonly across: string;
  readonly note?: string;
  readonly bands?: readonly (readonly [...Labelled, width: number])[];
  readonly marks?: readonly Labelled[];
  /** Drawn in a box 100 wide: paths. */
  readonly lines?: ComponentChildren;
  /** Drawn in front of them, in per cent of the width. */
  readonly children?: ComponentChildren;
  /** The table: what is in a column after those of the series, and in each row. */
  readonly more?: readonly string[];
  readonly rows: readonly (readonly [name: string, ...cells: readonly string[]])[];
}

/**
 * Pixels: a row of words, the room below the rows for numbers at the top of the plot, and what the numbers of the upright
 * axis have to the left of it.
 */
const row = 18;
const room = 26;
const gutter = -44;

export const percent = (x: number): string => `${x}%`;

/** Words in a box. */
export const words = (x: number, width: number, y: number, label: string, name?: string) => (
  <foreignObject x={percent(x)} width={percent(width)} y={y} height={row}>
    <p class={name}>{label}</p>
  </foreignObject>
);

/** Markers, and their numbers, which keep apart; to the left of the markers where `isBefore`. */
export function dots(figure: string, all: readonly Dot[], isBefore = false) {
  const sorted = [...all].sort((one, other) => one.y - other.y);
  const heights = spread(
    sorted.map(({ y }) => y),
    14,
    plotHeight,
  );
  return sorted.map(({ index, name, x, y, text }, place) => (
    <>
      <use href={`#${figure}-${index}`} class={name} x={percent(x)} y={y} />
      <text
        class={isBefore ? `${name} is-before` : name}
        x={percent(x)}
        dx={isBefore ? -9 : 9}
        y={(heights[place] ?? y) + 4}
      >
        {text}
      </text>
    </>
  ));
}

export function Plot(props: Props) {
  const { id, language, data, axis, series, numbers, across, bands = [], marks = [], more = [] } = props;
  const { least, most, down } = axis;
  const { style = 'decimal', unit } = series[0] ?? {};
  const rows = marks.length + Math.sign(bands.length);
  const top = rows && row * rows + room;
  const labels = series.map(({ label }) => label);
  const without = labels.filter((_, index) => !numbers[index]?.some(hasValue)).join(', ');
  return (
    <>
      <svg
        class="plot graph"
        height={top + plotHeight + 52}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-key`}
      >
        <title id={`${id}-title`}>{data.title}</title>
        <text class="axis" x={gutter} y="12">
          {unit}
        </text>
        <g transform={`translate(0 ${top + 30})`}>
          {bands.map(([x, label, width], index) => (
            <>
              <rect
                class={`band-${index % 2}`}
                x={percent(x)}
                width={percent(width)}
                y={-top}
                height={top + plotHeight}
              />
              {words(x, width, -top, label)}
            </>
          ))}
          {roundNumbers(most, 5, least).map((value: Exact) => (
            <g class="axis" transform={`translate(0 ${down(value)})`}>
              <line class={value.s ? 'grid' : undefined} x1={gutter} x2="100%" />
              <text x={gutter} y="-3">
                {show(value, style, language)}
              </text>
            </g>
          ))}
          <g class="axis across" transform={`translate(0 ${plotHeight})`}>
            {props.ticks.map(([x, label]) => (
              <>
                <line x1={percent(x)} x2={percent(x)} y2="4" />
                <text x={percent(x)} y="18">
                  {label}
                </text>
              </>
            ))}
          </g>
          <svg
            class="lines"
            aria-hidden="true"
            viewBox={`0 -2 100 ${plotHeight + 4}`}
            y="-2"
            height={plotHeight + 4}
            preserveAspectRatio="none"
          >
            {props.lines}
          </svg>
          {marks.map(([x, label], index) => (
            <>
              <line
                class="upright"
                x1={percent(x)}
                x2={percent(x)}
                y1={-room - row * (index + 1)}
                y2={plotHeight}
              />
              {x > 50
                ? words(0, x, -room - row * (index + 1), label, 'is-before')
                : words(x, 100 - x, -room - row * (index + 1), label, 'is-after')}
            </>
          ))}
          {props.children}
        </g>
      </svg>
      <p class="axes">
        <span>
          {props.note}
          {without && fill(data.words.without, { without })}
        </span>
        {across}
      </p>
      <DataTable data={data} heads={[across, ...labels, ...more]} rows={props.rows} />
    </>
  );
}
