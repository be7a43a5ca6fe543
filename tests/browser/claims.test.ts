// The ledger of claims: what an entry says, how one finds entries, and what of it is there without JavaScript.
import type { Locator, Page } from '@playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import { expect, test } from './support/page.ts';
import { claimsPath } from './support/reference.ts';

const shown = (page: Page): Locator => page.locator('article[data-verdict]').locator('visible=true');
/** A list of choices by its label. */
const list = (page: Page, name: string): Locator => page.getByRole('combobox', { name, exact: true });
const status = (page: Page): Locator => page.locator('main [role="status"]');

test.describe('an entry of the ledger', () => {
  test('says what the essay claims, the verdict in a word, the evidence with its vintage, and the note', async ({
    page,
  }) => {
    await page.goto(claimsPath('en'));
    const entry = page.locator('#b17');
    await expect(entry.getByRole('heading')).toHaveText(
      /^The essay puts the debt .* at 24 trillion dollars\.$/,
    );
    await expect(entry.locator('b')).toHaveText('contradicted');
    await expect(entry).toContainText('Debt to the Penny (August 2026): 27.752 trillion on 20 January 2021');
    await expect(entry).toContainText(
      '24 trillion dollars; found: ≈ 27.7519 trillion dollars, ≈ 13.5% apart',
    );
    await expect(entry).toContainText('nine months too early');
    await expect(entry.getByRole('link', { name: 'B17' }).last()).toHaveAttribute(
      'href',
      /worked-examples\/#B17$/,
    );
  });

  test('has a sign beside the word, so that the verdict does not hang on the colour', async ({ page }) => {
    await page.goto(claimsPath('en'));
    const signs = await page
      .locator('.verdict-table tbody b')
      .evaluateAll((words) => words.map((word) => getComputedStyle(word, '::before').content));
    expect(new Set(signs).size).toBe(7);
    expect(signs.every((sign) => /^"\S /.test(sign))).toBe(true);
  });

  test('says where nothing was found, and what is from memory', async ({ page }) => {
    await page.goto(claimsPath('en'));
    await expect(page.locator('#b4')).toContainText('No source found: the reports and hearings of');
    await expect(page.locator('#c13')).toContainText('(from memory, unverified)');
  });

  for (const language of languages) {
    test(`in ${language} a link to it lands at it`, async ({ page }) => {
      await page.goto(`${claimsPath(language)}#c8`);
      await expect(page.locator('#c8 h3')).toBeInViewport();
      await page.locator('[data-language-switch]').click();
      await expect(page).toHaveURL(/\/claims\/$/);
    });

    test(`in ${language} the contents lead to the ledger`, async ({ page }) => {
      await page.goto(`${language}/contents/`);
      await page.locator(`main a[href$="/${claimsPath(language)}"]`).click();
      await expect(shown(page)).toHaveCount(85);
    });
  }

  test('has an id of its own', async ({ page }) => {
    await page.goto(claimsPath('zh'));
    const ids = await shown(page).evaluateAll((entries) => entries.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test.describe('the filters', () => {
  const choices = [
    ['Essay', 'Profit plus consumption', 'essay=essay-profit-and-consumption', 17],
    ['Verdict', 'arithmetic right', 'verdict=arithmetic-right', 4],
    ['Kind', 'forecast', 'kind=forecast', 2],
    ['Chapter', 'The milk economy', 'chapter=identity%2Fmilk-economy', 17],
  ] as const;

  for (const [label, option, query, count] of choices) {
    test(`by ${label} show what is chosen, count it and write it into the address`, async ({ page }) => {
      await page.goto(claimsPath('en'));
      await list(page, label).selectOption(option);
      await expect(shown(page)).toHaveCount(count);
      await expect(status(page)).toHaveText(`${count} of 85 claims shown`);
      await expect(page).toHaveURL(`${claimsPath('en')}?${query}`);
      await page.reload();
      await expect(shown(page)).toHaveCount(count);
      await expect(list(page, label)).toHaveValue(decodeURIComponent(query.split('=')[1] ?? ''));
    });
  }

  test('work together, and leave no heading without entries', async ({ page }) => {
    await page.goto(claimsPath('en'));
    await list(page, 'Verdict').selectOption('needs a condition');
    await list(page, 'Kind').selectOption('logic');
    await expect(shown(page)).toHaveCount(1);
    await expect(page.locator('section:has(> article) > h2').locator('visible=true')).toHaveCount(1);
    await list(page, 'Kind').selectOption('forecast');
    await expect(status(page)).toHaveText('0 of 85 claims shown');
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(shown(page)).toHaveCount(85);
    await expect(page).toHaveURL(claimsPath('en'));
  });

  test('can be used from the keyboard alone', async ({ page }) => {
    await page.goto(claimsPath('en'));
    await list(page, 'Essay').focus();
    await page.keyboard.press('Tab');
    await expect(list(page, 'Verdict')).toBeFocused();
    await page.keyboard.type('contra');
    await expect(status(page)).toHaveText('32 of 85 claims shown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Show all' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText('85 of 85 claims shown');
  });

  test('are set by the numbers of the table', async ({ page }) => {
    await page.goto(claimsPath('en'));
    await page.getByRole('link', { name: /^18: contradicted, Deindustrialisation$/ }).click();
    await expect(shown(page)).toHaveCount(18);
    await expect(list(page, 'Verdict')).toHaveValue('contradicted');
  });

  test('go along to the other language', async ({ page }) => {
    await page.goto(`${claimsPath('en')}?verdict=close`);
    await page.locator('[data-language-switch]').click();
    await expect(page).toHaveURL(`${claimsPath('zh')}?verdict=close`);
    await expect(status(page)).toHaveText('共85条论断，显示25条');
  });

  test('give way to an entry that the address names, and name what they do not know', async ({ page }) => {
    await page.goto(`${claimsPath('en')}?verdict=supported#b17`);
    await expect(page.locator('#b17 h3')).toBeInViewport();
    await expect(page).toHaveURL(`${claimsPath('en')}#b17`);
    await page.goto(`${claimsPath('en')}?verdict=nonsense&junk=1`);
    await expect(shown(page)).toHaveCount(85);
    await expect(status(page)).toContainText('verdict=nonsense');
  });
});

test.describe('a claim in a chapter', () => {
  const chapter = 'deindustrialisation/shares-debts-deficits/';

  test('says the claim, the verdict and the evidence, and leads to its entry and back', async ({ page }) => {
    await page.goto(`en/${chapter}#claim-b17`);
    const box = page.getByRole('note', { name: 'Claim B17' });
    await expect(box).toBeInViewport();
    await expect(box.locator('b')).toHaveText('contradicted');
    await expect(box).toContainText('Debt to the Penny (August 2026): 27.752 trillion');
    await box.getByRole('link', { name: 'B17' }).click();
    await expect(page.locator('#b17 h3')).toBeInViewport();
    await page.locator('#b17').getByRole('link', { name: 'Shares, debts, deficits' }).click();
    await expect(page).toHaveURL(`en/${chapter}#claim-b17`);
  });

  test('unfolds its note from the keyboard', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`zh/${chapter}`);
    const note = page.locator('#claim-b17 details');
    await note.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(note).toContainText('九个月');
    await expect(note).toHaveAttribute('open');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    test(`the ${language} ledger shows everything and offers no filter`, async ({ page }) => {
      await page.goto(`${claimsPath(language)}?verdict=close`);
      await expect(shown(page)).toHaveCount(85);
      await expect(page.locator('[data-claims-filter]')).toBeHidden();
    });
  }
});
