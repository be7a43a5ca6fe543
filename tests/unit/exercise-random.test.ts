// A seed means the same numbers for ever: links and printed sheets depend on it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawFrom, generatorVersion } from '~/calc/exercises/random.ts';
import { drawVariant } from '~/calc/exercises/variants.ts';
import { exact } from '~/calc/kernel/exact.ts';

const first = (seed: string, below: number): number[] => {
  const draw = drawFrom(seed);
  return Array.from({ length: 8 }, () => draw(below));
};

describe('the numbers of a seed', () => {
  // Worked out by another program as well (xmur3 and sfc32 in Python).
  it('are these, in version 1', () => {
    expect(generatorVersion).toBe(1);
    expect(first('book', 2 ** 32)).toEqual([
      2703113127, 1048301918, 514209327, 2742599939, 1898283876, 196305404, 1816518102, 1798022017,
    ]);
    expect(first('k7f2|rate-of-another-capital', 100)).toEqual([92, 55, 9, 26, 89, 68, 64, 64]);
    expect(first('第三周|张三', 1000)).toEqual([70, 716, 934, 64, 86, 41, 847, 512]);
    expect(first('', 6)).toEqual([0, 3, 4, 4, 4, 4, 1, 2]);
    // As assignments draw: the key, the student where numbers differ, and the exercise.
    expect(first('F26-ECON101-3|s123|a-year-in-full', 135)).toEqual([75, 75, 82, 81, 52, 1, 123, 27]);
    expect(first('F26-ECON101-3|a-year-in-full', 135)).toEqual([91, 109, 5, 15, 36, 3, 70, 120]);
    // Signs outside the first plane, and a range in which numbers must be thrown away.
    expect(first('秋季|𝒳|习题', 3 * 2 ** 30)).toEqual([
      652631354, 869042188, 1476310297, 314602741, 2736277030, 1580942221, 1370605464, 3172130235,
    ]);
  });

  it('are the same variant of the same exercise for ever', () => {
    const variants = ['first', 'second', 'third'].map((name) => new Map([[name, exact(1)]]));
    const drawn = ['abc', 'abd', 'k7f2', '第三周'].map((seed) => [
      ...drawVariant(variants, seed, 'a-year-in-full').keys(),
    ]);
    expect(drawn).toEqual([['third'], ['first'], ['third'], ['third']]);
  });

  it('are nothing but 0 where there is one to draw from', () => {
    expect(first('any', 1)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('do not depend on what else was drawn', () => {
    const one = drawFrom('a');
    const other = drawFrom('b');
    const mixed = Array.from({ length: 8 }, () => [one(50), other(50)][0]);
    expect(mixed).toEqual(first('a', 50));
  });

  it('are whole, from 0 to one less than asked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 2 ** 32 }), (seed, below) => {
        const number = drawFrom(seed)(below);
        expect(Number.isInteger(number) && number >= 0 && number < below).toBe(true);
      }),
    );
  });

  it('come equally often', () => {
    const draw = drawFrom('even');
    const counts = new Array<number>(6).fill(0);
    for (let throws = 0; throws < 60_000; throws += 1) {
      const side = draw(6);
      counts[side] = (counts[side] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });

  it('come equally often where 2^32 is no multiple', () => {
    const draw = drawFrom('two thirds');
    const below = 3 * 2 ** 30;
    let small = 0;
    for (let draws = 0; draws < 30_000; draws += 1) if (draw(below) < 2 ** 30) small += 1;
    expect(Math.abs(small - 10_000)).toBeLessThan(500);
  });
});
