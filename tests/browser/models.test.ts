// The pages of models: what goes in can be changed, what comes out follows, and the files to take away hold the numbers
// as they stand.
import { strFromU8, unzipSync } from 'fflate';
import { copiedLink, field, result, type } from './support/chapter.ts';
import { expect, test } from './support/page.ts';
import { modelOf, openModel, rowsOf, seriesTable, taken } from './support/reference.ts';

const { equations, recurrence, ledger } = modelOf;
const scheme = modelOf['wide recurrence'];

test.describe('a model of equations', () => {
  test('shows each result once, beside what it is, and its formula in symbols and numbers below', async ({
    page,
  }) => {
    await openModel(page, equations);
    const entry = page.locator('#q-weeklyOutlay');
    await expect(entry.locator('dt')).toContainText('circulating capital laid out each week');
    await expect(entry.locator('.entry-result')).toHaveText('500 pounds a week');
    await expect(entry.locator('.equation math')).toHaveCount(2);
    await expect(entry.locator('.equation')).not.toContainText('500 pounds');
    await expect(entry.locator('.equation mn[data-of="model.weeklyOutlay"]')).toHaveCount(0);
  });

  test('says what the symbols of a formula mean; each leads to its quantity', async ({ page }) => {
    await openModel(page, equations);
    const meanings = page.locator('#q-weeklyOutlay .meanings');
    await expect(meanings).toContainText('circulating capital advanced');
    await expect(meanings).toContainText('turnover time');
    await meanings.getByRole('link').first().click();
    await expect(page).toHaveURL(/#q-circulatingCapital$/);
    await expect(page.locator('#q-circulatingCapital')).toBeInViewport();
  });

  test('follows an edit in results, formulas and derivations', async ({ page }) => {
    await openModel(page, equations);
    await type(page, 'model.workingPeriod', '9');
    await expect(result(page, 'model.turnoverTime')).toHaveText('10');
    await expect(page.locator('#q-turnoverTime .equation')).toContainText('9');
    await page.locator('summary', { hasText: 'number of turnovers in the year' }).click();
    const steps = page.locator('.steps[open]');
    await expect(steps.locator('mn[data-of="model.turnovers"]').first()).toHaveText('5');
    await expect(page.locator('[data-command]')).toHaveText(
      'npm run -s calc -- turnover/capital-advanced workingPeriod=9',
    );
  });

  test('says beside a result why it has no value', async ({ page }) => {
    await openModel(page, equations);
    await type(page, 'model.constantCapital', '0');
    await type(page, 'model.variableCapital', '0');
    const share = result(page, 'model.constantInCapitalOne');
    await expect(share).toHaveText('—');
    await expect(share).toHaveAttribute('title', /has no value: it would be divided by zero/);
  });
});

test.describe('a recurrence', () => {
  test('fills its table and the numbers of its formulas anew after an edit', async ({ page }) => {
    await openModel(page, recurrence);
    expect((await rowsOf(page))[1]?.slice(1)).toEqual(['5,000', '5,000', '5,000']);
    await type(page, 'model.constantCapital', '8000');
    await expect(seriesTable(page)).toContainText('9,000');
    const formula = page.locator('#q-thrownInAsCapital');
    await expect(formula.locator('.entry-result')).toHaveText('9,000 pounds');
    await expect(formula.locator('mn[data-first="constantCapital"]')).toHaveText('8,000');
    await expect(page.locator('[data-series-told]')).toHaveText('The results have been recomputed.');
  });

  test('has as many periods as are asked for', async ({ page }) => {
    await openModel(page, 'identity/wealth-gap');
    await expect(seriesTable(page).locator('tbody tr')).toHaveCount(31);
    await type(page, 'model.years', '12');
    await expect(seriesTable(page).locator('tbody tr')).toHaveCount(12);
    await type(page, 'model.years', '2');
    await expect(seriesTable(page).locator('tbody tr')).toHaveCount(2);
    await type(page, 'model.years', '100');
    await expect(seriesTable(page).locator('tbody tr')).toHaveCount(60);
    await expect(page.locator('[data-series-more]')).toBeVisible();
  });

  test('with many quantities lets time run across, and keeps them in sight', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openModel(page, scheme);
    const heads = seriesTable(page).locator('thead th');
    await expect(heads).toHaveText(['year', ...Array.from({ length: 10 }, (_, year) => `${year}`)]);
    await type(page, 'model.years', '4');
    await expect(heads).toHaveText(['year', '0', '1', '2', '3']);
    await type(page, 'model.years', '14');
    await expect(heads).toHaveCount(15);
    const scroller = page.locator('.series-scroll');
    await scroller.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => scroller.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    const [left, shown] = await scroller.evaluate((element) => [
      element.getBoundingClientRect().left,
      element.querySelector('tbody th')?.getBoundingClientRect().left,
    ]);
    expect(Math.abs((left ?? 0) - (shown ?? 99))).toBeLessThan(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

test.describe('a ledger', () => {
  test('takes the items of its list one by one, and fills its table and results anew', async ({ page }) => {
    await openModel(page, ledger);
    await expect(page.locator('[data-result="totalCapital"]')).toHaveText('50,000');
    await type(page, 'model.parts1Capital', '75000');
    await expect(page.locator('[data-result="totalCapital"]')).toHaveText('100,000');
    await expect.poll(async () => (await rowsOf(page))[0]?.slice(0, 2)).toEqual(['1', '75,000']);
  });

  test('has as many items as are asked for', async ({ page }) => {
    await openModel(page, ledger);
    const items = page.locator('table[data-list="parts"] tbody tr');
    await expect(items.locator('visible=true')).toHaveCount(3);
    await type(page, 'model.numberOfParts', '1');
    await expect(items.locator('visible=true')).toHaveCount(1);
    await expect(seriesTable(page).locator('tbody tr')).toHaveCount(1);
    await expect(page.locator('[data-result="totalCapital"]')).toHaveText('25,000');
    await type(page, 'model.numberOfParts', '4');
    await type(page, 'model.parts4Capital', '10000');
    await expect(page.locator('[data-result="totalCapital"]')).toHaveText('60,000');
    await expect(page.locator('[data-command]')).toContainText('"capital":"10000"');
    await type(page, 'model.numberOfParts', '7');
    await page.keyboard.press('Tab');
    await expect(page.locator('.in-why')).toContainText('At most 6.');
  });

  test('says when numbers make no sense together, in either language, and keeps the last results', async ({
    page,
  }) => {
    await openModel(page, 'reproduction/departments-in-proportion');
    const before = await rowsOf(page);
    await type(page, 'model.numberOfDepartments', '2');
    const problem = page.locator('[data-series-problem]');
    await expect(problem).toContainText('make no sense together');
    await expect(problem).toContainText('department 3');
    expect(await rowsOf(page)).toEqual(before);
    await page.locator('[data-download="csv"]').click();
    await expect(problem).toBeInViewport();
    await page.locator('[data-bar="reset"]').click();
    await expect(problem).toBeEmpty();
    await expect.poll(() => rowsOf(page)).toEqual(before);
  });
});

test.describe('on every model’s page', () => {
  test('a number that cannot be used is refused beside its field', async ({ page }) => {
    for (const id of [recurrence, ledger]) {
      await openModel(page, id);
      const before = await rowsOf(page);
      const binding = id === ledger ? 'model.parts2Turnovers' : 'model.variableCapital';
      await type(page, binding, 'plenty');
      await page.keyboard.press('Tab');
      await expect(field(page, binding)).toHaveAttribute('aria-invalid', 'true');
      await expect(page.locator('.in-why')).toContainText('Not understood');
      expect(await rowsOf(page)).toEqual(before);
    }
  });

  test('undo and reset bring the table back', async ({ page }) => {
    await openModel(page, recurrence);
    const before = await rowsOf(page);
    await type(page, 'model.constantCapital', '8000');
    await page.locator('h1').click();
    await expect(seriesTable(page)).toContainText('9,000');
    await page.locator('[data-bar="undo"]').click();
    await expect.poll(() => rowsOf(page)).toEqual(before);
    await type(page, 'model.consumption', '3000');
    await page.locator('h1').click();
    await expect.poll(() => rowsOf(page)).not.toEqual(before);
    await page.locator('[data-reset="model"]').click();
    await expect.poll(() => rowsOf(page)).toEqual(before);
    await expect(page).toHaveURL(/farmer\/$/);
  });

  test('a copied link shows the same numbers to somebody else, in the other language too', async ({
    page,
    browser,
  }) => {
    await openModel(page, ledger);
    await type(page, 'model.parts3Turnovers', '5/2');
    await page.locator('h1').click();
    const link = await copiedLink(page);
    expect(link).toMatch(/#\?model\.parts3Turnovers=5\/2$/);
    const friend = await browser.newPage();
    await friend.goto(link.replace('/en/', '/zh/'));
    await expect(field(friend, 'model.parts3Turnovers')).toHaveValue('2½');
    await expect(seriesTable(friend).locator('tbody tr').nth(2)).toContainText('2½');
    await friend.close();
  });

  test('the language switch takes the numbers along, and the table with them', async ({ page }) => {
    await openModel(page, recurrence);
    await type(page, 'model.constantCapital', '8000');
    await page.locator('h1').click();
    await page.locator('[data-language-switch]').click();
    await expect(page).toHaveURL(/\/zh\/models\/turnover\/farmer\/#\?model\.constantCapital=8000$/);
    await expect(seriesTable(page)).toContainText('9000');
  });

  test('the numbers are there at the next visit, and the table shows them', async ({ page }) => {
    await openModel(page, recurrence);
    await type(page, 'model.constantCapital', '8000');
    await expect(page).toHaveURL(/8000/);
    await page.goto('about:blank');
    await openModel(page, recurrence);
    await expect(field(page, 'model.constantCapital')).toHaveValue('8,000');
    await expect(seriesTable(page)).toContainText('9,000');
    await expect(page.locator('.notice')).toContainText('from last time');
  });
});

test.describe('the files to take away', () => {
  const sheets = (bytes: Buffer): string =>
    Object.entries(unzipSync(bytes))
      .filter(([name]) => name.endsWith('.xml'))
      .map(([, part]) => strFromU8(part))
      .join('\n');

  test('hold the numbers as they stand: a workbook with live formulas', async ({ page }) => {
    await openModel(page, equations);
    await type(page, 'model.constantCapital', '3000');
    await page.locator('h1').click();
    const { name, bytes } = await taken(page, 'xlsx');
    expect(name).toBe('turnover-capital-advanced.xlsx');
    const xml = sheets(bytes);
    expect(xml).toContain('<f>constantCapital+variableCapital</f><v>3500</v>');
    expect(xml).toContain('circulating capital advanced');
  });

  test('hold the numbers as they stand: the periods of a recurrence', async ({ page }) => {
    await openModel(page, recurrence, 'zh');
    await type(page, 'model.years', '5');
    await page.locator('h1').click();
    const workbook = sheets((await taken(page, 'xlsx')).bytes);
    expect(workbook).toContain('各期');
    expect(workbook.match(/<f>/g)?.length).toBeGreaterThan(5 * 8 - 1);
    const { name, bytes } = await taken(page, 'csv');
    expect(name).toBe('turnover-farmer.csv');
    const lines = bytes.toString('utf8').trim().split('\r\n');
    expect(lines.length).toBe(6);
    expect(lines[0]).toContain('（镑）');
  });

  test('hold the numbers as they stand: the rows of a ledger', async ({ page }) => {
    await openModel(page, ledger);
    await expect(page.locator('[data-download="xlsx"]')).toHaveCount(0);
    await type(page, 'model.numberOfParts', '2');
    await type(page, 'model.parts1Capital', '75000');
    await page.locator('h1').click();
    const text = (await taken(page, 'csv')).bytes.toString('utf8');
    expect(text).toContain('75000');
    expect(text).toContain('capital advanced (pounds),87500');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [kind, id] of Object.entries(modelOf)) {
    test(`the page of a model (${kind}) has all: the source’s numbers, the formulas, the table`, async ({
      page,
    }) => {
      await page.goto(`en/models/${id}/`);
      expect(await page.locator('input.number').count()).toBeGreaterThan(0);
      await expect(page.locator('input.number').first()).not.toBeEditable();
      if (kind !== 'ledger') expect(await page.locator('.entry math').count()).toBeGreaterThan(10);
      if (kind !== 'equations') expect((await rowsOf(page)).flat()).not.toContain('');
      await expect(page.locator('[data-numbers-bar], [data-reset]').locator('visible=true')).toHaveCount(0);
    });
  }

  test('the files in the source’s numbers are there', async ({ page }) => {
    await page.goto(`en/models/${recurrence}/`);
    const csv = (await taken(page, 'csv')).bytes.toString('utf8');
    expect(csv.trim().split('\r\n').length).toBe(4);
    const { name, bytes } = await taken(page, 'xlsx');
    expect(name).toBe('farmer.xlsx');
    expect(sheetNames(bytes)).toContain('xl/worksheets/sheet2.xml');
  });

  const sheetNames = (bytes: Buffer): readonly string[] => Object.keys(unzipSync(bytes));
});

test.describe('without a connection', () => {
  // The bar and the address of every page are fetched with the first edit too, and do not come either.
  test.use({ expectedProblems: [/Failed to load resource|follow-up/] });

  test('a page says that its table has older numbers', async ({ page }) => {
    await openModel(page, recurrence);
    const told = page.locator('[data-not-fetched]');
    await expect(told).toBeEmpty();
    await page.route('**/_astro/**', (route) => route.abort());
    await type(page, 'model.constantCapital', '8000');
    await expect(told).toContainText('could not be fetched');
    await expect(seriesTable(page)).toContainText('5,000');
  });
});
