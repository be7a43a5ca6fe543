// Shares, debts and deficits of the United States: the official figures in their vintages, the essay's beside them, and what
// happens when vintages are mixed. Every figure stands in a published series; the series are named in the models.
import { describe, expect, it } from 'vitest';
import {
  claimAndFigure,
  essayAndOfficialFigures,
  sourcesOfFigures,
} from '~/calc/deindustrialisation/claims.ts';
import { buyersOfNewDebt, debtAndDeficits } from '~/calc/deindustrialisation/debt-and-deficits.ts';
import { debtByPresidency } from '~/calc/deindustrialisation/debt-by-presidency.ts';
import { debtAtEndOfQuarter } from '~/calc/deindustrialisation/figures/debt-at-dates.ts';
import { changeOfAnIndex } from '~/calc/deindustrialisation/indices.ts';
import {
  manufacturingShares,
  shareChangesByPresidency,
  shareChangesMixed,
} from '~/calc/deindustrialisation/manufacturing-shares.ts';
import { growthBehindShares, shareAndLevel } from '~/calc/deindustrialisation/share-and-level.ts';
import { decimals, percent, rounded, same, tableOf } from '../support/values.ts';

/** The changes of the share in one vintage, in points, from period to period. */
function changesIn(vintage: string): readonly string[] {
  const table = tableOf(shareChangesByPresidency);
  return table
    .all('change')
    .filter((_, row) => table.at('vintage', row) === vintage)
    .map((change) => `${change}`);
}

describe('The share of manufacturing', () => {
  it('is 11.71, 10.82, 10.07 and 9.98 per cent in 2009, 2016, 2020 and 2024 in the newest vintage', () => {
    const table = tableOf(manufacturingShares);
    const share = (vintage: string, year: string) =>
      table
        .all('share')
        .find((_, row) => table.at('vintage', row) === vintage && table.at('year', row) === year);
    expect(['2009', '2016', '2020', '2024'].map((year) => share('late 2025', year))).toEqual(
      decimals('0.1171', '0.1082', '0.1007', '0.0998'),
    );
    expect(['2000', '2009', '2016', '2019'].map((year) => share('2021', year))).toEqual(
      decimals('0.1512', '0.1173', '0.1117', '0.1093'),
    );
    expect(['2009', '2016', '2020'].map((year) => share('2024', year))).toEqual(
      decimals('0.117', '0.1122', '0.1063'),
    );
    expect(['2009', '2016', '2020'].map((year) => share('June 2025', year))).toEqual(
      decimals('0.117', '0.1116', '0.1048'),
    );
    expect(['2000', '2009', '2010', '2016'].map((year) => share('October 2020', year))).toEqual(
      decimals('0.1517', '0.1193', '0.1216', '0.1161'),
    );
  });

  it('falls less and less from Obama to Biden in the one vintage that covers all of them', () => {
    expect(changesIn('late 2025')).toEqual(decimals('-3.41', '-0.89', '-0.75', '-0.09'));
  });

  it('falls more and more in the essay, which mixes vintages (lines 12–15)', () => {
    expect(changesIn('mixed')).toEqual(decimals('-3.2', '-0.16', '-0.84', '-0.9'));
  });

  it('fell more in 2016–2020 than in 2009–2016 before the last revision, and less since: the vintage decides', () => {
    expect(changesIn('2024')).toEqual(decimals('-3.42', '-0.48', '-0.59'));
    expect(changesIn('June 2025')).toEqual(decimals('-3.42', '-0.54', '-0.68'));
    expect(changesIn('late 2025').slice(1, 3)).toEqual(decimals('-0.89', '-0.75'));
  });

  it('shows the pattern of the essay when points of three vintages are joined', () => {
    expect(tableOf(shareChangesMixed).all('change')).toEqual(
      decimals('0', '-3.19', '-0.32', '-0.98', '-0.65'),
    );
    const one = JSON.stringify(
      ['2000', '2009', '2016', '2020', '2024'].map((year) => ({ year, vintage: '1' })),
    );
    expect(tableOf(shareChangesMixed, { points: one }).all('change')).toEqual(
      decimals('0', '-3.41', '-0.89', '-0.75', '-0.09'),
    );
  });

  it('may be attributed by the last year of each presidency too: then Bush stands at −2.94, Obama at −1.36', () => {
    const periods = JSON.stringify([
      { from: '2000', to: '2008' },
      { from: '2008', to: '2016' },
    ]);
    const table = tableOf(shareChangesByPresidency, { periods });
    const newest = table.all('vintage').flatMap((name, row) => (name === 'late 2025' ? [row] : []));
    expect(newest.map((row) => [table.at('president', row), table.at('change', row)])).toEqual([
      ['G. W. Bush', same('-2.94')],
      ['Obama', same('-1.36')],
    ]);
  });

  it('is refused for a year that a vintage lacks, and for a period that none covers', () => {
    const lacking = JSON.stringify([
      { year: '2020', vintage: '4' },
      { year: '2024', vintage: '1' },
    ]);
    expect(() => tableOf(shareChangesMixed, { points: lacking })).toThrow(/vintage 4 has no figure for 2020/);
    const backwards = JSON.stringify([{ from: '2004', to: '2003' }]);
    expect(() => tableOf(shareChangesByPresidency, { periods: backwards })).toThrow(/no vintage covers 2004/);
  });
});

