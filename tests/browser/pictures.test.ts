// Pictures of the page as an English reader sees it. They use the fonts that the book ships, and allow for a pixel
// drawn a little otherwise by another version of the browser; a moved line or a lost colour is more than that.
import { openChapter } from './support/chapter.ts';
import { expect, test } from './support/page.ts';

test.use({ viewport: { width: 1280, height: 860 } });

for (const [picture, section] of [
  ['chapter-en', '#capital-a'],
  ['figures-en', '#forms-of-capital'],
] as const) {
  test(`${section} looks as in ${picture}.png`, async ({ page }) => {
    await openChapter(page);
    // A font that comes too late for the first drawing is used from the second visit on, by design.
    await page.evaluate(() => document.fonts.ready);
    await page.reload();
    await page.locator('html.is-settled').waitFor();
    await page.locator(section).evaluate((element) => element.scrollIntoView());
    await expect(page).toHaveScreenshot(`${picture}.png`, {
      maxDiffPixelRatio: 0.02,
      animations: 'disabled',
    });
  });
}
