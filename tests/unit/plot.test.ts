// Lines, curves and stacks as static HTML: where values stand, what is said of them, and what stands in the table.
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { h } from 'preact';
import renderToString from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { PlotKey } from '../../components/figures/plot/PlotKey.tsx';
import { placeOf, stretchesOf } from '../../components/figures/plot/periods.ts';
import { exact, type Value } from '../../src/calc/kernel/exact.ts';
import type { CurveData, LinesData, StacksData } from '../../src/state/figure-data.ts';
import { dataOf, drawnOn, pageWith, textOf, words } from '../support/page-of-figures.ts';

const page = await pageWith(
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

const draw = (spec: object): string => drawnOn(page, spec);
const drawKey = (spec: object): string =>
  renderToString(h(PlotKey, { id: 'f', data: dataOf(spec, page) as LinesData | CurveData | StacksData }));

/** Draws with inputs set, and puts them back. */
function drawWith(inputs: Readonly<Record<string, string>>, spec: object): string {
  for (const [binding, value] of Object.entries(inputs)) page.store.set(binding, exact(value));
  try {
    return draw(spec);
  } finally {
    page.store.apply(new Map());
  }
}

const pathsOf = (html: string, kind: string) =>
  [...html.matchAll(new RegExp(`<path class="${kind}[^"]*" d="([^"]*)"`, 'g'))].map(([, d = '']) => d);
const stretches = (d: string) => d.split('M').slice(1);
const rowsOf = (html: string) =>
  (html.split('<tbody>')[1] ?? '')
    .split('<tr>')
    .slice(1)
    .map((row) => [...row.matchAll(/<t[hd][^>]*>([^<]*)</g)].map(([, cell]) => cell));

const annual = { kind: 'lines', lines: [{ of: 'finance.deficit' }, { of: 'finance.debtChange' }] };
const bars = { ...annual, lines: [{ of: 'finance.deficit', as: 'bars' }] };
const vintages = {
  kind: 'lines',
  lines: ['late2025', 'june2025', 'in2021', 'october2020'].map((of) => ({ of: `shares.${of}` })),
  points: [
    { at: '2009', of: 'essay.share@2009', label: words('essay') },
    { at: '2016', of: 'essay.share@2016', label: words('essay') },
  ],
};
const growth = {
  kind: 'lines',
  lines: [{ of: 'scheme.capitalI' }, { of: 'scheme.capitalII' }, { of: 'scheme.totalCapital' }],
};

describe('A period on the axis', () => {
  it('is a year with months and days as parts of it', () => {
    expect(placeOf('2016')).toBe(2016);
    expect(placeOf('2024-07')).toBe(2024.5);
    expect(placeOf('2001-01-01')).toBe(2001);
    expect(placeOf('2001-12-31')).toBeLessThan(2002);
    expect(placeOf('2009-01-20')).toBeGreaterThan(placeOf('2009-01-19'));
    expect(placeOf('0')).toBe(0);
  });
});

describe('A line', () => {
  const noFigure: Value = { noValue: true, reason: 'no-figure', quantity: 'q' };
  const stretched = (given: Readonly<Record<string, Value>>) =>
    stretchesOf(new Map(Object.entries(given)), Object.keys(given)).map((stretch) =>
      stretch.map(([period]) => period),
    );

  it('is broken where a year is missing or has no value', () => {
    const one = exact(1);
    expect(stretched({ 2000: one, 2001: one, 2003: one, 2004: noFigure, 2005: one, 2006: one })).toEqual([
      ['2000', '2001'],
      ['2003'],
      ['2005', '2006'],
    ]);
  });

  it('is broken where months are missing, and whole from December to January', () => {
    const one = exact(1);
    expect(stretched({ '2019-11': one, '2019-12': one, '2020-01': one, '2020-03': one })).toEqual([
      ['2019-11', '2019-12', '2020-01'],
      ['2020-03'],
    ]);
  });

  it('takes the steps that it has: every fourth year is no gap', () => {
    const one = exact(1);
    expect(stretched({ 2000: one, 2004: one, 2008: one, 2016: one })).toHaveLength(2);
  });

  it('goes on from day to day, however far apart they are', () => {
    const one = exact(1);
    expect(stretched({ '2001-01-19': one, '2001-01-20': one, '2009-01-20': one })).toHaveLength(1);
  });

  it('ends where its series ends', () => {
    const [newest = '', , of2021 = ''] = pathsOf(draw(vintages), 'line');
    const lastX = (d: string) => Number(d.split(/[ML]/).at(-1)?.split(',')[0]);
    expect(lastX(newest)).toBe(100);
    expect(lastX(of2021)).toBeLessThan(90);
  });

  it('has its last number beside its end only when that is the end of the axis', () => {
    const picture = draw(vintages).split('<details')[0] ?? '';
    expect(
      [...picture.matchAll(/<text class="s\d[^>]*dx="9"[^>]*>([^<]+)</g)].map(([, text]) => text),
    ).toEqual(['9.98%', '11.9%', '11.74%']);
  });

  it('stands where it stood when another is hidden', () => {
    const [total] = [{ ...growth.lines[2], hidden: 'true' }];
    const hidden = draw({ ...growth, switch: 'true', lines: [...growth.lines.slice(0, 2), total] });
    expect(hidden).toBe(draw({ ...growth, switch: 'true' }));
  });
});

describe('Bars', () => {
  it('rise for a deficit, and hang below zero for a surplus', () => {
    const [d = ''] = pathsOf(draw(bars), 'bars');
    const [surplus, , deficit] = stretches(d).map((bar) => {
      const [, base, end] = /^\S+ ([\d.]+)V([\d.]+)h/.exec(bar) ?? [];
      return Number(end) - Number(base);
    });
    expect(surplus).toBeGreaterThan(0);
    expect(deficit).toBeLessThan(0);
  });

  it('have room for the first and the last within the axis', () => {
    const [d = ''] = pathsOf(draw(bars), 'bars');
    const lefts = stretches(d).map((bar) => Number(bar.split(' ')[0]));
    expect(Math.min(...lefts)).toBeGreaterThan(0);
    expect(Math.max(...lefts)).toBeLessThan(100);
  });
});

describe('A figure of lines', () => {
  it('has every number of the picture in its table, periods as rows', () => {
    const rows = rowsOf(draw(vintages));
    expect(rows).toHaveLength(25);
    expect(rows.find(([year]) => year === '2016')).toEqual([
      '2016',
      '10.82%',
      '11.16%',
      '11.17%',
      '11.61%',
      '11.74%',
    ]);
    expect(rows.at(-1)).toEqual(['2024', '9.98%', '—', '—', '—', '']);
  });

  it('says so when its axis does not begin at 0, and still holds every number', () => {
    expect(textOf(draw({ ...vintages, foot: '8%' }))).toContain('The axis begins at 8%, not at 0.');
    expect(textOf(draw({ ...vintages, foot: '14%' }))).toContain('The axis begins at 9.98%, not at 0.');
    expect(textOf(draw(vintages))).not.toContain('The axis begins');
  });

  it('names round years on the axis, and a unit once', () => {
    const picture = textOf(draw(annual).split('<details')[0] ?? '');
    expect(picture).toContain(' 2000 2005 2010 2015 2020 2025 ');
    expect(picture.match(/trillion dollars/g)).toHaveLength(1);
  });

  it('shades every other band within the axis, and draws the marks that lie on it', () => {
    const html = draw({
      ...annual,
      bands: [
        { from: '1990', to: '2009', label: words('Bush') },
        { from: '2009', to: '2040', label: words('later') },
      ],
      marks: [
        { at: '2008', label: words('crisis') },
        { at: '1929', label: words('crash') },
      ],
    });
    expect(html).toContain('<rect class="band-0" x="0%" width="36%"');
    expect(html).toContain('<rect class="band-1" x="36%" width="64%"');
    expect(textOf(html)).toContain('crisis');
    expect(textOf(html)).not.toContain('crash');
  });

  it('says which of its lines have no value, and that there is no picture when none has', () => {
    const none = { kind: 'lines', lines: [{ of: 'scheme.growthII' }] };
    const nothing = {
      'scheme.initialConstantCapitalII': '0',
      'scheme.initialVariableCapitalII': '0',
      'scheme.years': '1',
    };
    expect(textOf(drawWith(nothing, none))).toContain('none of these numbers has a value');
    expect(textOf(drawWith(nothing, { ...none, lines: [...growth.lines, ...none.lines] }))).toContain(
      'No value: growth of capital of department II.',
    );
  });

  it('can be drawn for every number that a reader may set', () => {
    const capital = fc.integer({ min: 0, max: 10 ** 6 }).map(String);
    const composition = fc.constantFrom('1/10', '1/3', '4', '100');
    const years = fc.integer({ min: 1, max: 60 }).map(String);
    fc.assert(
      fc.property(capital, capital, composition, years, (c, v, ratio, count) => {
        const inputs = {
          'scheme.initialConstantCapitalI': c,
          'scheme.initialVariableCapitalI': v,
          'scheme.compositionI': ratio,
          'scheme.years': count,
        };
        const drawn = drawWith(inputs, {
          ...growth,
          lines: [...growth.lines, { of: 'scheme.surplusValueII', as: 'bars' }],
        });
        expect(drawn).not.toMatch(/NaN|Infinity|undefined| style=/);
      }),
      { numRuns: 25 },
    );
  });

  it('weighs little: 25 years of four vintages', () => {
    expect(gzipSync(draw(vintages), { level: 9 }).length).toBeLessThan(2600);
  });
});

describe('A curve', () => {
  const curve = {
    kind: 'curve',
    over: 'balance.netOutput',
    from: '-2',
    to: '6',
    least: '-4',
    most: '4',
    lines: [{ of: 'balance.ratio' }, { of: 'balance.denominator' }],
    zone: { of: 'balance.isNegative', label: words('negative') },
  };
  const [ratio = '', denominator = ''] = pathsOf(draw(curve), 'line');

  it('is broken at its pole, and only there', () => {
    expect(stretches(ratio)).toHaveLength(2);
    expect(stretches(denominator)).toHaveLength(1);
  });

  it('is broken at a pole between two samples as well', () => {
    const [moved = ''] = pathsOf(draw({ ...curve, from: '-17/9', to: '55/9' }), 'line');
    expect(stretches(moved)).toHaveLength(2);
  });

  it('leaves the picture upwards before the pole, and comes back from below', () => {
    const [before = '', after = ''] = stretches(ratio);
    expect(Number(before.split(',').at(-1))).toBeLessThan(0);
    expect(Number(after.split(/[,L]/)[1])).toBeGreaterThan(220);
  });

  it('has a shaded zone where the condition holds, to the edge', () => {
    const [zone = ''] = pathsOf(draw(curve), 'zone');
    const [, begin, end] = /^M([\d.]+) 0V220H([\d.]+)V0z$/.exec(zone) ?? [];
    expect(Number(begin)).toBeCloseTo(50, 0);
    expect(Number(end)).toBeGreaterThan(100);
  });

  it('marks the page’s number with the values there, and follows it', () => {
    const html = drawWith({ 'balance.netOutput': '3/2' }, curve);
    expect(html).toContain('<line class="now" x1="43.75%"');
    expect(textOf(html)).toContain('On this page: 1.5.');
    expect([...html.matchAll(/<use href="#f-\d" class="s\d" x="43.75%"/g)]).toHaveLength(2);
  });

  it('says where a value is that lies beyond the picture', () => {
    expect(textOf(drawWith({ 'balance.netOutput': '19/10' }, curve))).toContain('↑ 10');
    expect(textOf(drawWith({ 'balance.netOutput': '21/10' }, curve))).toContain('↓ −10');
  });

  it('says when the page’s number is beyond the edge, and still lists its values', () => {
    const html = drawWith({ 'balance.netOutput': '12' }, curve);
    expect(textOf(html)).toContain('On this page: 12, beyond the edge of the picture.');
    expect(html).not.toContain('class="now"');
    expect(rowsOf(html).at(-1)).toEqual(['12', '−0.1', '−10']);
  });

  it('has a table of the round numbers and the page’s own, not of every sample', () => {
    const rows = rowsOf(drawWith({ 'balance.netOutput': '1' }, curve));
    expect(rows.map(([x]) => x)).toEqual(['−2', '0', '1', '2', '4', '6']);
    expect(rows[3]).toEqual(['2', '—', '0']);
  });
});

describe('Stacks', () => {
  const columns = {
    kind: 'stacks',
    columns: [
      { label: words('income'), parts: [{ of: 'sides.wages' }, { of: 'sides.profit' }] },
      {
        label: words('spending'),
        parts: ['workersConsumption', 'ownersConsumption', 'investment', 'netExports'].map((name) => ({
          of: `sides.${name}`,
        })),
      },
    ],
  };
  const boxes = (html: string) =>
    [
      ...html.matchAll(
        /<rect class="stack[^"]*" x="([\d.]+)%" width="[\d.]+%" y="([\d.]+)" height="([\d.]+)"/g,
      ),
    ].map(([, x, y, height]) => ({ x: Number(x), y: Number(y), height: Number(height) }));

  it('stand on each other, all on one scale', () => {
    const [wages, profit, consumption] = boxes(draw(columns));
    expect(profit && profit.y + profit.height).toBeCloseTo(wages?.y ?? 0, 1);
    expect((wages?.height ?? 0) / (consumption?.height ?? 1)).toBeCloseTo(300 / 280, 2);
  });

  it('have what is below zero hanging from it', () => {
    const all = boxes(draw(columns));
    const foot = (all[0]?.y ?? 0) + (all[0]?.height ?? 0);
    expect(all.at(-1)?.y).toBeCloseTo(foot, 1);
  });

  it('write the sum above each column and into the table', () => {
    const html = draw(columns);
    expect(rowsOf(html)).toEqual([
      ['income', '300', '10', '', '', '', '', '310'],
      ['spending', '', '', '280', '40', '20', '−30', '310'],
    ]);
    expect(html.match(/>310</g)).toHaveLength(4);
  });

  it('have a column for each period of series', () => {
    const html = draw({
      kind: 'stacks',
      parts: [
        { of: 'scheme.constantCapitalI' },
        { of: 'scheme.variableCapitalI' },
        { of: 'scheme.surplusValueI' },
      ],
    });
    expect(new Set(boxes(html).map(({ x }) => x)).size).toBe(6);
    expect(rowsOf(html)[0]).toEqual(['0', '4,000', '1,000', '1,000', '6,000']);
  });

  it('have the colours of the parts of value, and a texture of their own each', () => {
    const spec = {
      kind: 'stacks',
      parts: [{ of: 'scheme.constantCapitalI' }, { of: 'scheme.variableCapitalI' }],
    };
    expect(draw(spec)).toContain('class="stack s1 is-variable"');
    expect(drawKey(spec)).toMatch(/class="sample s0 is-constant".*<pattern id="f-0".*<pattern id="f-1"/);
  });
});

describe('The key of a plot', () => {
  it('names every line beside a sample with its colour, dashes and marker', () => {
    const key = drawKey(vintages);
    expect(key.match(/<li>/g)).toHaveLength(5);
    expect(new Set([...key.matchAll(/id="f-\d" d="([^"]+)"/g)].map(([, shape]) => shape)).size).toBe(5);
  });

  it('has a box to tick for each line that can be hidden', () => {
    const key = drawKey({
      ...growth,
      switch: 'true',
      lines: [growth.lines[0], { ...growth.lines[1], hidden: 'true' }],
    });
    expect(key).toMatch(/role="group" aria-label="Lines shown"/);
    expect(key.match(/type="checkbox"/g)).toHaveLength(2);
    expect(key.match(/ checked/g)).toHaveLength(1);
  });

  it('describes the picture: it is named by its title, and by the key', () => {
    const html = draw(growth);
    expect(html).toContain('role="img" aria-labelledby="f-title" aria-describedby="f-key"');
    expect(html).toContain('<title id="f-title">F</title>');
    expect(drawKey(growth)).toContain('id="f-key"');
  });
});
