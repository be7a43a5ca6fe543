// Levels of the money supply in use, trillion yuan, and the months of 2024 for which M1 was found by both definitions.
import money from '../../../../content/data/china-money.json' with { type: 'json' };
import { figureText, officialSeries } from '../../kernel/official-series.ts';
import { growthCastBack, growthOfBroadMoney } from './money-growth.ts';

/** M1 by the definition in force since January 2025, with the level of December 2024 as the bank cast it back. */
export const narrowMoney = officialSeries(money, 'narrowMoney');

/** M2. */
export const broadMoney = officialSeries(money, 'broadMoney');

const oldLevel = officialSeries(money, 'narrowMoneyOldDefinition');
const oldGrowth = officialSeries(money, 'growthInLastYearOfOldDefinition');
const newLevel = officialSeries(money, 'narrowMoneyCastBack');
/** M2 as first released. */
export const broadMoneyFirstRelease = officialSeries(money, 'broadMoneyFirstRelease');

/** Cash put into circulation in the year less what came back. */
export const netCashPutIn = officialSeries(money, 'netCashPutIn');

/** Growth of M1 by the old definition in 2024, its last year, for the months found in print; per cent. */
export const growthInLastYearOfOldDefinition = oldGrowth;

/** M1 by the new definition, month by month; trillion yuan. */
export const narrowMoneyByMonth = newLevel;

/** M2 beside it; trillion yuan. */
export const broadMoneyByMonth = officialSeries(money, 'broadMoneyBesideIt');

/** M1 by both definitions in one month: levels in trillion yuan, growth on a year before in per cent. */
export interface MonthByBothDefinitions {
  readonly oldLevel: string;
  readonly oldGrowth: string;
  readonly newLevel: string;
  readonly newGrowth: string;
  readonly broadLevel: string;
  readonly broadGrowth: string;
}

/** The months of 2024 for which M1 was found by both definitions. */
export const monthsByBothDefinitions: readonly string[] = Object.keys(oldLevel.figures);

/** One of them. @throws NoSuchFigureError for another month */
export const monthByBothDefinitions = (month: string): MonthByBothDefinitions => ({
  oldLevel: figureText(oldLevel, month),
  oldGrowth: figureText(oldGrowth, month),
  newLevel: figureText(newLevel, month),
  newGrowth: figureText(growthCastBack, month),
  broadLevel: figureText(broadMoneyFirstRelease, month),
  broadGrowth: figureText(growthOfBroadMoney, month),
});
