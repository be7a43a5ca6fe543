// The models of the chapter on shares, debts and deficits: falls of a share, rises of a debt, official sums in trillions, and
// the readings of a share and of an index. Expected numbers are reckoned by hand from the published series.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOfAShare } from '~/calc/deindustrialisation/change-of-a-share.ts';
import { essayTable } from '~/calc/deindustrialisation/essay-table.ts';
import { fallsOfAShare } from '~/calc/deindustrialisation/falls-of-a-share.ts';
import {
  debtAndDeficitByYear,
  debtAndDeficitsByPresidency,
  debtOnDays,
  deficitVintages,
} from '~/calc/deindustrialisation/in-trillions.ts';
import { fallAndRecovery } from '~/calc/deindustrialisation/indices.ts';
import { risesOfADebt } from '~/calc/deindustrialisation/rises-of-a-debt.ts';
import { manufacturingShareByYear } from '~/calc/deindustrialisation/share-by-year.ts';
import { volumeBehindAShare } from '~/calc/deindustrialisation/volume-behind-a-share.ts';
import { decimals, of, percent, rounded, same, type Table, tableOf } from '../support/values.ts';
import { given, holds, hundredths, some } from './deindustrialisation-values.ts';

const atKey = (table: Table, key: string) => (column: string, value: string) =>
  table.at(column, table.all(key).indexOf(value));

describe('The share by year', () => {
  const share = atKey(tableOf(manufacturingShareByYear), 'year');

  it('stands in five vintages beside each other, 2000–2024', () => {
    const years = tableOf(manufacturingShareByYear).all('year');
    expect([years[0], years.at(-1), years.length]).toEqual(['2000', '2024', 25]);
    expect(
      ['late2025', 'june2025', 'in2024', 'in2021', 'october2020'].map((vintage) => share(vintage, '2016')),
    ).toEqual(decimals('0.1082', '0.1116', '0.1122', '0.1117', '0.1161'));
  });

  it('has no figure where a vintage ends', () => {
    expect(share('in2021', '2020')).toBe('—');
    expect(share('october2020', '2017')).toBe('—');
    expect(share('june2025', '2022')).toBe('—');
  });

  it('rose again after each slump: from 11.71 to 11.94 per cent after 2009, from 10.07 to 10.32 after 2020', () => {
    expect(['2009', '2011', '2020', '2022'].map((year) => share('late2025', year))).toEqual(
      decimals('0.1171', '0.1194', '0.1007', '0.1032'),
    );
  });
});

describe('The falls of a share', () => {
  const newest = tableOf(fallsOfAShare);
  const essay = tableOf(fallsOfAShare, {
    share2000: '0.151',
    share2009: '0.119',
    share2016: '0.1174',
    share2020: '0.109',
    share2024: '0.1',
  });
  const falls = (table: Table) =>
    ['fall2000to2009', 'fall2009to2016', 'fall2016to2020', 'fall2020to2024'].map((name) => table.at(name));

  it('are 3.41, 0.89, 0.75 and 0.09 points in the newest vintage: they shrink', () => {
    expect(falls(newest)).toEqual(decimals('3.41', '0.89', '0.75', '0.09'));
    expect([newest.at('fallsShrink'), newest.at('fallsGrow')]).toEqual(['1', '0']);
    expect(newest.at('wholeFall')).toBe(same('5.14'));
    expect(percent(newest.at('relativeFall'), 1)).toBe('34');
  });

  it('are 3.2, 0.16, 0.84 and 0.9 points in the essay: they grow', () => {
    expect(falls(essay)).toEqual(decimals('3.2', '0.16', '0.84', '0.9'));
    expect([essay.at('fallsShrink'), essay.at('fallsGrow')]).toEqual(['0', '1']);
  });

  it('by the year are 0.38, 0.13, 0.19 and 0.02 points: then the years 2016–2020 fall faster than 2009–2016', () => {
    expect(
      ['perYear2000to2009', 'perYear2009to2016', 'perYear2016to2020', 'perYear2020to2024'].map((name) =>
        rounded(newest.at(name), 2),
      ),
    ).toEqual(decimals('0.38', '0.13', '0.19', '0.02'));
  });

  it('would grow with 10.89 per cent in 2016 at the first step, and need more than 10.55 in 2020 at all', () => {
    expect(newest.at('share2016Bound')).toBe(same('0.1089'));
    expect(newest.at('share2020Bound')).toBe(same('0.104'));
    expect(percent(newest.at('leastShare2020'), 2)).toBe(same('10.56'));
  });

  it('grow exactly when both middle shares are above the means of their neighbours', () => {
    fc.assert(
      fc.property(
        hundredths(1, 50),
        hundredths(1, 50),
        hundredths(1, 50),
        hundredths(1, 50),
        (a, b, c, d) => {
          const values = fallsOfAShare.evaluate(
            given({ share2009: a, share2016: b, share2020: c, share2024: d }),
          );
          const above = b.gt(of(values, 'share2016Bound')) && c.gt(of(values, 'share2020Bound'));
          expect(holds(values, 'fallsGrow')).toBe(above);
          if (above) expect(c.gt(of(values, 'leastShare2020'))).toBe(true);
        },
      ),
      some,
    );
  });
});

