// The primes of formulas.
import katex from 'katex';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { levelPrimes, remarkLevelPrimes } from '~/book/primes.ts';

const printed = (tex: string): string =>
  katex
    .renderToString(levelPrimes(tex), { output: 'mathml', throwOnError: true })
    .replace(/<annotation[\s\S]*?<\/annotation>/g, '');

test('a prime stands beside its letter, not above it', () => {
  expect(printed("S' = s' n")).not.toContain('<msup>');
  expect(printed("S' = s' n").match(/′/g)).toHaveLength(2);
});

test('a letter may have a prime and a subscript', () => {
  expect(printed("S'_{\\mathrm A}")).toMatch(/<mi>S<\/mi><msub>.*′.*A.*<\/msub>/);
});

test('an apostrophe in words stays one', () => {
  expect(levelPrimes("\\text{the year's} S'")).toBe("\\text{the year's} S{\\prime}");
});

test('powers stay where they are', () => {
  expect(printed('x^2')).toContain('<msup><mi>x</mi><mn>2</mn></msup>');
});

test('a formula in prose is levelled in the text and in what becomes of it', () => {
  const formula = { type: 'text' as const, value: "S'" };
  const tree: Root = {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: "the year's " },
          { type: 'inlineMath', value: "S'", data: { hName: 'code', hChildren: [formula] } },
        ],
      },
    ],
  };
  remarkLevelPrimes()(tree);
  expect(formula.value).toBe('S{\\prime}');
  expect(JSON.stringify(tree)).toContain("the year's ");
});
