// The picture of the forms of capital: a lane for each capital over one axis of weeks. All lanes have the same scale;
// a column is as high as the capital, whatever its forms.
import { approximate, type Exact, exact } from '~/calc/kernel/exact.ts';
import type { FormsMessages } from '~/i18n/figure-messages.ts';
import { linear } from '../scale.ts';
import { FormsLane, type Lane, laneHeight } from './FormsLane.tsx';
import { WeeksAxis } from './WeeksAxis.tsx';
import type { Words } from './words.ts';

interface Props extends Omit<Words<FormsMessages>, 'labels'> {
  readonly id: string;
  readonly lanes: readonly Lane[];
  readonly turnoverTime: Exact;
  readonly weeksInView: number;
}

/** Heights in pixels: what the columns of all lanes share, and what one column may have of it. */
const columnsTogether = 190;
const forEachCapital = 36;
const highestColumn = 112;
const axisHeight = 34;

/** More weeks are drawn at a width of their own, in a region that scrolls on a narrow screen. */
const mostWeeksAtOnce = 36;

export function FormsLanes({ id, language, messages, lanes, turnoverTime, weeksInView }: Props) {
  const inView = lanes.map((lane) => ({ ...lane, rows: lane.rows.slice(0, weeksInView) }));
  const sizes = lanes.map(({ capital }) => capital.size);
  const [largest = exact(0)] = sizes;
  const share = approximate(largest) / (sizes.reduce((sum, size) => sum + approximate(size), 0) || 1);
  const all = Math.max(columnsTogether, forEachCapital * lanes.length);
  const end = inView[0]?.rows.at(-1)?.week ?? exact(1);
  const across = linear(end, 100);
  const up = linear(largest, Math.min(highestColumn, all * share));
  const tops = [0];
  for (const size of sizes) tops.push((tops.at(-1) ?? 0) + laneHeight(up(size)));
  const bottom = tops.at(-1) ?? 0;
  const isLong = end.gt(mostWeeksAtOnce);
  return (
    <div class="plot-scroll" {...(isLong && { role: 'region', 'aria-label': messages.title, tabIndex: 0 })}>
      <svg
        class={isLong ? 'plot is-long' : 'plot'}
        width="100%"
        height={bottom + axisHeight}
        role="img"
        aria-labelledby={`${id}-title ${id}-description`}
      >
        <title id={`${id}-title`}>{messages.title}</title>
        <desc id={`${id}-description`}>{messages.description}</desc>
        <WeeksAxis {...{ across, end, language }} label={messages.weeks} top={bottom} bottom={bottom} />
        {inView.map((lane, index) => (
          <FormsLane
            {...{ language, messages, lane, turnoverTime, end, across, up }}
            top={tops[index] ?? 0}
          />
        ))}
      </svg>
    </div>
  );
}
