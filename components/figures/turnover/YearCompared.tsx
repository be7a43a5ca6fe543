// The years of two capitals side by side on the same scales: what each advances, and what surplus-value comes of it.
import { type Exact, exact } from '~/calc/kernel/exact.ts';
import { show } from '~/calc/kernel/show.ts';
import { bookYear, type YearOfVariableCapitalRow } from '~/calc/turnover/book-year.ts';
import { fill } from '~/i18n/live-messages.ts';
import type { YearComparedData } from '~/state/figure-data.ts';
import type { FigureProps } from '../figure-props.ts';
import { readInputs } from './bound.ts';
import { lineNames, yearInputs } from './ledger-inputs.ts';
import { WeeksTable } from './WeeksTable.tsx';
import { moneyWriter } from './words.ts';
import { YearPanel } from './YearPanel.tsx';

const largestOf = (amounts: readonly Exact[]): Exact =>
  amounts.reduce((largest, amount) => (amount.gt(largest) ? amount : largest), exact(0));

/** The figure: follows the page's wages, times and rate of surplus-value of each capital. */
export default function YearCompared({ id, language, data, store }: FigureProps<YearComparedData>) {
  const { words: messages, labels, capitals } = data;
  const years: { name: string; rows: readonly YearOfVariableCapitalRow[] }[] = [];
  for (const { name, bindings } of capitals) {
    const { values, without } = readInputs(yearInputs, bindings, store);
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
