// The figures of a chapter as a list shows them: title, kind, and the sentence that says what each shows, in the source's
// numbers. The sentence is read from the chapter's prose, in which it stands between the tags of <Figure>.
import { readFileSync } from 'node:fs';
import { createProcessor } from '@mdx-js/mdx';
import type { Nodes, Root } from 'mdast';
import remarkMath from 'remark-math';
import type { NumberStyle } from '~/calc/kernel/number-format.ts';
import { show } from '~/calc/kernel/show.ts';
import { comparisonNames, holds } from '~/state/condition.ts';
import { mathml } from '../equation.ts';
import { escaped } from '../markup.ts';
import { proseFile } from '../notes.ts';
import type { PageContext } from '../page-context.ts';
import { markFormula, symbolsOfPage } from '../symbols/in-prose.ts';
import { withNotions } from '../symbols/prose-macros.ts';
import type { FigureSpec } from './schema.ts';

/** A figure as the list shows it. */
export interface ListedFigure {
  readonly id: string;
  readonly kind: FigureSpec['kind'];
  readonly title: string;
  /** As HTML; empty when the chapter lets the figure speak for itself. */
  readonly says: string;
}

const processor = createProcessor({ remarkPlugins: [remarkMath] });

type Component = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

const isComponent = (node: Nodes): node is Component =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const attributeOf = ({ attributes }: Component, name: string): string | undefined => {
  const found = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
};

/** The figures of the page's chapter, in the order in which they stand in the text. */
export function figuresOf(page: PageContext, root: string = process.cwd()): readonly ListedFigure[] {
  const { chapter, language } = page;
  const tree: Root = processor.parse(readFileSync(`${root}/${proseFile(chapter.id, language)}`, 'utf8'));
  return placedIn(tree).flatMap((placed) => {
    const id = attributeOf(placed, 'id') ?? '';
    const spec = chapter.figures[id];
    if (!spec) return [];
    const says = placed.children.map((child) => inWords(child, page)).join(' ');
    return [{ id, kind: spec.kind, title: spec.title[language], says: signsInOrder(says.trim()) }];
  });
}

const placedIn = (node: Nodes): readonly Component[] => {
  if (isComponent(node) && node.name === 'Figure') return [node];
  return 'children' in node ? node.children.flatMap(placedIn) : [];
};

/** A part of the sentence as HTML. Marks of notes and citations belong to the chapter. */
function inWords(node: Nodes, page: PageContext): string {
  if (node.type === 'text') return escaped(node.value.replaceAll('\n', ' '));
  if (node.type === 'inlineMath') return formula(node.value, page);
  const inside = 'children' in node ? node.children.map((child) => inWords(child, page)).join('') : '';
  if (!isComponent(node)) return node.type === 'emphasis' ? `<em>${inside}</em>` : inside;
  switch (node.name) {
    case 'Out':
    case 'In':
      return escaped(numberIn(node, page));
    case 'When':
      return stands(node, page) ? inside : '';
    case 'Term':
      return inside;
    default:
      return '';
  }
}

const styles: readonly NumberStyle[] = ['decimal', 'mixed', 'fraction', 'percent', 'plain', 'truth'];

function numberIn(node: Component, { store, language }: PageContext): string {
  const of = attributeOf(node, 'of') ?? '';
  const style = styles.find((one) => one === attributeOf(node, 'as'));
  return show(store.read(of), style ?? store.quantity(of).unit.style, language);
}

function stands(node: Component, { store }: PageContext): boolean {
  const comparison = comparisonNames.find((name) => attributeOf(node, name) !== undefined);
  if (!comparison) return true;
  const than = attributeOf(node, comparison) ?? '';
  return holds({ of: attributeOf(node, 'of') ?? '', comparison, than }, store);
}

function formula(tex: string, page: PageContext): string {
  const { language } = page;
  const inside = mathml(() => withNotions(tex, language), language).replace(/^<math[^>]*>|<\/math>$/g, '');
  return `<math>${markFormula(inside, symbolsOfPage(page)).html}</math>`;
}

/** The sign of money stands behind a minus or "≈", before the digits. */
const signsInOrder = (says: string): string => says.replace(/([£$€])([≈−] ?)/gu, '$2$1');
