// Exercises of every kind: several steps, a choice, reasoning. In English with the keyboard alone, in Chinese with the
// mouse; axe finds nothing in any state of theirs.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { openChapter } from './support/chapter.ts';
import { expect, test } from './support/page.ts';

const steps = 'a-year-step-by-step';
const choice = 'what-the-higher-rate-says';
const reasoning = 'faster-and-harder';

/** £50 a week, a turnover of 4 weeks in 48, 60%: £200 advanced, 12 turnovers, £1,440 of surplus-value, 720%. */
const brickworks = `#?${Object.entries({
  weeklyVariableCapital: '50',
  workingPeriod: '3',
  circulationTime: '1',
  weeksInYear: '48',
  rateOfSurplusValue: '60%25',
})
  .map(([name, number]) => `${steps}.${name}=${number}`)
  .join('&')}`;

const boxOf = (page: Page, id: string): Locator => page.locator(`[data-exercise="${id}"]`);
const statusOf = (page: Page, id: string): Locator => boxOf(page, id).locator('.exercise-status');

async function expectAccessible(page: Page, id: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(`[data-exercise="${id}"]`).analyze();
  expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
}

/** Types into each box in turn, and goes on with the Tab key. */
async function typeAll(page: Page, texts: readonly string[]): Promise<void> {
  for (const [index, text] of texts.entries()) {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
    if (index < texts.length - 1) await page.keyboard.press('Tab');
  }
}

test('steps are answered with the keyboard, each is told of, and one’s own earlier number is carried on', async ({
  page,
}) => {
  await openChapter(page, 'en', brickworks);
  const box = boxOf(page, steps);
  const fields = box.getByRole('textbox');
  await expect(box.getByRole('list')).toHaveRole('list');
  await expect(fields.first()).toHaveAccessibleName(/advanced.*in pounds/i);
  await expectAccessible(page, steps);

  await fields.first().focus();
  await typeAll(page, ['about 200', '12', '', '']);
  await page.keyboard.press('Enter');
  await expect(statusOf(page, steps)).toHaveText('1 of 4 numbers are right.');
  await expect(fields.nth(0)).toHaveAttribute('aria-invalid', 'true');
  await expect(fields.nth(0)).toHaveAccessibleDescription(/Not understood/);
  await expect(fields.nth(1)).toHaveAccessibleDescription(/Right\./);
  await expect(fields.nth(2)).not.toHaveAttribute('aria-invalid');
  await expect(fields.nth(3)).toBeFocused();
  await expect(box.locator('[data-tally]')).toHaveText('');
  await expectAccessible(page, steps);

  // The wages of the whole year are taken for the advance; what follows from that is reckoned rightly.
  await fields.first().focus();
  await typeAll(page, ['2400', '12', '1440', '60%']);
  await page.keyboard.press('Enter');
  const said = box.locator('.exercise-steps .exercise-said');
  await expect(said.nth(0)).toContainText('the wages of the whole year');
  await expect(said.nth(3)).toHaveText('Right as what follows from your own earlier number.');
  await expect(statusOf(page, steps)).toHaveText('3 of 4 numbers are right.');
  await expect(box.locator('[data-tally]')).toHaveText('Attempts: 1');
  await expect(fields.nth(0)).not.toHaveAttribute('aria-invalid');
  await expectAccessible(page, steps);

  await fields.first().focus();
  await typeAll(page, ['200', '12', '1,440', '720%']);
  await page.keyboard.press('Enter');
  await expect(statusOf(page, steps)).toHaveText('Right.');
  await expect(box.locator('.exercise-solution')).toHaveAttribute('open');
  await expectAccessible(page, steps);
});

test('a choice is made with the arrow keys, and only what was chosen is explained', async ({ page }) => {
  await openChapter(page);
  const box = boxOf(page, choice);
  await expect(box.getByRole('group', { name: 'Choose one answer.' })).toBeVisible();
  await box.getByRole('radio').first().focus();
  await page.keyboard.press('Enter');
  await expect(statusOf(page, choice)).toHaveText('Choose an answer first.');
  await expectAccessible(page, choice);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(statusOf(page, choice)).toHaveText('Not yet.');
  const said = box.locator('.exercise-choice .exercise-said:not(:empty)');
  await expect(said).toHaveText([
    'The same wages at the same rate give the same surplus-value. What differs stands below the line.',
  ]);
  await expect(box.getByRole('radio').nth(1)).toBeFocused();
  await expectAccessible(page, choice);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(statusOf(page, choice)).toHaveText('Right.');
  await expect(said).toHaveText([/measured against a smaller advance/]);
  await expect(box.locator('[data-tally]')).toHaveText('Attempts: 2');
  await expectAccessible(page, choice);
});

