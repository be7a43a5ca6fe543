// The key of a plot: a sample of each line, bar, point or texture with its words. Never changes: it is drawn with the page
// only. A line that can be hidden has a box to tick; the style sheet hides what is not ticked, with or without script.
import type { CurveData, Drawn, LinesData, StacksData } from '~/state/figure-data.ts';
import { classOf } from './axis.ts';
import { looksOf } from './looks.ts';

interface Props {
  readonly id: string;
  readonly data: LinesData | CurveData | StacksData;
}

interface Entry extends Pick<Drawn, 'label' | 'part'> {
  readonly as: 'line' | 'bars' | 'points' | 'zone' | 'stack';
  readonly hidden?: true;
}

/** Markers around 0, 0. */
const shapes = [
  'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
  'M-4-4h8v8h-8z',
  'M0-5.5L5 3.5H-5z',
  'M0-5L5 0 0 5-5 0z',
  'M-5 0L-2.5-4.3h5L5 0 2.5 4.3h-5z',
  'M0 5.5L5-3.5H-5z',
];
const area = 'M-14-7h28v14h-28z';
/** Textures in a square of 6 by 6; the first is even. */
const tiles = [
  '',
  'M-1 1L1-1M0 6L6 0M5 7L7 5',
  'M1 1h2v2h-2zM4 4h2v2h-2z',
  'M0 3H6',
  'M3 0V6',
  'M0 0L6 6M6 0L0 6',
  'M-1 5L1 7M0 0L6 6M5-1L7 1',
  'M0 1H6M0 3H6M0 5H6',
];
const at = (texts: readonly string[], index: number): string => texts[index % texts.length] ?? '';

function entriesOf(data: Props['data']): readonly Entry[] {
  if (data.kind === 'stacks') return looksOf(data).map((look) => ({ ...look, as: 'stack' }));
  if (data.kind === 'lines') return data.lines;
  const { lines, zone } = data;
  return [
    ...lines.map((line) => ({ ...line, as: 'line' as const })),
    ...(zone ? [{ label: zone.label, as: 'zone' as const }] : []),
  ];
}

function Sample({
  id,
  entry,
  index,
}: {
  readonly id: string;
  readonly entry: Entry;
  readonly index: number;
}) {
  const { as } = entry;
  const own = `${id}-${index}`;
  const isMarked = as === 'line' || as === 'points';
  return (
    <svg
      class={`sample ${as === 'zone' ? as : classOf(entry, index)}`}
      viewBox="-14 -7 28 14"
      aria-hidden="true"
    >
      {as === 'line' && <path class="line" d="M-14 0H14" />}
      {isMarked && <path class={`dot is-${as}`} id={own} d={at(shapes, index)} />}
      {as === 'stack' && (
        <pattern id={own} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" opacity={index === 0 ? 0.85 : 0.2} />
          <path d={at(tiles, index)} />
        </pattern>
      )}
      {!isMarked && <path class={as} d={area} fill={as === 'stack' ? `url(#${own})` : undefined} />}
    </svg>
  );
}

export function PlotKey({ id, data }: Props) {
  const entries = entriesOf(data).map((entry, index) => ({
    ...entry,
    index,
    sample: <Sample {...{ id, entry, index }} />,
  }));
  if (data.kind === 'lines' && data.canSwitch) {
    return (
      <div class="legend" id={`${id}-key`} role="group" aria-label={data.words.shown}>
        {entries.map(({ label, hidden, index, sample }) => (
          <label>
            <input type="checkbox" checked={!hidden} data-series={index} autocomplete="off" />
            {sample}
            {label}
          </label>
        ))}
      </div>
    );
  }
  return (
    <ul class="legend" id={`${id}-key`}>
      {entries.map(({ label, sample }) => (
        <li>
          {sample}
          {label}
        </li>
      ))}
    </ul>
  );
}
