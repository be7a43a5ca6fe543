// The package of the calculations runs in a browser by itself, as the modules that it is packed as.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const root = resolve(import.meta.dirname, '../..');
const origin = 'https://calc.test';

let packed = '';
test.beforeAll(() => {
  packed = mkdtempSync(join(tmpdir(), 'calc-in-browser-'));
});
test.afterAll(() => rmSync(packed, { recursive: true }));

test('the calculations are imported by a page that has nothing else of the book', async ({ page }) => {
  execFileSync(process.execPath, [join(root, 'src/commands/package-calc.mjs'), packed], { stdio: 'pipe' });

  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') {
      const map = JSON.stringify({ imports: { fflate: `${origin}/fflate.js` } });
      return route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><script type="importmap">${map}</script>`,
      });
    }
    const file =
      pathname === '/fflate.js'
        ? join(root, 'node_modules/fflate/esm/browser.js')
        : join(packed, 'lib', pathname.slice('/calc/'.length));
    const contentType = file.endsWith('.json') ? 'application/json' : 'text/javascript';
    return route.fulfill({ contentType, body: readFileSync(file) });
  });
  await page.goto(`${origin}/`);

  const found = await page.evaluate(async (address) => {
    const calc: typeof import('../../src/calc/index.ts') = await import(address);
    const model = await calc.loadModel('turnover/annual-rate-given-scale');
    const { numbers } = calc.readGiven(model, [['circulationTime', '6 weeks']]);
    const { outputs } = calc.resultsOf(model, { numbers: numbers ?? new Map() });
    const workbook = model.kind === 'equations' ? calc.xlsx(calc.workbookOf(model, 'zh')) : [];
    const shares = calc.resultsOf(await calc.loadModel('deindustrialisation/manufacturing-shares'));
    return {
      rate: outputs['annualRate'],
      models: calc.allModelIds.length,
      bytes: workbook.length,
      shares: shares.outputs['share'],
    };
  }, `${origin}/calc/src/calc/index.js`);

  expect(found.rate).toBe('5');
  expect(found.models).toBeGreaterThan(50);
  expect(found.bytes).toBeGreaterThan(1000);
  expect(found.shares).toContain('189/1250');
});
