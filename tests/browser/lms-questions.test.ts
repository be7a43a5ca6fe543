// What the builder makes for an LMS's own quizzes: each file is asked for by clicking, opened again, and its numbers are
// held against the models.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { exact } from '../../src/calc/kernel/exact.ts';
import { loadModels } from '../../src/calc/registry.ts';
import { assignMessages } from '../../src/i18n/assign-messages.ts';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { asked, found } from '../support/xml.ts';
import { expect, test } from './support/page.ts';

const assignment = [
  'v=1&g=1&book=2026.11&t=Week+3:+A+%26+B&key=F26-ECON101-3',
  'read=turnover/annual-rate/two-capitals,reproduction/expanded-reproduction',
  'do=rate-of-another-capital*2,what-the-higher-rate-says,a-year-step-by-step,faster-and-harder',
].join('&');

async function made(page: Page, language: Language, fragment: string, button: RegExp): Promise<Buffer> {
  await page.goto(`./${language}/assign/#${fragment}`);
  await page.getByText(assignMessages[language].handOut.packages).click();
  const maker = page.getByRole('button', { name: button });
  const [download] = await Promise.all([page.waitForEvent('download'), maker.click()]);
  return readFile(await download.path());
}

/** The columns of the table of a calculated question. */
async function columnsOf(file: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const names = await found(file, '//dataset_definition/name/text');
  const columns = names.map(async (name) => {
    const values = `//dataset_definition[name/text='${name}']/dataset_items/dataset_item/value`;
    return [name, await found(file, values)] as const;
  });
  return new Map(await Promise.all(columns));
}

for (const language of languages) {
  test(`questions for Moodle ask with the book’s own variants (${language})`, async ({ page }) => {
    const only = assignment.replace(/do=.*/, 'do=rate-of-another-capital*2');
    const file = `${await made(page, language, only, /^(?:Moodle questions \(XML\)|Moodle 试题（XML）)/)}`;
    expect(await found(file, '//question/@type')).toEqual(['category', 'calculated']);
    const columns = await columnsOf(file);
    const question = await asked(file, 'string(//questiontext/text)');
    expect(question).toContain('{workingPeriod}');
    expect(question).toContain('{rateOfSurplusValue}%');
    expect(question).not.toMatch(/data-of|class=|<button|<input/);

    const model = (await loadModels(['turnover/annual-rate-given-scale'])).get(
      'turnover/annual-rate-given-scale',
    );
    const rows = columns.get('answer') ?? [];
    expect(rows.length).toBeGreaterThanOrEqual(24);
    for (const [row, answer] of rows.entries()) {
      const number = (name: string) => exact(columns.get(name)?.[row] ?? '0');
      const values = model?.evaluate(
        new Map([
          ['weeklyVariableCapital', number('weeklyVariableCapital')],
          ['workingPeriod', number('workingPeriod')],
          ['circulationTime', number('circulationTime')],
          ['weeksInYear', number('weeksInYear')],
          ['rateOfSurplusValue', number('rateOfSurplusValue').div(100)],
        ]),
      );
      expect(values?.['annualRate']).toEqual(exact(answer).div(100));
    }
  });
}

test('a cartridge links into the book and asks by multiple choice; the whole book’s has every exercise', async ({
  page,
}) => {
  const files = unzipSync(await made(page, 'en', assignment, /^Common Cartridge 1\.1/));
  const manifest = strFromU8(files['imsmanifest.xml'] ?? new Uint8Array());
  expect(await found(manifest, "//*[local-name()='file']/@href")).toEqual(
    Object.keys(files).filter((name) => name !== 'imsmanifest.xml'),
  );
  const link = strFromU8(files['module-2-link-1/link.xml'] ?? new Uint8Array());
  expect(await asked(link, "string(//*[local-name()='url']/@href)")).toMatch(
    /^http:\/\/.*\/en\/turnover\/annual-rate\/#two-capitals$/,
  );
  const own = strFromU8(files['module-1-link-1/link.xml'] ?? new Uint8Array());
  expect(await asked(own, "string(//*[local-name()='url']/@href)")).toContain('/en/assignment/#v=1&');

  const book = unzipSync(await made(page, 'en', assignment, /^Common Cartridge: the whole book/));
  const quizzes = Object.keys(book).filter((name) => name.endsWith('assessment.xml'));
  const catalogue = await (await page.request.get('./en/exercises.json')).json();
  expect(quizzes).toHaveLength(catalogue.chapters.length);
  for (const name of quizzes) {
    const quiz = strFromU8(book[name] ?? new Uint8Array());
    const answers = "//*[local-name()='item'][.//*[local-name()='render_choice']]";
    // Every choice has exactly one set of right options, and words stand where numbers are.
    expect(await asked(quiz, `count(${answers})`)).toBe(
      await asked(quiz, `count(${answers}[count(.//*[local-name()='setvar'])=1])`),
    );
    expect(quiz).not.toMatch(/data-of|&lt;input|undefined|NaN/);
  }
});
