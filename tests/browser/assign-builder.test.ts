// The builder of assignments: what is ticked and typed is the link, the link is the assignment again, and everything that is
// handed out says the same.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Download, Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import jsQR from 'jsqr';
import { readCalendar } from '../support/calendar.ts';
import { expect, test } from './support/page.ts';

const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const lastTerm =
  'v=1&g=1&book=2026.11&t=Week+3&key=F25-ECON101-3&read=turnover/annual-rate/advance,turnover/annual-rate/two-capitals*2&do=wages-in-capital-two*2,rate-of-another-capital*3(workingPeriod=4;circulationTime=2)&fix=turnover/annual-rate/capital-a.workingPeriod:6&due=2025-12-01T23:59%2B08:00&zone=Asia/Shanghai&late=10perday.grace15m.floor50.until7d&try=3&hint=10&show=due&use=70';

async function open(page: Page, fragment = '', language = 'en'): Promise<void> {
  await page.goto(`./${language}/assign/${fragment && `#${fragment}`}`);
  await expect(page.locator('.hand-out')).toBeVisible();
}

const fragment = (page: Page) => page.evaluate(() => location.hash.slice(1));
const studentLink = (page: Page) => page.locator('textarea.link').inputValue();
const fold = (page: Page, name: string) =>
  page.locator('summary').filter({ hasText: new RegExp(`^${name}$`) });
const chapter = (page: Page) => page.locator('.chapter-choices > li').first();

/** What a download holds, as bytes and under its name. */
async function saved(coming: Promise<Download>): Promise<{ name: string; content: Buffer }> {
  const download = await coming;
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** A picture as a camera gives it to jsQR, at half its size: dots of red, green, blue and opacity. */
async function seen(page: Page, png: Buffer): Promise<[Uint8ClampedArray, number, number]> {
  const [side, darkness] = await page.evaluate(async (base64) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${base64}`;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = picture.width / 2;
    const drawing = canvas.getContext('2d');
    if (!drawing) return [0, ''] as const;
    drawing.imageSmoothingEnabled = false;
    drawing.drawImage(picture, 0, 0, canvas.width, canvas.width);
    const { data } = drawing.getImageData(0, 0, canvas.width, canvas.width);
    return [
      canvas.width,
      data
        .filter((_, nth) => nth % 4 === 0)
        .map((red) => (red < 128 ? 1 : 0))
        .join(''),
    ] as const;
  }, png.toString('base64'));
  const dots = [...darkness].flatMap((dark) => (dark === '1' ? [0, 0, 0, 255] : [255, 255, 255, 255]));
  return [new Uint8ClampedArray(dots), side, side];
}

test('what is ticked and typed is the link, which opens as the same assignment', async ({ page }) => {
  await open(page);
  await expect(page.locator('.sum')).toContainText('Nothing is chosen yet');
  const first = chapter(page);
  const whole = first.getByRole('checkbox', { name: '10 The annual rate of surplus-value' });
  await whole.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => fragment(page)).toContain('read=turnover/annual-rate');
  await expect(page.locator('.sum')).toContainText('13 sections, 0 exercises, 1 point');

  await first.getByText(/^13 sections/).click();
  await first.getByRole('checkbox', { name: 'Further reading' }).uncheck();
  await expect(whole).toBeChecked({ indeterminate: true });
  await first.getByRole('checkbox', { name: 'Wages in capital II' }).check();
  await first.getByLabel('Wages in capital II: points').fill('2.5');
  await first
    .getByRole('group', { name: /Exercises$/ })
    .getByText('Wages in capital II: Numbers')
    .click();
  const period = first.getByLabel('Wages in capital II: working period');
  await period.fill('-3');
  await period.blur();
  await expect(period).toHaveAttribute('aria-invalid', 'true');
  await expect(period).toHaveAccessibleDescription(/At least/);
  expect(await fragment(page)).not.toContain('workingPeriod');
  await period.fill('4');
  await expect(period).not.toHaveAttribute('aria-invalid');

  await page.getByLabel('Title', { exact: true }).fill('Week 3: turnover');
  await page.getByLabel('Key', { exact: true }).fill('F26-ECON101-3');
  await page.getByLabel('Date', { exact: true }).fill('2026-12-01');
  await page.getByLabel('Time zone').selectOption('Asia/Shanghai');
  await expect(page.locator('.due-said')).toContainText('Due Tuesday, 1 December 2026');
  await page.getByLabel('the same for all').check();
  await page.getByLabel('Attempts at each exercise').fill('3');
  await page.getByRole('group', { name: 'Hints' }).getByLabel('cost points').check();
  await page.getByLabel('after the due date').check();
  await page.getByRole('group', { name: 'Late work' }).getByLabel('loses points').check();
  await page.getByRole('button', { name: 'Fix it' }).click();
  const twelve = Array.from({ length: 12 }, () => 'turnover/annual-rate/[a-z-]+').join(',');
  await expect
    .poll(() => fragment(page))
    .toMatch(
      new RegExp(
        `^v=1&g=1&book=[\\d.]+&t=Week\\+3:\\+turnover&key=F26-ECON101-3&read=${twelve}&do=wages-in-capital-two\\*5/2\\(workingPeriod=4\\)&fix=turnover/annual-rate/circulating\\.\\w+:\\d+&vary=same&due=2026-12-01T23:59%2B08:00&zone=Asia/Shanghai&late=10perday&try=3&hint=10&show=due$`,
      ),
    );
  const made = await fragment(page);
  await expect.poll(() => studentLink(page)).toMatch(/\/en\/assignment\/#v=1/);
  expect((await studentLink(page)).split('#')[1]).toBe(made);
  await expect(page.getByRole('link', { name: 'Preview as a student' })).toHaveAttribute(
    'href',
    `${await studentLink(page)}&preview=1`,
  );

  const other = await page.context().newPage();
  await open(other, made);
  expect(await fragment(other)).toBe(made);
  await expect(other.locator('.link-problems')).toBeEmpty();
  await expect(other.getByLabel('Title', { exact: true })).toHaveValue('Week 3: turnover');
  await expect(other.getByLabel('Wages in capital II: points')).toHaveValue('2½');
  await expect(other.getByLabel('Wages in capital II: working period')).toHaveValue('4');
  expect((await studentLink(other)).split('#')[1]).toBe(made);
  await other.getByRole('link', { name: '中文' }).click();
  await expect(other.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(other.locator('.sum')).toContainText('1道习题');
  expect(await fragment(other)).toBe(made);
});

test('last term’s assignment is pasted, shifted by weeks, and what the book does not have is named', async ({
  page,
}) => {
  await open(page);
  await fold(page, 'Start from an earlier assignment').click();
  const field = page.getByLabel('Link of an earlier assignment');
  const use = page.getByRole('button', { name: 'Use it' });
  await field.fill('see you on Monday');
  await use.click();
  await expect(page.getByText('There is no assignment in this text')).toBeVisible();
  const unknown = lastTerm.replace('&do=', ',turnover/annual-rate/no-such&colour=red&do=');
  await field.fill(`Dear all, it is at https://elsewhere.edu/en/assignment/#${unknown}. Good luck!`);
  await use.click();
  await expect(page.getByText('The earlier assignment stands below')).toBeVisible();
  const named = page.locator('.link-problems');
  await expect(named).toContainText('no-such');
  await expect(named).toContainText('colour');
  await expect.poll(() => fragment(page)).toBe(lastTerm);
  const shift = page.getByLabel('Shift the due date');
  await shift.fill('a lot');
  await page.getByRole('button', { name: 'Shift' }).click();
  await expect(page.getByText('Write a whole number')).toBeVisible();
  await shift.fill('52');
  await page.getByRole('button', { name: 'Shift' }).click();
  await expect.poll(() => fragment(page)).toContain('due=2026-11-30T23:59%2B08:00&zone=Asia/Shanghai');
  await page.getByRole('button', { name: 'Another key' }).click();
  await expect.poll(() => fragment(page)).toMatch(/&key=\d{4}-\w{4}-\w{4}&/);
  await expect(named).toContainText('no-such');
});

test('the text, the QR code and the calendar entry carry the link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, lastTerm);
  const link = await studentLink(page);
  await fold(page, 'Text for your LMS').click();
  await page.getByRole('button', { name: 'Copy with links' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const [plain, html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await (await item?.getType(type))?.text()) ?? '';
    return Promise.all([read('text/plain'), read('text/html')]);
  });
  expect(plain).toContain('Week 3\nDue Monday, 1 December 2025');
  expect(plain).toContain(link);
  expect(html).toContain('<li>Wages in capital II (2 points)</li>');

  await fold(page, 'QR code').click();
  await expect(page.getByRole('img', { name: 'QR code that opens the assignment Week 3' })).toBeVisible();
  const png = await Promise.all([
    saved(page.waitForEvent('download')),
    page.getByRole('button', { name: 'Save as PNG' }).click(),
  ]).then(([file]) => file);
  expect(png.name).toBe('F25-ECON101-3.png');
  expect(jsQR(...(await seen(page, png.content)))?.data).toBe(link);

  await fold(page, 'Calendar entry').click();
  const [calendar] = await Promise.all([
    saved(page.waitForEvent('download')),
    page.getByRole('button', { name: 'Save as .ics' }).click(),
  ]);
  expect(readCalendar(calendar.content.toString('utf8'))).toMatchObject({
    SUMMARY: 'Week 3',
    DTSTART: '20251201T155900Z',
    URL: link,
    UID: 'F25-ECON101-3@capital-in-motion',
  });
});

test('versions are printed with other numbers each, a key, and links that open the book with their numbers', async ({
  page,
}) => {
  await open(page, 'v=1&g=1&key=F26&do=wages-in-capital-two*2', 'zh');
  await fold(page, '打印卷').click();
  await page.getByLabel('卷数').fill('3');
  await page.getByRole('button', { name: '生成打印卷' }).click();
  const sheets = page.locator('.sheet');
  await expect(sheets).toHaveCount(4);
  const questions = await page.locator('.sheet-exercise').allTextContents();
  expect(new Set(questions).size).toBeGreaterThan(1);
  const key = page.locator('[data-key]');
  const answers = await key.locator('tbody td').allTextContents();
  expect(answers).toHaveLength(3);
  const href = (await key.getByRole('link', { name: '在书中打开B卷' }).getAttribute('href')) ?? '';
  expect(href).toContain('/zh/assignment/#');
  expect(href).toContain('vary=same');

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.choose')).toBeHidden();
  await expect(sheets.first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: '收起' }).click();
  await expect(sheets).toHaveCount(0);
});

