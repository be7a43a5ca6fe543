// Margins, dismissals, chips, British industry, the four tiers and the race in technology, against figures reckoned by hand.
import { describe, expect, it } from 'vitest';
import { chipsTrade, chipsTradeByYear } from '~/calc/deindustrialisation/chips-trade.ts';
import { claimAndFigure } from '~/calc/deindustrialisation/claims.ts';
import { dismissals } from '~/calc/deindustrialisation/dismissals.ts';
import { dollarsAbroad, fourTiers } from '~/calc/deindustrialisation/four-tiers.ts';
import { britishIndustryByPeriod, changeOfAnIndex } from '~/calc/deindustrialisation/indices.ts';
import { chipMakersMargins, marginAndReturn, marginsCompared } from '~/calc/deindustrialisation/margins.ts';
import { profitOfAnInnovation, technologyRace } from '~/calc/deindustrialisation/technology-race.ts';
import { percent, rounded, same, tableOf } from '../support/values.ts';

describe('Dismissals', () => {
  const saved = tableOf(dismissals);

  it('of 10,000 at 112,000 dollars save 1.12 billion a year, some 8 billion yuan', () => {
    expect(saved.at('averagePay')).toBe('112000');
    expect(saved.at('saving')).toBe('1120000000');
    expect(saved.at('savingInYuan')).toBe('7974400000');
  });

  it('save a twentieth to an eightieth of “tens of billions”; 20 billion are the pay of 179,000', () => {
    expect(rounded(saved.at('tooHighAtLeast'), 1)).toBe(same('17.9'));
    expect(rounded(saved.at('tooHighAtMost'), 1)).toBe(same('80.4'));
    expect(rounded(saved.at('peopleForTheClaim'), 0)).toBe('178571');
  });

  it('save some 0.06 per cent of the deficit', () => {
    expect(percent(saved.at('savingOverDeficit'), 2)).toBe(same('0.06'));
  });
});

describe('Margins', () => {
  it('of the chip maker lay between 46 and 60 per cent in 2019–2025, near 53 in one year and on the average', () => {
    const table = tableOf(chipMakersMargins);
    expect(table.all('margin')).toEqual(
      ['0.46', '0.531', '0.516', '0.6', '0.544', '0.56', '0.599'].map(same),
    );
    expect([table.at('lowest'), table.at('highest')]).toEqual(['0.46', '0.6'].map(same));
    expect(percent(table.at('average'), 1)).toBe(same('54.4'));
  });

  it('of 53 and 5 per cent make the same gross profit on a capital when the thin one turns over 10.6 times as often', () => {
    const two = tableOf(marginsCompared, { turnoversOfA: '1' });
    expect(two.at('turnoversForSameGrossProfit')).toBe(same('10.6'));
    const example = tableOf(marginsCompared);
    expect([example.at('grossProfitOverCapitalOfA'), example.at('grossProfitOverCapitalOfB')]).toEqual(
      ['0.265', '0.3'].map(same),
    );
    expect(example.at('thinMarginMakesMore')).toBe('1');
  });

  it('of a large maker of clothing are 28.1 gross and 21.8 net: 6.3 of 100 are other costs and taxes', () => {
    const maker = tableOf(marginAndReturn);
    expect(maker.at('otherCosts')).toBe(same('6.3'));
    expect(maker.at('returnOnCapital')).toBe(same('0.218'));
    expect(tableOf(marginAndReturn, { turnovers: '2' }).at('returnOnCapital')).toBe(same('0.436'));
    expect(
      tableOf(marginsCompared, { marginOfA: '0.281', turnoversOfA: '2' }).at('grossProfitOverCapitalOfA'),
      'gross profit over capital is more than the return',
    ).toBe(same('0.562'));
  });
});

describe('The trade in chips', () => {
  it('of 2024: imports are 2.4 times the exports, the balance is −226.3 billion dollars', () => {
    const year = tableOf(chipsTrade);
    expect(year.at('balance')).toBe(same('-226.291'));
    expect(rounded(year.at('importsOverExports'), 1)).toBe(same('2.4'));
    expect(year.at('isNetExporter')).toBe('0');
    expect(rounded(year.at('exportPrice'), 2)).toBe(same('0.53'));
    expect(rounded(year.at('importPrice'), 2)).toBe(same('0.7'));
    expect(rounded(year.at('exchangeRateImplied'), 2)).toBe(same('7.12'));
  });

  it('with the total of the trade association, 159.55, is −226.24: printed 226.2', () => {
    expect(tableOf(chipsTrade, { exports: '159.55' }).at('balance')).toBe(same('-226.24'));
  });

  it('by year: the deficit of 2024 is 13.3 wider than that of 2023 (printed: 12.9), the ratio sinks every year', () => {
    const table = tableOf(chipsTradeByYear);
    expect(table.all('balance')).toEqual(['-233.458', '-261.661', '-213.027', '-226.291'].map(same));
    expect(table.all('importsOverExports').map((text) => rounded(text, 2))).toEqual(
      ['3', '2.7', '2.57', '2.42'].map(same),
    );
  });

  it('stands 1.3 per cent below the essay’s 1.15 trillion yuan, and 0.6 below its 300 billion pieces', () => {
    expect(
      percent(tableOf(claimAndFigure, { claimed: '1150', found: '1135.16' }).at('relativeDifference'), 1),
    ).toBe(same('1.3'));
    expect(
      percent(tableOf(claimAndFigure, { claimed: '300', found: '298.13' }).at('relativeDifference'), 1),
    ).toBe(same('0.6'));
  });
});

