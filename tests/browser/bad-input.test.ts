// What cannot be read or used keeps the last good value everywhere else, and the reason stands beside the field.
import { field, openChapter, result, stopClock, type } from './support/chapter.ts';
import { expect, test } from './support/page.ts';

const wages = 'capital-a.weeklyVariableCapital';

test('what cannot be used in place of 100 changes nothing and is explained', async ({ page }) => {
  await openChapter(page);
  for (const [typed, reason] of [
    ['a lot', /Not understood/],
    ['', /Type a number/],
    ['12,5', /12\.5 or 125/],
    ['1/0', /divided by zero/],
    ['-5', /At least 0/],
    ['2000000', /At most 1,000,000/],
    [`1${'0'.repeat(120)}`, /too long/],
    ['<img src=x onerror=alert(1)>', /Not understood/],
  ] as const) {
    const about = typed.slice(0, 30);
    await type(page, wages, typed);
    if (typed === '') await page.keyboard.press('Delete');
    await page.keyboard.press('Tab');
    await expect(field(page, wages), about).toHaveAttribute('aria-invalid', 'true');
    await expect(field(page, wages), about).toHaveAccessibleDescription(reason);
    await expect(result(page, 'capital-a.variableCapitalAdvanced'), about).toHaveText('500');
    await field(page, wages).focus();
    await page.keyboard.press('Escape');
    await expect(field(page, wages), about).toHaveValue('100');
    await expect(field(page, wages), about).not.toHaveAttribute('aria-invalid');
  }
});

test('the reason waits while a number is being typed, and comes in the page’s language', async ({ page }) => {
  await page.clock.install();
  await openChapter(page, 'zh');
  await stopClock(page);
  await type(page, 'capital-a.workingPeriod', '12 1/');
  await page.clock.runFor(600);
  await expect(field(page, 'capital-a.workingPeriod')).not.toHaveAttribute('aria-invalid');
  await page.clock.runFor(200);
  await expect(page.locator('.in-why')).toContainText('看不懂');
  await page.keyboard.type('2');
  await page.clock.runFor(100);
  await expect(page.locator('.in-why')).toHaveCount(0);
  await expect(result(page, 'capital-a.turnovers').first()).toHaveText('3 19⁄27');
});

test('no wages at all: what is divided by them shows a dash with its reason, the rest has its value', async ({
  page,
}) => {
  await openChapter(page);
  await type(page, wages, '0');
  await expect(result(page, 'capital-a.annualRate')).toHaveText('—');
  await expect(result(page, 'capital-a.annualRate')).toHaveAttribute(
    'title',
    /annual rate of surplus-value has no value/,
  );
  await expect(result(page, 'capital-a.annualSurplusValue')).toHaveText('0');
  await type(page, wages, '100');
  await expect(result(page, 'capital-a.annualRate')).toHaveText('1,000%');
  await expect(result(page, 'capital-a.annualRate')).not.toHaveAttribute('title');
});

test('going back to the source clears a field that could not be read', async ({ page }) => {
  await openChapter(page);
  await type(page, 'capital-a.workingPeriod', '9');
  await type(page, wages, 'nonsense');
  await page.keyboard.press('Tab');
  await expect(page.locator('.in-why')).toHaveCount(1);
  await page.locator('[data-bar="reset"]').click();
  await expect(page.locator('.in-why')).toHaveCount(0);
  await expect(field(page, wages)).toHaveValue('100');
});

test('a half-typed number that was in use for a moment does not stay when the whole cannot be used', async ({
  page,
}) => {
  await openChapter(page);
  await type(page, wages, '12');
  await expect(result(page, 'capital-a.variableCapitalAdvanced')).toHaveText('60');
  await page.keyboard.type(',5');
  await expect(page.locator('.in-why')).toContainText('The page still uses 100');
  await expect(result(page, 'capital-a.variableCapitalAdvanced')).toHaveText('500');
});
