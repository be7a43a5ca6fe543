// Pictures of the main pages as readers see them, and of two places in a chapter. They use the fonts that the book ships
// (and, for Chinese, the one that the tests install), and allow for a pixel drawn a little otherwise by another version of
// the browser; a moved line or a lost colour is more than that.
import type { Page } from '@playwright/test';
import { openChapter } from './support/chapter.ts';
import { expect, test } from './support/page.ts';

const allowance = { maxDiffPixelRatio: 0.02, animations: 'disabled' } as const;

/** A font that comes too late for the first drawing is used from the second visit on, by design. */
async function withFonts(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.reload();
  await page.evaluate(() => document.fonts.ready);
}

for (const [picture, section] of [
  ['chapter-en', '#capital-a'],
  ['figures-en', '#forms-of-capital'],
] as const) {
  test.describe(`in a window of the usual size`, () => {
    test.use({ viewport: { width: 1280, height: 860 } });
    test(`${section} looks as in ${picture}.png`, async ({ page }) => {
      await openChapter(page);
      await withFonts(page);
      await page.locator('html.is-settled').waitFor();
      await page.locator(section).evaluate((element) => element.scrollIntoView());
      await expect(page).toHaveScreenshot(`${picture}.png`, allowance);
    });
  });
}

/** The ten main pages; between them both languages, light and dark, wide and narrow. */
const mainPages = [
  ['cover', 'en/', 1280, 'light'],
  ['contents', 'zh/contents/', 1280, 'light'],
  ['part', 'en/reproduction/', 1280, 'dark'],
  ['chapter', 'zh/turnover/annual-rate/', 390, 'light'],
  ['glossary', 'en/glossary/', 1280, 'light'],
  ['bibliography', 'zh/bibliography/', 390, 'dark'],
  ['claims', 'en/claims/', 390, 'light'],
  ['worked-examples', 'zh/worked-examples/', 1280, 'light'],
  ['model', 'en/models/turnover/capital-advanced/', 1280, 'light'],
  ['how-to-read', 'en/how-to-read/', 390, 'dark'],
] as const;

for (const [name, path, width, colorScheme] of mainPages) {
  test.describe(`at ${width} pixels in ${colorScheme} colours`, () => {
    test.use({ viewport: { width, height: width === 390 ? 844 : 860 }, colorScheme });
    test(`the page ${name} looks as in pages/${name}.png`, async ({ page }) => {
      await page.goto(path);
      await withFonts(page);
      await expect(page).toHaveScreenshot(['pages', `${name}.png`], allowance);
    });
  });
}
