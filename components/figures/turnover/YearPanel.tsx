// One capital's year: the variable capital advanced, the surplus-value made, the surplus-value realised.
import { type Exact, exact } from '~/calc/kernel/exact.ts';
import type { YearOfVariableCapitalRow } from '~/calc/turnover/book-year.ts';
import type { YearMessages } from '~/i18n/figure-messages.ts';
import { fill } from '~/i18n/live-messages.ts';
import { linear, roundNumbers, spread, stepped, straight } from '../scale.ts';
import { lineNames } from './ledger-inputs.ts';
import { WeeksAxis } from './WeeksAxis.tsx';
import { moneyWriter, type Words } from './words.ts';

interface Props extends Omit<Words<YearMessages>, 'labels'> {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly YearOfVariableCapitalRow[];
  /** The ends of both scales, the same for all panels. */
  readonly lastWeek: Exact;
  readonly largest: Exact;
}

/** Heights in pixels. */
const above = 34;
const plotHeight = 150;
const below = 36;
const labelLine = 15;
/** A longer amount has a line of its own. */
const mostBesideWord = 9;

const amountsNamed = 3;

export function YearPanel({ id, language, messages, name, rows, lastWeek, largest }: Props) {
  const money = moneyWriter({ language, messages });
  const across = linear(lastWeek, 100);
  const up = linear(largest, plotHeight);
  const down = (amount: Exact): number => plotHeight - up(amount);
  const last = rows.at(-1);
  const lastAcross = across(last?.week ?? exact(0));
  const ends = lineNames
    .map((line) => ({ line, amount: last?.[line] ?? exact(0) }))
    .reverse()
    .sort((one, other) => other.amount.compare(one.amount));
  const amounts = Object.fromEntries(ends.map(({ line, amount }) => [line, money(amount)]));
  const hasRoom = Object.values(amounts).every((amount) => amount.length <= mostBesideWord);
  const labels = ends.map(({ line }) => {
    const [noun = '', verb = ''] = messages[line];
    const amount = amounts[line] ?? '';
    return hasRoom ? [noun, `${verb} ${amount}`] : [noun, verb, amount];
  });
  const places = spread(
    ends.map(({ amount }) => down(amount)),
    (hasRoom ? 2.3 : 3.3) * labelLine,
    plotHeight - labelLine,
  );
  return (
    <div class="panel">
      <svg
        class="plot"
        width="100%"
        height={above + plotHeight + below}
        role="img"
        aria-labelledby={`${id}-title ${id}-description`}
      >
        <title id={`${id}-title`}>{fill(messages.title, { name })}</title>
        <desc id={`${id}-description`}>{fill(messages.description, amounts)}</desc>
        <text class="name" y="12">
          {name}
        </text>
        <g transform={`translate(0 ${above})`}>
          <WeeksAxis
            {...{ across, language }}
            end={lastWeek}
            label={messages.weeks}
            top={0}
            bottom={plotHeight}
          />
          {roundNumbers(largest, amountsNamed).map((amount) => (
            <g class="axis">
              <line class="grid" x2="100%" y1={down(amount)} y2={down(amount)} />
              {amount.gt(0) && <text y={down(amount) - 3}>{money(amount)}</text>}
            </g>
          ))}
          <svg
            aria-hidden="true"
            class="lines"
            viewBox={`0 0 100 ${plotHeight}`}
            height={plotHeight}
            preserveAspectRatio="none"
          >
            {lineNames.map((line) => {
              const points = rows.map((row) => [across(row.week), down(row[line])] as const);
              return (
                <path
                  class={`line is-${line}`}
                  d={line === 'realised' ? stepped(points) : straight(points)}
                />
              );
            })}
          </svg>
          <svg aria-hidden="true" class="ends" x={`${lastAcross}%`}>
            {ends.map(({ line, amount }, index) => {
              const place = places[index] ?? 0;
              return (
                <g class={`label is-${line}`}>
                  <path class="leader" d={`M3 ${down(amount)}L14 ${place}`} />
                  <text y={place + 4 - labelLine}>
                    {labels[index]?.map((words) => (
                      <tspan x="18" dy={labelLine}>
                        {words}
                      </tspan>
                    ))}
                  </text>
                </g>
              );
            })}
          </svg>
        </g>
      </svg>
    </div>
  );
}
