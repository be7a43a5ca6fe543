// The ledger of the echo: fixed capital bought all at once, whose parts do not all last equally long. One life only,
// and the burst returns undiminished for ever; lives spread, and it dies away to the mean.
import { poundsPerYear, ratio, years } from '../kernel/common-units.ts';
import { exact } from '../kernel/exact.ts';
import { ImpossibleInputsError } from '../kernel/impossible-inputs.ts';
import { type Booking, type ListItem, ledger } from '../kernel/ledger.ts';
import { capitalTwo } from '../kernel/source.ts';
import { largestOf, smallestOf, sumOf } from '../kernel/sums.ts';
import { fixedCapital, life } from './fixed-capital-quantities.ts';
import { columnsOfRenewal, largestRenewal, yearsBooked } from './renewal-quantities.ts';
import { bookRenewals, type LifeOfPart, type RenewalRow } from './renewals.ts';

/** No part has a share, so nothing says how long things last. */
export class NoSharesError extends ImpossibleInputsError {
  override readonly name = 'NoSharesError';
  constructor() {
    super('all shares are 0; at least one life needs a share above 0', '各项份额都是0；至少要有一项大于0');
  }
}

type Results = 'meanLife' | 'steadyRenewal' | 'largestRenewal' | 'largestAtTheEnd' | 'smallestAtTheEnd';

const zero = exact(0);

/** The shares as parts of 1. @throws NoSharesError */
function livesOf(items: readonly ListItem[]): readonly LifeOfPart[] {
  const all = sumOf(items.map(({ share = zero }) => share));
  if (all.equals(0)) throw new NoSharesError();
  return items.map(({ life: lasts = zero, share = zero }) => ({
    years: Number(lasts.n),
    share: share.div(all).reduced(),
  }));
}

/**
 * Capital II only says that the ten years are an average and that capital is laid out in "very different and
 * successive periods" (MEW 24, pp. 185–186); the spread of lives is an assumption that shows what follows from it.
 */
export const replacementEcho = ledger({
  id: 'turnover/replacement-echo',
  title: { en: 'The echo of a burst of investment', zh: '一次大规模投资的回声' },
  sources: [capitalTwo('9', '185–186')],
  inputs: {
    fixedCapital: { ...fixedCapital, default: '80000' },
    years: { ...yearsBooked, default: '40' },
  },
  lists: {
    lives: {
      label: { en: 'how long the parts last', zh: '各部分的寿命' },
      fields: {
        life: { ...life, min: '1', max: '100', whole: true },
        share: {
          label: { en: 'share', zh: '份额' },
          symbol: { en: 'a', zh: 'a' },
          unit: ratio,
          default: '1',
          min: '0',
          max: '1000000',
        },
      },
      default: [
        { life: '9', share: '1' },
        { life: '10', share: '2' },
        { life: '11', share: '1' },
      ],
      max: 20,
    },
  },
  columns: columnsOfRenewal,
  results: {
    meanLife: {
      label: { en: 'mean life', zh: '平均寿命' },
      symbol: { en: '\\bar L', zh: '\\bar L' },
      unit: years,
    },
    steadyRenewal: {
      label: { en: 'renewal in each year, were it even', zh: '更新均匀分布时每年的更新额' },
      symbol: { en: '\\bar r', zh: '\\bar r' },
      unit: poundsPerYear,
    },
    largestRenewal,
    largestAtTheEnd: {
      label: { en: 'largest renewal within the last mean life', zh: '最后一个平均寿命期间内最大的更新额' },
      symbol: { en: 'r_1', zh: 'r_1' },
      unit: poundsPerYear,
    },
    smallestAtTheEnd: {
      label: { en: 'smallest renewal within the last mean life', zh: '最后一个平均寿命期间内最小的更新额' },
      symbol: { en: 'r_0', zh: 'r_0' },
      unit: poundsPerYear,
    },
  },
  book: ({ fixedCapital: value, years: count }, { lives: items }): Booking<RenewalRow, Results> => {
    const lives = livesOf(items);
    const rows = bookRenewals(
      lives.map(({ years: lasts, share }) => ({ value: value.mul(share), age: 0, years: lasts })),
      lives,
      Number(count.n),
    );
    const meanLife = sumOf(lives.map(({ years: lasts, share }) => share.mul(lasts)));
    const renewals = rows.map(({ renewal }) => renewal);
    const atTheEnd = renewals.slice(-Number(meanLife.ceil().n));
    const largestAtTheEnd = largestOf(zero, ...atTheEnd);
    return {
      rows,
      results: {
        meanLife,
        steadyRenewal: value.div(meanLife),
        largestRenewal: largestOf(zero, ...renewals),
        largestAtTheEnd,
        smallestAtTheEnd: smallestOf(largestAtTheEnd, ...atTheEnd),
      },
    };
  },
});
