// A series of official figures, as the calculations take it from its table.
import { describe, expect, it } from 'vitest';
import { exactText } from '~/calc/kernel/exact.ts';
import {
  copyOf,
  defaultFrom,
  figureOf,
  officialSeries,
  provenanceOf,
} from '~/calc/kernel/official-series.ts';

const source = {
  agency: { en: 'Treasury', zh: '财政部' },
  series: 'GFDEBTN',
  vintage: { en: 'August 2026', zh: '2026年8月' },
  retrieved: { en: 'fred.org', zh: 'fred.org' },
};
const table = {
  title: { en: 'Debt', zh: '债务' },
  unit: { en: 'billion dollars', zh: '十亿美元' },
  copies: [{ of: ['2001'], en: 'a later copy', zh: '后来的副本' }],
  series: {
    debt: {
      ...source,
      name: { en: 'gross debt', zh: '债务总额' },
      figures: { '2000': '5674.178', '2001': '5807.460' },
      unverified: ['2001'],
    },
    yield: {
      ...source,
      name: { en: 'yield', zh: '收益率' },
      unit: { en: 'per cent', zh: '百分比' },
      figures: { '2000-01': '-0.25' },
    },
  },
};
const debt = officialSeries(table, 'debt');

describe('a series taken from its table', () => {
  it('says in its name the unit of the table, or its own where that is another', () => {
    expect(debt.name).toEqual({ en: 'gross debt, billion dollars', zh: '债务总额，十亿美元' });
    expect(officialSeries(table, 'yield').name).toEqual({ en: 'yield, per cent', zh: '收益率，百分比' });
  });

  it('keeps its figures as published, its source, and what is doubtful of it', () => {
    expect(debt.figures).toEqual({ '2000': '5674.178', '2001': '5807.460' });
    expect(debt.unverified).toEqual(['2001']);
    expect(provenanceOf(debt)).toEqual({ ...source, series: { en: 'GFDEBTN', zh: 'GFDEBTN' } });
  });

  it('gives its figures exactly', () => {
    expect(exactText(figureOf(debt, '2001'))).toBe('290373/50');
    expect(exactText(figureOf(officialSeries(table, 'yield'), '2000-01'))).toBe('-1/4');
  });

  it('gives the default of an input in the input’s own unit', () => {
    expect(defaultFrom(debt, '2000')).toBe('2837089/500');
    expect(defaultFrom(officialSeries(table, 'yield'), '2000-01', 100)).toBe('-1/400');
  });

  it('knows from which copy each figure was read', () => {
    expect(copyOf(debt, '2000')).toEqual(source.retrieved);
    expect(copyOf(debt, '2001')).toEqual({ en: 'a later copy', zh: '后来的副本' });
  });

  it('names what it has when it is asked for another figure', () => {
    expect(() => figureOf(debt, '1999')).toThrow('GFDEBTN has no figure for "1999"; it has 2000, 2001');
    // A slip that the compiler finds: @ts-expect-error would not compile if it did not.
    // @ts-expect-error there is no such series in the table
    expect(() => officialSeries(table, 'dept')).toThrow();
    // @ts-expect-error there is no such figure in the series
    expect(debt.figures['1999']).toBeUndefined();
  });
});
