// A reader changes a number in the middle of a sentence, by typing, keys, mouse and finger; everything answers.
import { field, middleOf, openChapter, result, results, stopClock, type } from './support/chapter.ts';
import { expect, test } from './support/page.ts';

const wages = 'capital-a.weeklyVariableCapital';
const rate = 'capital-a.annualRate';

/** A phone held upright, with a finger for a pointer. */
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

test('typing 120 for 100 in the sentence changes prose, formula, table and the other examples at once', async ({
  page,
}) => {
  await openChapter(page);
  await expect(field(page, wages)).toHaveValue('100');
  await type(page, wages, '120');
  for (const [binding, text] of [
    ['capital-a.variableCapitalAdvanced', '600'],
    ['capital-a.annualSurplusValue', '6,000'],
    ['capital-b.variableCapitalAdvanced', '6,000'],
  ] as const) {
    const places = results(page, binding);
    expect(await places.count()).toBeGreaterThan(1);
    for (const place of await places.all()) await expect(place).toHaveText(text);
  }
  await expect(result(page, rate)).toHaveText('1,000%');
});

test('the formula in MathML shows the new numbers too', async ({ page }) => {
  await openChapter(page);
  await type(page, 'capital-a.circulationTime', '6');
  await expect(page.locator(`mn[data-of="${rate}"]`).first()).toHaveText('500%');
  await expect(page.locator('mn[data-of="capital-a.turnoverTime"]').first()).toHaveText('10');
});

test('a sentence changes its sense, not only its digits', async ({ page }) => {
  await openChapter(page);
  const equal = page.locator('[data-when="capital-a.turnoverTime equals capital-b.turnoverTime"]').first();
  await expect(equal).toBeHidden();
  await type(page, 'capital-b.workingPeriod', '5');
  await expect(equal).toBeVisible();
});

