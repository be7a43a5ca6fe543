// Where values stand in a drawing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linear, roundNumbers, spread, stepped, straight } from '../../components/figures/scale.ts';
import { exact, exactText } from '../../src/calc/kernel/exact.ts';

describe('A linear scale', () => {
  it('sets nought at nought and the largest at the end', () => {
    const across = linear(exact(50), 100);
    expect([exact(0), exact('25/2'), exact(50)].map(across)).toEqual([0, 25, 100]);
  });

  it('may begin elsewhere, and be below zero', () => {
    const across = linear(exact(3), 100, exact(-1));
    expect([exact(-1), exact(0), exact(3)].map(across)).toEqual([0, 25, 100]);
  });

  it('sets everything at nought where everything is nought', () => {
    expect(linear(exact(0), 100)(exact(0))).toBe(0);
  });
});

describe('The round numbers of an axis', () => {
  it('are multiples of 1, 2 or 5 times a power of ten', () => {
    expect(roundNumbers(exact(5000), 3).map(exactText)).toEqual(['0', '2000', '4000']);
    expect(roundNumbers(exact(15), 6).map(exactText)).toEqual(['0', '5', '10', '15']);
    expect(roundNumbers(exact('1/1000'), 4).map(exactText)).toEqual(['0', '1/2000', '1/1000']);
    expect(roundNumbers(exact(0), 4).map(exactText)).toEqual(['0']);
  });

  it('are of either sign, with 0 among them', () => {
    expect(roundNumbers(exact(4), 5, exact(-4)).map(exactText)).toEqual(['-4', '-2', '0', '2', '4']);
    expect(roundNumbers(exact(0), 3, exact('-7/2')).map(exactText)).toEqual(['-2', '0']);
  });

  it('may begin above nought', () => {
    expect(roundNumbers(exact(2024), 6, exact(2001)).map(exactText)).toEqual([
      '2005',
      '2010',
      '2015',
      '2020',
    ]);
    expect(roundNumbers(exact('5/2'), 5, exact('5/2'))).toEqual([]);
  });

  it('are at most as many as wanted besides 0, and never beyond the largest', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 9 }),
        fc.integer({ min: 1, max: 10 ** 6 }),
        fc.integer({ min: 3, max: 10 }),
        (n, d, most) => {
          const largest = exact(n).div(d);
          const numbers = roundNumbers(largest, most);
          expect(numbers.length).toBeGreaterThan(1);
          expect(numbers.length).toBeLessThanOrEqual(most + 1);
          expect(numbers.every((number) => number.lte(largest))).toBe(true);
        },
      ),
    );
  });
});

describe('Lines', () => {
  const points = [
    [0, 10],
    [5, 10],
    [10, 10],
    [20, 4],
    [30, 4],
  ] as const;

  it('run straight from corner to corner', () => {
    expect(straight(points)).toBe('M0,10L10,10L20,4L30,4');
  });

  it('keep a bend that is slight from point to point', () => {
    const bow = Array.from({ length: 101 }, (_, x) => [x, (x * (100 - x)) / 250] as const);
    const kept = straight(bow)
      .slice(1)
      .split('L')
      .map((point) => point.split(',').map(Number));
    const top = Math.max(...kept.map(([, y = 0]) => y));
    expect(top).toBeCloseTo(10, 0);
    expect(kept.length).toBeLessThan(60);
  });

  it('run in steps, and reach the last point', () => {
    expect(stepped(points)).toBe('M0 10H20V4H30V4');
  });
});

describe('Labels beside the ends of lines', () => {
  it('stay where they are when there is room', () => {
    expect(spread([0, 40, 100], 30, 150)).toEqual([0, 40, 100]);
  });

  it('move apart when there is none, and upwards at the foot', () => {
    expect(spread([0, 0, 0], 30, 150)).toEqual([0, 30, 60]);
    expect(spread([150, 150, 150], 30, 150)).toEqual([90, 120, 150]);
  });
});
