// What a person does with a chapter: opens it, finds a number by what it is called, reads a result.
import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../../src/i18n/languages.ts';

export const chapterPath = (language: Language): string => `${language}/turnover/annual-rate/`;

/** Opens the chapter and waits until its numbers answer. @param fragment with "#" */
export async function openChapter(page: Page, language: Language = 'en', fragment = ''): Promise<void> {
  await page.goto(chapterPath(language) + fragment);
  await page.locator('html.is-live').waitFor();
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

/** Types a number into a field as a person does: click, replace, leave. */
export async function type(page: Page, binding: string, text: string): Promise<void> {
  await field(page, binding).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** What copying the link gives. */
export async function copiedLink(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('[data-bar="copy"]').click();
  return page.evaluate(() => navigator.clipboard.readText());
}
