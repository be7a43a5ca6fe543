// What a person does with the text of a chapter: selects it, marks it, looks at what is marked.
import type { Locator, Page } from '@playwright/test';

/** Where in the window a reader would begin and end to select from the first to the last of these words. */
async function ends(page: Page, from: string, to: string) {
  await page.locator('html.is-settled').waitFor();
  await page
    .locator('.chapter-text :is(p, li, h2)')
    .filter({ hasText: from })
    .first()
    .evaluate(async (block) => {
      // Sections that were off the screen are laid out only in the frame that shows them.
      for (let frame = 0; frame < 2; frame += 1) {
        block.scrollIntoView({ block: 'center' });
        await new Promise((drawn) => requestAnimationFrame(drawn));
      }
    });
  return page.evaluate(
    ([from, to]) => {
      const walker = document.createTreeWalker(
        document.querySelector('.chapter-text') ?? document,
        NodeFilter.SHOW_TEXT,
      );
      const nodes: Text[] = [];
      while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
      const edge = (words: string, isEnd: boolean, after = 0) => {
        const index = nodes.findIndex((node, nth) => nth >= after && node.data.includes(words));
        const node = nodes[index];
        if (!node) throw new Error(`"${words}" does not stand in one piece in the text`);
        const range = document.createRange();
        const place = node.data.indexOf(words) + (isEnd ? words.length - 1 : 0);
        range.setStart(node, place);
        range.setEnd(node, place + 1);
        const { left, right, top, height } = range.getBoundingClientRect();
        return { index, x: isEnd ? right - 1 : left + 1, y: top + height / 2 };
      };
      const first = edge(from, false);
      return [first, edge(to, true, first.index)] as const;
    },
    [from, to] as const,
  );
}

/** Selects with the mouse, from the beginning of `from` to the end of `to`, as far as each stands in one piece. */
export async function select(page: Page, from: string, to: string = from): Promise<void> {
  const [first, last] = await ends(page, from, to);
  await page.mouse.move(first.x, first.y);
  await page.mouse.down();
  await page.mouse.move(last.x, last.y, { steps: 4 });
  await page.mouse.up();
}

/** Clicks in the middle of words. */
export async function clickAt(page: Page, words: string): Promise<void> {
  const [first] = await ends(page, words, words);
  await page.mouse.click(first.x + 6, first.y);
}

/** The bar beside the words. */
export const bar = (page: Page): Locator => page.locator('[data-marks-bar]');

/** The words that are drawn as highlighted, by colour; parts of one mark are joined. */
export const drawn = (page: Page, colour: string): Promise<string> =>
  page.evaluate(
    (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => String(range)).join('|'),
    `mark-${colour}`,
  );

/** Opens the list of marks. */
export async function openList(page: Page): Promise<Locator> {
  const button = page.locator('.aids [data-open="marks"]');
  if (!(await button.isVisible())) await page.locator('.aids > summary').click();
  await button.click();
  return page.locator('#my-marks');
}

export const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
