// The checker, from what a learning management system gives an instructor to the file for its gradebook.
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { readSubmission } from '../../src/assignments/submission.ts';
import { writeCode } from '../../src/assignments/submission-code.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { assignmentLink, bytes, catalogueOf, day, give, handedIn, inTime } from './support/handed-in.ts';
import { expect, test } from './support/page.ts';

/** Opens the checker and waits until it has all that it fetches. */
async function openChecker(page: Page, language: Language = 'en'): Promise<void> {
  await page.goto(`${language}/check/`);
  await page.locator('[data-check="ready"]').waitFor();
}

const progress = (page: Page): Locator => page.locator('[data-progress]');
const row = (page: Page, name: string): Locator => page.locator('tr[data-row]').filter({ hasText: name });

const codeOf = async (file: string): Promise<string> => {
  const read = await readSubmission(file);
  if (!read.ok) throw new Error(read.problem.kind);
  return writeCode(read.submission);
};

const saved = async (page: Page): Promise<{ readonly name: string; readonly text: string }> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
};

test('reads the archives of four systems, in archives too, marks from the answers, and asks no host for anything', async ({
  page,
}) => {
  await openChecker(page);
  const catalogue = await catalogueOf(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const ada = await handedIn(catalogue, { name: 'Ada Lovelace', id: 's1' });
  const bob = await handedIn(catalogue, {
    name: 'Bob Smith',
    id: 's2',
    at: inTime + 3 * day,
    answers: { 'wages-in-capital-two': 'capitalTwo', 'rate-of-another-capital': 'right' },
  });
  const carol = await handedIn(catalogue, {
    name: '王芳',
    id: 's3',
    answers: { 'wages-in-capital-two': 'no idea' },
  });
  const dan = await handedIn(catalogue, {
    name: 'Dan',
    id: 's4',
    link: assignmentLink.replace('2026-11-10', '2026-12-10'),
  });
  const code = (await codeOf(carol)).replaceAll('\n', '<br>');
  const tampered = ada.replace('"F26-3|s1"', '"F26-3|s9"').replace('s1', 's5').replace('Ada Lovelace', 'Eve');
  const moodle = zipSync({
    'Ada Lovelace_11_assignsubmission_file/week3.json': bytes(ada),
    '王 芳_13_assignsubmission_onlinetext/onlinetext.html': bytes(`<p>${code}</p>`),
    'Eve Black_15_assignsubmission_file/photo.jpg': new Uint8Array([0xff, 0xd8, 0, 1]),
    'Eve Black_15_assignsubmission_file/week3.json': bytes(tampered),
  });
  const canvas = zipSync({ 'smithbob_LATE_340934_208490284_week3.json': bytes(bob) });
  const brightspace = zipSync({
    'index.html': bytes('<html><body>Assignment</body></html>'),
    '13394-80551 - Dan Brown - Nov 9, 2026 1205 PM - week3.json': bytes(dan),
  });
  await give(page, {
    'moodle.zip': zipSync({ 'inner/moodle.zip': moodle }),
    'canvas.zip': canvas,
    'b.zip': brightspace,
  });
  await expect(progress(page)).toHaveText('5 submissions of 5 students; 1 file was not read');

  await expect(row(page, 'Ada Lovelace')).toContainText('5/5');
  await expect(row(page, 'Bob Smith')).toContainText('2.4/5');
  await expect(row(page, 'Bob Smith')).toContainText('smithbob');
  await expect(row(page, 'Bob Smith')).toContainText('late: 2 days');
  await expect(row(page, '王芳')).toContainText('0/5');
  await expect(row(page, 'Dan')).toContainText('other link');
  await expect(row(page, 'Eve')).toContainText('other numbers');
  await expect(row(page, 'Eve')).toContainText('changed');
  await expect(page.locator('#problems')).toContainText('photo.jpg: it holds no work');

  await row(page, 'Bob Smith').getByRole('button').click();
  const details = page.locator('tr.opened');
  await expect(details).toContainText('In your system: smithbob (340934), marked late');
  await expect(details).toContainText('known mistake: gives');
  await expect(details).toContainText('2 days late, 80% left');
  await details.getByText('The question, with this student’s numbers').first().click();
  await expect(details).toContainText('A cotton mill needs a circulating capital');
  await expect(page.locator('#class .mistakes')).toContainText('1 student');
  expect(asked).toEqual([]);
});

test('marks everything anew when the due date moves, a student gets more time, or the instructor’s own link rules', async ({
  page,
}) => {
  await openChecker(page);
  const catalogue = await catalogueOf(page);
  const late = inTime + 3 * day;
  await give(page, {
    'a.json': await handedIn(catalogue, { name: 'Ada', id: 's1', at: late }),
    'b.json': await handedIn(catalogue, { name: 'Bob', id: 's2', at: late }),
    'b-first.json': await handedIn(catalogue, { name: 'Bob', id: 'S2 ', at: inTime, answers: {} }),
  });
  await expect(progress(page)).toHaveText('3 submissions of 2 students');
  await expect(row(page, 'Ada')).toContainText('4/5');
  await expect(row(page, 'Bob')).toContainText('2 submissions');
  await page.getByText('Change the rules afterwards').click();
  await page.getByLabel('More time for single students').fill('s1, 3\nnobody, 2\nnonsense');
  await expect(row(page, 'Ada')).toContainText('5/5');
  await expect(row(page, 'Bob')).toContainText('4/5');
  await expect(page.locator('#assignment')).toContainText(
    'not understood: nonsense Nobody with this id has handed anything in: nobody',
  );
  await page.getByLabel('Date', { exact: true }).fill('2026-11-20');
  await expect(row(page, 'Bob')).toContainText('5/5');
  await page.getByLabel(/^Wages in capital II.* points/).fill('4');
  await expect(row(page, 'Bob')).toContainText('7/7');
  await page.getByRole('button', { name: 'As the link says' }).click();
  await expect(row(page, 'Bob')).toContainText('4/5');
  await page
    .getByLabel('Your own link to the assignment')
    .fill(`https://x.org/en/assignment/#${assignmentLink.replace('*3', '*1')}`);
  await page.getByRole('button', { name: 'Use it' }).click();
  await expect(row(page, 'Bob')).toContainText('2.4/3');
  await expect(row(page, 'Bob')).toContainText('other link');
});

test('makes files for gradebooks that hold no formula, and fills in the one that Canvas has written', async ({
  page,
}) => {
  await openChecker(page);
  const catalogue = await catalogueOf(page);
  const hostile = '<img src=x onerror="ran=1">';
  await give(page, {
    'a.json': await handedIn(catalogue, { name: 'Ada Lovelace', id: 'ada@school.edu' }),
    [`${'x'.repeat(20)}.json`]: await handedIn(catalogue, { name: '=cmd|’/C calc’!A1', id: '@SUM(1)' }),
    'c.json': await handedIn(catalogue, {
      name: hostile,
      id: hostile,
      answers: { 'wages-in-capital-two': hostile },
    }),
    'edition.json': await handedIn(catalogue, { name: 'Old', id: 'o1', changed: { edition: '2025.01' } }),
    'broken.json': '{"fmt":"capital-in-motion-submission/1"',
  });
  await expect(progress(page)).toHaveText('4 submissions of 4 students; 1 file was not read');
  await row(page, hostile).getByRole('button').click();
  await expect(page.locator('tr.opened')).toContainText(hostile);
  await expect(row(page, 'Old')).toContainText('other edition');
  await page.locator('#gradebook summary').click();
  await page
    .getByRole('textbox', { name: 'Your class list' })
    .fill('Ada Lovelace, ada@school.edu\nGrace Hopper, grace@school.edu');
  await expect(page.locator('.missing')).toContainText('1 student on your list has handed in nothing');
  const generic = await saved(page);
  expect(generic.name).toBe('capital-in-motion_week-3_generic.csv');
  expect(generic.text).toContain('Ada Lovelace,ada@school.edu,ada@school.edu,2,3,5,5,0,0,');
  expect(generic.text).toContain('Grace Hopper');
  expect(generic.text).not.toMatch(/(?:^|[,\n\r"])[=@]/);
  await page.getByLabel('Format').selectOption('moodle');
  expect((await saved(page)).text).toContain('Ada Lovelace,,ada@school.edu,5');
  await page.getByLabel('Format').selectOption('canvas');
  const canvas =
    'Student,ID,SIS User ID,Section,Week 3 (77),Final Score\r\n    Points Possible,,,,5,\r\n"Lovelace, Ada",1,ada@school.edu,A,,0\r\n"Hopper, Grace",2,g,A,3,0\r\n';
  await page
    .locator('#gradebook input[type="file"]')
    .setInputFiles({ name: 'g.csv', mimeType: 'text/csv', buffer: Buffer.from(canvas) });
  await expect(page.locator('#gradebook')).toContainText('Marks filled in in the column “Week 3 (77)”: 1.');
  expect((await saved(page)).text).toBe(canvas.replace('ada@school.edu,A,,0', 'ada@school.edu,A,5,0'));
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('gives points for what people read, and keeps the focus while they are typed', async ({ page }) => {
  await openChecker(page);
  const catalogue = await catalogueOf(page);
  const reasoning = catalogue.chapters
    .flatMap((chapter) => Object.entries(chapter.exercises))
    .find(([, { definition }]) => definition.kind === 'reasoning')?.[0];
  const link = `v=1&g=1&book=2026.11&t=Words&key=W&do=${reasoning}*4,wages-in-capital-two`;
  await give(page, {
    'a.json': await handedIn(catalogue, {
      name: 'Ada',
      id: 's1',
      link,
      answers: { [reasoning ?? '']: 'Because money returns late.', 'wages-in-capital-two': 'right' },
    }),
  });
  await expect(row(page, 'Ada')).toContainText('to be read');
  const inWords = page.locator('#in-words');
  await inWords.getByText('(1 answer, 1 to be read)').click();
  await expect(inWords).toContainText('Because money returns late.');
  await inWords.getByLabel('Points that you give Ada').fill('2');
  await expect(row(page, 'Ada')).toContainText('3/5');
  await row(page, 'Ada').getByRole('button').click();
  await expect(page.locator('tr.opened')).toContainText('Because money returns late.');
  const box = page.locator('tr.opened').getByLabel('Points that you give Ada');
  await expect(box).toHaveValue('2');
  await box.fill('9');
  await expect(page.locator('tr.opened')).toContainText('Write a number from 0 to 4, or nothing.');
  await box.fill('3 1/2');
  await expect(row(page, 'Ada')).toContainText('4.5/5');
  await expect(page.locator('tr.opened [data-earned]').first()).toHaveText('3.5 of 4');
  await expect(box).toBeFocused();
});

test('takes three hundred files at once, sorts them by keyboard, and stays sound under axe and on a phone, in both languages', async ({
  page,
}) => {
  await openChecker(page, 'zh');
  const catalogue = await catalogueOf(page);
  const files: Record<string, Uint8Array> = {};
  for (let nth = 1; nth <= 300; nth += 1) {
    const answers = nth % 3 === 0 ? { 'wages-in-capital-two': 'capitalTwo' } : undefined;
    const file = await handedIn(catalogue, {
      name: `学生${nth}`,
      id: `n${nth}`,
      ...(answers && { answers }),
    });
    files[`学生 ${nth}_${nth}_assignsubmission_file/w.json`] = bytes(file);
  }
  const zip = zipSync(files);
  const began = Date.now();
  await give(page, { 'all.zip': zip });
  await expect(progress(page)).toHaveText('300名学生的300份作业');
  await expect(page.locator('tr[data-row]')).toHaveCount(300);
  console.log(`300 files in ${Date.now() - began} ms`);
  const byPoints = page.locator('th[data-column="total"] button');
  await byPoints.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.locator('th[data-column="total"]')).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.locator('tr[data-row]').first()).toContainText('学生3');
  await expect(page.locator('#class')).toContainText('100名学生');
  await page.locator('tr[data-row] .opens').nth(0).press('Enter');
  await page.locator('tr[data-row]:nth-of-type(n + 9)').evaluateAll((rows) => {
    for (const one of rows) one.remove();
  });
  const light = await new AxeBuilder({ page }).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  const violations = [...light.violations, ...dark.violations];
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test('codes can be pasted, several at once, files be dropped, and everything can be cleared', async ({
  page,
}) => {
  await openChecker(page);
  const catalogue = await catalogueOf(page);
  const [ada, bob] = await Promise.all(
    ['Ada', 'Bob'].map(async (name) => codeOf(await handedIn(catalogue, { name, id: name }))),
  );
  await page.getByText('Paste codes instead').click();
  await page
    .getByLabel('Codes, one or several')
    .fill(`Dear teacher,\n${ada}\nand\n> ${bob?.replaceAll('\n', '\n> ')}\nBye`);
  await page.getByRole('button', { name: 'Read the codes' }).click();
  await expect(progress(page)).toHaveText('2 submissions of 2 students');
  const carol = await handedIn(catalogue, { name: 'Carol', id: 'c' });
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'carol.json'));
    return transfer;
  }, carol);
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
  await expect(progress(page)).toHaveText('3 submissions of 3 students');
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await expect(page.locator('#students')).toBeHidden();
  await expect(progress(page)).toHaveText('Everything is cleared.');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
