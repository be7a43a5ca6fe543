// An assignment in force, from the link that a student opens to the file that is handed in: the student's own numbers, fixed
// numbers, reading by use, work that survives closing and a browser that keeps nothing, and another device.
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import type { Catalogue } from '../../src/assignments/catalogue.ts';
import { readAssignment } from '../../src/assignments/link.ts';
import { seedOf, taskOf } from '../../src/assignments/seeds.ts';
import { readSubmission } from '../../src/assignments/submission.ts';
import { formatNumber } from '../../src/calc/kernel/number-format.ts';
import { field, openChapter, results, stopClock } from './support/chapter.ts';
import { expect, test } from './support/page.ts';

const exercise = 'wages-in-capital-two';
const link = [
  'v=1&g=1&book=2026.11&t=Week+3&key=F26-TEST-3',
  'read=turnover/annual-rate/capital-b*2,no/such-place',
  `do=${exercise}*2,no-such-exercise`,
  'fix=turnover/annual-rate/capital-a.workingPeriod:6',
  'due=2099-12-01T23:59%2B08:00&zone=Asia/Shanghai&try=3&hint=10',
].join('&');

const box = (page: Page) => page.locator(`#exercise-${exercise}`);
const bar = (page: Page) => page.getByRole('region', { name: /Assignment in force|正在做的作业/ });

/** Opens the assignment's page and says who one is. */
async function open(
  page: Page,
  fragment: string,
  student = { name: 'Li Na', id: '20261234' },
): Promise<void> {
  await page.goto(`en/assignment/#${fragment}`);
  await page.getByLabel('Name', { exact: true }).fill(student.name);
  await page.getByLabel(/^Id:/).fill(student.id);
  await page.keyboard.press('Enter');
  await expect(page.locator('.who-status')).toHaveText('Kept.');
}

async function answer(page: Page, text: string): Promise<void> {
  await box(page).getByRole('textbox').first().fill(text);
  await box(page).getByRole('button', { name: 'Check' }).click();
}

/** The exercise with the numbers of a student, as the calculations give it. */
async function taskFor(page: Page, id: string) {
  const catalogue: Catalogue = await (await page.request.get('en/exercises.json')).json();
  const { assignment } = readAssignment(link);
  return taskOf(catalogue, assignment, exercise, seedOf(assignment, id));
}

