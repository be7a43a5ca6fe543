// The other published figures in use: British industry, chips across the Chinese border, margins.
import british from '../../../../content/data/british-industry.json' with { type: 'json' };
import chips from '../../../../content/data/chips.json' with { type: 'json' };
import { officialSeries } from '../../kernel/official-series.ts';

/** Industrial production of the United Kingdom, average of 1905–13 = 100. */
export const britishIndustry = officialSeries(british, 'britishIndustry');

/** Share of the United Kingdom in the manufacturing of the world, per cent. */
export const britishShareOfTheWorld = officialSeries(british, 'britishShareOfTheWorld');

/** Cotton spindles in the United Kingdom, millions. */
export const britishSpindles = officialSeries(british, 'britishSpindles');

/** Integrated circuits exported from China, billions of dollars; only years whose imports are known too. */
export const chipExports = officialSeries(chips, 'chipExports');

/** Integrated circuits imported to China, billions of dollars. */
export const chipImports = officialSeries(chips, 'chipImports');

/** Exports in yuan, billions. */
export const chipExportsInYuan = officialSeries(chips, 'chipExportsInYuan');

/** Integrated circuits exported from China, billions of pieces. */
export const chipsExported = officialSeries(chips, 'chipsExported');

/** Integrated circuits imported to China, billions of pieces. */
export const chipsImported = officialSeries(chips, 'chipsImported');

/** Gross margin of Taiwan Semiconductor Manufacturing, per cent; 2021 is computed from profit and cost, 2022 and 2024 are whole. */
export const chipMakersMargin = officialSeries(chips, 'chipMakersMargin');
