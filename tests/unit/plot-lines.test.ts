// Lines, bars and single numbers over periods, as static HTML: what is drawn, what is said, what stands in the table.
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf, stretchesOf } from '../../components/figures/plot/periods.ts';
import { exact, type Value } from '../../src/calc/kernel/exact.ts';
import { textOf, words } from '../support/page-of-figures.ts';
import {
  annual,
  bars,
  draw,
  drawWith,
  growth,
  pathsOf,
  rowsOf,
  stretches,
  vintages,
} from '../support/plots.ts';

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
