// The years of two capitals side by side on the same scales: what each advances, and what surplus-value comes of it.
import { type Exact, exact } from '~/calc/kernel/exact.ts';
import { show } from '~/calc/kernel/show.ts';
import { bookYear, type YearOfVariableCapitalRow } from '~/calc/turnover/book-year.ts';
import type { YearMessages } from '~/i18n/figure-messages.ts';
import { fill } from '~/i18n/live-messages.ts';
import { type Bound, readInputs, type Texts } from './bound.ts';
import { Follow } from './Follow.tsx';
import { WeeksTable } from './WeeksTable.tsx';
import { moneyWriter, type Words } from './words.ts';
import { lineNames, YearPanel } from './YearPanel.tsx';

/** One of the capitals compared. */
export interface ComparedCapital extends Bound {
  readonly name: string;
}

export interface YearComparedProps extends Words<YearMessages> {
  readonly id: string;
  readonly capitals: readonly ComparedCapital[];
}

const inputNames = [
  'weeklyVariableCapital',
  'workingPeriod',
  'circulationTime',
  'weeksInYear',
  'rateOfSurplusValue',
] as const;

const largestOf = (amounts: readonly Exact[]): Exact =>
  amounts.reduce((largest, amount) => (amount.gt(largest) ? amount : largest), exact(0));

/** The figure: follows the page's wages, times and rate of surplus-value of each capital. */
export const YearCompared = (props: YearComparedProps) => (
  <Follow groups={props.capitals}>{(texts) => picture(props, texts)}</Follow>
);

function picture({ id, language, messages, labels, capitals }: YearComparedProps, texts: readonly Texts[]) {
  const years: { name: string; rows: readonly YearOfVariableCapitalRow[] }[] = [];
  for (const [index, { name }] of capitals.entries()) {
    const { values, without } = readInputs(inputNames, texts[index] ?? {});
    if (!values) return <p>{fill(messages.noPicture, { quantity: labels[without] ?? without })}</p>;
    years.push({ name, rows: bookYear(values) });
  }
  const money = moneyWriter({ language, messages });
  const ends = years.flatMap(({ name, rows }) => rows.slice(-1).map((end) => ({ name, end })));
  const clauses = ends.map(({ name, end }) =>
    fill(messages.summary, {
      name,
      weeks: show(end.week, 'mixed', language),
      ...Object.fromEntries(lineNames.map((line) => [line, money(end[line])])),
    }),
  );
  const lastWeek = largestOf(ends.map(({ end }) => end.week));
  const largest = largestOf(ends.flatMap(({ end }) => lineNames.map((line) => end[line])));
  return (
    <>
      {years.map((year, index) => (
        <YearPanel {...{ language, messages, lastWeek, largest }} {...year} id={`${id}-${index + 1}`} />
      ))}
      <p class="figure-summary">{clauses.join(messages.and) + messages.end}</p>
      <WeeksTable
        language={language}
        label={messages.table}
        caption={messages.tableCaption}
        labels={labels}
        columns={lineNames}
        groups={years}
      />
    </>
  );
}
