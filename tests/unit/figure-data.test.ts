// What a figure declared in chapter.yaml is told on a page: the numbers that it draws, in the page's words.
import { describe, expect, it } from 'vitest';
import { UnknownBindingError } from '../../src/state/store.ts';
import { dataOf, pageWith, words } from '../support/page-of-figures.ts';

const turnover = await pageWith({
  circulating: { model: 'turnover/capital-advanced' },
  'capital-a': { model: 'turnover/annual-rate-given-scale' },
  'capital-b': {
    model: 'turnover/annual-rate-given-scale',
    inputs: { workingPeriod: '50', circulationTime: '0' },
  },
});

describe('A figure that books a ledger', () => {
  it('binds each input of the ledger to the example, results among them', () => {
    expect(dataOf({ kind: 'forms-of-capital', of: 'circulating' }, turnover)).toMatchObject({
      title: 'F（中）',
      bindings: {
        weeklyOutlay: 'circulating.weeklyOutlay',
        workingPeriod: 'circulating.workingPeriod',
        circulationTime: 'circulating.circulationTime',
        weeks: 'circulating.weeksInYear',
      },
      labels: { production: '生产资本' },
    });
  });

  it('names the capitals compared in the page’s language', () => {
    const spec = { kind: 'year-compared', of: 'capital-a', and: 'capital-b' };
    expect(dataOf(spec, turnover)).toMatchObject({
      capitals: [{ name: 'capital-a（中）' }, { name: 'capital-b（中）' }],
    });
  });

  it('is refused when the example lacks what the figure draws', () => {
    const spec = { kind: 'forms-of-capital', of: 'capital-a' };
    expect(() => dataOf(spec, turnover)).toThrow(UnknownBindingError);
  });
});

describe('A figure over periods', async () => {
  const scheme = await pageWith({
    first: { model: 'reproduction/expanded-reproduction', inputs: { years: '5' } },
  });

  it('draws a quantity in all periods, in the model’s words, with its unit and its part of value', () => {
    const spec = { kind: 'lines', lines: [{ of: 'first.variableCapitalII', as: 'bars' }] };
    expect(dataOf(spec, scheme)).toMatchObject({
      lines: [{ of: 'first.variableCapitalII', as: 'bars', unit: '镑', part: 'variable' }],
      canSwitch: false,
    });
  });

  it('calls a quantity by the words of the figure where it has its own', () => {
    const spec = { kind: 'lines', lines: [{ of: 'first.variableCapitalII', label: words('wages') }] };
    expect(dataOf(spec, scheme)).toMatchObject({ lines: [{ label: 'wages（中）' }] });
  });

  it('names the example once in a flow and a table', () => {
    const flow = {
      kind: 'flow',
      of: 'first',
      nodes: [
        { id: 'one', label: words('I'), column: '0' },
        { id: 'two', label: words('II'), column: '1' },
      ],
      links: [{ from: 'one', to: 'two', of: 'variableCapitalI' }],
    };
    expect(dataOf(flow, scheme)).toMatchObject({
      over: 'first.variableCapitalI',
      nodes: [{ column: 0 }, { column: 1 }],
      links: [{ of: 'first.variableCapitalI', from: 0, to: 1 }],
    });
    const table = {
      kind: 'table',
      of: 'first',
      groups: [{ label: words('I'), columns: ['constantCapitalI'] }],
      holds: 'isReproduced',
    };
    expect(dataOf(table, scheme)).toMatchObject({
      groups: [{ columns: [{ of: 'first.constantCapitalI' }] }],
      holds: { of: 'first.isReproduced' },
    });
  });
});

describe('Bounds of a figure', () => {
  it('are exact numbers, however an author writes them', () => {
    const spec = {
      kind: 'curve',
      over: 'capital-a.workingPeriod',
      from: '1/2',
      to: '12.5',
      most: '1000%',
      lines: [{ of: 'capital-a.annualRate' }],
    };
    expect(dataOf(spec, turnover)).toMatchObject({ from: '1/2', to: '25/2', most: '10' });
  });
});
