// The guide for instructors and the notes for teaching a chapter, as an instructor reads them: the links lead on, and what
// the book says to wrong answers stands there in full.
import { readBook } from '../../src/book/book.ts';
import { blanksOf } from '../../src/calc/exercises/definition.ts';
import { languages } from '../../src/i18n/languages.ts';
import { expect, test } from './support/page.ts';

const chapters = readBook().chapters.map(({ chapter }) => chapter);

test('the guide leads to the notes of each chapter, and they to the exercises and to an assignment', async ({
  page,
}) => {
  await page.goto('en/instructors/');
  await expect(page.getByRole('heading', { level: 1, name: 'For instructors' })).toBeVisible();
  await expect(page.getByRole('link', { name: /assignment\/#v=1&g=1/ })).toBeVisible();
  for (const { title } of chapters)
    await expect(page.locator('main').getByRole('link', { name: title.en, exact: true })).toBeVisible();

  await page.locator('main').getByRole('link', { name: 'The annual rate of surplus-value' }).click();
  await expect(page).toHaveURL(/\/en\/instructors\/turnover\/annual-rate\/$/);
  const exercise = page.locator('[data-taught="wages-in-capital-two"]');
  await expect(exercise).toContainText('A cotton mill needs a circulating capital');
  await expect(exercise.locator('[data-misconception="capitalTwo"] blockquote')).toContainText(
    'This is the whole of capital II',
  );
  await page.getByRole('link', { name: 'See it as a student' }).click();
  await expect(page).toHaveURL(/\/en\/assignment\/.*#v=1&g=1&book=[\d.]+&t=The\+annual\+rate/);
});

test('the notes are the same work in Chinese', async ({ page }) => {
  await page.goto('zh/instructors/turnover/annual-rate/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('教学参考：年剩余价值率');
  await expect(page.locator('[data-taught="wages-in-capital-two"] blockquote').first()).toContainText(
    '这是整个资本Ⅱ',
  );
  await page.getByRole('link', { name: '教师指南' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: '教师指南' })).toBeVisible();
});

test('every wrong answer that the book recognises is in the notes, with what the book says to it', async ({
  request,
}) => {
  for (const { id, exercises } of chapters) {
    for (const language of languages) {
      const html = await (await request.get(`${language}/instructors/${id}/`)).text();
      for (const [exercise, definition] of Object.entries(exercises)) {
        const start = html.indexOf(`data-taught="${exercise}"`);
        expect(start, `${language} ${exercise}`).toBeGreaterThan(0);
        const taught = html.slice(start, html.indexOf('</section>', start));
        for (const of of blanksOf(definition).flatMap(({ misconceptions }) => misconceptions)) {
          const said = new RegExp(`data-misconception="${of}"[\\s\\S]*?<blockquote>\\s*<p>[^<]`);
          expect(taught, `${language} ${exercise} ${of}`).toMatch(said);
        }
        const options = definition.kind === 'choice' ? definition.options : [];
        for (const option of options)
          expect(taught).toMatch(new RegExp(`data-option="${option.id}"[\\s\\S]*?<blockquote>\\s*<p>[^<]`));
      }
    }
  }
});
