// The gross federal debt of the United States on single days, and first or foreign counts of deficits: the figures that the
// essay's own are held against. Billions of dollars.
import type { OfficialSeries } from '../../kernel/official-series.ts';
import { august2026, budgetOffice, copyOfDebtSite, copyOfMarketSite, treasury } from './copies.ts';

const debt = { en: 'gross federal debt, billion dollars', zh: '联邦债务总额，十亿美元' };

/** On the eve or the day of a handover of the presidency, and when 24 trillion was passed. */
export const debtToThePenny: OfficialSeries = {
  name: debt,
  agency: treasury,
  series: 'Debt to the Penny',
  vintage: august2026,
  retrieved: copyOfDebtSite('data/transitions.json'),
  figures: {
    '2001-01-19': '5727.777',
    '2009-01-20': '10626.877',
    '2017-01-20': '19947.305',
    '2020-04-07': '24010',
    '2021-01-20': '27751.896',
    '2025-01-17': '36206.593',
  },
};

/** At the end of a quarter. */
export const debtAtEndOfQuarter: OfficialSeries = {
  name: debt,
  agency: treasury,
  series: 'GFDEBTN',
  vintage: august2026,
  retrieved: copyOfMarketSite('data/GFDEBTN.csv'),
  figures: {
    '1970-12-31': '389.158',
    '1971-12-31': '424.131',
    '2000-12-31': '5662.216',
    '2007-12-31': '9229.172',
    '2008-09-30': '10024.725',
    '2008-12-31': '10699.805',
    '2016-12-31': '19976.827',
    '2020-12-31': '27747.798',
    '2023-12-31': '34001.494',
    '2024-12-31': '36218.605',
  },
};

const deficit = {
  en: 'federal deficit of the fiscal year, billion dollars',
  zh: '联邦财政年度赤字，十亿美元',
};

/** As the Treasury first announced it after the close of the year. */
export const deficitFirstAnnounced: OfficialSeries = {
  name: deficit,
  agency: { en: 'United States Treasury', zh: '美国财政部' },
  series: 'Monthly Treasury Statement',
  vintage: { en: 'first announcement, October of the year', zh: '首次公布，当年10月' },
  retrieved: {
    en: 'AP, 14–15 October 2008; Reuters, 15 October 2016',
    zh: '美联社2008年10月14—15日；路透社2016年10月15日',
  },
  figures: { 2008: '454.8', 2016: '587' },
};

/** The same series in the vintage of June 2017. */
export const deficitVintage2017: OfficialSeries = {
  name: deficit,
  agency: budgetOffice,
  series: 'FYFSD',
  vintage: { en: 'June 2017', zh: '2017年6月' },
  retrieved: {
    en: 'github.com/mark-heiple/TooMuchRed, data/FYFSD.csv',
    zh: 'github.com/mark-heiple/TooMuchRed，data/FYFSD.csv',
  },
  figures: { 2016: '587.412' },
};

/** The same series in the vintage of August 2026, in which the year 2020 was revised. */
export const deficitVintage2026: OfficialSeries = {
  ...deficitVintage2017,
  vintage: august2026,
  retrieved: copyOfDebtSite('data/fiscal-deficit.csv'),
  figures: { 2020: '3095.653' },
};
