// The figure of a static page with its styles settled, as a browser would settle them: for pictures made at build time.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toXast } from 'hast-util-to-xast';
import type { Element as XmlElement } from 'xast';
import {
  isElement,
  type Property,
  properties,
  type Styled,
} from '../../components/figures/picture/styled.ts';
import type { Language } from '../i18n/languages.ts';
import { inPixels, type Scheme, settled, type Variables } from './settled-values.ts';
import { type Rule, rulesOf, splitOutside } from './style-sheets.ts';

/** The sheets in which the look of a figure stands, in the order in which the page has them. */
const sheets = [
  'src/styles/tokens.css',
  'src/styles/value-colours.css',
  'src/styles/figures.css',
  'components/figures/plot.css',
  'components/figures/figures.css',
  'components/figures/flow/flow.css',
  'components/figures/tables/tables.css',
];

/** What passes on to the elements within. */
const inherited: ReadonlySet<Property> = new Set<Property>([
  'color',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'text-anchor',
  'text-align',
  'white-space',
  'font-size',
  'font-weight',
  'font-style',
]);

const rulesInOrder = new Map<string, readonly Rule[]>();

/** All rules, the weightier later. Read once. */
function bookRules(root: string): readonly Rule[] {
  const known = rulesInOrder.get(root);
  if (known) return known;
  const rules = sheets
    .flatMap((file) => rulesOf(readFileSync(join(root, file), 'utf8')))
    .filter(({ selector }) => !/::|:hover|:focus|:lang/.test(selector) || selector === ':root:lang(zh)')
    .sort((one, other) => one.specificity - other.specificity);
  rulesInOrder.set(root, rules);
  return rules;
}

/** A declaration in terms of the properties that a picture knows. */
function longhand(property: string, value: string): readonly (readonly [string, string])[] {
  const sides = splitOutside(value, /\s/);
  switch (property) {
    case 'margin': {
      const right = sides[1] ?? sides[0] ?? '0';
      return [
        ['margin-right', right],
        ['margin-left', sides[3] ?? right],
      ];
    }
    case 'margin-inline':
      return [
        ['margin-left', sides[0] ?? '0'],
        ['margin-right', sides[1] ?? sides[0] ?? '0'],
      ];
    case 'padding-inline-end':
      return [['padding-right', value]];
    default:
      return [[property, value]];
  }
}

const lengths: ReadonlySet<string> = new Set(['margin-left', 'margin-right', 'padding-right', 'font-size']);
const isProperty = (name: string): name is Property => properties.some((one) => one === name);

export interface StyleOptions {
  readonly language: Language;
  readonly scheme?: Scheme;
  /** What stands in place of the book's own values: `{ '--paper': '#fff' }`. */
  readonly variables?: Readonly<Record<string, string>>;
  /** The project's folder. */
  readonly root?: string;
}

/** The first element of the markup, styled. @param markup of a `<figure>` or an `<svg>` as it stands in a page */
export function styledMarkup(markup: string, options: StyleOptions): Styled {
  const { language, scheme = 'light', variables = {}, root = process.cwd() } = options;
  const figure = fromHtml(markup, { fragment: true }).children.find((node) => node.type === 'element');
  if (figure?.type !== 'element') throw new TypeError('There is no element in this markup');
  // What is folded away is no part of a picture.
  dropFolded(figure);
  // Rules speak of what stands within a figure.
  const isFigure = figure.tagName === 'figure';
  const around: Element = isFigure ? figure : within('figure', { className: ['figure'] }, figure);
  const page: Root = { type: 'root', children: [within('html', { lang: language }, around)] };
  const declared = new Map<Element, (readonly [string, string])[]>();
  for (const { selector, declarations } of bookRules(root)) {
    for (const element of selectAll(selector.replaceAll(':where(', ':is('), page)) {
      declared.set(element, [...(declared.get(element) ?? []), ...declarations]);
    }
  }

  const style = (node: Element, xml: XmlElement, from: Styled['style'], outer: Variables): Styled => {
    const own = declared.get(node) ?? [];
    const inner = new Map(outer);
    for (const [name, value] of own)
      if (name.startsWith('--') && !(name in variables)) inner.set(name, value);
    const found: Partial<Record<Property, string>> = {};
    for (const property of inherited) if (from[property] !== undefined) found[property] = from[property];
    const attributes = Object.fromEntries(
      Object.entries(xml.attributes).map(([name, value]) => [name, `${value ?? ''}`]),
    );
    const said = [
      ...Object.entries(attributes),
      ...own.flatMap(([name, value]) => longhand(name, settled(value, inner, scheme))),
    ];
    for (const [name, value] of said) {
      if (!isProperty(name) || value === 'inherit') continue;
      const em = Number.parseFloat(found['font-size'] ?? '16');
      found[name] = lengths.has(name) && value !== '' ? `${inPixels(value, em)}px` : value;
    }
    const elements = xml.children.filter((child) => child.type === 'element' || child.type === 'text');
    const originals = node.children.filter((child) => child.type === 'element' || child.type === 'text');
    return {
      tag: node.tagName,
      attributes,
      style: found,
      children: originals.flatMap((child, index) => {
        const same = elements[index];
        if (child.type === 'text') return child.value;
        return child.type === 'element' && same?.type === 'element' ? style(child, same, found, inner) : [];
      }),
    };
  };

  const [html] = page.children;
  const xml = toXast(page);
  const same = xml.type === 'root' ? xml.children[0] : undefined;
  if (html?.type !== 'element' || same?.type !== 'element') throw new TypeError('The markup has no elements');
  declared.set(html, [...(declared.get(html) ?? []), ['color', 'var(--ink)']]);
  const initial = { 'font-size': '16px' };
  const whole = style(html, same, initial, new Map(Object.entries(variables)));
  const outermost = whole.children.find(isElement) ?? whole;
  return isFigure ? outermost : (outermost.children.find(isElement) ?? outermost);
}

const within = (tagName: string, attributes: Element['properties'], child: Element): Element => ({
  type: 'element',
  tagName,
  properties: attributes,
  children: [child],
});

function dropFolded(element: Element): void {
  element.children = element.children.filter(
    (child) => child.type !== 'element' || !['details', 'script', 'style'].includes(child.tagName),
  );
  for (const child of element.children) if (child.type === 'element') dropFolded(child);
}

/** The tokens of the book (`--ink`), as they are written, in a language. */
export function tokensOf(language: Language, root: string = process.cwd()): Variables {
  const ofRoot = bookRules(root).filter(
    ({ selector }) => selector === ':root' || (language === 'zh' && selector === ':root:lang(zh)'),
  );
  return new Map(
    ofRoot.flatMap(({ declarations }) => declarations.filter(([name]) => name.startsWith('--'))),
  );
}
