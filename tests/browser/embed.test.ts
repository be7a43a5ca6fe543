// A figure or an example in a frame of another page: it says how high it is, answers to its numbers, keeps nothing.
import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './support/page.ts';

interface Heard {
  readonly type?: string;
  readonly subject?: string;
  readonly height: number;
  readonly id?: string;
}

/** A page of another origin's making with a frame in it, which writes down what it is told. */
async function embed(page: Page, address: string): Promise<FrameLocator> {
  await page.route('**/another-page.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<title>x</title><iframe title="x" width="700" height="300" src="${address}"></iframe>
<script>
  window.heard = [];
  addEventListener('message', ({ data, source }) => {
    window.heard.push(data);
    if (data?.type !== 'capital-in-motion:height') return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.height = data.height;
  });
</script>`,
    }),
  );
  await page.goto('another-page.html');
  return page.frameLocator('iframe');
}

const heard = (page: Page): Promise<readonly Heard[]> =>
  page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);

const heightOfFrame = (page: Page): Promise<number> =>
  page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);

test('a figure stands alone with its numbers, answers to them, and grows its frame', async ({ page }) => {
  const frame = await embed(
    page,
    'en/turnover/annual-rate/?embed=year-compared#?capital-a.weeklyVariableCapital=110',
  );
  await expect(frame.locator('figure#year-compared')).toBeVisible();
  await expect(frame.locator('.site-header, .site-footer, .chapter')).toHaveCount(3);
  for (const chrome of await frame.locator('.site-header, .site-footer, .chapter').all())
    await expect(chrome).toBeHidden();
  const wages = frame.getByLabel(/Capital A: variable capital laid out each week/);
  await expect(wages).toHaveValue('110');
  await expect(frame.locator('#year-compared .figure-summary').first()).toContainText('£550');
  await expect
    .poll(async () => (await heard(page)).slice(-2))
    .toMatchObject([
      { type: 'capital-in-motion:height', id: 'year-compared' },
      { subject: 'lti.frameResize' },
    ]);

  const before = await heightOfFrame(page);
  await wages.fill('120');
  await wages.press('Enter');
  await expect(frame.locator('#year-compared .figure-summary').first()).toContainText('£600');
  await expect(frame.getByRole('button', { name: 'Undo' })).toBeVisible();
  await frame.locator('#year-compared summary').click();
  await expect.poll(() => heightOfFrame(page)).toBeGreaterThan(before);
  const way = frame.getByRole('link', { name: 'From Capital in Motion: The annual rate of surplus-value' });
  await way.focus();
  await expect(way).toHaveAttribute(
    'href',
    /annual-rate\/#year-compared\?capital-a\.weeklyVariableCapital=120$/,
  );
  await expect(way).toHaveAttribute('target', '_blank');
});

test('an example stands alone with what follows from it; the reader’s own numbers stay as they are', async ({
  page,
}) => {
  await page.goto('en/turnover/annual-rate/');
  const key = 'capital-in-motion/numbers/turnover/annual-rate';
  const own = '{"version":1,"numbers":{"capital-a.weeklyVariableCapital":"130"}}';
  await page.evaluate(([name, text]) => localStorage.setItem(name ?? '', text ?? ''), [key, own]);
  const stored = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
  const kept = await stored();

  const frame = await embed(page, 'zh/turnover/annual-rate/?embed=capital-a');
  const wages = frame.locator('.embed input[data-of="capital-a.weeklyVariableCapital"]');
  await expect(wages).toHaveValue('100');
  await expect(frame.getByText('出自《运动中的资本》：年剩余价值率')).toBeVisible();
  const rate = frame.locator('fieldset output').first();
  const source = await rate.textContent();
  await frame.locator('.embed input[data-of="capital-a.workingPeriod"]').fill('8');
  await expect(rate).not.toHaveText(source ?? '');
  await wages.fill('140');
  await wages.press('Enter');
  // Numbers come into the address, and would be kept, some moments after an edit.
  await expect.poll(() => page.frames()[1]?.url()).toContain('capital-a.weeklyVariableCapital=140');
  expect(await stored()).toBe(kept);
});

test('a name that the page does not have is said, with the way to the page', async ({ page }) => {
  const frame = await embed(page, 'en/turnover/annual-rate/?embed=%3Cimg%20src=x%3E');
  await expect(frame.getByText('There is nothing called “<img src=x>” on this page')).toBeVisible();
  await expect(frame.getByRole('link', { name: /^From/ })).toHaveAttribute('href', /annual-rate\/$/);
  await expect(frame.locator('.chapter')).toBeHidden();
});

test('the code of the menu shows the figure elsewhere', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('en/turnover/annual-rate/#?capital-a.workingPeriod=6');
  await page.locator('figure#year-compared [data-save]').click();
  await page.getByRole('menuitem', { name: /embed/ }).click();
  await expect(page.locator('.save-menu [role="status"]')).toContainText('The code is in the clipboard');
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toContain('loading="lazy"');
  expect(code).toContain("data?.type !== 'capital-in-motion:height'");
  await page.route('**/another-page.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<title>x</title>${code}` }),
  );
  await page.goto('another-page.html');
  await expect(page.frameLocator('iframe').getByLabel(/Capital A: working period/)).toHaveValue('6');
});
