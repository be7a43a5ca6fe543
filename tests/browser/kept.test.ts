// What the browser keeps for its reader: settings, place and progress, bookmarks, and the page that shows all of it.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { chapterPath, openChapter, type } from './support/chapter.ts';
import { expect, test } from './support/page.ts';

const attribute = (page: Page, name: string) =>
  page.evaluate((of) => document.documentElement.getAttribute(of), name);
const kept = (page: Page, name: string) =>
  page.evaluate((of) => localStorage.getItem(`capital-in-motion/${of}`), name);

const fontSize = (page: Page) =>
  page.locator('body').evaluate((body) => Number.parseFloat(getComputedStyle(body).fontSize));

/** The sum of everything that has moved on the page without the reader's doing. */
const shifts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );

/** Stays on the page for so long. */
const stay = (page: Page, seconds: number) => page.clock.runFor(seconds * 1000);

test('settings are followed at once, kept, there before the page is drawn, and put back', async ({
  page,
}) => {
  await openChapter(page);
  const opener = page.getByRole('button', { name: 'Settings' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialogue = page.getByRole('dialog', { name: 'Settings' });
  await dialogue.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  const before = await fontSize(page);
  await dialogue.getByRole('radio', { name: 'Usual' }).first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(dialogue.getByRole('radio', { name: 'Large', exact: true })).toBeChecked();
  await expect.poll(() => fontSize(page)).toBeCloseTo(1.15 * before, 1);
  await dialogue.getByRole('checkbox', { name: 'Critique' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
  await expect(page.locator('.note.is-critique').first()).toBeHidden();
  await expect(page.locator('.aids').getByRole('checkbox', { name: 'Critique' })).not.toBeChecked();

  for (const path of ['en/', 'zh/models/turnover/capital-advanced/', chapterPath('en')]) {
    await page.goto(path, { waitUntil: 'load' });
    await expect(page.locator('html'), path).toHaveAttribute('data-theme', 'dark');
    expect(await shifts(page), path).toBe(0);
  }
  await page.locator('.aids').getByRole('checkbox', { name: 'Critique' }).check();
  await expect.poll(() => attribute(page, 'data-hide-notes')).toBeNull();
  await page.getByRole('button', { name: 'Settings' }).click();
  await dialogue.getByRole('button', { name: 'As the book comes' }).click();
  await expect(dialogue.getByRole('status')).toHaveText('Everything is as the book comes.');
  await expect(dialogue.getByRole('radio', { name: 'Usual' }).first()).toBeChecked();
  await expect.poll(() => attribute(page, 'data-theme')).toBeNull();
  await expect.poll(() => kept(page, 'settings')).toBeNull();
});

test('the place is kept while reading; a later visit offers to go on, and the contents tell how far one is', async ({
  page,
}) => {
  await page.clock.install();
  await openChapter(page);
  await stay(page, 11);
  // The end of the first section stands in the window, then a later section is begun.
  await page.locator('#advance').evaluate((section) => section.scrollIntoView({ block: 'end' }));
  await expect(async () => {
    await stay(page, 3);
    expect(await kept(page, 'places')).toContain('"read":["advance"');
  }).toPass();
  await page.locator('#same-labour').evaluate((section) => section.scrollIntoView());
  await expect(async () => {
    await stay(page, 3);
    expect(await kept(page, 'places')).toContain('"section":"same-labour"');
  }).toPass();
  await page.reload();
  await page.locator('html.is-live').waitFor();
  await expect(page.locator('.offer')).toHaveCount(0);

  await page.goto('about:blank');
  await openChapter(page, 'zh');
  await stay(page, 1);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.getByRole('button', { name: /^接着读/ }).click();
  await expect(page.locator('#same-labour')).toBeInViewport();
  await expect(page.locator('#same-labour h2')).toBeFocused();

  await page.goto('en/contents/');
  await expect(page.locator('[data-progress-of="turnover/annual-rate"]')).toContainText(
    /read to “The same labour”, \d+%/,
  );
  expect(await shifts(page)).toBe(0);
  await page.getByRole('link', { name: /^Continue: The annual rate/ }).click();
  await stay(page, 1);
  await expect(page.locator('#same-labour')).toBeInViewport();
  await expect(page).toHaveURL(/annual-rate\/$/);
});

test('a section can be marked at its heading and in the outline; every tab knows it, and it can be removed', async ({
  page,
  context,
}) => {
  await openChapter(page);
  const other = await context.newPage();
  await openChapter(other);
  await other.locator('.outline').hover();
  const inOutline = other.locator('.outline').getByRole('button', { name: /bookmark at “Capital A”/ });
  await expect(inOutline).toHaveAccessibleName('Set a bookmark at “Capital A”');

  await page.locator('#capital-a-title').scrollIntoViewIfNeeded();
  await page.locator('#capital-a-title').hover();
  await page.locator('#capital-a').getByRole('button', { name: 'Set a bookmark at “Capital A”' }).click();
  await expect(page.locator('#capital-a')).toHaveClass(/is-bookmarked/);
  await expect(inOutline).toHaveAccessibleName('Remove the bookmark at “Capital A”');

  await page.reload();
  await expect(page.locator('#capital-a')).toHaveClass(/is-bookmarked/);
  await page.getByRole('button', { name: 'Settings' }).click();
  const dialogue = page.getByRole('dialog', { name: 'Settings' });
  await dialogue.getByText('Your bookmarks (1)').click();
  await expect(
    dialogue.getByRole('link', { name: 'The annual rate of surplus-value: Capital A' }),
  ).toHaveAttribute('href', /\/en\/turnover\/annual-rate\/#capital-a$/);
  await dialogue.getByRole('button', { name: 'Remove the bookmark at “Capital A”' }).click();
  await expect(dialogue.getByText('Your bookmarks (0)')).toBeVisible();
  await expect(inOutline).toHaveAccessibleName('Set a bookmark at “Capital A”');
});

test('everything that is kept is shown, saved as a file, forgotten, and taken in again', async ({ page }) => {
  await openChapter(page);
  await type(page, 'capital-a.workingPeriod', '6');
  await expect.poll(() => kept(page, 'numbers/turnover/annual-rate')).toContain('6');
  await page.evaluate(() => {
    localStorage.setItem('capital-in-motion/settings', '{"version":1,"settings":{"theme":"dark"}}');
    localStorage.setItem('capital-in-motion/language', '{"version":');
  });
  await page.goto('en/kept/');
  const main = page.getByRole('main');
  await expect(main).toContainText('The annual rate of surplus-value, 1 number changed');
  await expect(main).toContainText('Colours: Dark');
  await expect(main.getByRole('heading', { name: 'Put aside' })).toBeVisible();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save everything as a file' }).click(),
  ]);
  const file = await readFile(await download.path());
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Forget it' }).click();
  await expect(main).toContainText('Nothing is kept yet.');
  await expect.poll(() => attribute(page, 'data-theme')).toBeNull();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  const takeIn = (buffer: Buffer) =>
    page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'kept.json', mimeType: 'application/json', buffer });
  await takeIn(Buffer.from(file.toString().replace('"dark"', '"<img src=x onerror=alert(1)>"')));
  await expect(main).toContainText('settings: what it holds cannot be read');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await takeIn(file);
  await expect(main).toContainText('The annual rate of surplus-value, 1 number changed');
  await expect.poll(() => attribute(page, 'data-theme')).toBe('dark');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(main).toContainText('Nothing is kept yet.');
});

test('where storage is forbidden the book is read all the same, and says that it keeps nothing', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await openChapter(page);
  await page.getByRole('button', { name: 'Settings' }).click();
  const dialogue = page.getByRole('dialog', { name: 'Settings' });
  await dialogue.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(() => attribute(page, 'data-theme')).toBe('dark');
  await expect(dialogue.getByRole('status')).toContainText('holds for this page');
  await page.keyboard.press('Escape');
  await page.locator('#advance-title').hover();
  await page
    .locator('#advance')
    .getByRole('button', { name: /^Set a bookmark/ })
    .click();
  await expect(page.locator('.notice')).toHaveCount(1);
  await page.goto('en/kept/');
  await expect(page.getByRole('main')).toContainText('does not let the book keep anything');
});
