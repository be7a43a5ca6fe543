// The ways into the book and through it: the choice of the language, the cover, the contents, the parts, breadcrumbs, the
// outline, the pages beside. And that every page is built alike in both languages.
import type { Browser, Page } from '@playwright/test';
import { pagesWithoutModels } from '../../src/book/site-pages.ts';
import { languages } from '../../src/i18n/languages.ts';
import { chapterPath, field, result, type } from './support/chapter.ts';
import { expect, test } from './support/page.ts';

async function withLocale(
  browser: Browser,
  locale: string,
  visit: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ locale });
  await visit(await context.newPage());
  await context.close();
}

test.describe('the address without a language', () => {
  for (const [locale, language] of [
    ['zh-TW', 'zh'],
    ['en-GB', 'en'],
    ['de-DE', 'en'],
  ] as const) {
    test(`leads a browser set to ${locale} to /${language}/ and does not hold up the way back`, async ({
      browser,
    }) => {
      await withLocale(browser, locale, async (page) => {
        await page.goto('robots.txt');
        await page.goto('');
        await expect(page).toHaveURL(new RegExp(`/${language}/$`));
        await page.goBack();
        await expect(page).toHaveURL(/robots\.txt$/);
      });
    });
  }

  test('leads to the language that the reader has turned to', async ({ page }) => {
    await page.goto('en/');
    await page.locator('[data-language-switch]').click();
    await expect(page).toHaveURL(/\/zh\/$/);
    await page.goto('');
    await expect(page).toHaveURL(/\/zh\/$/);
  });

  test('offers both languages without JavaScript', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('');
    for (const language of languages) await expect(page.locator(`a[href$="/${language}/"]`)).toBeVisible();
    await context.close();
  });
});

test.describe('the cover', () => {
  for (const [language, width, height] of [
    ['en', 1280, 900],
    ['zh', 390, 844],
  ] as const) {
    test(`in ${language} lets a number be changed at once, and its sentence changes its sense`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`${language}/`);
      const weeks = field(page, 'capital-b.workingPeriod');
      await expect(weeks).toBeInViewport();
      const sense = page.locator('.cover-sense .when:visible');
      const before = (await sense.textContent()) ?? '';
      await type(page, 'capital-b.workingPeriod', '5');
      await expect(result(page, 'capital-b.annualRate')).toHaveText(language === 'en' ? '1,000%' : '1000%');
      await expect(sense).toHaveCount(1);
      await expect(sense).not.toHaveText(before);
      await page.locator('[data-with-numbers]').click();
      await expect(page).toHaveURL(/\/turnover\/annual-rate\/#\?capital-b\.workingPeriod=5$/);
      await expect(field(page, 'capital-b.workingPeriod')).toHaveValue('5');
    });
  }

  test('can be read and walked through without JavaScript', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('en/');
    await expect(result(page, 'rates.ratio')).toHaveText('10');
    await expect(page.locator('[data-open]').first()).toBeHidden();
    await page.getByRole('link', { name: 'Start reading' }).click();
    await expect(page).toHaveURL(/\/turnover\/annual-rate\/$/);
    await context.close();
  });

  test('is used with the keyboard', async ({ page }) => {
    await page.goto('en/');
    await page.locator('html.is-live').waitFor();
    const weeks = field(page, 'capital-a.weeklyVariableCapital');
    for (let step = 0; step < 12; step += 1) {
      if (await weeks.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('ArrowUp');
    await expect(weeks).not.toHaveValue('100');
    await expect(page.getByRole('link', { name: 'with these numbers' })).toBeVisible();
  });
});

for (const language of languages) {
  test(`in ${language} contents, part, chapter and next part are steps of one way`, async ({ page }) => {
    await page.goto(`${language}/contents/`);
    await expect(page.locator('.is-planned a')).toHaveCount(0);
    const written = page.locator('.contents li:not(.is-planned)').filter({ has: page.locator('.measures') });
    expect(await written.count()).toBeGreaterThanOrEqual(5);
    await page.locator('#turnover h2 a').click();
    await expect(page.locator('h1')).toBeVisible();
    await page.locator('.pages-beside [rel="next"]').click();
    await expect(page).toHaveURL(new RegExp(`${chapterPath(language)}$`));
    const crumbs = page.locator('.breadcrumbs li');
    await expect(crumbs).toHaveCount(3);
    await expect(crumbs.locator('[aria-current="page"]')).toHaveText(/10/);
    await page.locator('.pages-beside [rel="next"]').click();
    await expect(page).toHaveURL(new RegExp(`/${language}/reproduction/$`));
    await page.locator('.breadcrumbs a').first().click();
    await expect(page).toHaveURL(new RegExp(`/${language}/contents/$`));
  });
}

test('the outline marks the section that is being read, and moves nothing', async ({ page }) => {
  await page.goto(chapterPath('en'));
  const current = page.locator('.outline [aria-current]');
  await expect(current).toHaveCount(0);
  await page.locator('html.is-settled').waitFor();
  const place = await page.locator('.outline').boundingBox();
  for (const section of ['capital-b', 'summary', 'advance']) {
    await page.locator(`#${section}`).evaluate((element) => element.scrollIntoView());
    await expect(current).toHaveAttribute('href', `#${section}`);
    expect((await page.locator('.outline').boundingBox())?.width).toBe(place?.width);
  }
});

test('on a phone header and breadcrumbs take one line each, and the outline is folded', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const language of languages) {
    await page.goto(chapterPath(language));
    for (const line of ['.tools', '.breadcrumbs']) {
      const box = await page.locator(line).boundingBox();
      expect(box?.height, line).toBeLessThan(40);
    }
    await expect(page.locator('.outline')).toBeHidden();
  }
});

test.describe('a wrong address', () => {
  test.use({ expectedProblems: [/404/] });

  test('offers contents in both languages', async ({ page }) => {
    await page.goto('en/no-such-page/');
    for (const language of languages)
      await expect(page.locator(`main a[href$="/${language}/contents/"]`)).toBeVisible();
    await expect(page.locator('main [data-open="search"]').first()).toBeVisible();
  });
});

test('every page has the same headings and sections, by their ids, in both languages', async ({
  request,
}) => {
  const idsOf = async (path: string): Promise<readonly string[]> => {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    const html = await answer.text();
    const ids = [...html.matchAll(/<(?:h[1-6]|section)\b[^>]*? id="([^"]*)"/g)].map(([, id = '']) => id);
    // The glossary goes by each language's own alphabet.
    return ids.filter((id) => !id.startsWith('letter-')).sort();
  };
  for (const { path } of pagesWithoutModels()) {
    const [en, zh] = await Promise.all(languages.map((language) => idsOf(`${language}/${path}`)));
    expect(zh, path).toEqual(en);
  }
});
