// What a person does with a chapter: opens it, finds a number by what it is called, reads a result.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Language } from '../../../src/i18n/languages.ts';

export const chapterPath = (language: Language): string => `${language}/turnover/annual-rate/`;

/** Opens the chapter and waits until its numbers answer and it lies as it will stay. @param fragment with "#" */
export async function openChapter(page: Page, language: Language = 'en', fragment = ''): Promise<void> {
  await page.goto(chapterPath(language) + fragment);
  await page.locator('html.is-settled').waitFor();
}

/** Stops the page's clock, which must have been installed: from now on time passes when the test says so. */
export const stopClock = async (page: Page): Promise<void> =>
  page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);

/** The middle of something in the window, once it is in view, lies still and is covered by nothing. */
export async function middleOf(place: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await place.hover({ trial: true });
  return place.evaluate((element) => {
    // Words may go on in the next line.
    const { x, y, width, height } = element.getClientRects()[0] ?? new DOMRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}

/** An editable number by its binding, where it first stands. */
export const field = (page: Page, binding: string): Locator =>
  page.locator(`input[data-of="${binding}"]`).first();

/** Every place outside the fields that shows a number. */
export const results = (page: Page, binding: string): Locator =>
  page.locator(`[data-of="${binding}"]:not(input)`);

/** A result where it first stands in the prose. */
export const result = (page: Page, binding: string): Locator =>
  page.locator(`output[data-of="${binding}"]`).first();

/** Types a number into a field as a person does: click, replace, leave. Before its script has come it takes nothing. */
export async function type(page: Page, binding: string, text: string): Promise<void> {
  await expect(field(page, binding)).toBeEditable();
  await field(page, binding).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** What copying the link gives. */
export async function copiedLink(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const said = page.locator('[data-bar="count"]');
  const before = (await said.textContent()) ?? '';
  await page.locator('[data-bar="copy"]').click();
  // The bar says so once it is done.
  await expect(said).not.toHaveText(before);
  return page.evaluate(() => navigator.clipboard.readText());
}
