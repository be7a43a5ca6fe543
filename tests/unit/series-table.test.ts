// The table of a recurrence or a ledger as texts: its heads, its cells, its results, and the numbers of its formulas.
import { describe, expect, it } from 'vitest';
import { outputsOf } from '~/calc/kernel/calculation.ts';
import { exact } from '~/calc/kernel/exact.ts';
import { ImpossibleInputsError } from '~/calc/kernel/impossible-inputs.ts';
import { ledger } from '~/calc/kernel/ledger.ts';
import { recurrence } from '~/calc/kernel/recurrence.ts';
import { allModelIds, loadModel } from '~/calc/registry.ts';
import {
  columnsOf,
  headOf,
  mostRows,
  runsAcross,
  seriesTable,
  seriesTableOrReason,
  withoutValueIn,
} from '~/state/series-table.ts';

const farmer = await loadModel('turnover/farmer');
const scheme = await loadModel('reproduction/expanded-reproduction');
const parts = await loadModel('turnover/aggregate-turnover');
const equity = await loadModel('credit/balance-equation-table');
const models = await Promise.all(allModelIds.map(loadModel));
const series = models.filter(({ kind }) => kind !== 'equations');

const texts = (cells: readonly { text: string }[] | undefined) => cells?.map(({ text }) => text);

describe('the heads of the rows', () => {
  it('are the periods of a recurrence, counted as its source counts them', () => {
    expect(texts(seriesTable(farmer, {}, 'en').heads)).toEqual(['1', '2', '3']);
    expect(texts(seriesTable(scheme, {}, 'en').heads)?.slice(0, 2)).toEqual(['0', '1']);
    expect(headOf(farmer).label).toEqual({ en: 'year', zh: '年' });
  });

  it('are the first column of a ledger, which then is no other column', () => {
    const table = seriesTable(parts, {}, 'en');
    expect(texts(table.heads)).toEqual(['1', '2', '3']);
    expect(headOf(parts).label.en).toBe('part');
    expect(columnsOf(parts).length).toBe(outputsOf(parts).filter(({ isSeries }) => isSeries).length - 1);
    expect(table.series.length).toBe(columnsOf(parts).length);
  });
});

