// Plots drawn on a page with a scheme, public finance, vintages of a share and the balance equation, for the tests of plots.
import { h } from 'preact';
import renderToString from 'preact-render-to-string';
import { PlotKey } from '../../components/figures/plot/PlotKey.tsx';
import { exact } from '../../src/calc/kernel/exact.ts';
import type { CurveData, LinesData, StacksData } from '../../src/state/figure-data.ts';
import { dataOf, drawnOn, pageWith, words } from './page-of-figures.ts';

export const page = await pageWith(
  {
    scheme: { model: 'reproduction/expanded-reproduction', inputs: { years: '6' } },
    balance: { model: 'credit/balance-equation' },
    sides: {
      model: 'identity/two-sides-of-output',
      inputs: { wages: '300', workersConsumption: '280', ownersConsumption: '40', netExports: '-30' },
    },
    finance: { model: 'deindustrialisation/debt-and-deficit-by-year' },
    shares: { model: 'deindustrialisation/manufacturing-share-by-year' },
    essay: { model: 'deindustrialisation/essay-table' },
  },
  'en',
);

export const draw = (spec: object): string => drawnOn(page, spec);
export const drawKey = (spec: object): string =>
  renderToString(h(PlotKey, { id: 'f', data: dataOf(spec, page) as LinesData | CurveData | StacksData }));

/** Draws with inputs set, and puts them back. */
export function drawWith(inputs: Readonly<Record<string, string>>, spec: object): string {
  for (const [binding, value] of Object.entries(inputs)) page.store.set(binding, exact(value));
  try {
    return draw(spec);
  } finally {
    page.store.apply(new Map());
  }
}

export const pathsOf = (html: string, kind: string) =>
  [...html.matchAll(new RegExp(`<path class="${kind}[^"]*" d="([^"]*)"`, 'g'))].map(([, d = '']) => d);
export const stretches = (d: string) => d.split('M').slice(1);
export const rowsOf = (html: string) =>
  (html.split('<tbody>')[1] ?? '')
    .split('<tr>')
    .slice(1)
    .map((row) => [...row.matchAll(/<t[hd][^>]*>([^<]*)</g)].map(([, cell]) => cell));

export const annual = { kind: 'lines', lines: [{ of: 'finance.deficit' }, { of: 'finance.debtChange' }] };
export const bars = { ...annual, lines: [{ of: 'finance.deficit', as: 'bars' }] };
export const vintages = {
  kind: 'lines',
  lines: ['late2025', 'june2025', 'in2021', 'october2020'].map((of) => ({ of: `shares.${of}` })),
  points: [
    { at: '2009', of: 'essay.share@2009', label: words('essay') },
    { at: '2016', of: 'essay.share@2016', label: words('essay') },
  ],
};
export const growth = {
  kind: 'lines',
  lines: [{ of: 'scheme.capitalI' }, { of: 'scheme.capitalII' }, { of: 'scheme.totalCapital' }],
};
