// What the builder makes for an LMS's own quizzes: each file is asked for by clicking, opened again, and its numbers are
// held against the models.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { exact } from '../../src/calc/kernel/exact.ts';
import { loadModels } from '../../src/calc/registry.ts';
import { assignMessages } from '../../src/i18n/assign-messages.ts';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { expect, test } from './support/page.ts';

const assignment = [
  'v=1&g=1&book=2026.11&t=Week+3:+A+%26+B&key=F26-ECON101-3',
  'read=turnover/annual-rate/two-capitals,reproduction/expanded-reproduction',
  'do=rate-of-another-capital*2,what-the-higher-rate-says,a-year-step-by-step,faster-and-harder',
].join('&');

async function made(page: Page, language: Language, fragment: string, button: RegExp): Promise<Buffer> {
  // From another page: the same address would leave the builder as it stands.
  await page.goto('about:blank');
  await page.goto(`./${language}/assign/#${fragment}`);
  await page.getByText(assignMessages[language].handOut.packages).click();
  const maker = page.getByRole('button', { name: button });
  const [download] = await Promise.all([page.waitForEvent('download'), maker.click()]);
  return readFile(await download.path());
}

/** The texts that a selector finds in an XML file, as the browser reads it. */
const found = (page: Page, xml: string, selector: string): Promise<string[]> =>
  page.evaluate(
    ([file = '', path = '']) => {
      const read = new DOMParser().parseFromString(file, 'text/xml');
      if (read.querySelector('parsererror')) throw new Error(`not well-formed: ${file.slice(0, 200)}`);
      return [...read.querySelectorAll(path)].map((element) => element.textContent ?? '');
    },
    [xml, selector],
  );

/** An attribute of the elements that a selector finds in an XML file. */
const attributes = (page: Page, xml: string, selector: string, name: string): Promise<(string | null)[]> =>
  page.evaluate(
    ([file = '', path = '', attribute = '']) =>
      [...new DOMParser().parseFromString(file, 'text/xml').querySelectorAll(path)].map((element) =>
        element.getAttribute(attribute),
      ),
    [xml, selector, name],
  );

/** The columns of the table of a calculated question. */
async function columnsOf(page: Page, file: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const names = await found(page, file, 'dataset_definition > name > text');
  const counts = (await found(page, file, 'dataset_definition > itemcount')).map(Number);
  const values = await found(page, file, 'dataset_item > value');
  const rows = counts[0] ?? 0;
  expect(counts).toEqual(names.map(() => rows));
  return new Map(names.map((name, nth) => [name, values.slice(nth * rows, (nth + 1) * rows)]));
}

for (const language of languages) {
  test(`questions for Moodle ask with the book’s own variants (${language})`, async ({ page }) => {
    const only = assignment.replace(/do=.*/, 'do=rate-of-another-capital*2');
    const file = `${await made(page, language, only, /^(?:Moodle questions \(XML\)|Moodle ?试题（XML）)/)}`;
    expect(await attributes(page, file, 'question', 'type')).toEqual(['category', 'calculated']);
    const columns = await columnsOf(page, file);
    const [question] = await found(page, file, 'questiontext > text');
    expect(question).toContain('{workingPeriod}');
    expect(question).toContain('{rateOfSurplusValue}%');
    expect(question).not.toMatch(/data-of|class=|<button|<input/);
    // Every known mistake is told what it is.
    const said = await found(page, file, 'answer[fraction="0"] > feedback > text');
    expect(said.length).toBeGreaterThan(1);
    expect(said.filter((words) => words.length < 20)).toEqual([]);

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
  const textOf = (all: typeof files, name: string) => strFromU8(all[name] ?? new Uint8Array());
  const manifest = textOf(files, 'imsmanifest.xml');
  expect(await attributes(page, manifest, 'file', 'href')).toEqual(
    Object.keys(files).filter((name) => name !== 'imsmanifest.xml'),
  );
  const urls = (name: string) => attributes(page, textOf(files, name), 'url', 'href');
  expect(await urls('module-1-link-1/link.xml')).toEqual([expect.stringContaining('/en/assignment/#v=1&')]);
  expect(await urls('module-2-link-1/link.xml')).toEqual([
    expect.stringMatching(/^http:\/\/.*\/en\/turnover\/annual-rate\/#two-capitals$/),
  ]);

  const book = unzipSync(await made(page, 'en', assignment, /^Common Cartridge: the whole book/));
  const quizzes = Object.keys(book).filter((name) => name.endsWith('assessment.xml'));
  const catalogue = await (await page.request.get('./en/exercises.json')).json();
  expect(quizzes).toHaveLength(catalogue.chapters.length);
  for (const name of quizzes) {
    const quiz = textOf(book, name);
    const choices = await found(page, quiz, 'render_choice');
    const scored = await found(page, quiz, 'item:has(render_choice) respcondition > setvar');
    expect(scored).toHaveLength(choices.length);
    // Words stand where numbers are, and nothing of the page's own markup.
    expect(quiz).not.toMatch(/data-of|&lt;input|undefined|NaN/);
  }
});
