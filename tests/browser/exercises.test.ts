// Exercises: an answer is marked exactly, a named mistake is named, and other numbers can be had again by their seed.
import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../src/i18n/languages.ts';
import { openChapter } from './support/chapter.ts';
import { expect, test } from './support/page.ts';

/** One exercise as a reader has it before the eyes. */
function exercise(page: Page, id: string) {
  const box = page.locator(`[data-exercise="${id}"]`);
  const status = box.locator('form [role="status"]');
  return {
    box,
    status,
    field: box.getByRole('textbox'),
    tally: box.locator('[data-tally]'),
    hints: box.locator('.exercise-hint'),
    solution: box.locator('.exercise-solution'),
    async answer(text: string): Promise<void> {
      await box.getByRole('textbox').fill(text);
      await page.keyboard.press('Enter');
    },
  };
}

/** The numbers of all the questions, without the signs of money and of grouped digits. */
const numbersAsked = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('[data-exercise] > p output').allTextContents()).map((text) =>
    text.replace(/[£,镑]/g, ''),
  );

/** A link that sets an exercise with these numbers. */
const withNumbers = (id: string, numbers: Readonly<Record<string, string>>): string =>
  `#?${Object.entries(numbers)
    .map(([name, number]) => `${id}.${name}=${number}`)
    .join('&')}`;

/** Opens the chapter with numbers of one's own, and waits until they have been taken in and drawn. */
async function openWith(page: Page, numbers: string, language: Language = 'en'): Promise<void> {
  await openChapter(page, language, numbers);
  // Then what differs from the source, and only that, stands in the address and goes along to the other language.
  const isTakenIn = (address: string): boolean =>
    location.hash !== address ||
    /\?/.test(document.querySelector('[data-language-switch]')?.getAttribute('href') ?? '');
  await expect.poll(() => page.evaluate(isTakenIn, numbers)).toBe(true);
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

const wages = 'wages-in-capital-two';
const rate = 'rate-of-another-capital';
const year = 'one-turnover-or-a-year';
const slower = 'same-work-slower-turnover';

const cottonMill = withNumbers(wages, {
  constantCapital: '1800',
  variableCapital: '720',
  workingPeriod: '4',
  circulationTime: '6',
});
const engineWorks = withNumbers(rate, {
  weeklyVariableCapital: '80',
  workingPeriod: '8',
  circulationTime: '4',
  weeksInYear: '48',
  rateOfSurplusValue: '50%25',
});
const clothier = withNumbers(year, {
  variableCapitalAdvanced: '300',
  workingPeriod: '8',
  circulationTime: '4',
  weeksInYear: '48',
  rateOfSurplusValue: '125%25',
});
const tannery = withNumbers(slower, {
  weeklyVariableCapital: '60',
  firstTurnoverTime: '5',
  secondTurnoverTime: '20',
});

for (const [id, numbers, forms] of [
  [wages, cottonMill, ['432', '£432', '864/2', '４３２']],
  [rate, engineWorks, ['200%', '2', '2:1', '4/2', '２００％']],
  [year, clothier, ['500%', '5', '5.0', '10/2']],
  [slower, tannery, ['1200', '1,200', '1.2e3']],
] as const) {
  test(`${id}: ${forms.join(' and ')} are right, and the solution opens`, async ({ page }) => {
    await openWith(page, numbers);
    const { answer, status, solution, tally } = exercise(page, id);
    await expect(solution).not.toHaveAttribute('open');
    for (const [nth, form] of forms.entries()) {
      await answer('0');
      await expect(status, form).toContainText('Not yet.');
      await answer(form);
      await expect(status, form).toHaveText('Right.');
      await expect(tally, form).toHaveText(`Attempts: ${2 * nth + 2}`);
      await expect(solution, form).toHaveAttribute('open');
    }
  });
}

for (const [id, numbers, mistakes] of [
  [
    wages,
    cottonMill,
    { 1512: 'the whole of capital II', 288: 'wages part of capital I', 1080: 'buys materials' },
  ],
  [
    rate,
    engineWorks,
    { '50%': 'rate of surplus-value itself', '300%': 'for the working period only', '800%': 'once more' },
  ],
  [
    year,
    clothier,
    { '2000%': 'bookkeeper’s result', '125%': 'of a single turnover', '400%': 'number of turnovers' },
  ],
  [slower, tannery, { 300: 'needed before', 75: 'let the advance shrink' }],
] as const) {
  test(`${id}: each known mistake is answered by its own explanation`, async ({ page }) => {
    await openWith(page, numbers);
    const { answer, status, solution } = exercise(page, id);
    for (const [mistake, explanation] of Object.entries(mistakes)) {
      await answer(mistake);
      await expect(status).toContainText(explanation);
      await expect(status).toContainText('Not yet.');
    }
    await expect(solution).not.toHaveAttribute('open');
  });
}

test('what cannot be read, and a slip of the per cent sign, cost no attempt', async ({ page }) => {
  await openWith(page, engineWorks);
  const { answer, status, tally, field } = exercise(page, rate);
  for (const [written, said] of [
    ['about two', 'Not understood'],
    ['', 'Type a number'],
    ['12,5', 'Is that 12.5 or 125?'],
    ['1/0', 'cannot be divided by zero'],
    ['200', 'not the per cent sign'],
    ['2%', 'not the per cent sign'],
  ] as const) {
    await answer(written);
    await expect(status).toContainText(said);
    await expect(tally).toHaveText('');
  }
  await answer('about two');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/Not understood.*Per cent needs its sign/);
  await answer('199%');
  await expect(status).toContainText('Not yet. Check each step');
  await expect(tally).toHaveText('Attempts: 1');
  await expect(field).not.toHaveAttribute('aria-invalid');
});

