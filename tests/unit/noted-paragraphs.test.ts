// Where a note stands on the page: after the paragraph that has its mark, whatever the author wrote first.
import { compile } from '@mdx-js/mdx';
import type { Root } from 'hast';
import remarkMath from 'remark-math';
import { describe, expect, test } from 'vitest';
import { rehypeNotedParagraphs } from '~/book/noted-paragraphs.ts';

/** What a text becomes, as names: "div.noted(p Note)". */
async function built(mdx: string): Promise<string> {
  let found = '';
  const outline = ({ children }: { readonly children: Root['children'] }): string =>
    children
      .flatMap((node) => {
        if (node.type === 'mdxJsxFlowElement') return [String(node.name)];
        if (node.type !== 'element') return [];
        const name = `${node.tagName}${node.properties['className'] ? `.${node.properties['className']}` : ''}`;
        return [node.tagName === 'div' ? `${name}(${outline({ children: node.children })})` : name];
      })
      .join(' ');
  await compile(mdx, {
    remarkPlugins: [remarkMath],
    rehypePlugins: [
      rehypeNotedParagraphs,
      () => (tree: Root) => {
        found = outline(tree);
      },
    ],
  });
  return found;
}

const note = (id: string): string => `<Note id="${id}" kind="source" title="T">\n\nText.\n\n</Note>`;

describe('a note', () => {
  test('comes after the paragraph with its mark', async () => {
    expect(await built(`${note('a')}\n\nOne.\n\nTwo<Mark of="a"/>.\n\nThree.`)).toBe('p div.noted(p Note) p');
  });

  test('comes after what the paragraph leads up to with a colon', async () => {
    const text = `${note('a')}\n\nThis<Mark of="a"/>:\n\n<Eq of="x.y"/>\n\nThree.`;
    expect(await built(text)).toBe('div.noted(div(p Eq) Note) p');
    expect(await built(text.replace(':', '：'))).toBe('div.noted(div(p Eq) Note) p');
    expect(await built(text.replace(':', '.'))).toBe('div.noted(p Note) Eq p');
  });

  test('stands with others of its paragraph in the order in which they are written', async () => {
    expect(await built(`${note('a')}\n\n${note('b')}\n\nOne<Mark of="b"/> two<Mark of="a"/>.`)).toBe(
      'div.noted(p Note Note)',
    );
  });

  test('stays before a list or a figure that has its mark', async () => {
    expect(await built(`${note('a')}\n\nOne.\n\n- two<Mark of="a"/>`)).toBe('p Note ul');
  });

  test('never leaves its section', async () => {
    expect(await built(`${note('a')}\n\nOne.\n\n## Two\n\nThree<Mark of="a"/>.`)).toBe('p Note h2 p');
  });
});
