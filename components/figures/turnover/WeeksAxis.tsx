// The axis of weeks below a picture: some weeks named, each with a line up to the height given.
import { type Exact, isInteger } from '~/calc/kernel/exact.ts';
import { show } from '~/calc/kernel/show.ts';
import type { Language } from '~/i18n/languages.ts';
import { roundNumbers } from '../scale.ts';

interface Props {
  readonly language: Language;
  readonly end: Exact;
  /** Across in per cent of the width. */
  readonly across: (week: Exact) => number;
  /** How high the lines stand that rise from the weeks named, and where the axis is; pixels. */
  readonly top: number;
  readonly bottom: number;
  readonly label: string;
}

const named = 6;

export const WeeksAxis = ({ language, end, across, top, bottom, label }: Props) => (
  <g class="axis">
    {roundNumbers(end, named)
      .filter(isInteger)
      .map((week) => {
        const x = across(week);
        return (
          <>
            <line class="grid" x1={`${x}%`} x2={`${x}%`} y1={top} y2={bottom + 3} />
            <text x={`${x}%`} y={bottom + 16} text-anchor={x < 3 ? 'start' : x > 97 ? 'end' : 'middle'}>
              {show(week, 'mixed', language)}
            </text>
          </>
        );
      })}
    <line x2="100%" y1={bottom} y2={bottom} />
    <text x="100%" y={bottom + 31} text-anchor="end">
      {label}
    </text>
  </g>
);
