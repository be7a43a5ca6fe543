// The other published figures in use: output of durable goods, British industry, chips across the Chinese border, margins.
import type { OfficialSeries } from '../../kernel/official-series.ts';

/** Quantity of durable goods produced in the United States, 2017 = 100. */
export const durableGoodsOutput: OfficialSeries = {
  name: { en: 'output of durable goods, quantity index, 2017 = 100', zh: '耐用品产出数量指数，2017年＝100' },
  agency: { en: 'Bureau of Economic Analysis', zh: '美国经济分析局' },
  series: 'GDP by major type of product, durable goods, quantity index',
  vintage: { en: 'up to the second quarter of 2021', zh: '截至2021年第二季度' },
  retrieved: { en: 'copy in a public repository', zh: '公开代码库中的副本' },
  figures: { '2005Q1': '75.4', '2009Q2': '73.0', '2019Q2': '105.6', '2021Q2': '107.6' },
};

const teachingCollection = {
  agency: { en: 'a teaching collection, after the League of Nations', zh: '教学资料，据国际联盟' },
  vintage: { en: 'copied in April 2012', zh: '2012年4月转录' },
  retrieved: {
    en: 'gerbermwhistory.blogspot.com, “Statistics of the Industrial Revolution”',
    zh: 'gerbermwhistory.blogspot.com，《Statistics of the Industrial Revolution》',
  },
};

/** Industrial production of the United Kingdom, average of 1905–13 = 100. */
export const britishIndustry: OfficialSeries = {
  name: { en: 'British industrial production, 1905–13 = 100', zh: '英国工业生产指数，1905—1913年＝100' },
  series: 'Table 2',
  ...teachingCollection,
  figures: {
    '1781–90': '3.8',
    '1801–14': '7.1',
    '1825–34': '18.8',
    '1845–54': '27.5',
    '1865–74': '49.2',
    '1885–94': '70.5',
    '1905–13': '100',
  },
};

/** Share of the United Kingdom in the manufacturing of the world, per cent. */
export const britishShareOfTheWorld: OfficialSeries = {
  name: { en: 'British share of world manufacturing, per cent', zh: '英国占世界制造业的比重，百分比' },
  series: 'Table 1',
  ...teachingCollection,
  figures: { 1870: '31.8', 1913: '14.0' },
};

/** Cotton spindles in the United Kingdom, millions. */
export const britishSpindles: OfficialSeries = {
  name: { en: 'cotton spindles in Britain, millions', zh: '英国棉纺锭数，百万枚' },
  series: 'Table 5',
  ...teachingCollection,
  figures: { 1834: '10.0', 1877: '39.5', 1913: '55.7' },
};

const customs = {
  agency: { en: 'General Administration of Customs of China', zh: '中国海关总署' },
  series: 'integrated circuits',
  vintage: { en: 'as printed by the trade press in 2025', zh: '2025年行业媒体所载' },
  retrieved: { en: 'cccme.org.cn; cszhdc.com; People’s Daily', zh: 'cccme.org.cn；cszhdc.com；人民网' },
};

/** Integrated circuits exported from China, billions of dollars; only years whose imports are known too. */
export const chipExports: OfficialSeries = {
  name: { en: 'chips exported from China, billion dollars', zh: '中国集成电路出口额，十亿美元' },
  ...customs,
  figures: { 2020: '116.602', 2022: '153.918', 2023: '135.973', 2024: '159.499' },
};

/** Integrated circuits imported to China, billions of dollars. */
export const chipImports: OfficialSeries = {
  name: { en: 'chips imported to China, billion dollars', zh: '中国集成电路进口额，十亿美元' },
  ...customs,
  figures: { 2020: '350.06', 2022: '415.579', 2023: '349.0', 2024: '385.79' },
};

/** Gross margin of Taiwan Semiconductor Manufacturing, per cent; 2021 is computed from profit and cost, 2022 and 2024 are whole. */
export const chipMakersMargin: OfficialSeries = {
  name: { en: 'gross margin of TSMC, per cent', zh: '台积电毛利率，百分比' },
  agency: { en: 'TSMC and financial press', zh: '台积电及财经媒体' },
  series: 'gross margin of the year',
  vintage: {
    en: 'annual reports of 2020 and 2023; press copies of 2026',
    zh: '2020年、2023年年报及2026年媒体所载',
  },
  retrieved: {
    en: 'annual reports; perplexity.ai/finance; wallstreetnumbers.com',
    zh: '年报；perplexity.ai/finance；wallstreetnumbers.com',
  },
  figures: { 2019: '46.0', 2020: '53.1', 2021: '51.6', 2022: '60', 2023: '54.4', 2024: '56', 2025: '59.9' },
};
