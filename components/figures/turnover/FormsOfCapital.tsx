// Week by week: which form each of the capitals that relieve each other has, and whose turn it is to pay for the work.
import { Component } from 'preact';
import { approximate } from '~/calc/kernel/exact.ts';
import { show } from '~/calc/kernel/show.ts';
import { numberOfCapitals, turnoverTimeOf } from '~/calc/turnover/batches.ts';
import { bookForms, sizedCapitals, totalAdvance } from '~/calc/turnover/book-forms.ts';
import { fill } from '~/i18n/live-messages.ts';
import type { FormsOfCapitalData } from '~/state/figure-data.ts';
import type { FigureProps } from '../figure-props.ts';
import { readInputs } from './bound.ts';
import { FormsLanes } from './FormsLanes.tsx';
import { formNames } from './forms.ts';
import { formsInputs } from './ledger-inputs.ts';
import { WeeksTable } from './WeeksTable.tsx';
import { moneyWriter, romanNumeral } from './words.ts';

/** More lanes than this are too thin to read. */
const mostLanes = 12;
/** Fewer weeks than this would be columns as broad as walls. */
const fewestWeeks = 12;

/** The figure: follows the page's weekly outlay, working period, circulation time and weeks. */
export default class FormsOfCapital extends Component<
  FigureProps<FormsOfCapitalData>,
  { isWholeYear: boolean }
> {
  override state = { isWholeYear: false };
  override render() {
    return picture(this.props, this.state.isWholeYear, this.show);
  }
  private readonly show = (isWholeYear: boolean): void => this.setState({ isWholeYear });
}

function picture(
  { id, language, data, store }: FigureProps<FormsOfCapitalData>,
  isWholeYear: boolean,
  showWholeYear: (isWholeYear: boolean) => void,
) {
  const { words: messages, labels, bindings } = data;
  const { values, without } = readInputs(formsInputs, bindings, store);
  if (!values) return <p>{fill(messages.noPicture, { quantity: labels[without] ?? without })}</p>;
  const count = numberOfCapitals(values);
  if (count > mostLanes) {
    return <p>{fill(messages.tooMany, { count: String(count), most: String(mostLanes) })}</p>;
  }
  const money = moneyWriter({ language, messages });
  const turnoverTime = turnoverTimeOf(values);
  const rows = bookForms(values);
  const lanes = sizedCapitals(values, values.weeklyOutlay).map((capital) => ({
    capital,
    name: fill(messages.capital, { number: romanNumeral(capital.number, language) }),
    rows: rows.filter((row) => row.capital === capital.number),
  }));
  const shares = lanes.map(({ capital: { number, size } }) =>
    fill(messages.share, { size: money(size), number: romanNumeral(number, language) }),
  );
  const threeTurnovers = Math.ceil(3 * approximate(turnoverTime));
  const weeksInView = isWholeYear ? rows.length : Math.max(fewestWeeks, threeTurnovers);
  return (
    <>
      <div class="switch" role="group" aria-label={messages.shown}>
        {[false, true].map((whole) => (
          <button type="button" aria-pressed={whole === isWholeYear} onClick={() => showWholeYear(whole)}>
            {whole ? messages.wholeYear : messages.firstTurnovers}
          </button>
        ))}
      </div>
      <FormsLanes {...{ id, language, messages, lanes, turnoverTime, weeksInView }} />
      <p class="figure-summary">
        {fill(messages.summary, {
          working: show(values.workingPeriod, 'mixed', language),
          circulation: show(values.circulationTime, 'mixed', language),
          total: money(totalAdvance(values, values.weeklyOutlay)),
          shares: shares.join(messages.and),
        })}
      </p>
      <WeeksTable
        language={language}
        label={messages.table}
        caption={messages.title}
        labels={labels}
        columns={formNames}
        groups={lanes}
      />
    </>
  );
}
