// A SCORM 1.2 package, made by clicking in the builder and played in an LMS: it marks and scores as the book does, is taken
// up again where it was left, and says so when the LMS fails, or when there is none.
import AxeBuilder from '@axe-core/playwright';
import { strFromU8 } from 'fflate';
import { expect, test } from './support/page.ts';
import { openAlone, packageFrom, play } from './support/scorm.ts';

const wages = 'wages-in-capital-two';
const rate = 'rate-of-another-capital';
const choice = 'what-the-higher-rate-says';
const reasoning = 'faster-and-harder';

test('work, score and answers reach the LMS; the next visit goes on, and the best score stays', async ({
  page,
}) => {
  const files = await packageFrom(page, 'en');
  const manifest = strFromU8(files['imsmanifest.xml'] ?? new Uint8Array());
  expect([...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name).sort()).toEqual(
    Object.keys(files)
      .filter((name) => name !== 'imsmanifest.xml')
      .sort(),
  );
  expect(Object.keys(files).filter((name) => name.endsWith('.mjs'))).toEqual([]);
  expect(manifest).toContain('<title>Week 3: &lt;wages&gt;</title>');

  const first = await play(page, files);
  const { frame } = first;
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Week 3: <wages>');
  await expect(frame.getByText('Working as Lovelace, s1')).toBeVisible();
  const reading = frame.getByRole('link', { name: /Two capitals/i }).first();
  await expect(reading).toHaveAttribute('target', '_blank');
  expect(await reading.getAttribute('href')).toMatch(/^http:.*\/en\/turnover\/annual-rate\/#two-capitals$/);
  await expect(frame.getByText('Your LMS does not count what you read there')).toBeVisible();
  expect(await first.core()).toMatchObject({ exit: 'suspend', lesson_status: 'incomplete' });

  await first.answer(wages, '1512');
  await expect(first.exercise(wages).locator('form [role=status]').first()).toContainText(
    'whole of capital II',
  );
  await first.answer(wages, 'about 400');
  await expect(first.exercise(wages).locator('[data-tally]')).toContainText('1');
  await first.answer(wages, '432');
  await expect(first.exercise(wages).locator('.player-here')).toHaveText(/^Saved in your LMS at \d+:\d+:\d+/);
  await expect(frame.getByText('So far 2 of 6 points')).toBeVisible();
  await first.exercise(choice).locator('[data-choice="less-money"] input').check();
  await first.exercise(choice).locator('[type=submit]').click();
  await first.answer(reasoning, '');
  await first.exercise(reasoning).getByRole('textbox').fill('The money comes back sooner.');
  await first.exercise(reasoning).locator('[type=submit]').click();
  await expect.poll(() => first.interactions()).toHaveLength(4);
  expect(
    (await first.interactions()).map(({ id, student_response, result }) => [id, student_response, result]),
  ).toEqual([
    [wages, '1512', 'wrong'],
    [wages, '432', 'correct'],
    [choice, 'c', 'correct'],
    [reasoning, 'The money comes back sooner.', 'neutral'],
  ]);
  expect(await first.core()).toMatchObject({ score: { raw: '50', min: '0', max: '100' } });
  await frame.getByRole('button', { name: 'Finish' }).click();
  await expect(frame.getByText('Handed in. You can close this page.')).toBeVisible();
  expect(await first.core()).toMatchObject({ lesson_status: 'completed' });
  const question = await first.exercise(rate).locator('p').first().textContent();
  await expect
    .poll(() => page.evaluate(() => `${window.heights?.[0]}`))
    .toMatch(/^\{"subject":"lti\.frameResize","height":\d{3,5}\}$/);
  await page.locator('iframe').evaluate((element) => element.remove());
  expect(await page.evaluate(() => window.API?.calls.at(-1))).toBe('LMSFinish');
  expect(await first.violations()).toEqual([]);

  const second = await play(page, files, { kept: await first.kept() });
  await expect(second.exercise(wages).getByRole('textbox')).toHaveValue('432');
  await expect(second.exercise(wages).locator('form [role=status]').first()).toHaveText('Right.');
  await expect(second.exercise(reasoning).getByRole('textbox')).toHaveValue('The money comes back sooner.');
  await expect(second.exercise(rate).locator('p').first()).toHaveText(question ?? '');
  await second.answer(wages, '7');
  await expect.poll(() => second.interactions()).toHaveLength(5);
  expect(await second.core()).toMatchObject({ score: { raw: '50' }, lesson_status: 'completed' });
  expect(await second.violations()).toEqual([]);
});

test('an LMS that keeps nothing is told of, and the work is not lost', async ({ page }) => {
  const files = await packageFrom(page, 'en');
  const refused = await play(page, files, { faults: { initialize: true } });
  const banner = refused.frame.locator('.player-banner');
  await expect(banner).toContainText('Your LMS did not let this page begin');
  await expect(banner).toContainText('LMSInitialize, error 101');
  await refused.answer(wages, '432');
  await expect(refused.exercise(wages).locator('form [role=status]').first()).toHaveText('Right.');
  await expect(refused.exercise(wages).locator('.player-here')).toContainText('Not saved in your LMS');
  expect(await refused.violations()).toEqual([]);

  const silent = await play(page, files);
  await expect(silent.frame.locator('.player-banner')).toHaveCount(0);
  await page.evaluate(() => {
    if (window.API) window.API.faults = { commit: true };
  });
  await silent.answer(wages, '432');
  await expect(silent.frame.locator('.player-banner')).toContainText('Not saved in your LMS');
  await expect(silent.frame.locator('.player-banner')).toContainText('LMSCommit, error 101');
  await expect(silent.frame.locator('.player-saved')).toHaveText('');
  await page.evaluate(() => {
    if (window.API) window.API.faults = {};
  });
  await silent.frame.getByRole('button', { name: 'Save again' }).click();
  await expect(silent.frame.locator('.player-banner')).toHaveCount(0);
  await expect(silent.frame.locator('.player-saved')).toHaveText(/^Saved in your LMS/);
  expect(await silent.core()).toMatchObject({ score: { raw: '33.33' } });

  const forgetful = await play(page, files, { kept: { ...(await silent.kept()), suspend_data: '' } });
  await expect(forgetful.frame.getByText('Your LMS had lost some of your work')).toBeVisible();
  await expect(forgetful.exercise(wages).getByRole('textbox')).toHaveValue('432');
  expect(String((await forgetful.kept())['suspend_data'])).toMatch(/^cim1\./);
  expect(await forgetful.violations()).toEqual([]);
});

test('without an LMS it says that nothing is saved, and can be practised; axe finds nothing, on a phone neither', async ({
  page,
}) => {
  const files = await packageFrom(page, 'en');
  await page.setViewportSize({ width: 320, height: 640 });
  await openAlone(page, files);
  await expect(page.locator('.player-banner')).toContainText('Not saved anywhere');
  await page.locator(`[data-exercise="${wages}"]`).getByRole('textbox').fill('432');
  await page.keyboard.press('Enter');
  await expect(page.getByText('So far 2 of 6 points')).toBeVisible();
  await expect(page.locator('.player-here')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Finish' })).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const { violations } = await new AxeBuilder({ page }).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const { violations: inTheDark } = await new AxeBuilder({ page }).withRules('color-contrast').analyze();
  const found = [...violations, ...inTheDark].map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
  expect(found).toEqual([]);
});

test('another student has other numbers, and the Chinese package is Chinese', async ({ page }) => {
  const files = await packageFrom(page, 'zh');
  const asked = async (student: string) => {
    const { exercise, frame } = await play(page, files, { student });
    await expect(frame.locator('html')).toHaveAttribute('lang', 'zh-CN');
    return exercise(rate).locator('> p output').allTextContents();
  };
  const numbers = await asked('s1');
  expect(await asked('s1')).toEqual(numbers);
  expect(await asked(' S1 ')).toEqual(numbers);
  expect(await asked('学生二')).not.toEqual(numbers);
  const { answer, exercise, frame, violations } = await play(page, files);
  await answer(wages, '四百');
  await expect(exercise(wages).locator('form [role=status]').first()).toContainText('看不懂');
  await answer(wages, '４３２');
  await expect(exercise(wages).locator('form [role=status]').first()).toHaveText('对了。');
  await expect(frame.getByText('目前得分：2／6')).toBeVisible();
  await expect(frame.locator('.player-saved')).toContainText('已保存到学习平台');
  expect(await violations()).toEqual([]);
});
