// A page's text as plain objects, for tests without a browser: `element('p', {}, 'Let £', number('100'), ' be advanced.')`.
import type { TextNode } from '~/state/marks/text-rules.ts';

/** An element whose text can be looked at. */
export interface Tree extends TextNode {
  readonly childNodes: readonly Tree[];
  readonly attributes: Readonly<Record<string, string>>;
}

/** A text node. */
export const words = (text: string): Tree => ({
  nodeType: 3,
  nodeName: '#text',
  nodeValue: text,
  childNodes: [],
  attributes: {},
});

/** An element; strings among its children become text nodes. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Tree | string)[]
): Tree => ({
  nodeType: 1,
  nodeName: name.toUpperCase(),
  nodeValue: null,
  childNodes: children.map((child) => (typeof child === 'string' ? words(child) : child)),
  attributes,
  getAttribute: (wanted) => attributes[wanted] ?? null,
});

/** An editable number. */
export const field = (value: string): Tree => element('input', { class: 'number', 'data-of': 'a.b', value });

/** A number that follows. */
export const result = (text: string): Tree => element('output', { 'data-of': 'a.c' }, text);

/** A note with its folded head. */
export const note = (title: string, ...body: readonly (Tree | string)[]): Tree =>
  element(
    'aside',
    { class: 'note is-source' },
    element('p', { class: 'note-head' }, title),
    element('details', {}, element('summary', {}, title), element('div', { class: 'note-body' }, ...body)),
  );

/** How a placeholder of such a tree reads. */
export const sayTree = (node: Tree): string =>
  node.attributes['value'] ?? node.nodeValue ?? node.childNodes.map(sayTree).join('');