test.describe('in another zone than the instructor’s', () => {
  test.use({ timezoneId: 'Europe/Berlin' });

  test('a new student reads, works with numbers of their own, comes back, and hands in what was typed', async ({
    page,
    context,
  }) => {
    await open(page, link);
    await expect(page.getByText('no/such-place')).toBeVisible();
    await expect(page.getByText('no-such-exercise')).toBeVisible();
    await expect(
      page.getByText('Due Tuesday 1 December 2099').or(page.getByText('Due Tuesday, 1 December 2099')),
    ).toContainText('16:59 (Central European Standard Time)');
    await expect(page.getByText(/By your instructor’s clock: .*23:59 \(China Standard Time\)/)).toBeVisible();

    await page.getByRole('link', { name: 'Begin' }).click();
    await expect(bar(page)).toContainText('0 of 2 done');
    await expect(page.locator('#capital-b > .assigned')).toHaveText('● To be read: 0 of 3 used');

    await test.step('fixed numbers stay', async () => {
      const fixed = field(page, 'capital-a.workingPeriod');
      await expect(fixed).toHaveValue('6');
      await expect(fixed).not.toBeEditable();
      await expect(fixed).toHaveAccessibleDescription('Fixed by the assignment “Week 3”');
      await fixed.press('ArrowUp');
      await expect(fixed).toHaveValue('6');
      await page.evaluate(() => {
        location.hash = '#capital-a?capital-a.workingPeriod=9&capital-a.circulationTime=2';
      });
      await expect(field(page, 'capital-a.circulationTime')).toHaveValue('2');
      await expect(fixed).toHaveValue('6');
      await expect(page.getByText(/stays 6 weeks: the assignment fixes it/)).toBeVisible();
    });

    await test.step('what is used counts', async () => {
      await page.locator('[data-guess="guess-capital-b"]').getByRole('radio').nth(1).check();
      await expect(page.locator('#capital-b > .assigned')).toContainText('1 of 3');
      await field(page, 'capital-b.workingPeriod').press('ArrowUp');
      await expect(page.locator('#capital-b > .assigned')).toContainText('2 of 3');
    });

    const task = await taskFor(page, '20261234');
    await test.step('the numbers are the student’s own, and every attempt is kept', async () => {
      for (const [input, value] of task.numbers) {
        if ((await results(page, `${exercise}.${input}`).count()) === 0) continue;
        await expect(results(page, `${exercise}.${input}`).first()).toHaveText(
          formatNumber(value, 'mixed', 'en').text,
        );
      }
      await expect(box(page)).toContainText('Attempts: 0 of 3');
      await expect(box(page).getByRole('button', { name: 'Other numbers' })).toBeHidden();
      await answer(page, 'no number');
      await expect(box(page)).toContainText('Attempts: 0 of 3');
      await answer(page, '12 345');
      await expect(box(page)).toContainText('Attempts: 1 of 3');
      await expect(bar(page)).toContainText('1 of 2 done');
    });

    await page.close();
    const later = await context.newPage();
    await openChapter(later, 'zh');
    await expect(bar(later)).toContainText('完成1/2项');
    await expect(box(later)).toContainText('1');
    await expect(box(later).getByRole('textbox').first()).toHaveValue('12 345');

    await later.goto('en/assignment/');
    await expect(later.getByText('1 of 3 attempts')).toBeVisible();
    await expect(later.getByLabel(/^Id:/)).not.toBeEditable();
    const [download] = await Promise.all([
      later.waitForEvent('download'),
      later.getByRole('button', { name: 'Save the file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('capital-in-motion_week-3_Li-Na_20261234.json');
    const reading = await readSubmission(await readFile(await download.path(), 'utf8'));
    expect(reading).toMatchObject({
      ok: true,
      isAltered: false,
      submission: {
        assignment: link,
        student: { name: 'Li Na', id: '20261234' },
        seed: 'F26-TEST-3|20261234',
        attempts: { [exercise]: [{ hints: 0, answer: { variableInCapitalTwo: '12 345' } }] },
        used: { 'turnover/annual-rate/capital-b': ['guess:guess-capital-b', 'example:capital-b'] },
      },
    });
    await expect(later.getByText(/^Last made:/)).toBeVisible();

    await later.goto('en/kept/');
    await expect(later.locator('#work')).toContainText('Week 3, 1 attempt');

    // The link again, with another due date: it says so, and the work stays.
    await later.goto(`en/assignment/#${link.replace('2099-12-01', '2099-12-08')}`);
    await expect(later.locator('.changes')).toContainText('It is now due Tuesday');
    await expect(later.getByText('1 of 3 attempts')).toBeVisible();
  });
});

/** A browser that keeps nothing: its storage is forbidden, or full. */
async function withoutStorage(browser: Browser, how: 'forbidden' | 'full'): Promise<Page> {
  const context = await browser.newContext();
  await context.addInitScript((forbidden) => {
    const refuse = () => {
      throw new DOMException('no', 'QuotaExceededError');
    };
    if (forbidden) {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, { get: refuse });
    } else Storage.prototype.setItem = refuse;
  }, how === 'forbidden');
  return context.newPage();
}

for (const how of ['forbidden', 'full'] as const) {
  test(`with storage ${how} the work goes on, says that it is not kept, and goes over to another device`, async ({
    browser,
    page,
  }) => {
    const here = await withoutStorage(browser, how);
    await here.goto(`en/assignment/#${link}`);
    await expect(here.getByText(/keeps nothing of your work/)).toBeVisible();
    await here.goto(`en/turnover/annual-rate/#exercises?assignment=${encodeURIComponent(link)}`);
    await expect(bar(here)).toContainText('0 of 2 done');
    await bar(here).getByRole('button', { name: 'Hand in' }).click();
    const dialogue = here.getByRole('dialog', { name: /^Hand in/ });
    await dialogue.getByLabel('Name', { exact: true }).fill('Ma');
    await dialogue.getByLabel(/^Id:/).fill('M-1');
    await here.keyboard.press('Enter');
    await here.keyboard.press('Escape');
    await expect(bar(here).getByRole('button', { name: 'Hand in' })).toBeFocused();
    await answer(here, '77');
    await expect(bar(here)).toContainText('1 of 2 done');
    await field(here, 'capital-b.workingPeriod').press('ArrowUp');
    await expect(here).toHaveURL(/capital-b\.workingPeriod=51.*assignment=v%3D1/);
    await bar(here).getByRole('button', { name: 'Hand in' }).click();
    await dialogue.getByRole('button', { name: 'Copy the code' }).click();
    const code = await dialogue.getByRole('textbox', { name: 'The code' }).inputValue();
    await here.context().close();

    await open(page, link, { name: 'Ma', id: 'm-1' });
    await page.getByText('Take in a code').click();
    await page.getByLabel('Code from the other device').fill(code);
    await page.getByRole('button', { name: 'Take it in' }).click();
    await expect(page.getByText(/^Taken in: 1 attempt and \d use/)).toBeVisible();
    await page.getByRole('button', { name: 'Take it in' }).click();
    await expect(page.getByText('Everything in it was here already.')).toBeVisible();
    await expect(page.getByText('1 of 3 attempts')).toBeVisible();
    await open(page, link.replace('F26-TEST-3', 'ANOTHER'), { name: 'Ma', id: 'M-1' });
    await page.getByText('Take in a code').click();
    await page.getByLabel('Code from the other device').fill(code);
    await page.getByRole('button', { name: 'Take it in' }).click();
    await expect(page.getByText(/belongs to another assignment \(F26-TEST-3\)/)).toBeVisible();
  });
}

test('after the end work goes on and does not count; the page and a chapter are accessible on a phone in both languages', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const over = link
    .replace('2099-12-01', '2020-12-01')
    .replace('&try', '&late=10perday.until7d&vary=same&try');
  for (const [language, ended] of [
    ['en', 'what is done now will not count'],
    ['zh', '现在做的不计分'],
  ] as const) {
    await page.goto(`${language}/assignment/#${over}`);
    await expect(page.locator('.due')).toContainText(ended);
    const check = async (...parts: readonly string[]): Promise<void> => {
      const axe = parts.reduce((builder, part) => builder.include(part), new AxeBuilder({ page }));
      expect((await axe.analyze()).violations.map(({ id }) => id)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    };
    await check('main');
    await openChapter(page, language, `#exercise-${exercise}`);
    await expect(box(page).locator('.assigned')).toHaveAttribute('data-state', 'late');
    await expect(bar(page)).toBeVisible();
    await check('.assignment-bar', '.aids', '#capital-b', `#exercise-${exercise}`, '#capital-a .example');
  }
  await page.goto('en/assignment/');
  await page.getByRole('button', { name: 'Put aside' }).click();
  await expect(page.getByText('“Week 3” is put aside. Your work is kept.')).toBeFocused();
  await page.getByRole('button', { name: 'Forget Week 3' }).click();
  await page.getByRole('button', { name: 'Forget it' }).click();
  await expect(page.getByText('No assignment is in force.')).toBeVisible();
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).join())).not.toContain('work/');
  await openChapter(page);
  await expect(bar(page)).toHaveCount(0);
});