describe('a table', () => {
  it('is written as each language writes numbers', () => {
    const place = columnsOf(farmer).findIndex(({ name }) => name === 'drawnOut');
    expect(texts(seriesTable(farmer, {}, 'en').series[place])).toEqual(['6,000', '6,000', '6,000']);
    expect(texts(seriesTable(farmer, {}, 'zh').series[place])).toEqual(['6000', '6000', '6000']);
  });

  it('has as many periods as are asked for, but shows no more than a page can hold', () => {
    const short = seriesTable(farmer, { numbers: new Map([['years', exact(1)]]) }, 'en');
    expect([short.heads.length, short.left]).toEqual([1, 0]);
    const long = seriesTable(farmer, { numbers: new Map([['years', exact(100)]]) }, 'en');
    expect([long.heads.length, long.left]).toEqual([mostRows, 100 - mostRows]);
    expect(long.series.every(({ length }) => length === mostRows)).toBe(true);
  });

  it('of any model has a cell for each head in each column', () => {
    expect(series.length).toBeGreaterThan(30);
    for (const model of series) {
      for (const language of ['en', 'zh'] as const) {
        const { heads, series: columns, left } = seriesTable(model, {}, language);
        expect(heads.length, model.id).toBeGreaterThan(0);
        for (const column of columns) expect(column.length, model.id).toBe(heads.length);
        expect(left).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('lets time run across where the quantities are many', () => {
    expect(runsAcross(seriesTable(scheme, {}, 'en'))).toBe(true);
    expect(runsAcross(seriesTable(parts, {}, 'en'))).toBe(false);
  });

  it('answers a question with yes or no', () => {
    const place = columnsOf(scheme).findIndex(({ words }) => 'unit' in words && words.unit.style === 'truth');
    const [english] = seriesTable(scheme, {}, 'en').series[place] ?? [];
    expect(english?.text).toMatch(/^(yes|no)$/);
    expect(seriesTable(scheme, {}, 'zh').series[place]?.[0]?.text).toMatch(/^[是否]$/);
  });
});

describe('what has no value', () => {
  it('stands as a dash, and what would be divided by zero is named once', () => {
    const table = seriesTable(equity, {}, 'en');
    const missing = table.series.flat().filter(({ withoutValue }) => withoutValue !== undefined);
    expect(missing.length).toBeGreaterThan(0);
    expect(new Set(texts(missing))).toEqual(new Set(['—']));
    const named = withoutValueIn(table);
    expect(new Set(named).size).toBe(named.length);
    expect(named.every((label) => label !== '')).toBe(true);
  });
});

describe('the numbers in the formulas of a recurrence', () => {
  const { firstPeriod } = seriesTable(farmer, {}, 'en');

  it('are those of its first period, its start and what the second begins with', () => {
    expect(firstPeriod.get('constantCapital')?.text).toBe('4,000');
    expect(firstPeriod.get('thrownInAsCapital')?.text).toBe('5,000');
    expect(firstPeriod.get('surplusValueInHand')?.text).toBe('0');
    expect(firstPeriod.get('first surplusValueInHand')?.text).toBe('0');
    expect(firstPeriod.get('next surplusValueInHand')?.text).toBe('1,000');
  });

  it('say 1 and 0 where the table says yes and no', () => {
    const truths = [...seriesTable(scheme, {}, 'en').firstPeriod.values()].filter(
      ({ inFormula }) => inFormula !== undefined,
    );
    expect(truths.length).toBeGreaterThan(0);
    for (const { text, inFormula } of truths) expect(inFormula).toBe(text === 'yes' ? '1' : '0');
  });

  it('are dashes where the series ends before it has begun', () => {
    const words = {
      label: { en: 'share', zh: '份额' },
      symbol: { en: 'x', zh: 'x' },
      unit: parts.inputs[0]?.unit,
    };
    const { unit } = words;
    if (!unit) throw new Error('a rate was expected');
    const share = { ...words, unit };
    const endless = recurrence({
      id: 'turnover/none',
      title: share.label,
      sources: [],
      inputs: { divisor: { ...share, default: '0' } },
      periods: { name: 'years', label: share.label, unit, default: '3', max: '9', first: 1 },
      state: {
        x: {
          ...share,
          starts: ({ divisor }) => ({ kind: 'quotient', left: divisor, right: divisor }),
          next: ({ x }) => x,
        },
      },
      equations: { y: { ...share, is: ({ x }) => x } },
    });
    const table = seriesTable(endless, {}, 'en');
    expect(table.heads).toEqual([]);
    expect(table.firstPeriod.get('y')?.text).toBe('—');
    expect(withoutValueIn(table)).toEqual(['share']);
  });
});

describe('numbers that make no sense together', () => {
  const label = { en: 'week', zh: '周' };
  const unit = parts.inputs[0]?.unit;
  if (!unit) throw new Error('a rate was expected');
  const refusing = ledger({
    id: 'turnover/none',
    title: label,
    sources: [],
    inputs: { weeks: { label, symbol: label, unit, default: '1' } },
    columns: { week: { label, symbol: label, unit } },
    book: () => {
      throw new ImpossibleInputsError('take one', '请用一');
    },
  });

  it('are refused with a reason for readers of either language', () => {
    expect(() => seriesTable(refusing, {}, 'en')).toThrow(ImpossibleInputsError);
    expect(seriesTableOrReason(refusing, {}, 'en')).toEqual({ reason: 'take one' });
    expect(seriesTableOrReason(refusing, {}, 'zh')).toEqual({ reason: '请用一' });
    expect(seriesTableOrReason(farmer, {}, 'zh')).toEqual({ table: seriesTable(farmer, {}, 'zh') });
    expect(new ImpossibleInputsError('take one', '请用一').says).toEqual({ en: 'take one', zh: '请用一' });
  });
});