describe('Share and level', () => {
  it('differ: from 2005 to 2021 the share fell by 2.81 points while manufacturing grew by 43 per cent', () => {
    const growth = tableOf(growthBehindShares);
    expect(growth.at('changeOfShare')).toBe(same('-2.81'));
    expect(percent(growth.at('growthOfManufacturing'), 0)).toBe('43');
    expect(percent(growth.at('growthOfTheRest'), 0)).toBe('88');
    expect(growth.at('restGrowsFaster')).toBe('1');
  });

  it('differ in quantities too: durable goods rose by 43 per cent from 2005 to 2021, by 45 from 2009 to 2019', () => {
    expect(percent(tableOf(changeOfAnIndex).at('change'), 0)).toBe('43');
    expect(percent(tableOf(changeOfAnIndex, { earlier: '73.0', later: '105.6' }).at('change'), 0)).toBe('45');
    expect(percent(tableOf(changeOfAnIndex, { earlier: '75.4', later: '73.0' }).at('change'), 0)).toBe('-3');
  });

  it('differ in the model: 43 and 88 per cent bring 12.98 down to 10.19 per cent', () => {
    const model = tableOf(shareAndLevel);
    expect(percent(model.at('shareAfterwards'), 2)).toBe(same('10.19'));
    expect(model.at('shareFallsWhileOutputRises')).toBe('1');
    expect([model.at('valueAfterwards'), model.at('outputAfterwards')]).toEqual(['143', '143']);
    expect(rounded(model.at('outputIfReadFromTheShare'), 0)).toBe('79');
  });
});