test('a rate whose decimals have no end may be rounded, and is then told exactly', async ({ page }) => {
  await openWith(page, `${engineWorks}&${rate}.workingPeriod=7&${rate}.circulationTime=2`);
  const { answer, status } = exercise(page, rate);
  await answer('266.67%');
  await expect(status).toContainText('Your number is rounded; the exact value is 266⅔%');
  await answer('2.67');
  await expect(status).toContainText('Your number is rounded');
  await answer('265%');
  await expect(status).toContainText('Not yet');
});

test('other numbers clear what was said, are marked by their own answer, and are taken back by Ctrl-Z', async ({
  page,
}) => {
  await openWith(page, cottonMill);
  const { box, answer, field, status, tally, solution } = exercise(page, wages);
  const before = await numbersAsked(page);
  await answer('432');
  await box.getByRole('button', { name: 'Other numbers' }).click();
  await expect(status).toHaveText('The question has other numbers now.');
  await expect(tally).toHaveText(/^Numbers: [a-z0-9]{4}$/);
  await expect(field).toHaveValue('');
  await expect(solution).not.toHaveAttribute('open');
  await expect.poll(() => numbersAsked(page)).not.toEqual(before);
  const shown = await solution.locator(`output[data-of="${wages}.variableInCapitalTwo"]`).textContent();
  await answer(shown ?? '');
  await expect(status).toHaveText('Right.');
  await page.locator('h1').click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => numbersAsked(page)).toEqual(before);
  await expect(status).toHaveText('');
});

test('one seed gives the same numbers to everybody, in both languages; another gives others', async ({
  page,
}) => {
  const asked = async (language: Language, seed: string): Promise<readonly string[]> => {
    await page.goto('about:blank');
    await openChapter(page, language, `#?seed=${seed}`);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    // The address has the numbers a frame before the page shows them; the seed is told under them when it does.
    for (const tally of await page.locator('[data-exercise]:has([data-draw]) [data-tally]').all()) {
      await expect(tally).toContainText(seed);
    }
    return numbersAsked(page);
  };
  const first = await asked('en', 'abc');
  expect(first).toHaveLength(20);
  expect(await asked('en', 'abc')).toEqual(first);
  expect(await asked('zh', 'abc')).toEqual(first);
  expect(await asked('en', 'abd')).not.toEqual(first);
});

test('the numbers told under an exercise are the seed that gives them again', async ({ page }) => {
  await openChapter(page);
  const { box, tally } = exercise(page, wages);
  await box.getByRole('button', { name: 'Other numbers' }).click();
  await expect(tally).toHaveText(/Numbers: \w+/);
  const link = await tally.getByRole('link').getAttribute('href');
  expect(link).toMatch(/^#exercise-wages-in-capital-two\?seed=[a-z0-9]{4}&g=1$/);
  const drawn = await box.locator('> p output').allTextContents();
  await page.goto('about:blank');
  await openChapter(page, 'en', link ?? '');
  await expect(box.locator('> p output')).toHaveText(drawn);
});

test('numbers drawn by a newer edition of the book are told of as such', async ({ page }) => {
  await openChapter(page, 'en', '#?seed=abc&g=2');
  await expect(page.locator('[data-notices]')).toContainText('made by a newer edition');
});

test('hints come one after the other', async ({ page }) => {
  await openChapter(page);
  const { hints } = exercise(page, wages);
  const summaryOf = (nth: number): Locator => hints.nth(nth).locator('summary');
  await expect(summaryOf(0)).toBeVisible();
  await expect(summaryOf(1)).toBeHidden();
  await summaryOf(0).click();
  await expect(hints.nth(0).locator('p')).toBeVisible();
  await expect(summaryOf(1)).toBeVisible();
  await expect(summaryOf(2)).toBeHidden();
  await summaryOf(1).focus();
  await page.keyboard.press('Enter');
  await expect(summaryOf(2)).toBeVisible();
});

test('an answer given before the exercises’ script is there is marked when it comes, once', async ({
  page,
}) => {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/exercises*.js', async (route) => {
    await released;
    await route.continue();
  });
  await openChapter(page);
  const { answer, status, tally, field } = exercise(page, wages);
  await answer('1');
  await expect(field).toHaveValue('1');
  await expect(status).toHaveText('');
  release();
  await expect(status).toContainText('Not yet.');
  await expect(tally).toHaveText('Attempts: 1');
  await expect(field).toBeFocused();
});

test('the Chinese page marks in Chinese', async ({ page }) => {
  await openWith(page, cottonMill, 'zh');
  const { answer, status, tally, box } = exercise(page, wages);
  await answer('四百');
  await expect(status).toHaveText('看不懂这个答案。可用的写法列在输入框下方。');
  await expect(tally).toHaveText('');
  await answer('1512');
  await expect(status).toContainText('这是整个资本Ⅱ');
  await answer('４３２');
  await expect(status).toHaveText('对了。');
  await expect(tally).toHaveText('作答次数：2');
  await box.getByRole('button', { name: '换一组数' }).click();
  await expect(status).toHaveText('题目已换了一组数。');
});
