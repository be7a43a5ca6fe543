// Notes in the e-book: footnotes at the end of their chapter, which e-readers show in place when their mark is touched.
import type { Element, ElementContent } from 'hast';
import { attribute, changed, element, hasClass, isElement, textOf } from '../elements.ts';

/** A note of the page as a footnote; its id moves from its body to the whole. */
function footnote(note: Element): Element {
  const body = note.children.find(
    (child): child is Element => isElement(child) && hasClass(child, 'note-body'),
  );
  const head = note.children.find(
    (child): child is Element => isElement(child) && hasClass(child, 'note-head'),
  );
  const id = body ? attribute(body, 'id') : undefined;
  const { role: _role, id: _id, ...properties } = note.properties;
  return {
    ...note,
    properties: {
      ...properties,
      ...(id === undefined ? {} : { id }),
      'epub:type': 'footnote',
      role: 'doc-footnote',
    },
    children: [...(head ? [head] : []), ...(body?.children ?? [])],
  };
}

/** A mark in the text, told to e-readers as one. */
const marked = (mark: Element): Element => ({
  ...mark,
  children: mark.children.map((child) =>
    isElement(child, 'a')
      ? { ...child, properties: { ...child.properties, 'epub:type': 'noteref', role: 'doc-noteref' } }
      : child,
  ),
});

const backLink = (one: Element): Element => ({
  ...one,
  properties: { ...one.properties, role: 'doc-backlink' },
});

/**
 * Takes the notes out of a text.
 * @param title of the section that holds them
 */
export function withFootnotes(text: readonly ElementContent[], title: string): ElementContent[] {
  const notes: Element[] = [];
  const kept = changed(text, (one) => {
    if (one.tagName === 'sup' && hasClass(one, 'mark')) return [marked(one)];
    if (one.tagName === 'a' && textOf(one).startsWith('↩')) return [backLink(one)];
    if (one.tagName !== 'aside' || !hasClass(one, 'note')) return [one];
    notes.push(footnote(one));
    return [];
  });
  if (notes.length === 0) return kept;
  const section = element(
    'section',
    {
      id: 'notes',
      className: ['notes'],
      'epub:type': 'footnotes',
      role: 'doc-endnotes',
      ariaLabelledBy: ['notes-title'],
    },
    element('h2', { id: 'notes-title' }, title),
    ...notes,
  );
  return [...kept, section];
}
