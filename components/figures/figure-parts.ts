// What a figure of chapter.yaml is made of: its data, and the markup of its key and its drawing in the source's numbers.
import { h } from 'preact';
import renderToString from 'preact-render-to-string';
import { figureDataOf } from '~/book/figures/figure-data.ts';
import type { PageContext } from '~/book/page-context.ts';
import type { Language } from '~/i18n/languages.ts';
import type { FigureData } from '~/state/figure-data.ts';
import { kindOf } from './kinds.ts';
import { PlotKey } from './plot/PlotKey.tsx';
import { FormsKey } from './turnover/FormsKey.tsx';

/** What explains the lines and textures of a drawing; it never changes. */
function keyOf(id: string, data: FigureData, language: Language): string {
  if (data.kind === 'lines' || data.kind === 'curve' || data.kind === 'stacks') {
    return renderToString(h(PlotKey, { id, data }));
  }
  if (data.kind !== 'forms-of-capital') return '';
  return renderToString(h(FormsKey, { language, labels: data.labels }));
}

/** @throws Error for an id that chapter.yaml does not have */
export function figureParts(id: string, page: PageContext) {
  const { store, language, chapter } = page;
  const spec = Object.hasOwn(chapter.figures, id) ? chapter.figures[id] : undefined;
  if (!spec)
    throw new Error(
      `chapter.yaml declares no figure "${id}"; it has ${Object.keys(chapter.figures).join(', ')}`,
    );
  const data = figureDataOf(spec, page);
  return {
    spec,
    data,
    key: keyOf(id, data, language),
    drawing: renderToString(h('div', null, h(kindOf(data), { id, language, data, store }))),
  };
}

/** A figure by itself, as it stands in a page but for its fields and what is said around it. */
export function figureMarkup(id: string, page: PageContext): string {
  const { data, key, drawing } = figureParts(id, page);
  return `<figure class="figure" id="${id}">${key}<div data-figure="${data.kind}">${drawing}</div></figure>`;
}
