// One capital's lane in the picture of the forms of capital: its name, a column for each week, and its turnovers as a
// line below, thick in the weeks whose work it pays.
import { approximate, type Exact, exact } from '~/calc/kernel/exact.ts';
import { turnoversBegun } from '~/calc/turnover/batches.ts';
import type { FormsOfCapitalRow, SizedCapital } from '~/calc/turnover/book-forms.ts';
import type { FormsMessages } from '~/i18n/figure-messages.ts';
import { fill } from '~/i18n/live-messages.ts';
import { fillOf, formNames } from './forms.ts';
import { moneyWriter, type Words } from './words.ts';

/** A capital, what it is called, and its rows of the ledger. */
export interface Lane {
  readonly capital: SizedCapital;
  readonly name: string;
  readonly rows: readonly FormsOfCapitalRow[];
}

interface Props extends Omit<Words<FormsMessages>, 'labels'> {
  readonly lane: Lane;
  readonly turnoverTime: Exact;
  /** The last instant in view. */
  readonly end: Exact;
  /** The place of the lane's upper edge. */
  readonly top: number;
  /** Across in per cent of the width, and up in pixels. */
  readonly across: (week: Exact) => number;
  readonly up: (amount: Exact) => number;
}

const nameHeight = 22;
/** The line of turnovers stands so far below the columns. */
const toTurnovers = 8;
const belowColumns = 42;

/** Turnovers are named while they are few, then numbered, then only some of them. */
const mostNamed = 4;
const mostNumbered = 14;

/** The height of a lane, when its columns have this height. */
export const laneHeight = (columnHeight: number): number => nameHeight + columnHeight + belowColumns;

export function FormsLane(props: Props) {
  const { language, messages, turnoverTime, end, top, across, up } = props;
  const { capital, name, rows } = props.lane;
  const foot = nameHeight + up(capital.size);
  const inView = approximate(end) / approximate(turnoverTime);
  const each = Math.ceil(inView / mostNumbered);
  const atMost = (week: Exact): string => `${Math.min(across(week), 100)}%`;
  const isHalfInView = (from: Exact): boolean => from.add(turnoverTime.div(2)).lte(end);
  const line = foot + toTurnovers;
  return (
    <g transform={`translate(0 ${top})`}>
      <text class="label" y="14">
        <tspan class="name">{name}</tspan>
        <tspan dx="8">{moneyWriter({ language, messages })(capital.size)}</tspan>
      </text>
      {formNames.map((form, level) => (
        <g class={`bar is-${form}`}>
          <g fill={fillOf(form)}>
            {rows.map((row, index) => {
              const heights = formNames.slice(0, level + 1).map((part) => up(row[part]));
              const height = heights[level] ?? 0;
              if (height === 0) return null;
              const left = across(rows[index - 1]?.week ?? exact(0));
              const y = heights.reduce((free, used) => free - used, foot);
              return <rect x={`${left}%`} y={y} width={`${across(row.week) - left}%`} height={height} />;
            })}
          </g>
        </g>
      ))}
      {turnoversBegun(capital, end, turnoverTime).map(({ number, from, paysUntil, to }) => (
        <>
          <line class="turnover waits" x1={atMost(from)} x2={atMost(to)} y1={line} y2={line} />
          <line class="turnover pays" x1={atMost(from)} x2={atMost(paysUntil)} y1={line} y2={line} />
          <line class="begins" x1={atMost(from)} x2={atMost(from)} y1={nameHeight - 4} y2={line + 18} />
          {(number - 1) % each === 0 && isHalfInView(from) && (
            <text class="axis" x={atMost(from)} dx="4" y={line + 17}>
              {inView > mostNamed ? number : fill(messages.turnover, { number: String(number) })}
            </text>
          )}
        </>
      ))}
    </g>
  );
}
