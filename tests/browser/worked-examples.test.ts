// The index of worked examples and the index of models: how one finds a row, and where its numbers lead.
import { field } from './support/chapter.ts';
import { expect, test } from './support/page.ts';
import { modelsPath, rowsOf, seriesTable, workedExamplesPath } from './support/reference.ts';

test.describe('the index of worked examples', () => {
  test('says of a row what is printed, what is recomputed, what the editors find, and where the book treats it', async ({
    page,
  }) => {
    await page.goto(workedExamplesPath('en'));
    const row = page.locator('#S4-09');
    await expect(row.getByRole('heading')).toHaveText('Circulating capital laid out each week');
    await expect(row.locator('.verdict')).toHaveText('agrees');
    await expect(row).toContainText('circulating capital laid out each week: 500 pounds a week');
    await expect(row.getByRole('link', { name: 'The annual rate of surplus-value' })).toHaveAttribute(
      'href',
      /\/en\/turnover\/annual-rate\/$/,
    );
  });

  for (const language of ['en', 'zh'] as const) {
    test(`in ${language} a link to a row lands at it`, async ({ page }) => {
      await page.goto(`${workedExamplesPath(language)}#C5`);
      await expect(page.locator('#C5 h3')).toBeInViewport();
    });
  }

  test('shows on request only where source and models do not simply agree', async ({ page }) => {
    await page.goto(workedExamplesPath('en'));
    await page.getByLabel('Only where they do not simply agree').check();
    await expect(page.locator('.index-row.is-agrees').locator('visible=true')).toHaveCount(0);
    expect(await page.locator('.index-row').locator('visible=true').count()).toBeGreaterThan(50);
  });

  test('gives every row an id of its own', async ({ page }) => {
    await page.goto(workedExamplesPath('en'));
    const ids = await page.locator('.index-row').evaluateAll((rows) => rows.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(200);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('leads to a model of equations in the numbers of the row', async ({ page }) => {
    await page.goto(workedExamplesPath('en'));
    const link = page
      .locator('.index-row a[href*="/models/identity/two-sides-of-output/#q-output?"]')
      .first();
    const number = await link.textContent();
    await link.click();
    await expect(page.locator('html.is-live')).toBeAttached();
    await expect(page.locator('#q-output output')).toHaveText((number ?? '').replace(/ .*/, ''));
    await expect(page.locator('#q-output')).toBeInViewport();
    await expect(page.locator('.in.is-changed').first()).toBeAttached();
  });

  test('leads to a recurrence in the numbers of the row', async ({ page }) => {
    await page.goto(workedExamplesPath('en'));
    const link = page.locator('.index-row a[href*="/models/identity/wealth-gap/#?"]').first();
    const number = await link.textContent();
    await link.click();
    await expect(page.locator('.in.is-changed').first()).toBeAttached();
    await expect.poll(async () => (await rowsOf(page)).flat()).toContain((number ?? '').replace(/ .*/, ''));
  });

  test('leads to a ledger with a list of another length', async ({ page }) => {
    await page.goto(workedExamplesPath('zh'));
    await page.locator('#CII-09-03 a[href*="numberOfParts"]').first().click();
    await expect(field(page, 'model.numberOfParts')).toHaveValue('1');
    await expect(seriesTable(page).locator('tbody tr')).toHaveCount(1);
    await expect(page.locator('table[data-list="parts"] tbody tr').locator('visible=true')).toHaveCount(1);
    await expect(page.locator('.notice')).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the index can be read and filtered', async ({ page }) => {
    await page.goto(workedExamplesPath('zh'));
    const agreeing = page.locator('.index-row.is-agrees');
    await expect(agreeing.first()).toBeVisible();
    await page.getByLabel('只看不尽一致的').check();
    await expect(agreeing.locator('visible=true')).toHaveCount(0);
  });
});

test.describe('the index of models', () => {
  for (const language of ['en', 'zh'] as const) {
    test(`in ${language} has every model by part, and the contents lead to it`, async ({ page }) => {
      await page.goto(`${language}/contents/`);
      await page.locator(`main a[href$="/${modelsPath(language)}"]`).click();
      const parts = page.locator('main section:has(.models-list)');
      await expect(parts).toHaveCount(6);
      await expect(page.locator('#refused code').first()).toContainText('cannot subtract a pure number');
      expect(await parts.locator('li a').count()).toBeGreaterThan(100);
      await parts.locator('li a[href$="/turnover/capital-advanced/"]').click();
      await expect(page.locator('h1')).toBeVisible();
      await page.locator('[data-language-switch]').click();
      await expect(page).toHaveURL(/models\/turnover\/capital-advanced\/$/);
    });
  }
});
