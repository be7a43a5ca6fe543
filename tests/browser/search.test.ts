// The search as a reader uses it: in the built book, with its own index, by keyboard, on a phone, and with hostile words.
import type { Page } from '@playwright/test';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { amongFirst, queries } from '../search/queries.ts';
import { expect, test } from './support/page.ts';

const field = (page: Page) => page.locator('.search-field');
const options = (page: Page) => page.locator('#search [role=option]');
const status = (page: Page) => page.locator('.search-status');

/** Opens the search by its key. */
async function open(page: Page, address: string, key = '/'): Promise<void> {
  await page.goto(address);
  await page.locator('html.has-script [data-open=search]').waitFor();
  await page.keyboard.press(key);
  await expect(field(page)).toBeFocused();
}

async function ask(page: Page, words: string): Promise<void> {
  await field(page).fill(words);
  await expect(page.locator('#search .dialogue-body')).toHaveAttribute('aria-busy', 'false');
}

/** The addresses that each of many questions leads to, in order. */
const answersTo = (page: Page, many: readonly string[]): Promise<string[][]> =>
  page.evaluate(async (all) => {
    const input = document.querySelector<HTMLInputElement>('.search-field');
    const body = document.querySelector('#search .dialogue-body');
    const answers: string[][] = [];
    for (const words of all) {
      if (!input || !body) throw new Error('the search is not open');
      input.value = words;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      while (body.getAttribute('aria-busy') !== 'false') await new Promise((done) => setTimeout(done, 5));
      answers.push(
        [...document.querySelectorAll('#search [role=option]')].map((one) => one.getAttribute('href') ?? ''),
      );
    }
    return answers;
  }, many);

for (const language of languages) {
  test(`what readers look for is among the first results (${language})`, async ({ page, baseURL }) => {
    const home = new URL(baseURL ?? '').pathname;
    await open(page, `${language}/contents/`);
    const asked = queries[language];
    const answers = await answersTo(
      page,
      asked.map(([words]) => words),
    );
    const missing = asked.flatMap(([words, address], index) => {
      const first = (answers[index] ?? []).slice(0, amongFirst);
      return first.includes(`${home}${language}/${address}`) ? [] : [{ words, address, first }];
    });
    expect(missing).toEqual([]);
  });

  test(`the search is worked by keyboard alone (${language})`, async ({ page, context }) => {
    const words: Record<Language, string> = { en: 'annual rate', zh: '年剩余价值率' };
    await open(page, `${language}/turnover/annual-rate/`, 'Control+k');
    await ask(page, words[language]);
    await expect(options(page).first()).toBeVisible();
    await expect(status(page)).toContainText(/\d/);
    await expect(page.locator('#search mark', { hasText: words[language] }).first()).toBeVisible();

    const expectActive = async (nth: number): Promise<void> => {
      const id = (await options(page).nth(nth).getAttribute('id')) ?? '';
      await expect(field(page)).toHaveAttribute('aria-activedescendant', id);
    };
    await page.keyboard.press('ArrowDown');
    await expectActive(0);
    await page.keyboard.press('End');
    await expectActive((await options(page).count()) - 1);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await expectActive(1);
    await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');

    const [tab] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Control+Enter')]);
    await tab.close();
    await expect(field(page)).toBeVisible();
    const target = new URL((await options(page).nth(1).getAttribute('href')) ?? '', page.url());
    await page.keyboard.press('Enter');
    await expect(page.locator('#search')).toBeHidden();
    await expect(page).toHaveURL(
      (url) => url.hash.startsWith(target.hash) && url.pathname === target.pathname,
    );
    await expect(page.locator(target.hash)).toBeInViewport();

    await page.locator('[data-open=search]').press('Enter');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('#search')).toBeHidden();
    await expect(page.locator('[data-open=search]')).toBeFocused();
  });
}

test('a kind is chosen by arrow keys, and a question in the other script is answered from the other book', async ({
  page,
}) => {
  await open(page, 'zh/models/');
  await ask(page, '牛奶');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.search-kinds :checked')).not.toHaveValue('');
  await expect(page.locator('#search [role=group]')).toHaveCount(1);

  await ask(page, 'Kalecki');
  const other = page.locator('.search-other');
  await expect(other).toContainText(/\d/);
  await other.click();
  await expect(options(page).first()).toHaveAttribute('href', /\/en\/identity\/milk-economy\/$/);
  await other.click();
  await expect(options(page)).toHaveCount(0);
});

test('characters in composition move nothing and ask nothing', async ({ page }) => {
  await open(page, 'zh/contents/');
  await ask(page, '资本');
  await field(page).dispatchEvent('keydown', { key: 'ArrowDown', isComposing: true });
  await field(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
  await expect(page.locator('#search')).toBeVisible();
});

test('hostile words are only words, and nothing is kept of them', async ({ page }) => {
  await open(page, 'en/claims/');
  const hostile = [
    '<img src=x onerror="document.title=1">',
    '"><script>document.title=1</script>',
    '\u202eevil\u2066\u0000\ufeff',
    '../../etc/passwd?x=%00#"',
    '__proto__ constructor',
    'a'.repeat(10_000),
    '剩'.repeat(10_000),
    '"'.repeat(300),
  ];
  const title = await page.title();
  for (const words of hostile) {
    await ask(page, words);
    expect(await page.locator('#search img, #search script').count()).toBe(0);
    expect((await status(page).textContent())?.length ?? 0).toBeLessThan(120);
  }
  expect(await page.title()).toBe(title);
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(kept).not.toMatch(/onerror|passwd|剩剩/);
  await ask(page, 'milk');
  await expect(options(page).first()).toBeVisible();
});

test('on a phone the search takes the whole screen and nothing is wider than it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('zh/reproduction/expanded-reproduction/');
  await page.locator('html.has-script [data-open=search]').click();
  await ask(page, '扩大再生产');
  await expect(options(page).first()).toBeVisible();
  await expect.poll(() => page.locator('#search').boundingBox()).toMatchObject({ x: 0, y: 0, width: 390 });
  expect(
    await page.locator('#search .dialogue-body').evaluate((body) => body.scrollWidth - body.clientWidth),
  ).toBe(0);
});

test('nothing of the search is fetched before it is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('en/turnover/annual-rate/');
  await page.locator('html.has-script [data-open=search]').waitFor();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /pagefind|search/.test(url))).toEqual([]);
});

test.describe('where the index cannot be fetched', () => {
  test.use({ expectedProblems: [/pagefind|Failed to load/] });
  test('the search says so, and finds again when it can', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await open(page, 'en/contents/');
    await ask(page, 'milk');
    await expect(status(page)).toContainText('could not be fetched');
    await expect(options(page)).toHaveCount(0);
    await page.unroute('**/pagefind/**');
    await ask(page, 'milk');
    await expect(options(page).first()).toBeVisible();
  });
});