test('arrow keys go by steps, with Shift by ten, Page keys by ten, Home and End to the bounds', async ({
  page,
}) => {
  await openChapter(page);
  const weeks = field(page, 'capital-a.circulationTime');
  await weeks.focus();
  for (const [key, value] of [
    ['ArrowUp', '2'],
    ['ArrowDown', '1'],
    ['Shift+ArrowUp', '11'],
    ['PageUp', '21'],
    ['PageDown', '11'],
    ['Home', '0'],
    ['End', '100'],
    ['ArrowUp', '100'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(weeks).toHaveValue(value);
  }
});

test('Escape puts back what the number was, Enter takes what is typed', async ({ page }) => {
  await openChapter(page);
  await type(page, wages, '777');
  await page.keyboard.press('Escape');
  await expect(field(page, wages)).toHaveValue('100');
  await expect(result(page, 'capital-a.variableCapitalAdvanced')).toHaveText('500');
  await type(page, wages, '12 1/2');
  await page.keyboard.press('Enter');
  await expect(field(page, wages)).toHaveValue('12.5');
});

test('weeks are understood however they are written', async ({ page }) => {
  await openChapter(page);
  for (const [typed, shown] of [
    ['12 1/2', '12½'],
    ['１２', '12'],
    ['25/2', '12½'],
    ['12 weeks', '12'],
    ['12.5', '12½'],
  ] as const) {
    await type(page, 'capital-a.workingPeriod', typed);
    await page.keyboard.press('Tab');
    await expect(field(page, 'capital-a.workingPeriod'), typed).toHaveValue(shown);
  }
});

test('a field in per cent takes 150, 150% and 3/2 for the same rate', async ({ page }) => {
  await openChapter(page);
  for (const typed of ['150', '150%', '3/2']) {
    await type(page, 'capital-a.rateOfSurplusValue', typed);
    await page.keyboard.press('Tab');
    await expect(field(page, 'capital-a.rateOfSurplusValue')).toHaveValue('150%');
    await expect(result(page, rate)).toHaveText('1,500%');
    await page.keyboard.press('ControlOrMeta+z');
  }
});

test('dragging with the mouse moves the number by steps and leaves the text unselected', async ({ page }) => {
  await openChapter(page);
  const weeks = field(page, 'capital-a.circulationTime');
  const { x, y } = await middleOf(weeks);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 5, y);
  await expect(page.locator('html')).toHaveClass(/is-dragging/);
  await page.mouse.move(x + 40, y, { steps: 7 });
  await expect(weeks).toHaveValue('6');
  await page.mouse.up();
  await expect(page.locator('html')).not.toHaveClass(/is-dragging/);
  await expect(weeks).toHaveValue('6');
  await expect(weeks).not.toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
  await page.locator('[data-bar="undo"]').click();
  await expect(weeks).toHaveValue('1');
});

test('a finger drags a number sideways', async ({ browser, baseURL, problems }) => {
  const context = await browser.newContext({ ...phone, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await openChapter(page);
  const weeks = field(page, 'capital-a.circulationTime');
  // Away from the foot of the screen, where the bar will appear.
  await weeks.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const { x, y } = await middleOf(weeks);
  const touch = await context.newCDPSession(page);
  const at = (offset: number) => [{ x: x + offset, y }];
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let offset = 4; offset <= 40; offset += 4) {
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(offset) });
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(weeks).toHaveValue('6');
  await expect(weeks).not.toBeFocused();
  expect(problems).toEqual([]);
  await context.close();
});

test('Ctrl-Z outside a field takes edits back one by one', async ({ page }) => {
  await openChapter(page);
  await type(page, wages, '120');
  await type(page, 'capital-a.workingPeriod', '9');
  await page.locator('h1').click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(field(page, 'capital-a.workingPeriod')).toHaveValue('4');
  await expect(field(page, wages)).toHaveValue('120');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(field(page, wages)).toHaveValue('100');
});

test('a changed number says so, and its example and the whole page go back to the source', async ({
  page,
}) => {
  await openChapter(page);
  const mark = page.locator('.in.is-changed');
  const bar = page.locator('[data-numbers-bar]');
  await expect(bar).toBeHidden();
  await type(page, wages, '120');
  await type(page, 'circulating.workingPeriod', '9');
  await expect(field(page, wages)).toHaveAccessibleName(/changed; the source has 100/);
  await expect(bar).toContainText('2 numbers changed from the source');
  await page.locator('[data-reset="capital-a"]').click();
  await expect(field(page, wages)).toHaveValue('100');
  await expect(bar).toContainText('1 number changed from the source');
  await page.locator('[data-bar="reset"]').click();
  await expect(field(page, 'circulating.workingPeriod')).toHaveValue('4');
  await expect(mark).toHaveCount(0);
});

test('a screen reader is told the result once, after the reader pauses', async ({ page }) => {
  await page.clock.install();
  await openChapter(page);
  const region = page.locator('[data-announce="capital-a"]');
  await expect(region).toHaveText('');
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    const node = document.querySelector('[data-announce="capital-a"]');
    if (node)
      new MutationObserver(() => told.push(node.textContent ?? '')).observe(node, { childList: true });
  });
  // What tells it is fetched with the first edit.
  await type(page, 'capital-a.circulationTime', '5');
  await expect(page.locator('[data-numbers-bar]')).toBeVisible();
  await stopClock(page);
  await page.clock.runFor(2000);
  await page.evaluate(() => Reflect.get(window, 'told').splice(0));
  await type(page, 'capital-a.circulationTime', '6');
  for (const key of ['ArrowUp', 'ArrowDown']) {
    await page.clock.runFor(500);
    await page.keyboard.press(key);
  }
  await page.clock.runFor(500);
  expect(await page.evaluate(() => Reflect.get(window, 'told'))).toEqual([]);
  await page.clock.runFor(500);
  await expect(region).toHaveText(
    'Capital A: variable capital advanced 1,000 pounds, number of turnovers in the year 5 times, annual rate of surplus-value 500%',
  );
  expect(await page.evaluate(() => Reflect.get(window, 'told'))).toHaveLength(1);
  await expect(page.locator('output').first()).toHaveAttribute('aria-live', 'off');
});

test('a number is a spin button that says what it is, what it is worth and how far it goes', async ({
  page,
}) => {
  await openChapter(page);
  const weeks = field(page, 'capital-a.circulationTime');
  await expect(weeks).toHaveRole('spinbutton');
  await expect(weeks).toHaveAccessibleName('Capital A: circulation time (weeks)');
  await expect(weeks).toHaveAttribute('aria-valuetext', '1 week');
  await expect(weeks).toHaveAttribute('aria-valuemin', '0');
  await expect(weeks).toHaveAttribute('aria-valuemax', '100');
});

test('a finger that scrolls the page a little aslant changes no number', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...phone, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await openChapter(page);
  const weeks = field(page, 'capital-a.circulationTime');
  await weeks.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const { x, y } = await middleOf(weeks);
  const touch = await context.newCDPSession(page);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  for (let step = 1; step <= 10; step += 1) {
    const touchPoints = [{ x: x + step * 4, y: y - step * 20 }];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(weeks).toHaveValue('1');
  await context.close();
});

test('one edit is told once: the examples that follow the edited one keep silent', async ({ page }) => {
  await openChapter(page);
  await type(page, wages, '120');
  await expect(page.locator('[data-announce="capital-a"]')).toContainText('600 pounds');
  await expect(page.locator('[data-announce="capital-b"]')).toHaveText('');
});

test('a tap opens a number for typing', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...phone, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await openChapter(page);
  const weeks = field(page, 'capital-a.circulationTime');
  await weeks.tap();
  await expect(weeks).toBeFocused();
  await context.close();
});
