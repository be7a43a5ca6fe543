// The share of manufacturing in the gross domestic product of the United States, per cent, in five vintages. The Bureau of
// Economic Analysis revised the whole series several times: figures of two vintages must not be compared.
import type { OfficialSeries } from '../../kernel/official-series.ts';

const share = {
  en: 'manufacturing, share of gross domestic product, per cent',
  zh: '制造业占国内生产总值的比重，百分比',
};
const worldBank = {
  name: share,
  agency: { en: 'World Bank, from the Bureau of Economic Analysis', zh: '世界银行（源自美国经济分析局）' },
  series: 'WDI NV.IND.MANF.ZS',
};

/** The newest vintage, and the only one that has 2024. */
const worldBank2025: OfficialSeries = {
  ...worldBank,
  vintage: { en: 'late 2025', zh: '2025年底' },
  retrieved: {
    en: 'github.com/open-numbers/ddf--open_numbers--world_development_indicators, 01a34e8',
    zh: 'github.com/open-numbers/ddf--open_numbers--world_development_indicators，01a34e8',
  },
  figures: {
    2000: '15.12',
    2001: '13.93',
    2005: '12.98',
    2008: '12.18',
    2009: '11.71',
    2010: '11.88',
    2016: '10.82',
    2019: '10.53',
    2020: '10.07',
    2021: '10.17',
    2024: '9.98',
  },
};

/** As it stood in June 2025. */
const worldBankJune2025: OfficialSeries = {
  ...worldBank,
  vintage: { en: 'June 2025', zh: '2025年6月' },
  retrieved: { en: 'Our World in Data, copy of June 2025', zh: 'Our World in Data，2025年6月的副本' },
  figures: {
    2000: '15.12',
    2001: '13.92',
    2005: '12.98',
    2008: '12.22',
    2009: '11.7',
    2010: '11.91',
    2016: '11.16',
    2019: '10.98',
    2020: '10.48',
    2021: '10.54',
  },
};

/** As it stood in 2024. */
const worldBank2024: OfficialSeries = {
  ...worldBank,
  vintage: { en: '2024', zh: '2024年' },
  retrieved: { en: 'Our World in Data, copy of 2024', zh: 'Our World in Data，2024年的副本' },
  figures: {
    2000: '15.12',
    2001: '13.92',
    2005: '12.98',
    2008: '12.22',
    2009: '11.7',
    2010: '11.91',
    2016: '11.22',
    2019: '11.06',
    2020: '10.63',
    2021: '10.71',
  },
};

/** As it stood in 2021. */
const worldBank2021: OfficialSeries = {
  ...worldBank,
  vintage: { en: '2021', zh: '2021年' },
  retrieved: { en: 'indexmundi.com, copy of 2021', zh: 'indexmundi.com，2021年的副本' },
  figures: {
    2000: '15.12',
    2001: '13.92',
    2005: '12.99',
    2008: '12.26',
    2009: '11.73',
    2010: '11.93',
    2016: '11.17',
    2019: '10.93',
  },
};

/** Value added of manufacturing (gross output less intermediate inputs) over gross domestic product: derived, not published. */
const productionAccount2020: OfficialSeries = {
  name: share,
  agency: {
    en: 'derived from Bureau of Economic Analysis and Bureau of Labor Statistics',
    zh: '据美国经济分析局与劳工统计局数据推算',
  },
  series: 'integrated industry production account over GDPA',
  vintage: { en: 'October 2020', zh: '2020年10月' },
  retrieved: {
    en: 'github.com/selbadri/Measuring-US-Industry-Level-Productivity-1947-to-2023, e1f3996',
    zh: 'github.com/selbadri/Measuring-US-Industry-Level-Productivity-1947-to-2023，e1f3996',
  },
  figures: {
    2000: '15.17',
    2001: '13.97',
    2005: '13.07',
    2008: '12.28',
    2009: '11.93',
    2010: '12.16',
    2016: '11.61',
  },
};

/** The vintages, the newest first; a reader calls them 1, 2, … in this order. */
export const manufacturingShareVintages: readonly OfficialSeries[] = [
  worldBank2025,
  worldBankJune2025,
  worldBank2024,
  worldBank2021,
  productionAccount2020,
];
