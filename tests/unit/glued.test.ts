// What may not be parted from a control by the end of a line.
import type { Root } from 'hast';
import { expect, test } from 'vitest';
import { rehypeGlued } from '~/book/glued.ts';

type Child = Root['children'][number];
const text = (value: string): Child => ({ type: 'text', value });
const component = (name: string): Child => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: [],
  children: [],
});

/** The tree as a line: glued runs in square brackets, components in angle ones. */
const asLine = (nodes: readonly Child[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'mdxJsxTextElement') return `<${node.name}>`;
      return 'children' in node ? `[${asLine(node.children)}]` : '';
    })
    .join('');

const glued = (...children: Child[]): string => {
  const tree: Root = { type: 'root', children };
  rehypeGlued()(tree);
  return asLine(tree.children);
};

test('the sign of a currency stays with its number, and a full stop with what it ends', () => {
  expect(glued(text('advance £'), component('In'), text('. Then'))).toBe('advance [£<In>.] Then');
});

test('a mark of a note stays with its term, and what ends the sentence with the mark', () => {
  expect(glued(component('Term'), component('Mark'), text('：货币'))).toBe('[<Term><Mark>：]货币');
});

test('the next word is free', () => {
  expect(glued(text('after '), component('In'), text(' weeks'))).toBe('after <In> weeks');
});

test('a formula stays with the stop after it', () => {
  const formula: Child = { type: 'element', tagName: 'math', properties: {}, children: [] };
  expect(glued(text('or '), formula, text(', with'))).toBe('or [[],] with');
});

test('numbers that flow with the text are left alone, but take the sign of their money', () => {
  const out = component('Out');
  expect(glued(text('advance £'), out, text('.'))).toBe('advance <Out>.');
  expect(out).toMatchObject({ attributes: [{ name: 'sign', value: '£' }] });
});
