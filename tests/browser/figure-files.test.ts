// What a reader takes away from a figure, with the numbers as they stand: pictures, tables, workbooks, links.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { Language } from '../../src/i18n/languages.ts';
import { field, type } from './support/chapter.ts';
import { expect, test } from './support/page.ts';

const menuOf = (page: Page, id: string): Locator => page.locator(`#${id}-menu`);
const buttonOf = (page: Page, id: string): Locator => page.locator(`figure#${id} [data-save]`);

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('html.is-live').waitFor();
}

/** Opens the menu of a figure and takes what is offered under these words. */
async function take(page: Page, id: string, words: RegExp): Promise<{ name: string; bytes: Buffer }> {
  if (!(await menuOf(page, id).isVisible())) await buttonOf(page, id).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    menuOf(page, id).getByRole('menuitem', { name: words }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

const rowsOf = (csv: Buffer): string[][] =>
  csv
    .toString('utf8')
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));

/** What no picture may have in it, for no program but a browser knows it. */
const faultsOf = (svg: string): string[] =>
  svg
    .replace(/<style>.*<\/style>/, '')
    .match(/var\(--[^)]*|light-dark|NaN|undefined|current[cC]olor|="[^"]*%"/g) ?? [];

/** The size of a PNG, from its head. */
const sizeOfPng = (bytes: Buffer) => ({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) });

/** How much of a picture is ink: not of the colour of its first point. */
const inkOf = (page: Page, png: Buffer): Promise<number> =>
  page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0);
    const points = pen?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let ink = 0;
    for (let at = 0; at < points.length; at += 4)
      if (points[at] !== points[0] || points[at + 2] !== points[2]) ink += 1;
    return ink / (points.length / 4);
  }, png.toString('base64'));

test.describe('The figures of a chapter', () => {
  test('are saved as pictures and tables with the changed numbers', async ({ page }) => {
    await open(page, 'en/turnover/annual-rate/');
    await type(page, 'capital-a.weeklyVariableCapital', '120');
    const id = 'year-compared';
    await expect(page.locator(`figure#${id} .figure-summary`).first()).toContainText('£600');

    const svg = await take(page, id, /SVG/);
    expect(svg.name).toBe('turnover-annual-rate-year-compared.svg');
    const text = svg.bytes.toString('utf8');
    expect(text).toContain('£6,000');
    expect(text).toContain('Capital in Motion · The annual rate of surplus-value');
    expect(text).toContain('capital-a.weeklyVariableCapital=120');
    expect(faultsOf(text)).toEqual([]);
    await expect(menuOf(page, id).getByRole('status')).toHaveText(`Saved: ${svg.name}`);

    const png = await take(page, id, /PNG/);
    const height = Number(/ height="(\d+)"/.exec(text)?.[1]);
    expect(sizeOfPng(png.bytes)).toEqual({ width: 1440, height: 2 * height });
    expect(await inkOf(page, png.bytes)).toBeGreaterThan(0.02);

    const csv = (await take(page, id, /CSV/)).bytes;
    expect([...csv.subarray(0, 3)], 'the mark that spreadsheets look for').toEqual([0xef, 0xbb, 0xbf]);
    const rows = rowsOf(csv);
    expect(rows[0]?.slice(0, 3)).toEqual([
      'week',
      'Capital A: variable capital advanced',
      'Capital A: surplus-value made',
    ]);
    expect(rows.at(-1)).toEqual(['50', '600', '6000', '5760', '6000', '6000', '6000']);
  });

  test('are saved as workbooks whose formulas give what the page shows', async ({ page }) => {
    await open(page, 'en/turnover/annual-rate/');
    await type(page, 'capital-a.weeklyVariableCapital', '120');
    const { bytes, name } = await take(page, 'year-compared', /XLSX/);
    expect(name).toBe('turnover-annual-rate-year-compared.xlsx');
    const parts = unzipSync(bytes);
    const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    expect([...book.matchAll(/<sheet name="([^"]+)"/g)].map(([, sheet]) => sheet)).toEqual(
      expect.arrayContaining(['Capital A', 'Capital B', 'Figure']),
    );
    expect(book).toContain('name="capital_a.annualRate"');
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<v>120</v>');
    expect(sheet).toMatch(/<f>capital_a\.[^<]+<\/f><v>/);
  });

  test('are found again under their link, with the numbers', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, 'en/turnover/annual-rate/');
    await type(page, 'circulating.workingPeriod', '9/2');
    const id = 'forms-of-capital';
    await buttonOf(page, id).click();
    await menuOf(page, id).getByRole('menuitem', { name: /link/ }).click();
    await expect(menuOf(page, id).getByRole('status')).toHaveText('The link is in the clipboard.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/\/en\/turnover\/annual-rate\/#forms-of-capital\?circulating\.workingPeriod=9\/2$/);
    const other = await context.newPage();
    await other.goto(link);
    await expect(field(other, 'circulating.workingPeriod')).toHaveValue('4½');
    await expect(other.locator(`figure#${id}`)).toBeInViewport();
  });

  test('have a menu for the keyboard', async ({ page }) => {
    await open(page, 'zh/turnover/annual-rate/');
    const id = 'year-compared';
    await buttonOf(page, id).focus();
    await page.keyboard.press('Enter');
    const menu = menuOf(page, id);
    await expect(buttonOf(page, id)).toHaveAttribute('aria-expanded', 'true');
    await expect(menu.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(menu.getByRole('menuitem').last()).toBeFocused();
    await page.keyboard.press('Home');
    await expect(menu.getByRole('menuitem', { name: '图片（SVG）' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(buttonOf(page, id)).toBeFocused();
  });
});

/** Each kind of figure, where it stands in the gallery. */
const kinds = [
  'lines-of-a-scheme',
  'curve',
  'columns',
  'table',
  'flow',
  'matrix',
  'forms-of-capital',
  'year-compared',
];

for (const [language, width] of [
  ['en', 1280],
  ['zh', 390],
] as const satisfies readonly (readonly [Language, number])[]) {
  test.describe(`At ${width} pixels in ${language}`, () => {
    test.use({ viewport: { width, height: 800 } });
    test('every kind of figure becomes a picture and a table', async ({ page }) => {
      await open(page, `${language}/gallery/`);
      for (const id of kinds) {
        const svg = (await take(page, id, /SVG/)).bytes.toString('utf8');
        expect(faultsOf(svg), id).toEqual([]);
        for (const [, name] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg, id).toContain(`id="${name}"`);
        const rows = rowsOf((await take(page, id, /CSV/)).bytes);
        expect(rows.length, id).toBeGreaterThan(2);
        if (id === 'curve') {
          const png = (await take(page, id, /PNG/)).bytes;
          expect(await inkOf(page, png), id).toBeGreaterThan(0.01);
        }
        await page.keyboard.press('Escape');
      }
    });
  });
}