describe('Debt and deficits', () => {
  it('by presidency are those of the Treasury and the budget office', () => {
    const table = tableOf(debtByPresidency);
    const tenths = (column: string) => table.all(column).map((text) => rounded(text, 1));
    expect(table.all('president')).toEqual(['G. W. Bush', 'Obama', 'Trump, first term', 'Biden']);
    expect(tenths('debtTakenOver')).toEqual(decimals('5727.8', '10626.9', '19947.3', '27751.9'));
    expect(tenths('debtHandedOn')).toEqual(decimals('10626.9', '19947.3', '27751.9', '36206.6'));
    expect(tenths('debtChange')).toEqual(decimals('4899.1', '9320.4', '7804.6', '8454.7'));
    expect(tenths('deficits')).toEqual(decimals('3546.5', '6527.2', '7668.7', '6651.7'));
    expect(tenths('changeOverBudgetYears')).toEqual(decimals('6102.4', '8335.1', '8184', '9208.6'));
    expect(tenths('otherFinancing')).toEqual(decimals('2555.8', '1807.9', '515.3', '2556.9'));
  });

  it('are not the same: in 2024 the deficit was 1.815377 trillion and the debt rose by 2.29734', () => {
    const year = tableOf(debtAndDeficits);
    expect(year.at('debtChange')).toBe(same('2.29734'));
    expect(year.at('otherFinancing')).toBe(same('0.481963'));
    expect(year.at('debtGrowsByMoreThanDeficits')).toBe('1');
    expect(year.at('debtChangeFromDeficitsAlone')).toBe(same('1.815377'));
  });

  it('differ from the essay by what the table says', () => {
    const table = tableOf(essayAndOfficialFigures);
    const rows = table
      .all('id')
      .map((id, row) => [id, table.at('asOf', row), rounded(table.at('difference', row), 0)]);
    const of = (claim: string) => rows.filter(([id]) => id === claim).map(([, asOf, by]) => [asOf, by]);
    expect(of('B1')).toEqual([
      ['2023', '713'],
      ['2024', '585'],
      ['2025', '625'],
    ]);
    expect(of('B11')).toEqual([
      ['2008', '675'],
      ['2008-12-31', '0'],
      ['2009-01-20', '73'],
      ['2009', '-1210'],
    ]);
    expect(of('B12')).toEqual([
      ['2008', '-10'],
      ['2008', '-14'],
      ['2009', '-968'],
    ]);
    expect(of('B17')).toEqual([
      ['2020-04-07', '-10'],
      ['2020', '-2945'],
      ['2020-12-31', '-3748'],
      ['2021-01-20', '-3752'],
    ]);
    expect(of('B18')).toEqual([
      ['2020', '-2'],
      ['2020', '34'],
    ]);
    expect(of('B20')).toEqual([
      ['1970-12-31', '0'],
      ['1971', '-9'],
      ['1971-12-31', '-35'],
    ]);
    expect(of('B23')).toEqual([['2024', '185']]);
  });

  it('of 2.4 trillion “every year” is 32 per cent above the deficit of 2024, and near the rise of the debt', () => {
    expect(percent(tableOf(claimAndFigure).at('relativeDifference'), 0)).toBe('32');
    expect(percent(tableOf(claimAndFigure, { found: '2297.34' }).at('relativeDifference'), 0)).toBe('4');
  });

  it('of January to September 2008: China bought 107.4 of 795.553 billion of new debt, between a seventh and an eighth', () => {
    const buyers = tableOf(buyersOfNewDebt);
    const { '2007-12-31': atStart, '2008-09-30': afterNineMonths } = debtAtEndOfQuarter.figures;
    const defaults = Object.fromEntries(buyersOfNewDebt.inputs.map((input) => [input.name, input.default]));
    expect([defaults['debtAtStart'], defaults['debtAtEnd']].map((debt) => debt?.toString())).toEqual(
      [atStart, afterNineMonths].map((figure) => same(figure ?? '0')),
    );
    expect(buyers.at('newDebt')).toBe(same('795.553'));
    expect(percent(buyers.at('share'), 1)).toBe(same('13.5'));
    expect(rounded(buyers.at('timesThePurchases'), 1)).toBe(same('7.4'));
  });
});

describe('Every official figure', () => {
  it('has an agency, a series, a vintage and the copy that was read', () => {
    const sources = tableOf(sourcesOfFigures);
    for (const column of ['name', 'agency', 'series', 'vintage', 'retrieved']) {
      for (const cell of sources.all(column)) expect(cell, column).toMatch(/\S{2}/);
    }
    expect(sources.all('figures').every((count) => Number(count) > 0)).toBe(true);
  });
});
