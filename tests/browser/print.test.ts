// On paper: everything that is folded on the screen lies open, the numbers are those of the reader and read as text,
// and nothing stands there that only works on a screen.
import { chapterPath, field, openChapter, result } from './support/chapter.ts';
import { expect, test } from './support/page.ts';

for (const language of ['en', 'zh'] as const) {
  for (const width of [1280, 390]) {
    test(`the ${language} chapter opened at ${width} pixels prints with all that it holds`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await openChapter(page, language);
      await page.emulateMedia({ media: 'print' });
      for (const folded of [
        '.note-body',
        '.steps:not(.exercise *) > ol',
        '.guess-answer > *',
        '.guess-feedback > *',
        '.figure table',
      ]) {
        const all = page.locator(folded);
        expect(await all.count()).toBeGreaterThan(0);
        await expect(all.locator('visible=true')).toHaveCount(await all.count());
      }
      for (const ofScreen of [
        'header.site-header',
        'footer.site-footer',
        '.aids',
        '.exercise form button',
        '.exercise-hint',
        '.exercise-solution',
        '.figure button',
        '[data-reset]',
        '[data-numbers-bar]',
        '.term-card',
      ]) {
        expect(await page.locator(ofScreen).count()).toBeGreaterThan(0);
        await expect(page.locator(ofScreen).locator('visible=true')).toHaveCount(0);
      }
    });
  }
}

test('the reader’s own numbers are printed, as plain text', async ({ page }) => {
  await openChapter(page, 'en', '#?capital-a.weeklyVariableCapital=120');
  const wages = field(page, 'capital-a.weeklyVariableCapital');
  await expect(wages).toHaveValue('120');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-numbers-bar], [data-reset]').locator('visible=true')).toHaveCount(0);
  await expect(wages).toBeVisible();
  await expect(result(page, 'capital-a.variableCapitalAdvanced')).toHaveText(/600/);
  const [ofNumber, ofSentence] = await wages.evaluate((input) => {
    const look = (element: Element | null) => {
      const { color, fontWeight, fontSize } = getComputedStyle(element ?? input);
      return { color, fontWeight, fontSize };
    };
    return [look(input), look(input.closest('p'))];
  });
  expect(ofNumber).toEqual(ofSentence);
  await expect(wages).toHaveCSS('text-decoration-line', 'none');
  await expect(wages).toHaveCSS('outline-width', '0px');

  // Above the text stands the page's address with these numbers in it, while the page is being printed.
  const address = page.locator('main .printed-address');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(address).toHaveText(/^http.*capital-a\.weeklyVariableCapital=120/);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(address).toHaveCount(0);
});

test('dark colours stay on the screen', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(chapterPath('en'));
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});
