// The numbers travel in the address, across languages; the browser keeps them and forgets them when asked.
import { copiedLink, field, openChapter, result, type } from './support/chapter.ts';
import { expect, test } from './support/page.ts';

const wages = 'capital-a.weeklyVariableCapital';

test('a copied link opens the same numbers for somebody else, in the other language too', async ({
  page,
  browser,
}) => {
  await openChapter(page);
  await type(page, wages, '120');
  await type(page, 'capital-a.workingPeriod', '4 1/2');
  await page.locator('h1').click();
  const link = await copiedLink(page);
  expect(link).toContain('capital-a.weeklyVariableCapital=120');
  expect(link).toContain('capital-a.workingPeriod=9/2');
  const friend = await browser.newPage();
  await friend.goto(link.replace('/en/', '/zh/'));
  await expect(field(friend, wages)).toHaveValue('120');
  await expect(field(friend, 'capital-a.workingPeriod')).toHaveValue('4½');
  await expect(result(friend, 'capital-a.variableCapitalAdvanced')).toHaveText('660');
  await friend.close();
});

test('the language switch takes the numbers along', async ({ page }) => {
  await openChapter(page);
  await type(page, wages, '120');
  await expect(page.locator('[data-language-switch]')).toHaveAttribute(
    'href',
    /capital-a\.weeklyVariableCapital=120$/,
  );
  await page.locator('[data-language-switch]').click();
  await expect(page).toHaveURL(/\/zh\//);
  await expect(field(page, wages)).toHaveValue('120');
});

test('the address holds only what differs, and no more than that once it is reset', async ({ page }) => {
  await openChapter(page);
  await type(page, wages, '120');
  await expect(page).toHaveURL(/#\?capital-a\.weeklyVariableCapital=120$/);
  await page.locator('[data-bar="reset"]').click();
  await expect(page).toHaveURL(/annual-rate\/$/);
});

test('following a link to a section keeps the numbers in the address', async ({ page }) => {
  await openChapter(page, 'en', `#?${wages}=120`);
  await page.evaluate(() => {
    location.hash = '#capital-b';
  });
  await expect(page).toHaveURL(/#capital-b\?capital-a\.weeklyVariableCapital=120$/);
  await expect(field(page, wages)).toHaveValue('120');
});

test('the good parts of a broken link apply, and the rest is listed in one notice that can be closed', async ({
  page,
}) => {
  await openChapter(
    page,
    'en',
    `#?${wages}=120&capital-a.workingPeriod=900&capital-x.y=1&capital-a.circulationTime=soon`,
  );
  await expect(field(page, wages)).toHaveValue('120');
  const notice = page.locator('.notice');
  await expect(notice).toHaveCount(1);
  await expect(notice).toContainText('capital-a.workingPeriod (out of bounds)');
  await expect(notice).toContainText('capital-x.y (there is no such number in this chapter)');
  await expect(notice).toContainText('capital-a.circulationTime (not a number)');
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(notice).toHaveCount(0);
});

test('100 KB of junk in the address leave the page as the source has it, with a notice', async ({ page }) => {
  await openChapter(page, 'en', `#?${'x.y=1&'.repeat(17_000)}`);
  await expect(page.locator('.notice')).toContainText('too long');
  await expect(result(page, 'capital-a.annualRate')).toHaveText('1,000%');
});

test('the numbers are there at the next visit, and are forgotten on request', async ({ page }) => {
  await openChapter(page);
  await type(page, wages, '120');
  await expect(page).toHaveURL(/120/);
  await page.goto('about:blank');
  await openChapter(page);
  await expect(field(page, wages)).toHaveValue('120');
  await page.getByRole('button', { name: 'Forget them' }).click();
  await expect(field(page, wages)).toHaveValue('100');
  await page.goto('about:blank');
  await openChapter(page);
  await expect(field(page, wages)).toHaveValue('100');
});

test('somebody’s link does not replace the numbers that the reader kept', async ({ page }) => {
  await openChapter(page);
  await type(page, wages, '120');
  await expect(page).toHaveURL(/120/);
  await page.goto('about:blank');
  await openChapter(page, 'en', `#?${wages}=300`);
  await expect(field(page, wages)).toHaveValue('300');
  await page.goto('about:blank');
  await openChapter(page);
  await expect(field(page, wages)).toHaveValue('120');
});

test('storage that is corrupt, newer or forbidden does not stop the reading and is reported once', async ({
  page,
}) => {
  const key = 'capital-in-motion/numbers/turnover/annual-rate';
  const openWith = async (text: string) => {
    await page.goto('en/');
    await page.evaluate(([name, value]) => localStorage.setItem(name ?? '', value ?? ''), [key, text]);
    await page.goto('about:blank');
    await openChapter(page);
  };
  await openWith('{"version":');
  await expect(page.locator('.notice')).toContainText('put aside');
  expect(await page.evaluate((name) => localStorage.getItem(`${name}/unreadable`), key)).toBe('{"version":');
  await openWith('{"version":1,"numbers":{"capital-a.workingPeriod":"1/0","gone.x":"5"}}');
  await expect(page.locator('.notice')).toContainText('gone.x (there is no such number in this chapter)');
  expect(await page.evaluate((name) => localStorage.getItem(`${name}/unreadable-2`), key)).toContain(
    'gone.x',
  );
  await openWith('{"version":99}');
  await expect(page.locator('.notice')).toContainText('newer edition');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await page.goto('about:blank');
  await openChapter(page);
  await type(page, wages, '120');
  await type(page, wages, '130');
  await expect(page.locator('.notice')).toHaveCount(1);
  await expect(page.locator('.notice')).toContainText('does not keep your numbers');
});

test('a link to a section lands at its heading, in the outline and in an address with numbers', async ({
  page,
}) => {
  await openChapter(page);
  await page.locator('html.is-settled').waitFor();
  await page
    .getByRole('navigation', { name: 'In this chapter' })
    .getByRole('link', { name: 'Summary' })
    .click();
  await expect(page.locator('#summary h2')).toBeInViewport();
  await page.goto('about:blank');
  await openChapter(page, 'en', `#who-advances-whom?${wages}=120`);
  await expect(page.locator('#who-advances-whom h2')).toBeInViewport();
});
