// The whole way of an assignment, as people go it: an instructor builds it, students in other browsers open the link, work and
// hand in, the instructor drops what came back, and the marks go into the gradebook. Nothing but the link and files passes on.
import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from '@playwright/test';
import type { Catalogue } from '../../src/assignments/catalogue.ts';
import { readAssignment } from '../../src/assignments/link.ts';
import { seedOf, taskOf } from '../../src/assignments/seeds.ts';
import { blanksOf } from '../../src/calc/exercises/definition.ts';
import { exactText, hasValue } from '../../src/calc/kernel/exact.ts';
import { results } from './support/chapter.ts';
import { expect, test } from './support/page.ts';

const number = 'wages-in-capital-two';
const steps = 'a-year-step-by-step';
const choice = 'what-the-higher-rate-says';
const words = 'faster-and-harder';

const box = (page: Page, id: string): Locator => page.locator(`#exercise-${id}`);

/** Ticks what the class is to do, and gives the link that the page makes. */
async function build(page: Page): Promise<string> {
  await page.goto('en/assign/');
  const chapter = page.locator('.chapter-choices > li').first();
  await chapter.getByText(/^13 sections/).click();
  for (const title of [
    'Wages in capital II',
    'A year, step by step',
    'What the higher rate says',
    'Faster sales, harder work?',
  ]) {
    await chapter.getByRole('checkbox', { name: title }).check();
  }
  await chapter.getByLabel('A year, step by step: points').fill('4');
  await page.getByLabel('Title', { exact: true }).fill('Week 3');
  await page.getByLabel('Key', { exact: true }).fill('F26-ROUND');
  const link = page.locator('textarea.link');
  await expect(link).toHaveValue(/key=F26-ROUND&do=.*a-year-step-by-step\*4/);
  return link.inputValue();
}

/** What a student does with the numbers that the link and the id give. */
async function work(
  browser: Browser,
  link: string,
  student: { readonly name: string; readonly id: string },
  answered: (page: Page, correct: (exercise: string, quantity: string) => string) => Promise<void>,
): Promise<Buffer> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(link);
  await page.getByLabel(/^(?:Name|姓名)$/).fill(student.name);
  await page.getByLabel(/^(?:Id:|学号)/).fill(student.id);
  await page.keyboard.press('Enter');
  await expect(page.locator('.who-status')).not.toBeEmpty();
  const catalogue: Catalogue = await (await page.request.get('en/exercises.json')).json();
  const { assignment } = readAssignment(new URL(link).hash);
  await page.getByRole('link', { name: /^(?:Begin|开始)/ }).click();
  await expect(page.getByRole('region', { name: /Assignment in force|正在做的作业/ })).toBeVisible();
  const correct = (exercise: string, quantity: string): string => {
    const { model, numbers } = taskOf(catalogue, assignment, exercise, seedOf(assignment, student.id));
    const value = model?.evaluate(numbers)[quantity];
    if (!value || !hasValue(value)) throw new Error(`${exercise} has no ${quantity}`);
    return exactText(value);
  };
  // The assignment's numbers have come when none can be drawn any more and the student's own stand in the question.
  await expect(box(page, number).getByRole('button', { name: /^(?:Other numbers|换一组数)/ })).toBeHidden();
  await expect(results(page, `${number}.variableCapital`).first()).toHaveText(
    correct(number, 'variableCapital'),
  );
  await answered(page, correct);
  await page.goto(link.replace(/#.*/, ''));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^(?:Save the file|保存文件)/ }).click(),
  ]);
  const file = await readFile(await download.path());
  await context.close();
  return file;
}

const check = (page: Page, id: string): Promise<void> =>
  box(page, id)
    .getByRole('button', { name: /^(?:Check|检查|Keep|保存)/ })
    .click();

test('from the builder to the gradebook', async ({ page, browser }) => {
  const link = await build(page);
  const catalogue: Catalogue = await (await page.request.get('en/exercises.json')).json();
  const definition = catalogue.chapters.flatMap(({ exercises }) => exercises[steps] ?? [])[0]?.definition;
  if (!definition) throw new Error(`the book has no ${steps}`);
  const blanks = blanksOf(definition).map(({ asks }) => asks);

  const ada = await work(browser, link, { name: 'Ada Lovelace', id: 's-1' }, async (own, correct) => {
    await box(own, number).getByRole('textbox').fill(correct(number, 'variableInCapitalTwo'));
    await check(own, number);
    await expect(box(own, number).locator('.exercise-status')).toContainText('Right');
    for (const [nth, asks] of blanks.entries()) {
      await box(own, steps).getByRole('textbox').nth(nth).fill(correct(steps, asks));
    }
    await check(own, steps);
    await expect(box(own, steps).locator('.exercise-status')).toContainText('Right');
    await box(own, choice)
      .getByRole('radio', { name: /It needs less money/ })
      .check();
    await check(own, choice);
    await expect(box(own, choice).locator('.exercise-status')).toContainText('Right');
    await box(own, words).getByRole('textbox').fill('With the scale given, only the advance falls.');
    await check(own, words);
    await expect(own.getByRole('region', { name: 'Assignment in force' })).toContainText('4 of 4 done');
  });

  // The same link on the Chinese side of the book; a known mistake, and the rest left out.
  const wang = await work(
    browser,
    link.replace('/en/', '/zh/'),
    { name: '王芳', id: 's-2' },
    async (own, correct) => {
      await box(own, number).getByRole('textbox').fill(correct(number, 'capitalTwo'));
      await check(own, number);
      await expect(box(own, number).locator('.exercise-status')).toContainText('还不对');
    },
  );

  await page.goto('en/check/');
  await page.locator('[data-check="ready"]').waitFor();
  await page
    .locator('input[type="file"]:not([webkitdirectory])')
    .first()
    .setInputFiles([
      { name: 'ada.json', mimeType: 'application/json', buffer: ada },
      { name: 'wang.json', mimeType: 'application/json', buffer: wang },
    ]);
  await expect(page.locator('[data-progress]')).toHaveText('2 submissions of 2 students');
  const row = (name: string): Locator => page.locator('tr[data-row]').filter({ hasText: name });
  await expect(row('Ada Lovelace')).toContainText('6/7');
  await expect(row('王芳')).toContainText('0/7');
  await expect(page.locator('#class .mistakes')).toContainText('1 student');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv).toMatch(/Ada Lovelace,s-1,.*\b6\b/);
  expect(csv).toMatch(/王芳,s-2,.*\b0\b/);
});
