// Growth of M1 and M2 in China, month by month: per cent on the same month a year before, with agency, vintage and the copy
// that was read. Months whose figures could not be found in print are left out, so the list has holes.
//
// M1 was redefined: until December 2024 cash and the demand deposits of firms and offices; since January 2025 also the
// demand deposits of persons and the balances held with payment firms. The bank cast the new series back to January 2024.
import growth from '../../../../content/data/china-money-growth.json' with { type: 'json' };
import type { InBothLanguages } from '../../kernel/languages.ts';
import { copyOf, figureText, type OfficialSeries, officialSeries } from '../../kernel/official-series.ts';

/** Growth of M1 by the old definition to December 2023; per cent. */
export const growthOldDefinition = officialSeries(growth, 'growthOldDefinition');

/** Growth of M1 in 2024 by the new definition, as the bank cast it back; per cent. */
export const growthCastBack = officialSeries(growth, 'growthCastBack');

/** Growth of M1 by the new definition since it came into force, January 2025; per cent. */
export const growthNewDefinition = officialSeries(growth, 'growthNewDefinition');

/** Growth of M2 in all months that are kept; per cent. */
export const growthOfBroadMoney = officialSeries(growth, 'growthOfBroadMoney');

/** The agency that counts M1 and M2. */
export const peoplesBank: InBothLanguages = growthOfBroadMoney.agency;

/** What counts as M1. */
export const definitions = {
  old: {
    en: 'old: cash and demand deposits of firms and public bodies',
    zh: '旧口径：流通中货币和单位活期存款',
  },
  new: {
    en: 'new: also demand deposits of individuals and client balances held by payment firms',
    zh: '新口径：另加个人活期存款和非银行支付机构客户备付金',
  },
} as const satisfies Readonly<Record<string, InBothLanguages>>;
/** One of `definitions`: which M1 a figure counts. */
export type Definition = keyof typeof definitions;

/** One month of the series. */
export interface MonthOfMoney {
  /** "2025-12". */
  readonly month: string;
  /** Per cent on a year before, as published. */
  readonly growthOfM1: string;
  readonly growthOfM2: string;
  readonly definition: Definition;
  readonly vintage: InBothLanguages;
  readonly retrieved: InBothLanguages;
}

const monthsOf = (narrow: OfficialSeries, definition: Definition): readonly MonthOfMoney[] =>
  Object.keys(narrow.figures).map((month) => ({
    month,
    growthOfM1: figureText(narrow, month),
    growthOfM2: figureText(growthOfBroadMoney, month),
    definition,
    vintage: narrow.vintage,
    retrieved: copyOf(narrow, month),
  }));

/** Every month whose two figures were found in print, the first one first. */
export const monthsOfMoney: readonly MonthOfMoney[] = [
  ...monthsOf(growthOldDefinition, 'old'),
  ...monthsOf(growthCastBack, 'new'),
  ...monthsOf(growthNewDefinition, 'new'),
];