describe('British industry', () => {
  it('multiplied its output by 1.46 from 1825–34 to 1845–54, and by nearly four from 1801–14', () => {
    expect(rounded(tableOf(changeOfAnIndex, { earlier: '18.8', later: '27.5' }).at('factor'), 2)).toBe(
      same('1.46'),
    );
    expect(rounded(tableOf(changeOfAnIndex, { earlier: '7.1', later: '27.5' }).at('factor'), 2)).toBe(
      same('3.87'),
    );
  });

  it('grew in every period while its share of the world fell from 31.8 to 14.0 per cent', () => {
    const table = tableOf(britishIndustryByPeriod);
    expect(table.all('value')).toEqual(
      ['3.8', '7.1', '18.8', '27.5', '49.2', '70.5', '100', '10', '39.5', '55.7', '31.8', '14'].map(same),
    );
    expect(percent(table.at('changeSinceBefore', 11), 0)).toBe('-56');
  });
});

describe('The four tiers', () => {
  it('balance: every row and every column adds up to zero', () => {
    const table = tableOf(fourTiers);
    expect(table.all('sum')).toEqual(['0', '0', '0', '0']);
    expect(
      ['sumOfGoods', 'sumOfIncome', 'sumOfCapital', 'sumOfReserves'].map((name) => table.at(name)),
    ).toEqual(['0', '0', '0', '0']);
    expect(table.all('goods')).toEqual(['-1000', '580', '430', '-10']);
  });

  it('let the others gain dollars from a first tier that sells more than it buys, if it lends', () => {
    const surplus = tableOf(fourTiers, {
      salesOfSecondToFirst: '-300',
      salesOfThirdToFirst: '0',
    });
    expect(surplus.at('goods')).toBe('300');
    expect(surplus.at('dollarsGained')).toBe('325');
    expect(surplus.at('throughCurrentAccount')).toBe('-520');
    expect(surplus.at('throughLending')).toBe('845');
  });

  it('in one line: a surplus of 5 and lending of 8 leave 3 in other hands, where trade alone would take 5 away', () => {
    const one = tableOf(dollarsAbroad);
    expect([one.at('dollarsGained'), one.at('dollarsGainedByTradeAlone')]).toEqual(['3', '-5']);
    expect([one.at('issuerHasSurplus'), one.at('othersGainDollars')]).toEqual(['1', '1']);
  });
});

describe('The race in technology', () => {
  it('ends at four fifths of the leader’s level when the frontier grows by 5 and a fifth of the gap is closed', () => {
    const race = tableOf(technologyRace);
    expect(race.all('follower').slice(0, 3)).toEqual(['40', '52', same('62.6')]);
    expect(race.at('settledLevel')).toBe('4/5');
    expect(percent(race.at('relativeLevel', 24), 1)).toBe(same('79.9'));
    expect(new Set(race.all('caughtUp'))).toEqual(new Set(['0']));
  });

  it('pays for research in the first six years, and out of debt from the seventeenth on', () => {
    const race = tableOf(technologyRace);
    expect(race.all('researchPaysForItself').join('')).toBe('1111110000000000000000000');
    expect(race.all('debtForResearch').findIndex((debt) => debt !== '0') + 1).toBe(17);
  });

  it('is won by the follower when the frontier stands still from the eleventh year', () => {
    const race = tableOf(technologyRace, { firstYearOfStandstill: '11' });
    expect(race.at('leader', 10)).toBe(race.at('leader', 24));
    expect(race.all('caughtUp').indexOf('1') + 1).toBe(15);
  });

  it('brings an innovation 20 over a fifth, 100 in all, of which 48.8 in three years', () => {
    const one = tableOf(profitOfAnInnovation);
    expect([one.at('totalProfit'), one.at('profitOfThreeYears')]).toEqual(['100', same('48.8')]);
    expect([one.at('pays'), one.at('fastestCatchingUpThatPays')]).toEqual(['1', '2/9']);
    expect(tableOf(profitOfAnInnovation, { shareClosed: '1/4' }).at('pays')).toBe('0');
  });
});