test('nonsense in every field leaves the assignment as it was, and says what would be right', async ({
  page,
}) => {
  await open(page, lastTerm);
  const nonsense = '<b>\u0000💥 NaN e999';
  const texts = page.locator('.assign input[type="text"]:visible');
  const count = await texts.count();
  expect(count).toBeGreaterThan(8);
  const title = page.getByLabel('Title', { exact: true });
  const key = page.getByLabel('Key', { exact: true });
  for (let nth = 0; nth < count; nth += 1) await texts.nth(nth).fill(nonsense);
  await title.fill('Week 3');
  await key.fill('F25-ECON101-3');
  await key.blur();
  await expect.poll(() => fragment(page)).toBe(lastTerm);
  const wrong = page.locator('.choose [aria-invalid="true"]');
  expect(await wrong.count()).toBeGreaterThan(5);
  for (const field of await wrong.all()) await expect(field).toHaveAccessibleDescription(/\S/);
  await page.evaluate(() => {
    location.hash = '#read=%E0%A4%A&do=((((&due=never&late=💥&try=-1';
  });
  await expect(page.locator('.link-problems')).toContainText('due');
  await expect(page.locator('.sum')).toContainText('Nothing is chosen yet');
});

test('the addresses without a language lead to the builder and keep the assignment', async ({ page }) => {
  await page.goto(`./assign/#${lastTerm}`);
  await expect(page).toHaveURL(/\/en\/assign\/#v=1/);
  await expect(page.locator('.sum')).toContainText('2 sections, 2 exercises, 8 points');
});

for (const [language, width, scheme] of [
  ['en', 1280, 'light'],
  ['zh', 390, 'dark'],
] as const) {
  test(`axe finds nothing with everything open, nor is it too wide: ${language}, ${width}, ${scheme}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await open(page, lastTerm, language);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('.assign details')) {
        if (!fold.closest('.exercise-more')) fold.open = true;
      }
    });
    await expect(page.locator('.qr-code svg')).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.evaluate(await axe);
    const options: RunOptions = { resultTypes: ['violations'], preload: false, iframes: false };
    const found = await page.evaluate((given) => window.axe.run(document, given), options);
    expect(
      found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    ).toEqual([]);
  });
}
