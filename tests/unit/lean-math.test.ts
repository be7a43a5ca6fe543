// What KaTeX writes for other readers than a browser is taken out of the page; the formula itself stays.

import type { Element, Root } from 'hast';
import katex from 'katex';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { rehypeLeanMath } from '~/book/lean-math.ts';
import { valueMacros } from '~/book/value-colours.ts';

const element = (tagName: string, children: Element['children'], className?: string): Element => ({
  type: 'element',
  tagName,
  properties: className ? { className: [className] } : {},
  children,
});

describe('the MathML of a formula in prose', () => {
  it('is the formula alone: no second copy in TeX, no wrapper', () => {
    const formula = element('mrow', [{ type: 'text', value: 'n' }]);
    const tree: Root = {
      type: 'root',
      children: [
        element('p', [
          element(
            'span',
            [element('math', [element('semantics', [formula, element('annotation', [])])])],
            'katex',
          ),
        ]),
      ],
    };
    rehypeLeanMath()(tree, new VFile());
    expect(tree.children).toEqual([element('p', [element('math', [formula])])]);
  });

  it('is what KaTeX really wraps: should it change, this fails before a page does', () => {
    const html = katex.renderToString('n', { output: 'mathml' });
    expect(html).toMatch(
      /^<span class="katex"><math [^>]*><semantics>.*<annotation [^>]*>n<\/annotation><\/semantics><\/math><\/span>$/,
    );
  });

  it('fails the build when KaTeX could not set it', () => {
    const broken: Root = { type: 'root', children: [element('p', [element('span', [], 'katex-error')])] };
    expect(() => rehypeLeanMath()(broken, new VFile())).toThrow('a formula cannot be set');
  });

  it('has the colours of the parts of value, by the macros that authors write', () => {
    const render = (tex: string) =>
      katex.renderToString(tex, { output: 'mathml', throwOnError: true, macros: { ...valueMacros } });
    expect(render('\\surplus{s} + \\variable{v}')).toMatch(/mathcolor="#000002".*mathcolor="#000001"/);
    const coloured = element('mstyle', []);
    coloured.properties = { mathcolor: '#000002' };
    const tree: Root = { type: 'root', children: [element('math', [coloured])] };
    rehypeLeanMath()(tree, new VFile());
    expect(tree.children).toEqual([element('math', [element('mrow', [], 'is-surplus')])]);
  });
});