describe('The rises of a debt', () => {
  const names = ['rise2001to2009', 'rise2009to2017', 'rise2017to2021', 'rise2021to2025'];

  it('are 4.899, 9.320, 7.805 and 8.455 trillion from handover to handover', () => {
    const official = tableOf(risesOfADebt);
    expect(names.map((name) => official.at(name))).toEqual(decimals('4.899', '9.32', '7.805', '8.455'));
    expect(rounded(official.at('factor'), 1)).toBe(same('6.3'));
  });

  it('with the essay’s 24 trillion are 4 and 12 where they were 7.8 and 8.5', () => {
    const essay = tableOf(risesOfADebt, {
      debt2001: '5.7',
      debt2009: '10.7',
      debt2017: '20',
      debt2021: '24',
      debt2025: '36',
    });
    expect(names.map((name) => essay.at(name))).toEqual(decimals('5', '9.3', '4', '12'));
  });
});

describe('The official sums in trillions', () => {
  const year = atKey(tableOf(debtAndDeficitByYear), 'year');
  const on = atKey(tableOf(debtOnDays), 'day');
  const presidency = atKey(tableOf(debtAndDeficitsByPresidency), 'firstBudgetYear');

  it('are rounded to a billion, and the ratios to a tenth of one per cent', () => {
    expect(['debt', 'deficit', 'debtChange', 'otherFinancing'].map((name) => year(name, '2024'))).toEqual(
      decimals('35.465', '1.815', '2.297', '0.482'),
    );
    expect(['2001', '2020', '2023'].map((of_) => year('debtOverProduct', of_))).toEqual(
      decimals('0.549', '1.261', '1.193'),
    );
    expect(['2004', '2008', '2009', '2020'].map((of_) => year('deficitOverProduct', of_))).toEqual(
      decimals('0.034', '0.031', '0.098', '0.147'),
    );
  });

  it('are those of the days on which a presidency changed', () => {
    expect(
      ['2001-01-19', '2009-01-20', '2017-01-20', '2020-04-07', '2021-01-20'].map((day) => on('debt', day)),
    ).toEqual(decimals('5.728', '10.627', '19.947', '24.01', '27.752'));
    expect(on('debt', '1970-12-31')).toBe(same('0.389'));
  });

  it('by presidency leave 2.556, 1.808, 0.515 and 2.557 trillion to other financing', () => {
    expect(['2002', '2010', '2018', '2022'].map((first) => presidency('otherFinancing', first))).toEqual(
      decimals('2.556', '1.808', '0.515', '2.557'),
    );
    expect(presidency('deficits', '2018')).toBe(same('7.669'));
  });

  it('of deficits differ by vintage: 0.455 and 0.459 in 2008, 0.587 and 0.585 in 2016, 3.132 and 3.096 in 2020', () => {
    const deficit = atKey(tableOf(deficitVintages), 'year');
    expect([deficit('firstAnnounced', '2008'), deficit('april2026', '2008')]).toEqual(
      decimals('0.455', '0.459'),
    );
    expect([deficit('firstAnnounced', '2016'), deficit('april2026', '2016')]).toEqual(
      decimals('0.587', '0.585'),
    );
    expect([deficit('april2026', '2020'), deficit('august2026', '2020')]).toEqual(decimals('3.132', '3.096'));
    expect(deficit('firstAnnounced', '2020')).toBe('—');
  });

  it('stand in the essay under other years: 0.445 trillion under 2009, where the fiscal year had 1.413', () => {
    const essay = atKey(tableOf(essayTable), 'year');
    expect(essay('deficit', '2009')).toBe(same('0.445'));
    expect(essay('deficit', '2001')).toBe('—');
    expect(year('deficit', '2009')).toBe(same('1.413'));
    expect(year('deficit', '2008')).toBe(same('0.459'));
  });
});

describe('What is read from a share or an index', () => {
  it('from 15.12 to 9.98 per cent: 5.14 points, 34.0 per cent', () => {
    const change = tableOf(changeOfAShare);
    expect(change.at('fallInPoints')).toBe(same('5.14'));
    expect(percent(change.at('relativeFall'), 1)).toBe('34');
    expect(change.at('pointsAsPerCent')).toBe(same('0.0514'));
  });

  it('a share that falls from 20 to 15 per cent of a whole that doubles: 50 per cent more money, 20 more goods', () => {
    const volume = tableOf(volumeBehindAShare);
    expect(volume.at('growthAtCurrentPrices')).toBe('1/2');
    expect(volume.at('growthByVolume')).toBe('1/5');
    expect(volume.at('growthIfReadFromTheShare')).toBe('-1/4');
    expect(volume.at('growthIfPricesAreSubtracted')).toBe('1/4');
  });

  it('falls by a quarter, and needs a third to come back', () => {
    const slump = tableOf(fallAndRecovery);
    expect([slump.at('fall'), slump.at('riseBack')]).toEqual(['1/4', '1/3']);
    expect(slump.at('riseIfPoints')).toBe('3/10');
  });

  it('leads back exactly, whatever the slump', () => {
    fc.assert(
      fc.property(hundredths(1, 500), hundredths(1, 500), (before, slump) => {
        const values = fallAndRecovery.evaluate(given({ before, slump }));
        expect(slump.mul(of(values, 'riseBack').add(1)).equals(before)).toBe(true);
      }),
      some,
    );
  });
});