test('a preview is kept in the tab alone', async ({ page, context }) => {
  await open(page, `${link}&preview=1`);
  await expect(page.getByText('Preview: nothing of it is kept.')).toBeVisible();
  await openChapter(page);
  await expect(bar(page)).toContainText('Preview');
  await answer(page, '77');
  await expect(bar(page)).toContainText('1 of 2 done');
  expect(await page.evaluate(() => Object.keys(localStorage).join())).not.toMatch(/work|assignment/);
  const other = await context.newPage();
  await other.goto('en/assignment/');
  await expect(other.getByText('No assignment is in force.')).toBeVisible();
});

test('a link that is no assignment, or is far too long, leaves the page standing and is named', async ({
  page,
}) => {
  await page.goto('en/assignment/');
  await expect(page.getByText('No assignment is in force.')).toBeVisible();
  for (const junk of ['%00%ff&&==&read=', 'x'.repeat(20_000), 'v=1&key=K&do=<img src=x onerror=alert(1)>']) {
    await page.goto('about:blank');
    await page.goto(`en/assignment/#${junk}`);
    await expect(page.locator('.problems li').first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('a section’s end counts once a quick reader could have read it; tabs follow each other', async ({
  page,
  context,
}) => {
  await page.clock.install();
  await open(page, link);
  await openChapter(page, 'en', '#capital-b');
  const mark = page.locator('#capital-b > .assigned');
  await expect(mark).toContainText('0 of 3');
  const other = await context.newPage();
  await openChapter(other);
  await page.bringToFront();
  await stopClock(page);
  await page.locator('#capital-b').evaluate((section) => section.scrollIntoView({ block: 'end' }));
  await page.clock.runFor(3000);
  await expect(mark).toContainText('0 of 3');
  await page.clock.runFor(60_000);
  await expect(mark).toContainText('1 of 3');
  await expect(other.locator('#capital-b > .assigned')).toContainText('1 of 3');
  await other.locator('[data-guess="guess-capital-b"]').getByRole('radio').first().check();
  await expect(mark).toContainText('2 of 3');
});
