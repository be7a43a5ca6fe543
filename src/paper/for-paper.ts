// Makes a page's text fit for paper: numbers that could be changed stand as plain text, what is folded lies open, terms lead
// to the glossary, and whatever only works on a screen is gone.
import type { Element, ElementContent } from 'hast';
import { selectAll } from 'hast-util-select';
import { attribute, changed, classesOf, element, hasClass, isBare, isElement } from './elements.ts';

/** Elements that only work on a screen, or that the edition has in another form. */
const ofScreen: ReadonlySet<string> = new Set([
  ...[
    'script',
    'style',
    'template',
    'noscript',
    'link',
    'meta',
    'form',
    'nav',
    'dialog',
    'select',
    'textarea',
  ],
  ...['button', 'input', 'iframe', 'canvas', 'audio', 'video'],
]);
const classesOfScreen: readonly string[] = ['aids', 'part-line', 'reading-time', 'visually-hidden', 'switch'];

/** Names of attributes that mean nothing on paper. */
const attributesOfScreen =
  /^(?:data(?!Of$|Figure$|Guess$)|aria(?:Live|Controls|Expanded|Pressed|Disabled)|tabIndex|autoComplete|hidden|htmlFor|popover)/;

const isOfScreen = (one: Element): boolean =>
  ofScreen.has(one.tagName) ||
  one.properties['hidden'] === true ||
  one.properties['popover'] !== undefined ||
  ['status', 'dialog', 'toolbar'].includes(attribute(one, 'role') ?? '') ||
  attribute(one, 'dataNotices') !== undefined ||
  classesOf(one).some((name) => classesOfScreen.includes(name));

/** The id of the term that a button opens, from the name of its card: "term-<id>". */
const termOf = (one: Element): string | undefined =>
  /^term-(.+?)(?:-\d+)?$/.exec(attribute(one, 'popoverTarget') ?? '')?.[1];

const withTag = (one: Element, tagName: string): Element => ({ ...one, tagName });

const plain = (one: Element): Element => ({
  ...one,
  properties: Object.fromEntries(
    Object.entries(one.properties).filter(([name]) => !attributesOfScreen.test(name)),
  ),
});

/** What was folded, open: its summary as the line above it. */
function opened(one: Element): Element {
  const children = one.children.map((child) =>
    isElement(child, 'summary') ? element('p', { className: ['fold-title'] }, ...child.children) : child,
  );
  const className = [...classesOf(one), 'fold'];
  return { ...withTag(one, 'div'), properties: { ...one.properties, className }, children };
}

/** A note has its name above it already. */
const withoutFold = (note: Element): Element => ({
  ...note,
  children: note.children.flatMap((child) =>
    isElement(child) && hasClass(child, 'fold')
      ? child.children.filter((part) => !(isElement(part) && hasClass(part, 'fold-title')))
      : [child],
  ),
});

/** A note comes before its paragraph: only so can it begin beside that paragraph's first line. */
const notesFirst = ({ children }: Element): ElementContent[] => [
  ...children.filter((child) => isElement(child, 'aside')),
  ...children.filter((child) => !isElement(child, 'aside')),
];

/** What a chapter aims at and needs is no section of it, and stands in no table of contents. */
const withoutHeadings = (one: Element): Element => ({
  ...one,
  children: one.children.map((child) =>
    isElement(child, 'h2') ? element('p', { className: ['before-title'] }, ...child.children) : child,
  ),
});

/** The answers to choose from, and the steps that are asked for, are part of an exercise’s question. */
function askedIn(form: Element): ElementContent[] {
  const choices = selectAll('.exercise-choice', form);
  const steps = selectAll('.exercise-steps > li', form);
  if (choices.length + steps.length === 0) return [];
  const lines = [...choices, ...steps].map(({ children }) => element('li', {}, ...children));
  const [tagName, name] = choices.length > 0 ? ['ul', 'exercise-choices'] : ['ol', 'exercise-steps'];
  return [element(tagName, { className: [name] }, ...lines)];
}

/** Boxes that held only controls hold nothing any more. */
const mayGo: readonly string[] = ['div', 'p', 'ul', 'span', 'fieldset'];
const isEmptied = (one: Element): boolean =>
  mayGo.includes(one.tagName) && one.properties['id'] === undefined && isBare(one);

/**
 * The text of a page for paper.
 * @param main what stands in the page's <main>
 * @param glossary the path of the glossary, to which terms lead: "/en/glossary/"
 */
export function forPaper(main: Element, glossary: string): ElementContent[] {
  return changed(main.children, (one) => {
    const term = termOf(one);
    if (term !== undefined) {
      const classes = classesOf(one).filter((name) => name.startsWith('is-'));
      const properties = { className: ['term', ...classes], href: `${glossary}#${term}` };
      return [element('a', properties, ...one.children)];
    }
    if (one.tagName === 'input' && hasClass(one, 'number')) {
      return [element('span', { className: ['given'] }, attribute(one, 'value') ?? '')];
    }
    // Which lines a drawing shows is told by the boxes of its key: the style sheet asks them, and prints none.
    if (attribute(one, 'dataSeries') !== undefined) return [one];
    if (hasClass(one, 'exercise-answer')) return askedIn(one);
    if (isOfScreen(one) || isEmptied(one)) return [];
    if (hasClass(one, 'noted')) return notesFirst(one);
    if (hasClass(one, 'before-reading')) return [withoutHeadings(plain(one))];
    const kept = plain(one);
    if (one.tagName === 'label' && !one.children.some((child) => isElement(child, 'input')))
      return [withTag(kept, 'span')];
    if (one.tagName === 'aside') return [withoutFold(kept)];
    return one.tagName === 'details' ? [opened(kept)] : [kept];
  });
}
