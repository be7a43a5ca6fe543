// The figures of the essay beside the official ones. Every claim may be held against several official figures, because a year
// does not say which day or which vintage is meant.
import { type Exact, exact } from '../kernel/exact.ts';
import { minus, over } from '../kernel/expression.ts';
import { type InBothLanguages, sameInBoth } from '../kernel/languages.ts';
import { ledger } from '../kernel/ledger.ts';
import { model } from '../kernel/model.ts';
import {
  defaultFrom,
  figureOf,
  type OfficialSeries,
  provenanceColumns,
  provenanceOf,
} from '../kernel/official-series.ts';
import type { InputSpec } from '../kernel/quantity.ts';
import { rateOf, ratioOf, textOf } from '../kernel/quantity-words.ts';
import { essayAt } from './essay.ts';
import {
  debtAtEndOfQuarter,
  debtToThePenny,
  deficitFirstAnnounced,
  deficitVintage2017,
  deficitVintage2026,
} from './figures/debt-at-dates.ts';
import { federalDeficit, grossFederalDebt } from './figures/federal-budget.ts';
import { listedSeries } from './figures/listed.ts';
import { billionsOf } from './quantities.ts';

const figureInput = (en: string, zh: string, symbol: string, by: string): InputSpec => ({
  ...ratioOf({ en, zh }, symbol),
  default: by,
  min: '-1000000000',
  max: '1000000000',
  step: '1',
});

/** How far a claim is from a figure in the same unit. Defaults: "2.4 trillion every year" and the deficit of 2024, in billions. */
export const claimAndFigure = model({
  id: 'deindustrialisation/claim-and-figure',
  title: { en: 'A claim and a figure', zh: '说法与数据' },
  sources: [essayAt('4')],
  inputs: {
    claimed: figureInput('figure claimed', '文中的数字', 'x', '2400'),
    found: figureInput('figure found', '查到的数字', 'y', defaultFrom(federalDeficit, '2024')),
  },
  equations: {
    difference: {
      ...ratioOf({ en: 'claimed less found', zh: '文中数字减查到的数字' }, 'x - y'),
      is: ({ claimed, found }) => minus(claimed, found),
    },
    relativeDifference: {
      ...rateOf({ en: 'difference over the figure found', zh: '差额与查到的数字之比' }, '(x-y)/y'),
      is: ({ difference, found }) => over(difference, found),
    },
    timesTheFigure: {
      ...ratioOf({ en: 'claimed over found', zh: '文中数字与查到的数字之比' }, 'x/y'),
      is: ({ claimed, found }) => over(claimed, found),
    },
  },
});

interface Claim {
  /** The id of the claim in the index of worked examples. */
  readonly id: string;
  readonly claim: InBothLanguages;
  readonly claimed: string;
  /** The official figures that the claim may mean: series and key. */
  readonly against: readonly (readonly [OfficialSeries, string])[];
}

