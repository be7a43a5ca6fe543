// What a person does with the reference: opens the page of a model, reads its results and its table, takes a file away.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../../src/i18n/languages.ts';

/** A page of each kind of model: equations, a recurrence, a recurrence whose time runs across, a ledger with a list. */
export const modelOf = {
  equations: 'turnover/capital-advanced',
  recurrence: 'turnover/farmer',
  'wide recurrence': 'reproduction/expanded-reproduction',
  ledger: 'turnover/aggregate-turnover',
} as const;

export const modelsPath = (language: Language): string => `${language}/models/`;
export const modelPath = (language: Language, id: string): string => `${language}/models/${id}/`;
export const workedExamplesPath = (language: Language): string => `${language}/worked-examples/`;
export const claimsPath = (language: Language): string => `${language}/claims/`;

/** Opens a model's page and waits until its numbers answer. @param fragment with "#" */
export async function openModel(
  page: Page,
  id: string,
  language: Language = 'en',
  fragment = '',
): Promise<void> {
  await page.goto(modelPath(language, id) + fragment);
  await page.locator('html.is-live').waitFor();
}

/** The table of a recurrence or ledger. */
export const seriesTable = (page: Page): Locator => page.locator('table[data-series]');

/** The texts of the table, row by row, head first; without what heads the columns. */
export const rowsOf = (page: Page): Promise<readonly (readonly string[])[]> =>
  seriesTable(page)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...(row as HTMLTableRowElement).cells].map(({ textContent }) => textContent ?? '')),
    );

/** The bytes of the file that a link gives. */
export async function taken(page: Page, kind: 'xlsx' | 'csv'): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-download="${kind}"]`).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
