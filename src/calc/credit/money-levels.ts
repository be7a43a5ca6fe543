// Levels of the money supply in use, trillion yuan, with agency, series and vintage.
import type { OfficialSeries } from '../kernel/official-series.ts';
import { peoplesBank } from './money-growth.ts';

type YearEnd = '2024-12' | '2025-12';

/** M1 by the definition in force since January 2025, with the level of December 2024 as the bank cast it back. */
export const narrowMoney: OfficialSeries<YearEnd> = {
  name: { en: 'M1, new definition, trillion yuan', zh: 'M1（新口径），万亿元' },
  agency: peoplesBank,
  series: 'M1',
  vintage: { en: 'January 2026', zh: '2026年1月' },
  retrieved: {
    en: 'press copies of the report for December 2025 (Sohu, 23 January 2026; East Money, 16 January 2026)',
    zh: '2025年12月报告的报刊转载（搜狐，2026年1月23日；东方财富，2026年1月16日）',
  },
  figures: { '2024-12': '111.31', '2025-12': '115.51' },
};

/** M2. */
export const broadMoney: OfficialSeries<YearEnd> = {
  name: { en: 'M2, trillion yuan', zh: 'M2，万亿元' },
  agency: peoplesBank,
  series: 'M2',
  vintage: { en: 'January 2026', zh: '2026年1月' },
  retrieved: narrowMoney.retrieved,
  figures: { '2024-12': '313.53', '2025-12': '340.29' },
};

/** M1 by both definitions in one month: levels in trillion yuan, growth on a year before in per cent. */
export interface MonthByBothDefinitions {
  readonly oldLevel: string;
  readonly oldGrowth: string;
  readonly newLevel: string;
  readonly newGrowth: string;
  readonly broadLevel: string;
  readonly broadGrowth: string;
}

/**
 * The months of 2024 for which M1 was found by both definitions. Old: the bank's reports of 2024, first release (English
 * copies at udfspace.com and u-sharing.com). New: the series cast back in 2025 (stockstar.com, money.htm).
 */
export const monthsByBothDefinitions = {
  '2024-02': both('66.59', '1.2', '109.3158', '2.6', '299.56', '8.7'),
  '2024-04': both('66.01', '-1.4', '107.5084', '0.6', '301.19', '7.2'),
  '2024-06': both('66.06', '-5.0', '108.9170', '-1.7', '305.02', '6.2'),
  '2024-12': both('67.1', '-1.4', '111.3069', '1.2', '313.53', '7.3'),
} as const satisfies Readonly<Record<string, MonthByBothDefinitions>>;

function both(
  oldLevel: string,
  oldGrowth: string,
  newLevel: string,
  newGrowth: string,
  broadLevel: string,
  broadGrowth: string,
): MonthByBothDefinitions {
  return { oldLevel, oldGrowth, newLevel, newGrowth, broadLevel, broadGrowth };
}
