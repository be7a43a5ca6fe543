// axe finds nothing on any page, wide in light and narrow in dark colours, at rest and with a field in error.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readBook } from '../../src/book/book.ts';
import { languages } from '../../src/i18n/languages.ts';
import { openChapter, type } from './support/chapter.ts';
import { expect, test } from './support/page.ts';
import { claimsPath, modelOf, modelPath, modelsPath, workedExamplesPath } from './support/reference.ts';

const reference = languages.flatMap((language) => [
  modelsPath(language),
  workedExamplesPath(language),
  claimsPath(language),
  ...Object.values(modelOf).map((id) => modelPath(language, id)),
]);
const chapters = readBook().chapters.flatMap(({ chapter }) =>
  languages.map((language) => `${language}/${chapter.id}/`),
);
const pages = ['', 'en/', 'zh/', ...chapters, ...reference];

/**
 * What differs between wide and narrow is not what differs between light and dark: two of the four tell both. Chapters
 * are seen in both views; pages of reference, which are made alike, in one for each language, the other's left out.
 */
const views = [
  ['light', 1280, 'zh/'],
  ['dark', 390, 'en/'],
] as const;

/** What is made alike is found alike: a few rows or formulas of a section stand for all. */
const leaveAFewOfAKind = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('.index-row:nth-of-type(n + 9), .entry:nth-of-type(n + 13)'))
      one.remove();
  });

for (const [colorScheme, width, other] of views) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });
    for (const path of pages.filter((page) => chapters.includes(page) || !page.startsWith(other))) {
      test(`/${path} at ${width} pixels has no violation`, async ({ page }) => {
        await page.goto(path);
        await leaveAFewOfAKind(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
      });
    }

    test('a field in error, changed numbers and the bar have no violation', async ({ page }) => {
      await openChapter(page);
      await type(page, 'capital-a.workingPeriod', '9');
      await type(page, 'capital-a.weeklyVariableCapital', 'nonsense');
      await page.keyboard.press('Tab');
      await expect(page.locator('.in-why')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
    });
  });
}

for (const path of pages) {
  test(`/${path} needs no sideways scrolling at 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