const claims: readonly Claim[] = [
  {
    id: 'B1',
    claim: { en: 'deficit “every year”', zh: '“每年”的赤字' },
    claimed: '2400',
    against: [
      [federalDeficit, '2023'],
      [federalDeficit, '2024'],
      [federalDeficit, '2025'],
    ],
  },
  {
    id: 'B10',
    claim: { en: 'debt in “2001”', zh: '“2001年”的国债' },
    claimed: '5700',
    against: [
      [debtAtEndOfQuarter, '2000-12-31'],
      [debtToThePenny, '2001-01-19'],
      [grossFederalDebt, '2001'],
    ],
  },
  {
    id: 'B11',
    claim: { en: 'debt in “2009”', zh: '“2009年”的国债' },
    claimed: '10700',
    against: [
      [grossFederalDebt, '2008'],
      [debtAtEndOfQuarter, '2008-12-31'],
      [debtToThePenny, '2009-01-20'],
      [grossFederalDebt, '2009'],
    ],
  },
  {
    id: 'B12',
    claim: { en: 'deficit in “2009”', zh: '“2009年”的赤字' },
    claimed: '445',
    against: [
      [deficitFirstAnnounced, '2008'],
      [federalDeficit, '2008'],
      [federalDeficit, '2009'],
    ],
  },
  {
    id: 'B17',
    claim: { en: 'debt in “2020”', zh: '“2020年”的国债' },
    claimed: '24000',
    against: [
      [debtToThePenny, '2020-04-07'],
      [grossFederalDebt, '2020'],
      [debtAtEndOfQuarter, '2020-12-31'],
      [debtToThePenny, '2021-01-20'],
    ],
  },
  {
    id: 'B18',
    claim: { en: 'deficit in “2020”', zh: '“2020年”的赤字' },
    claimed: '3130',
    against: [
      [federalDeficit, '2020'],
      [deficitVintage2026, '2020'],
    ],
  },
  {
    id: 'B19',
    claim: { en: 'debt in “2016”', zh: '“2016年”的国债' },
    claimed: '20000',
    against: [
      [grossFederalDebt, '2016'],
      [debtAtEndOfQuarter, '2016-12-31'],
      [debtToThePenny, '2017-01-20'],
    ],
  },
  {
    id: 'B19',
    claim: { en: 'deficit in “2016”', zh: '“2016年”的赤字' },
    claimed: '587.6',
    against: [
      [deficitFirstAnnounced, '2016'],
      [deficitVintage2017, '2016'],
      [federalDeficit, '2016'],
    ],
  },
  {
    id: 'B20',
    claim: { en: 'debt in “1971”', zh: '“1971年”的国债' },
    claimed: '389',
    against: [
      [debtAtEndOfQuarter, '1970-12-31'],
      [grossFederalDebt, '1971'],
      [debtAtEndOfQuarter, '1971-12-31'],
    ],
  },
  {
    id: 'B22',
    claim: { en: 'debt at the “end of 2024”', zh: '“2024年底”的国债' },
    claimed: '36000',
    against: [
      [grossFederalDebt, '2024'],
      [debtAtEndOfQuarter, '2024-12-31'],
      [debtToThePenny, '2025-01-17'],
    ],
  },
  {
    id: 'B23',
    claim: { en: 'deficit in “2024”', zh: '“2024年”的赤字' },
    claimed: '2000',
    against: [[federalDeficit, '2024']],
  },
];

/** One row for each official figure that a claim may mean. */
export const essayAndOfficialFigures = ledger({
  id: 'deindustrialisation/essay-and-official-figures',
  title: { en: 'The essay’s sums beside the official ones', zh: '文中数额与官方数据对照' },
  sources: [essayAt('4–17')],
  inputs: {},
  columns: {
    id: textOf({ en: 'number of the claim', zh: '编号' }),
    claim: textOf({ en: 'what is claimed', zh: '说法' }),
    claimed: billionsOf({ en: 'in the essay', zh: '文中数字' }, 'x'),
    official: billionsOf({ en: 'official figure', zh: '官方数字' }, 'y'),
    asOf: textOf({ en: 'fiscal year or day', zh: '财政年度或日期' }),
    difference: billionsOf({ en: 'essay less official', zh: '文中减官方' }, 'x - y'),
    relativeDifference: rateOf(
      { en: 'difference over the official figure', zh: '差额与官方数字之比' },
      '(x-y)/y',
    ),
    ...provenanceColumns,
  },
  book: () =>
    claims.flatMap(({ id, claim, claimed: text, against }) =>
      against.map(([series, asOf]) => {
        const claimed = exact(text);
        const official = figureOf(series, asOf);
        const difference = claimed.sub(official);
        return {
          id: sameInBoth(id),
          claim,
          claimed,
          official,
          asOf: sameInBoth(asOf),
          difference,
          relativeDifference: difference.div(official),
          ...provenanceOf(series),
        };
      }),
    ),
});

const countOf = (series: OfficialSeries): Exact => exact(Object.keys(series.figures).length);

/** Where every official figure of the part comes from: one row for each series in one vintage. */
export const sourcesOfFigures = ledger({
  id: 'deindustrialisation/sources-of-figures',
  title: { en: 'Where the official figures come from', zh: '官方数据的来源' },
  sources: [essayAt('4–40')],
  inputs: {},
  columns: {
    name: textOf({ en: 'what is counted', zh: '统计内容' }),
    ...provenanceColumns,
    figures: ratioOf({ en: 'figures in use', zh: '所用数字个数' }, 'N'),
  },
  book: () =>
    listedSeries.map((series) => ({
      name: series.name,
      ...provenanceOf(series),
      figures: countOf(series),
    })),
});
