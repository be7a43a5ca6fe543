// The pages behind the chapters: glossary, bibliography, figures, and what the book says of itself.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { expect, test } from './support/page.ts';

/** Anchors of the page's own links that lead nowhere on it. */
const lostAnchors = (page: Page): Promise<readonly string[]> =>
  page
    .locator('main a[href^="#"]')
    .evaluateAll((links) =>
      links
        .map((link) => decodeURIComponent((link as HTMLAnchorElement).hash.slice(1)))
        .filter((id) => !document.getElementById(id)),
    );

const entries = (page: Page) => page.locator('article.entry:visible');

const downloaded = async (page: Page, name: string): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
};

const order: Readonly<Record<Language, readonly [first: string, last: string, letter: string]>> = {
  en: ['accumulation', 'working period', 'V'],
  zh: ['百分点', '周转期间', 'S'],
};

for (const language of languages) {
  test(`the ${language} glossary goes from its first letter to its last, and its anchors hold`, async ({
    page,
  }) => {
    await page.goto(`${language}/glossary/`);
    const [first, , letter] = order[language];
    await expect(entries(page).first()).toContainText(first);
    expect(await lostAnchors(page)).toEqual([]);
    await page.locator('.letters').getByRole('link', { name: letter, exact: true }).click();
    await expect(page.locator(`#letter-${letter}`)).toBeInViewport();
    const entry = page.locator('#variable-capital');
    await expect(entry).toContainText('variable capital');
    await expect(entry).toContainText('可变资本');
    await expect(entry.locator('[lang="de"]')).toHaveText('variables Kapital');
    await entry.locator('.places a').first().click();
    await expect(page).toHaveURL(/\/(turnover|reproduction)\/[a-z-]+\/#[a-z-]+$/);
    await expect(
      page.locator(`.chapter-text section[id="${new URL(page.url()).hash.slice(1)}"]`),
    ).toBeInViewport();
  });
}

test('typing finds terms in any language, and an address shows its entry whatever is typed', async ({
  page,
}) => {
  await page.goto('en/glossary/');
  const all = await entries(page).count();
  const field = page.getByLabel('Find a term in any language');
  for (const typed of ['Mehrwertrate', '剩余价值率', 'RATE OF SURPLUS']) {
    await field.fill(typed);
    await expect(page.locator('#rate-of-surplus-value')).toBeVisible();
    expect(await entries(page).count()).toBeLessThan(5);
  }
  await expect(page.locator('[role="status"]').first()).toContainText(`of ${all} terms shown`);
  await field.fill('no such term');
  await expect(entries(page)).toHaveCount(0);
  await page.evaluate(() => location.assign('#hoard'));
  await expect(page.locator('#hoard')).toBeInViewport();
  await expect(entries(page)).toHaveCount(all);
});

test('the glossary can be taken away as a table and as cards', async ({ page }) => {
  await page.goto('zh/glossary/');
  expect(await downloaded(page, '表格（CSV）')).toContain(
    'variable-capital,variable capital,可变资本,variables Kapital',
  );
  expect(await downloaded(page, 'Anki卡片（TSV）')).toContain(
    '\t可变资本\tvariable capital · variables Kapital',
  );
});

test('the bibliography copies a work, and its places lead to where it is cited', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('zh/bibliography/');
  expect(await lostAnchors(page)).toEqual([]);
  const work = page.locator('#marx-1885');
  await expect(work).toContainText('马克思（1885）');
  await work.locator('summary').click();
  await work.getByRole('button', { name: '复制 BibTeX' }).click();
  await expect(work.getByRole('status')).toHaveText('已复制。');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('author = {{马克思}}');
  await work.locator('.places a[href*="annual-rate"]').click();
  await expect(page.locator('.references #ref-marx-1885')).toBeInViewport();
});

test('all works can be taken away in three formats', async ({ page }) => {
  await page.goto('en/bibliography/');
  expect(await downloaded(page, 'BibTeX')).toContain('@book{marx-1885,');
  expect(await downloaded(page, 'RIS')).toContain('AU  - Luxemburg, Rosa');
  expect(JSON.parse(await downloaded(page, 'CSL-JSON'))).toContainEqual(
    expect.objectContaining({ id: 'domar-1946', 'container-title': 'Econometrica' }),
  );
});

test('every figure of the list stands where the list says', async ({ page, request }) => {
  await page.goto('en/figures/');
  const links = await page
    .locator('article.entry a')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(15);
  const pages = new Map<string, string>();
  for (const link of links) {
    const { pathname, hash } = new URL(link);
    if (!pages.has(pathname)) pages.set(pathname, await (await request.get(pathname)).text());
    expect(pages.get(pathname)).toContain(`<figure class="figure" id="${hash.slice(1)}"`);
  }
  await expect(page.locator('main')).toContainText(
    'Gross debt at the end of each fiscal year (30 September), from ',
  );
  await expect(page.locator('main')).not.toContainText(/undefined|NaN|<|\$/);
});

for (const language of languages) {
  test(`the ${language} page on how to read lets a number be tried`, async ({ page }) => {
    await page.goto(`${language}/how-to-read/`);
    await page.locator('html.is-live').waitFor();
    expect(await lostAnchors(page)).toEqual([]);
    await page.locator('input[data-of="capital-a.circulationTime"]').fill('6');
    await expect(page.locator('output[data-of="capital-a.annualRate"]')).toHaveText('500%');
    await page.goto(`${language}/about/`);
    expect(await lostAnchors(page)).toEqual([]);
    await expect(page.locator('main h2')).toHaveCount(9);
  });
}

test('without JavaScript the pages show all they have, and nothing that would not work', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('en/glossary/');
  await expect(page.locator('[data-find]')).toBeHidden();
  await expect(page.locator('#hoard')).toBeVisible();
  await page.goto('en/bibliography/');
  await page.locator('#domar-1946 summary').click();
  await expect(page.locator('#domar-1946 [data-copy]').first()).toBeHidden();
  await expect(page.locator('#domar-1946').getByRole('link', { name: 'BibTeX' })).toBeVisible();
  await context.close();
});
