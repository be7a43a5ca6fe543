import { zipSync } from 'fflate';
import { bytes, catalogueOf, give, handedIn, inTime, day } from './support/handed-in.ts';
import { test } from './support/page.ts';
for (const language of ['en', 'zh'] as const) for (const [width, scheme] of [[1280, 'light'], [390, 'dark']] as const)
  test(`shot ${language} ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(`${language}/check/`);
    await page.locator('[data-check="ready"]').waitFor();
    await page.screenshot({ path: `/tmp/team/q-checker/${language}-${width}-empty.png` });
    const catalogue = await catalogueOf(page);
    const files: Record<string, Uint8Array> = {};
    for (let n = 1; n <= 12; n += 1) files[`Student ${n}_${n}_assignsubmission_file/w.json`] = bytes(await handedIn(catalogue, { name: `Student Number ${n}`, id: `s100${n}`, at: n === 3 ? inTime + 2 * day : inTime, ...(n % 4 === 0 ? { answers: { 'wages-in-capital-two': n % 8 ? 'capitalTwo' : '17', 'rate-of-another-capital': 'right' } } : {}), ...(n === 5 ? { changed: { seed: 'x' } } : {}) }));
    await give(page, { 'all.zip': zipSync(files), 'photo.jpg': new Uint8Array([255, 216, 0, 1]) });
    await page.locator('tr[data-row]').nth(11).waitFor();
    await page.locator('.opens').nth(3).click();
    await page.locator('.rules-afterwards summary').click();
    await page.screenshot({ path: `/tmp/team/q-checker/${language}-${width}.png`, fullPage: true });
  });
