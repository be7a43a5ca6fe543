// Stacks, and the key that every plot has, as static HTML.
import { describe, expect, it } from 'vitest';
import { words } from '../support/page-of-figures.ts';
import { draw, drawKey, growth, rowsOf, vintages } from '../support/plots.ts';

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
