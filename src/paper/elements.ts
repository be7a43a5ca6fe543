// Making and asking elements of a page that has been read: what the other files of this folder share.
import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';

export type Parent = Root | Element;

/** An element with its children; text may stand for a text node. */
export function element(
  tagName: string,
  properties: Properties = {},
  ...children: readonly (ElementContent | string)[]
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}

/** The classes of an element. */
export function classesOf({ properties }: Element): readonly string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : [];
}

export const hasClass = (one: Element, name: string): boolean => classesOf(one).includes(name);

export const isElement = (node: RootContent | undefined, tagName?: string): node is Element =>
  node?.type === 'element' && (tagName === undefined || node.tagName === tagName);

/** The words of a node and of all that it holds. */
export function textOf(node: RootContent | Root): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** An attribute as text; `undefined` when the element has none. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/**
 * Goes through all elements from the inside out and puts in the place of each what `change` gives: the element itself,
 * others, or none.
 */
export function changed(
  children: readonly ElementContent[],
  change: (one: Element) => readonly ElementContent[],
): ElementContent[] {
  return children.flatMap((child) =>
    isElement(child) ? change({ ...child, children: changed(child.children, change) }) : [child],
  );
}

/** Whether an element holds nothing that could be seen. */
export const isBare = (one: Element): boolean =>
  one.children.every((child) => (isElement(child) ? false : textOf(child).trim() === ''));
