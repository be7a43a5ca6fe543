// Exercises under the rules of an assignment: few tries, hints that cost, answers that show later, and work that is back
// when the page is opened again.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { openChapter } from './support/chapter.ts';
import { expect, test } from './support/page.ts';

const wages = 'wages-in-capital-two';
const choice = 'what-the-higher-rate-says';
const reasoning = 'faster-and-harder';
const steps = 'a-year-step-by-step';

const boxOf = (page: Page, id: string): Locator => page.locator(`[data-exercise="${id}"]`);
const statusOf = (page: Page, id: string): Locator => boxOf(page, id).locator('.exercise-status');
const tallyOf = (page: Page, id: string): Locator => boxOf(page, id).locator('[data-tally]');

/** Takes an assignment in, says who one is, and opens the chapter. */
async function begin(page: Page, rules: string): Promise<void> {
  const exercises = [wages, choice, reasoning, steps].join(',');
  await page.goto(`en/assignment/#v=1&g=1&book=2026.11&key=RULES-1&do=${exercises}&${rules}`);
  await page.getByLabel('Name', { exact: true }).fill('Li Na');
  await page.getByLabel(/^Id:/).fill('20261234');
  await page.keyboard.press('Enter');
  await expect(page.locator('.who-status')).toHaveText('Kept.');
  await openChapter(page);
  await expect(tallyOf(page, wages)).not.toHaveText('');
}

async function answer(page: Page, id: string, text: string): Promise<void> {
  await boxOf(page, id).getByRole('textbox').first().fill(text);
  await page.keyboard.press('Enter');
}

const expectAccessible = async (page: Page, id: string): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).include(`[data-exercise="${id}"]`).analyze();
  expect(violations.map(({ id: rule }) => rule)).toEqual([]);
};

test('tries end, hints cost and say so first, and the solution waits for the last try', async ({ page }) => {
  await begin(page, 'try=2&hint=10&show=tries');
  const box = boxOf(page, wages);
  await expect(tallyOf(page, wages)).toHaveText('Attempts: 0 of 2');
  await expect(box.getByRole('button', { name: 'Other numbers' })).toBeHidden();
  await expect(box.locator('.exercise-solution')).toBeHidden();
  const hints = box.locator('.exercise-hint > summary');
  await expect(hints.first()).toHaveText('Hint 1 (costs 10% of the points)');
  await expect(hints.nth(1)).toBeHidden();
  await hints.first().click();
  await expect(hints.nth(1)).toHaveText('Hint 2 (costs 10% of the points)');
  await answer(page, wages, 'nothing');
  await expect(tallyOf(page, wages)).toHaveText('Attempts: 0 of 2');
  await answer(page, wages, '1');
  await expect(statusOf(page, wages)).toContainText('Not yet.');
  await expect(tallyOf(page, wages)).toHaveText('Attempts: 1 of 2');
  await expect(box.locator('.exercise-solution')).toBeHidden();
  // A step left out is no way to have the others marked for nothing.
  await answer(page, steps, '1');
  await expect(statusOf(page, steps)).toContainText('nothing has been counted');
  await expect(boxOf(page, steps).locator('.exercise-said').first()).toBeEmpty();

  await page.reload();
  await expect(tallyOf(page, wages)).toHaveText('Attempts: 1 of 2');
  await expect(box.getByRole('textbox')).toHaveValue('1');
  await expect(statusOf(page, wages)).toContainText('Not yet.');
  await expect(hints.nth(1)).toBeVisible();
  await answer(page, wages, '2');
  await expect(tallyOf(page, wages)).toHaveText('Attempts: 2 of 2 · No attempts left.');
  await expect(box.getByRole('textbox')).not.toBeEditable();
  await expect(box.getByRole('textbox')).toBeFocused();
  await expect(box.locator('.exercise-solution')).toHaveAttribute('open');
  await expectAccessible(page, wages);
});

test('answers that show later are kept and told of with no word', async ({ page }) => {
  await begin(page, 'try=1&hint=none&due=2099-12-01T23:59%2B08:00&zone=Asia/Shanghai&show=due');
  for (const id of [wages, choice, reasoning]) {
    await expect(boxOf(page, id).locator('.exercise-solution')).toBeHidden();
    await expect(boxOf(page, id).locator('.exercise-hint').locator('visible=true')).toHaveCount(0);
  }
  await answer(page, wages, '12,5');
  await expect(statusOf(page, wages)).toHaveText('Is that 12.5 or 125? Write the one you mean.');
  await answer(page, wages, '1');
  await expect(statusOf(page, wages)).toHaveText(/^Kept\. Answers show after .*December 2099/);
  await expect(boxOf(page, wages).locator('.exercise-solution')).toBeHidden();
  await boxOf(page, choice).getByRole('radio').first().check();
  await boxOf(page, choice).getByRole('button', { name: 'Check' }).click();
  await expect(statusOf(page, choice)).toHaveText(/^Kept\./);
  await expect(boxOf(page, choice).locator('.exercise-said:not(.exercise-status):not(:empty)')).toHaveCount(
    0,
  );
  // The tries are used up: the choice stays as it is.
  await boxOf(page, choice).getByRole('radio').nth(2).click({ force: true });
  await expect(boxOf(page, choice).getByRole('radio').first()).toBeChecked();
  await boxOf(page, reasoning).getByRole('textbox').fill('Because.');
  await boxOf(page, reasoning).getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(statusOf(page, reasoning)).toHaveText(/^Kept\./);
  await expect(boxOf(page, reasoning).locator('.exercise-solution')).toBeHidden();
  for (const id of [wages, choice, reasoning]) await expectAccessible(page, id);
});
