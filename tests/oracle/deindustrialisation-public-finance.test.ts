// The public finance of the United States by year, as the official series have it and as the essay tells it.
import { describe, expect, it } from 'vitest';
import { claimAndFigure } from '~/calc/deindustrialisation/claims.ts';
import { publicFinanceByYear } from '~/calc/deindustrialisation/public-finance-by-year.ts';
import { decimals, percent, rounded, same, tableOf } from '../support/values.ts';

describe('The public finance of the United States by year', () => {
  const table = tableOf(publicFinanceByYear, { fromYear: '1971', toYear: '2025' });
  const years = table.all('year');
  const of = (column: string, year: string) => table.at(column, years.indexOf(year));
  const perCent = (column: string, decimal: number, ...of_: readonly string[]) =>
    of_.map((year) => percent(of(column, year), decimal));

  it('has 1971, 1980, 1981 and every year from 1997', () => {
    expect(years.slice(0, 4)).toEqual(['1971', '1980', '1981', '1997']);
    expect(years).toHaveLength(32);
    expect(() => tableOf(publicFinanceByYear, { fromYear: '1990', toYear: '1995' })).toThrow(
      /no year from 1990 to 1995/,
    );
  });

  it('has surpluses of 69.3, 125.6, 236.2 and 128.2 billion in 1998–2001', () => {
    const surpluses = ['1998', '1999', '2000', '2001'].map((year) => rounded(of('deficit', year), 1));
    expect(surpluses).toEqual(decimals('-69.3', '-125.6', '-236.2', '-128.2'));
  });

  it('has debts of 34.2, 54.9, 67.9, 104.1, 126.1, 121.0 and 122.3 or 122.4 per cent of the product', () => {
    expect(perCent('debtOverProduct', 1, '1971', '2001', '2008', '2016', '2020', '2024')).toEqual(
      decimals('34.2', '54.9', '67.9', '104.1', '126.1', '121'),
    );
    expect(percent(of('debtOverProduct', '2025'), 2), 'printed as 122.4').toBe(same('122.35'));
  });

  it('has deficits whose ratio peaks in 2009 and 2020 and falls in between', () => {
    expect(
      perCent('deficitOverProduct', 1, '2004', '2007', '2009', '2015', '2020', '2021', '2024', '2025'),
    ).toEqual(decimals('3.4', '1.1', '9.8', '2.4', '14.7', '11.7', '6.2', '5.8'));
  });

  it('pays 7.2 per cent on its debt in 1981, 3.6 in 2001, 1.2 in 2015, 1.3 in 2021, 2.6 in 2024', () => {
    expect(perCent('averageRate', 1, '1981', '2001', '2015', '2021', '2024')).toEqual(
      decimals('7.2', '3.6', '1.2', '1.3', '2.6'),
    );
    expect(percent(of('averageRate', '2025'), 2), 'printed as 2.7').toBe(same('2.65'));
  });

  it('pays interest of 1.95, 1.3, 1.3, 1.2, 1.6, 1.5, 1.8, 2.4, 3.0 and 3.2 per cent of the product', () => {
    expect(percent(of('interestOverProduct', '2001'), 2)).toBe(same('1.95'));
    expect(
      perCent(
        'interestOverProduct',
        1,
        ...['2003', '2009', '2015', '2020', '2021', '2022', '2023', '2024', '2025'],
      ),
    ).toEqual(decimals('1.3', '1.3', '1.2', '1.6', '1.5', '1.8', '2.4', '3', '3.2'));
  });

  it('paid a tenth of its receipts as interest in 2001, a fifteenth in 2015, between a sixth and a fifth in 2025', () => {
    expect(perCent('interestOverReceipts', 1, '2001', '2015', '2024', '2025')).toEqual(
      decimals('10.4', '6.9', '17.9', '18.5'),
    );
  });

  it('yields 1.9, −2.0, 3.5, 2.7, −0.1, −0.3, −0.4, −5.0, −0.2, 1.3 and 1.7 points more than prices rise', () => {
    expect(
      ['1971', '1980', '1981', '2000', '2012', '2020', '2022', '2023', '2024', '2025'].map((year) =>
        rounded(of('yieldLessInflation', year), 1),
      ),
    ).toEqual(decimals('1.9', '-2', '3.5', '2.7', '-0.3', '-0.4', '-5', '-0.2', '1.3', '1.7'));
    expect(of('yieldLessInflation', '2008'), 'printed as −0.2, from unrounded figures −0.15').toBe(
      same('-0.14'),
    );
  });

  it('grew faster than its debt bore interest in every year from 2002 but 2008, 2009 and 2020', () => {
    const since2002 = years.filter((year) => Number(year) >= 2002);
    expect(since2002.filter((year) => of('growthAboveRate', `${year}`) === '0')).toEqual([
      '2008',
      '2009',
      '2020',
    ]);
    expect(of('growthAboveRate', '2001')).toBe('0');
  });

  it('tripled its debt from 2001 to 2015 while its interest rose by 8 per cent', () => {
    const change = (column: string) =>
      tableOf(claimAndFigure, { claimed: `${of(column, '2015')}`, found: `${of(column, '2001')}` });
    expect(rounded(change('debt').at('timesTheFigure'), 1)).toBe(same('3.1'));
    expect(percent(change('interest').at('relativeDifference'), 0)).toBe('8');
  });
});
