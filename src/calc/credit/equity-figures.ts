// Figures of the Chinese stock market in use, each with agency, series and vintage.
import type { InBothLanguages } from '../kernel/languages.ts';

/** One published figure. */
export interface PublishedFigure {
  /** As an exact text, in the unit that the name says. */
  readonly value: string;
  readonly name: InBothLanguages;
  readonly agency: InBothLanguages;
  readonly vintage: InBothLanguages;
}

const securitiesCommission: InBothLanguages = {
  en: 'China Securities Regulatory Commission; China Association for Public Companies',
  zh: '中国证监会；中国上市公司协会',
};
const wind: InBothLanguages = { en: 'Wind, as quoted in the press', zh: 'Wind，报刊转引' };

/** Trillion yuan; all shares, those outside the A-share market included. */
export const allSharesOf2024: PublishedFigure = {
  value: '2.4',
  name: {
    en: 'cash dividends of 2024, all companies listed on the mainland, trillion yuan',
    zh: '2024年境内上市公司现金分红（全部股份），万亿元',
  },
  agency: securitiesCommission,
  vintage: { en: '6 March 2025; again 8 August 2025', zh: '2025年3月6日；2025年8月8日重申' },
};

/** Trillion yuan. */
export const aSharesOf2024: PublishedFigure = {
  value: '1.94',
  name: { en: 'of which on A shares, trillion yuan', zh: '其中属于A股的部分，万亿元' },
  agency: { en: 'China Securities Index Company', zh: '中证指数公司' },
  vintage: { en: '2025', zh: '2025年' },
};

/** Trillion yuan. */
export const dividendsOf2023: PublishedFigure = {
  value: '2.2',
  name: {
    en: 'cash dividends for fiscal 2023, A-share companies of Shanghai and Shenzhen, trillion yuan',
    zh: '2023财年沪深A股公司现金分红，万亿元',
  },
  agency: { en: 'China Association for Public Companies', zh: '中国上市公司协会' },
  vintage: { en: '10 July 2024', zh: '2024年7月10日' },
};

/** Trillion yuan; new shares 67.353 billion in 100 cases, placements 170.652 billion in 143. */
export const financingOf2024: PublishedFigure = {
  value: '0.288072',
  name: {
    en: 'equity financing of A shares, 2024 to 30 December, trillion yuan',
    zh: '2024年截至12月30日A股股权融资，万亿元',
  },
  agency: wind,
  vintage: { en: '31 December 2024', zh: '2024年12月31日' },
};

/** Trillion yuan; new shares, placements and convertible bonds in 265 cases. */
export const financingOf2024OtherCount: PublishedFigure = {
  value: '0.2693',
  name: {
    en: 'equity financing of A shares, 2024, another count, trillion yuan',
    zh: '2024年A股股权融资（另一统计），万亿元',
  },
  agency: wind,
  vintage: { en: 'around the end of 2024', zh: '2024年底前后' },
};

/** Trillion yuan. */
export const newSharesOf2024: PublishedFigure = {
  value: '0.067353',
  name: { en: 'new shares issued in 2024, trillion yuan', zh: '2024年首次公开发行融资，万亿元' },
  agency: wind,
  vintage: financingOf2024.vintage,
};

/** By how much less capital new shares raised in 2024 than in 2023; a pure number. */
export const fallOfNewSharesIn2024: PublishedFigure = {
  value: '0.8111',
  name: { en: 'fall of new shares issued, 2024 on 2023', zh: '2024年首次公开发行融资的同比降幅' },
  agency: wind,
  vintage: financingOf2024.vintage,
};
