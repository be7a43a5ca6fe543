// A rehype plugin: each `##` heading and what follows it becomes a <section> named by the heading.
// The ids come from chapter.yaml (for the pages about the book, from pages.yaml), so that a link to a section is the same in
// both languages.
import type { Element, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';
import { readChapter } from './book.ts';
import { readTextPages, textPageNames } from './text-pages.ts';

const isHeading = (node: RootContent, tagName: 'h2' | 'h3'): node is Element =>
  node.type === 'element' && node.tagName === tagName;

/** Wraps the sections of a chapter. A chapter file without its id in chapter.yaml is left to the content check. */
export function rehypeSections() {
  return (tree: Root, file: VFile): void => {
    const ids = sectionIds(file);
    if (!ids) return;
    const children: RootContent[] = [];
    let section: Element | undefined;
    let count = 0;
    let below = 0;
    for (const node of tree.children) {
      if (isHeading(node, 'h2')) {
        const id = ids[count] ?? `section-${count + 1}`;
        count += 1;
        below = 0;
        node.properties['id'] = `${id}-title`;
        section = {
          type: 'element',
          tagName: 'section',
          properties: { id, ariaLabelledby: `${id}-title` },
          children: [],
        };
        children.push(section);
      }
      // Otherwise Astro names it by its words, and a link to it would lead nowhere in the other language.
      if (section && isHeading(node, 'h3')) {
        below += 1;
        node.properties['id'] = `${String(section.properties['id'])}-${below}`;
      }
      if (section) section.children.push(node as Element);
      else children.push(node);
    }
    tree.children = children;
  };
}

/** The ids of a chapter's or a page's sections; `undefined` for a file that is neither. */
function sectionIds({ path, cwd }: VFile): readonly string[] | undefined {
  const folder = path?.match(/content\/chapters\/[^/]+\/[^/]+(?=\/[a-z]+\.mdx$)/)?.[0];
  if (folder) return readChapter(cwd, folder).chapter.sections;
  const name = path?.match(/content\/pages\/([^/]+)\/[a-z]+\.mdx$/)?.[1];
  const page = textPageNames.find((one) => one === name);
  return page && readTextPages(cwd).data[page].sections;
}
