// Curves over an input, as static HTML: poles, zones, the page's number.
import { describe, expect, it } from 'vitest';
import { textOf, words } from '../support/page-of-figures.ts';
import { draw, drawWith, pathsOf, rowsOf, stretches } from '../support/plots.ts';

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
