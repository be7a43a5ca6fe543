// Whoever has no mouse gets everywhere, sees where they are, and changes, takes back and resets a number by key alone.
import type { Page } from '@playwright/test';
import { field, openChapter, result } from './support/chapter.ts';
import { expect, test } from './support/page.ts';

const wages = 'capital-a.weeklyVariableCapital';

/** More stops than the page has. */
const most = 400;

/** Where the focus is; undefined when it has left the page. */
const stop = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    // Held against the stop before, not counted from the top: figures come alive while the focus is on its way.
    const last: unknown = Reflect.get(window, 'lastStop');
    Reflect.set(window, 'lastStop', element);
    const follows =
      !(last instanceof Node) ||
      (last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return {
      what:
        element.getAttribute('data-of') ??
        element.getAttribute('data-bar') ??
        element.getAttribute('data-reset'),
      html: element.outerHTML.slice(0, 80),
      follows,
      isMarked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0,
    };
  });

/** Presses Tab (or Shift+Tab) until the focus is on what is named. */
async function tabTo(page: Page, what: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press(key);
    const now = await stop(page);
    if (now?.what === what) return;
    if (!now) break;
  }
  throw new Error(`${what} is not reached by ${key}`);
}

/** Presses Tab until the focus is on something that takes no text, where Ctrl-Z is the page's. */
async function leaveFields(page: Page): Promise<void> {
  do await page.keyboard.press('Tab');
  while (await page.evaluate(() => document.activeElement?.matches('input')));
}

test('Tab goes through the whole page in the order of the text, shows where it is, and is caught nowhere', async ({
  page,
}) => {
  await openChapter(page);
  const stops: NonNullable<Awaited<ReturnType<typeof stop>>>[] = [];
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const now = await stop(page);
    if (!now) break;
    stops.push(now);
  }
  expect(stops[0]?.html).toContain('skip-link');
  expect(stops.length).toBeGreaterThan(100);
  expect(stops.length).toBeLessThan(most);
  expect(stops.filter(({ isMarked }) => !isMarked)).toEqual([]);
  expect(stops.filter(({ follows }) => !follows).map(({ html }) => html)).toEqual([]);
});

test('the skip link leads past the header to the text', async ({ page }) => {
  await openChapter(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#text$/);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('text');
});

test('a number is changed, taken back, changed again and reset without a mouse', async ({ page }) => {
  await openChapter(page);
  const advanced = result(page, 'capital-a.variableCapitalAdvanced');
  await tabTo(page, wages);
  await page.keyboard.type('120');
  await page.keyboard.press('Enter');
  await expect(field(page, wages)).toBeFocused();
  await expect(field(page, wages)).toHaveValue('120');
  await expect(advanced).toHaveText(/600$/);

  await leaveFields(page);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(field(page, wages)).toHaveValue('100');
  await expect(advanced).toHaveText(/500$/);

  await tabTo(page, wages, 'Shift+Tab');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+ArrowUp');
  const changed = await field(page, wages).inputValue();
  expect(changed).not.toBe('100');
  await page.keyboard.press('Escape');
  await expect(field(page, wages)).toHaveValue('100');

  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('150');
  await expect(page.locator('[data-reset="capital-a"]')).toBeVisible();
  await tabTo(page, 'capital-a', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(field(page, wages)).toHaveValue('100');
  await expect(page.locator('.in.is-changed')).toHaveCount(0);
});

test('the bar at the end of the page undoes, resets and copies by key', async ({ page }) => {
  await openChapter(page);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await tabTo(page, 'circulating.workingPeriod');
  await page.keyboard.type('9');
  await expect(page.locator('[data-numbers-bar]')).toBeVisible();
  await tabTo(page, 'undo');
  await page.keyboard.press('Space');
  await expect(field(page, 'circulating.workingPeriod')).toHaveValue('4');
  await field(page, 'circulating.workingPeriod').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('8');
  await tabTo(page, 'copy');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('#?circulating.workingPeriod=8');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(field(page, 'circulating.workingPeriod')).toHaveValue('4');
});

test('an unreadable number lets Tab pass, keeps what was typed, and Escape mends it', async ({ page }) => {
  await openChapter(page);
  await tabTo(page, wages);
  await page.keyboard.type('a lot');
  await page.keyboard.press('Tab');
  await expect(field(page, wages)).not.toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(field(page, wages)).toBeFocused();
  await expect(field(page, wages)).toHaveValue('a lot');
  await expect(field(page, wages)).toHaveAccessibleDescription(/Not understood/);
  await page.keyboard.press('Escape');
  await expect(field(page, wages)).toHaveValue('100');
  await expect(page.locator('.in-why')).toHaveCount(0);
});

test('an arrow key that is held down is one edit', async ({ page }) => {
  await openChapter(page);
  await tabTo(page, wages);
  for (let times = 0; times < 30; times += 1) await page.keyboard.down('ArrowUp');
  await page.keyboard.up('ArrowUp');
  await expect(field(page, wages)).toHaveValue('400');
  await expect(result(page, 'capital-a.variableCapitalAdvanced')).toHaveText(/2,000$/);
  await leaveFields(page);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(field(page, wages)).toHaveValue('100');
});
