// Figures answer to the page's numbers: picture, summary and table, however late their script or the page's own comes.
import type { Locator, Page } from '@playwright/test';
import { chapterPath, field, openChapter, type } from './support/chapter.ts';
import { expect, test } from './support/page.ts';

const year = 'year-compared';
const forms = 'forms-of-capital';

const figure = (page: Page, id: string): Locator => page.locator(`figure#${id}`);
const summary = (page: Page, id: string): Locator => figure(page, id).locator('.figure-summary');
const table = (page: Page, id: string): Locator => figure(page, id).getByRole('table');

/** Scrolls to a figure and waits until it follows the numbers. */
async function turnTo(page: Page, id: string): Promise<void> {
  await figure(page, id).scrollIntoViewIfNeeded();
  await figure(page, id).locator('[data-figure]').hover();
  await figure(page, id).locator('[data-live]').waitFor();
}

/** Holds back the scripts that match until the returned function is called. */
async function holdBack(page: Page, scripts: string): Promise<() => void> {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(scripts, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test('wages of 120 stand in the summary, the table and the picture of the year', async ({ page }) => {
  await openChapter(page);
  await turnTo(page, year);
  await type(page, 'capital-a.weeklyVariableCapital', '120');
  await expect(summary(page, year)).toContainText(
    'Capital A advances £600 and in its 50-week year makes £6,000 of surplus-value',
  );
  await expect(summary(page, year)).toContainText('Capital B advances £6,000');
  await expect(
    figure(page, year).getByRole('img', { name: /advanced £600, surplus-value made £6,000/ }),
  ).toBeVisible();
  await figure(page, year).locator('summary').click();
  const lastWeek = table(page, year).getByRole('row').last();
  await expect(lastWeek.getByRole('cell')).toHaveText(['600', '6,000', '5,760', '6,000', '6,000', '6,000']);
});

test('a longer working period divides the capital anew, and the open table stays open', async ({ page }) => {
  await openChapter(page);
  await turnTo(page, forms);
  await figure(page, forms).locator('summary').click();
  await type(page, 'circulating.workingPeriod', '9');
  await expect(summary(page, forms)).toContainText('£2,250 as capital I, £250 as capital II');
  await expect(figure(page, forms).locator('details')).toHaveAttribute('open');
  await expect(table(page, forms).getByRole('row', { name: /^9 / }).getByRole('cell')).toHaveText([
    '2,250',
    '0',
    '0',
    '0',
    '0',
    '250',
  ]);
});

test('the figure speaks Chinese on the Chinese page', async ({ page }) => {
  await openChapter(page, 'zh');
  await turnTo(page, forms);
  await type(page, 'circulating.constantCapital', '2万');
  await expect(summary(page, forms)).toContainText('须预付20500镑，其中资本Ⅰ为16400镑，资本Ⅱ为4100镑');
});

test('“Whole year” draws all fifty weeks and stays chosen while numbers change', async ({ page }) => {
  await openChapter(page);
  await turnTo(page, forms);
  const picture = figure(page, forms).getByRole('img');
  const wholeYear = figure(page, forms).getByRole('button', { name: 'Whole year' });
  await expect(picture.getByText('50', { exact: true })).toHaveCount(0);
  await wholeYear.click();
  await expect(wholeYear).toHaveAttribute('aria-pressed', 'true');
  await expect(picture.getByText('50', { exact: true })).toHaveCount(1);
  await type(page, 'circulating.weeksInYear', '60');
  await expect(picture.getByText('60', { exact: true })).toHaveCount(1);
  await expect(wholeYear).toHaveAttribute('aria-pressed', 'true');
  await figure(page, forms).getByRole('button', { name: 'First turnovers' }).click();
  await expect(picture.getByText('60', { exact: true })).toHaveCount(0);
});

test('more capitals than a picture can hold are told in a sentence, until there are fewer', async ({
  page,
}) => {
  await openChapter(page);
  await turnTo(page, forms);
  await type(page, 'circulating.circulationTime', '100');
  await expect(figure(page, forms)).toContainText(
    'No picture can be drawn: 26 capitals would have to relieve each other',
  );
  await expect(figure(page, forms).getByRole('img')).toHaveCount(0);
  await type(page, 'circulating.circulationTime', '2');
  await expect(figure(page, forms).getByRole('img')).toBeVisible();
});

test('no number that a field takes breaks a picture', async ({ page }) => {
  await openChapter(page);
  for (const [id, binding, number] of [
    [year, 'capital-a.weeklyVariableCapital', '0'],
    [year, 'capital-a.weeklyVariableCapital', '1/999999999999'],
    [year, 'capital-a.weeklyVariableCapital', '1000000'],
    [year, 'capital-a.rateOfSurplusValue', '0'],
    [year, 'capital-a.weeksInYear', '3/2'],
    [year, 'capital-a.circulationTime', '100'],
    [forms, 'circulating.circulationTime', '0'],
    [forms, 'circulating.workingPeriod', '1/2'],
    [forms, 'circulating.workingPeriod', '100'],
    [forms, 'circulating.weeksInYear', '1'],
  ] as const) {
    await turnTo(page, id);
    await field(page, binding).fill(number);
    await field(page, binding).press('Enter');
    await expect(field(page, binding)).not.toHaveAttribute('aria-invalid');
    await expect(summary(page, id)).toBeVisible();
    expect(await figure(page, id).innerHTML()).not.toMatch(/NaN|Infinity|undefined|="[^"]*--\d/);
    await field(page, binding).press('Escape');
    await page.locator('[data-bar="reset"]').click();
  }
});

test('a figure whose script comes after the edit shows the edit', async ({ page }) => {
  const release = await holdBack(page, '**/turnover-figures*.js');
  await openChapter(page);
  await figure(page, year).scrollIntoViewIfNeeded();
  await type(page, 'capital-a.weeklyVariableCapital', '120');
  await expect(page.locator('[data-numbers-bar]')).toBeVisible();
  await expect(summary(page, year)).toContainText('Capital A advances £500');
  release();
  await figure(page, year).scrollIntoViewIfNeeded();
  await expect(summary(page, year)).toContainText('Capital A advances £600');
});

test('a button of a figure that is pressed before its script has come is answered when it comes', async ({
  page,
}) => {
  const release = await holdBack(page, '**/turnover-figures*.js');
  await openChapter(page);
  const wholeYear = figure(page, forms).getByRole('button', { name: 'Whole year' });
  await wholeYear.click();
  await expect(wholeYear).toHaveAttribute('aria-pressed', 'false');
  release();
  await expect(wholeYear).toHaveAttribute('aria-pressed', 'true');
});

test('the figures take the numbers of a link without being touched', async ({ page }) => {
  await page.goto(`${chapterPath('en')}#?capital-a.weeklyVariableCapital=120`);
  await expect(field(page, 'capital-a.weeklyVariableCapital')).toHaveValue('120');
  await expect(summary(page, year)).toContainText('Capital A advances £600');
});

test('whoever only reads does not load what draws the figures', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await openChapter(page);
  await figure(page, forms).scrollIntoViewIfNeeded();
  await figure(page, year).scrollIntoViewIfNeeded();
  await page.mouse.move(1, 1);
  expect(loaded.filter((url) => /drawing|turnover-figures/.test(url))).toEqual([]);
  await field(page, 'capital-a.weeklyVariableCapital').focus();
  await expect(figure(page, year).locator('[data-live]')).toBeVisible();
  expect(loaded.filter((url) => /drawing/.test(url))).toHaveLength(1);
});
