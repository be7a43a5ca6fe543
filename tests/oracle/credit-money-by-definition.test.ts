// Growth of M1 by its two definitions, of M2 and of the rest of M2, month by month: what was published, and the laws that tie
// the columns together.
import { describe, expect, it } from 'vitest';
import { growthByItsLead } from '~/calc/credit/growth-by-its-lead.ts';
import { moneyAggregates } from '~/calc/credit/money-aggregates.ts';
import { moneyGrowthByDefinition } from '~/calc/credit/money-growth-by-definition.ts';
import { moneyGrowthSeries } from '~/calc/credit/money-growth-series.ts';
import { exact, exactText, hasValue } from '~/calc/kernel/exact.ts';
import { given, numberOf, perCent, textOf, texts } from '../support/values.ts';

const rows = moneyGrowthByDefinition.rows();
const rowOf = (month: string) => {
  const found = rows.find((row) => row.month.en === month);
  if (!found) throw new Error(`${month} is among the rows`);
  return found;
};

describe('growth of M1 and M2, a column for each definition (A1, A2)', () => {
  it('has the 36 months of 2023 to 2025, one row each', () => {
    expect(new Set(rows.map(({ month }) => month.en)).size).toBe(36);
    expect([rows.at(0)?.month.en, rows.at(-1)?.month.en]).toEqual(['2023-01', '2025-12']);
  });

  it('December 2024 has two rates of M1: −1.4 % by the old definition, 1.2 % by the new, gaps of −8.7 and −6.1 points', () => {
    const { growthOfM1Old, growthOfM1New, gapOld, gapNew } = rowOf('2024-12');
    expect([perCent(growthOfM1Old), perCent(growthOfM1New)]).toEqual(['-7/5', '6/5']);
    expect([textOf(gapOld), textOf(gapNew)]).toEqual(['-87/10', '-61/10']);
  });

  it('the gap of the new definition was narrowest in September 2025, at −1.2 points', () => {
    const gaps = rows.map(({ gapNew }) => gapNew).filter(hasValue);
    const narrowest = gaps.reduce((least, gap) => (gap.abs().lt(least.abs()) ? gap : least));
    expect([exactText(narrowest), textOf(rowOf('2025-09').gapNew)]).toEqual(['-6/5', '-6/5']);
  });

  it('M2 grew faster than M1 in every month, by either definition', () => {
    for (const { gapOld, gapNew } of rows)
      for (const gap of [gapOld, gapNew].filter(hasValue)) expect(gap.lt(0)).toBe(true);
  });

  it('months known only from memory stay without a figure: April 2023, and the new M1 of January 2024', () => {
    const { growthOfM2, growthOfM1Old } = rowOf('2023-04');
    expect([growthOfM2, growthOfM1Old, rowOf('2024-01').growthOfM1New].map(textOf)).toEqual(['—', '—', '—']);
  });

  it('no month after December 2024 has a rate by the old definition, and none before 2024 one by the new', () => {
    const years = (name: 'growthOfM1Old' | 'growthOfM1New') =>
      new Set(rows.filter((row) => hasValue(row[name])).map(({ month }) => month.en.slice(0, 4)));
    expect([[...years('growthOfM1Old')], [...years('growthOfM1New')]]).toEqual([
      ['2023', '2024'],
      ['2024', '2025'],
    ]);
  });

  it('agrees with the list of all months wherever that has the month', () => {
    for (const row of moneyGrowthSeries.rows()) {
      const month = `${exactText(row.year)}-${exactText(row.month).padStart(2, '0')}`;
      const here = rows.find(({ month: name }) => name.en === month);
      if (!here) continue;
      const narrow = row.definition.en.startsWith('old') ? here.growthOfM1Old : here.growthOfM1New;
      expect([month, textOf(narrow), textOf(here.growthOfM2)]).toEqual([
        month,
        textOf(row.growthOfM1),
        textOf(row.growthOfM2),
      ]);
    }
  });

  it('the rest of M2 grows faster than M2 whenever M1 grows more slowly, and by 11.1 % in 2025', () => {
    for (const { growthOfM2, growthOfRest } of rows)
      if (hasValue(growthOfRest)) expect(growthOfRest.gt(numberOf(growthOfM2))).toBe(true);
    expect(['2024-12', '2025-12'].map((month) => perCent(rowOf(month).growthOfRest))).toEqual([
      '11',
      '111/10',
    ]);
  });

  it('M1 by the new definition went from −3.3 % to 7.2 % in a year, while the rest stayed between 9 % and 13.4 %', () => {
    const ordered = (name: 'growthOfM1New' | 'growthOfRest') =>
      rows
        .filter((row) => hasValue(row[name]))
        .sort((left, right) => numberOf(left[name]).compare(numberOf(right[name])))
        .map((row) => `${row.month.en} ${perCent(row[name])}`);
    expect([ordered('growthOfM1New').at(0), ordered('growthOfM1New').at(-1)]).toEqual([
      '2024-09 -33/10',
      '2025-09 36/5',
    ]);
    expect([ordered('growthOfRest').at(0), ordered('growthOfRest').at(-1)]).toEqual([
      '2025-09 9',
      '2024-10 67/5',
    ]);
  });

  it('the rest worked out from the amounts at the ends of 2024 and 2025 differs by less than a tenth of a per cent', () => {
    const byAmounts = numberOf(moneyAggregates.evaluate().growthOfRest);
    const byRates = numberOf(rowOf('2025-12').growthOfRest);
    expect(byAmounts.sub(byRates).abs().lt('1/1000')).toBe(true);
  });
});

describe('slips with growth rates', () => {
  const country = { narrowBefore: '100', narrow: '104', broadBefore: '300', broad: '324' };

  it('M1 up by 4 % and M2 by 8 %, with M1 a third of it: the rest grew by 10 %, not by 4 % or 12 %', () => {
    expect(texts(moneyAggregates.evaluate(given(country)))).toMatchObject({
      growthOfRest: '1/10',
      growthOfRestAsDifference: '1/25',
      growthOfRestIfHalves: '3/25',
    });
  });

  it('the plain average is right only where M1 is half of M2', () => {
    const halves = moneyAggregates.evaluate(given({ ...country, broadBefore: '200', broad: '210' }));
    expect(textOf(halves.growthOfRestIfHalves)).toBe(textOf(halves.growthOfRest));
  });

  it('6 points above 3.2 % is 9.2 %; 6 per cent above it would be 3.392 % (A14, L7)', () => {
    expect(texts(growthByItsLead.evaluate())).toMatchObject({
      growthRate: '23/250',
      growthRateIfPerCent: textOf(exact('0.03392')),
      leadAsRate: '3/50',
      growthRateBelow: '-7/250',
    });
  });
});
