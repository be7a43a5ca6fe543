// Without JavaScript, on paper and for machines: all text, the source's numbers, formulas and figures are there.
import { readBook } from '../../src/book/book.ts';
import { numbersOf } from '../../src/book/page-context.ts';
import { languages } from '../../src/i18n/languages.ts';
import { chapterPath, field, result } from './support/chapter.ts';
import { differences } from './support/numbers-on-page.ts';
import { expect, test } from './support/page.ts';

test.use({ javaScriptEnabled: false });

for (const language of languages) {
  test(`the ${language} chapter can be read without JavaScript`, async ({ page }) => {
    await page.goto(chapterPath(language));
    const wages = field(page, 'capital-a.weeklyVariableCapital');
    await expect(wages).toHaveValue('100');
    await expect(wages).not.toBeEditable();
    await expect(result(page, 'capital-a.annualRate')).toHaveText(language === 'en' ? '1,000%' : '1000%');
    expect(await page.locator('math').count()).toBeGreaterThan(15);
    for (const id of ['forms-of-capital', 'year-compared']) {
      const figure = page.locator(`#${id}`);
      expect(await figure.locator('svg :is(path, rect, line, polyline)').count()).toBeGreaterThan(10);
      await figure.locator('summary').click();
      expect(await figure.locator('tbody tr:visible').count()).toBeGreaterThan(5);
    }
    await expect(page.locator('[data-numbers-bar]')).toBeHidden();
    await expect(page.locator('.exercise form').first()).toBeHidden();
  });

  test(`a folded note of the ${language} chapter opens without JavaScript on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(chapterPath(language));
    const note = page.locator('.note').first();
    await note.locator('summary').click();
    await expect(note.locator('.note-body p').first()).toBeVisible();
  });
}

for (const { chapter } of readBook().chapters) {
  for (const language of languages) {
    test(`${chapter.id} in ${language} has every number, sentence and figure without JavaScript`, async ({
      page,
    }) => {
      await page.goto(`${language}/${chapter.id}/`);
      const { store } = await numbersOf(chapter);
      expect(await differences(page, store, language)).toEqual([]);
      for (const id of Object.keys(chapter.figures)) {
        const figure = page.locator(`#${id}`);
        expect(await figure.locator('svg[role="img"], table').count()).toBeGreaterThan(0);
        await expect(figure.locator('figcaption')).toBeVisible();
      }
      await expect(page.locator('[data-numbers-bar]')).toBeHidden();
    });
  }
}
