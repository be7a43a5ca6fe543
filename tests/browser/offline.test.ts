// Offline: after one "keep for offline" the whole book of a language opens without a network, answers edits and finds
// words; a page that is not kept says so; the copy can be given up.
import type { BrowserContext, Page } from '@playwright/test';
import { field, openChapter, result } from './support/chapter.ts';
import { expect, test } from './support/page.ts';

// Without a network the browser itself reports every request that fails.
test.use({ expectedProblems: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED/] });

async function openOfflineDialogue(page: Page): Promise<void> {
  await page.goto('en/contents/');
  await page.locator('[data-open="offline"]').first().click();
}

async function goOffline(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
}

test('after one press the English book opens without a network, until the copy is removed', async ({
  page,
  context,
}) => {
  await openOfflineDialogue(page);
  const dialogue = page.getByRole('dialog', { name: 'Read offline' });
  await expect(dialogue).toContainText('Then it opens without a network');
  await dialogue.getByRole('button', { name: /^Keep the English book \([\d.]+ MB\)/ }).click();
  await expect(dialogue.getByRole('status')).toContainText('The book is here', { timeout: 60_000 });
  await page.evaluate(() => navigator.serviceWorker.ready);

  await goOffline(context);
  await page.goto('en/models/turnover/farmer/');
  await expect(page.locator('h1')).toBeVisible();
  await openChapter(page, 'en', '#?capital-a.weeklyVariableCapital=120');
  await expect(field(page, 'capital-a.weeklyVariableCapital')).toHaveValue('120');
  await expect(result(page, 'capital-a.variableCapitalAdvanced')).toHaveText(/600/);

  await page.goto('zh/claims/');
  await expect(page.locator('h1')).toHaveText('This page is not here');

  await context.setOffline(false);
  await openOfflineDialogue(page);
  await expect(dialogue).toContainText('The English book is kept in this browser.');
  await dialogue.getByRole('button', { name: 'Remove the copy' }).click();
  await expect(dialogue.getByRole('status')).toContainText('The copy is gone');
  expect(
    await page.evaluate(async () => [await caches.keys(), await navigator.serviceWorker.getRegistrations()]),
  ).toEqual([[], []]);
});

test('where a file cannot be fetched nothing is promised', async ({ page }) => {
  await page.route('**/icon.svg', (route) => route.abort());
  await openOfflineDialogue(page);
  const dialogue = page.getByRole('dialog', { name: 'Read offline' });
  await dialogue.getByRole('button', { name: /^Keep the English book/ }).click();
  await expect(dialogue.getByRole('status')).toContainText('Not everything could be fetched', {
    timeout: 60_000,
  });
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
});