test('reasoning is written, then compared with a model answer', async ({ page }) => {
  await openChapter(page);
  const box = boxOf(page, reasoning);
  const field = box.getByRole('textbox', { name: 'Your answer, in a few sentences' });
  await expect(box.locator('.exercise-solution')).not.toHaveAttribute('open');
  await expect(field).toHaveAccessibleDescription(/read by people/);
  await field.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(statusOf(page, reasoning)).toHaveText('Write a sentence or two first.');
  await expectAccessible(page, reasoning);
  await field.focus();
  await page.keyboard.type('The advance is smaller.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(statusOf(page, reasoning)).toHaveText('Compare your answer with the model answer.');
  await expect(box.locator('.exercise-solution')).toHaveAttribute('open');
  await expect(box.locator('.exercise-solution > summary')).toHaveText('Model answer');
  await expectAccessible(page, reasoning);
});

test('the Chinese page has all kinds, for the mouse', async ({ page }) => {
  await openChapter(page, 'zh', brickworks);
  const check = (id: string, name: string): Promise<void> =>
    boxOf(page, id).getByRole('button', { name, exact: true }).click();
  for (const [index, text] of ['200', '12', '1440', '720'].entries()) {
    await boxOf(page, steps).getByRole('textbox').nth(index).click();
    await page.keyboard.type(text);
  }
  await check(steps, '检查');
  await expect(statusOf(page, steps)).toHaveText('4个数中有3个正确。');
  await expect(boxOf(page, steps).locator('.exercise-said').nth(3)).toContainText('百分号用得不对');
  await expect(boxOf(page, steps).locator('[data-tally]')).toHaveText('');
  await expectAccessible(page, steps);

  await boxOf(page, choice).locator('label').nth(2).click();
  await check(choice, '检查');
  await expect(statusOf(page, choice)).toHaveText('对了。');
  await expectAccessible(page, choice);

  await boxOf(page, reasoning).getByRole('textbox').click();
  await page.keyboard.type('预付的钱少了。');
  await check(reasoning, '与参考答案对照');
  await expect(statusOf(page, reasoning)).toHaveText('请把你的回答与参考答案对照。');
  await expect(boxOf(page, reasoning).locator('.exercise-solution > summary')).toHaveText('参考答案');
  await expectAccessible(page, reasoning);
});

test('the solution leads to the page of the model, in the numbers of the exercise', async ({ page }) => {
  const id = 'wages-in-capital-two';
  await openChapter(page, 'en', `#?${id}.constantCapital=2700&${id}.circulationTime=6`);
  const solution = boxOf(page, id).locator('.exercise-solution');
  await solution.locator('> summary').click();
  await solution.getByRole('link', { name: 'Work it through with these numbers' }).click();
  await expect(page).toHaveURL(/\/en\/models\/turnover\/capital-advanced\/#\?model\./);
  await expect(page.locator('input[data-of="model.constantCapital"]')).toHaveValue('2,700');
  await expect(page.locator('input[data-of="model.circulationTime"]')).toHaveValue('6');
});

test('no exercise is wider than a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openChapter(page, 'en', brickworks);
  await boxOf(page, steps).getByRole('textbox').first().fill('2400');
  await page.keyboard.press('Enter');
  await expect(boxOf(page, steps).locator('.exercise-said').first()).toContainText(
    'the wages of the whole year',
  );
  for (const id of [steps, choice, reasoning]) {
    expect(await boxOf(page, id).evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('on paper an exercise has its question and room to answer; hints and solution only when they were open', async ({
  page,
}) => {
  await openChapter(page);
  const solution = boxOf(page, 'rate-of-another-capital').locator('.exercise-solution');
  await solution.locator('> summary').click();
  await page.emulateMedia({ media: 'print' });
  await expect(solution.locator('p').first()).toBeVisible();
  await expect(boxOf(page, choice).locator('.exercise-solution')).toBeHidden();
  await expect(boxOf(page, choice).locator('.exercise-choice-text')).toHaveCount(4);
  await expect(boxOf(page, choice).locator('.exercise-choice-text').first()).toBeVisible();
  await expect(boxOf(page, 'wages-in-capital-two').locator('.exercise-hint').first()).toBeHidden();
  await expect(boxOf(page, 'wages-in-capital-two').getByRole('button')).toHaveCount(0);
  const room = await boxOf(page, reasoning)
    .locator('form')
    .evaluate((form) => Number.parseFloat(getComputedStyle(form, '::after').blockSize));
  expect(room).toBeGreaterThan(40);
});

test('without JavaScript the answers to choose from can be read', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL && { baseURL }), javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('en/turnover/annual-rate/');
  await expect(boxOf(page, choice).locator('.exercise-choice-text').last()).toBeVisible();
  await expect(boxOf(page, choice).locator('[data-explanation]').first()).toBeHidden();
  await expect(boxOf(page, choice).locator('form')).toBeHidden();
  await context.close();
});
