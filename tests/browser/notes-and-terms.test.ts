// Notes beside the text, the cards of terms, and guesses: each opens where a reader turns to it, and only then.
import type { Locator, Page } from '@playwright/test';
import { chapterPath, openChapter, type } from './support/chapter.ts';
import { expect, test } from './support/page.ts';

const note = (page: Page, id: string): Locator => page.locator(`[data-note="${id}"]`);
const markOf = (page: Page, id: string): Locator => page.locator(`.mark a[href="#note-${id}"]`);

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });

  for (const language of ['en', 'zh'] as const) {
    test(`a mark of the ${language} page leads to its folded note and opens it`, async ({ page }) => {
      await openChapter(page, language);
      for (const id of ['tr-advance', 'er-inverse', 'cr-every-week']) {
        await expect(note(page, id).locator('.note-body')).toBeHidden();
        await markOf(page, id).click();
        await expect(note(page, id).locator('.note-body > p').first()).toBeInViewport();
      }
    });
  }

  test('a mark opens its note by keyboard, and leaves changed numbers as they are', async ({ page }) => {
    await openChapter(page, 'en', '#?capital-a.weeklyVariableCapital=120');
    await expect(page.locator('.in.is-changed')).toHaveCount(1);
    await markOf(page, 'fc-first-year').focus();
    await page.keyboard.press('Enter');
    await expect(note(page, 'fc-first-year').locator('.note-body > p').first()).toBeInViewport();
    await expect(page).toHaveURL(/#note-fc-first-year\?capital-a\.weeklyVariableCapital=120$/);
    await expect(note(page, 'fc-first-year')).toContainText('£6,000 has been paid in wages');
  });

  test('a mark opens its note without JavaScript', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      ...(baseURL ? { baseURL } : {}),
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(chapterPath('en'));
    await markOf(page, 'tr-advance').click();
    await expect(note(page, 'tr-advance').locator('.note-body > p').first()).toBeInViewport();
    await context.close();
  });
});

test('where there is a margin, notes stand open in it, beside the text', async ({ page }) => {
  await openChapter(page);
  const text = await page.locator('#advance > p').first().boundingBox();
  const beside = await note(page, 'tr-advance').boundingBox();
  await expect(note(page, 'tr-advance').locator('.note-body')).toBeVisible();
  expect(beside?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
});

test('a kind that is switched off takes its notes and marks away, and no others', async ({ page }) => {
  await openChapter(page);
  const ofKind = (kind: string): Locator => page.locator(`:is(.note, .mark).is-${kind}`);
  for (const kind of ['source', 'translation', 'erratum', 'critique', 'fact-check']) {
    const all = await page.locator(':is(.note, .mark):visible').count();
    const own = await ofKind(kind).count();
    expect(own).toBeGreaterThan(1);
    await page.locator(`[data-note-kind="${kind}"]`).uncheck();
    await expect(ofKind(kind).locator('visible=true')).toHaveCount(0);
    await expect(page.locator(':is(.note, .mark):visible')).toHaveCount(all - own);
    await page.locator(`[data-note-kind="${kind}"]`).check();
    await expect(page.locator(':is(.note, .mark):visible')).toHaveCount(all);
  }
});

test('a term’s card opens by key, says the term in three languages, and Escape gives the term back', async ({
  page,
}) => {
  await openChapter(page);
  const term = page.getByRole('button', { name: 'working period', exact: true });
  const card = page.getByRole('note', { name: 'working period', exact: true });
  await expect(card).toBeHidden();
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(card).toBeVisible();
  await expect(card).toContainText('劳动期间');
  await expect(card).toContainText('Arbeitsperiode');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(term).toBeFocused();
  await page.keyboard.press('Space');
  await expect(card).toBeVisible();
  await page.keyboard.press('Space');
  await expect(card).toBeHidden();
});

test('one card is open at a time, and a click beside it closes it', async ({ page }) => {
  await openChapter(page, 'zh');
  const cards = page.locator('.term-card:popover-open');
  await page.getByRole('button', { name: '劳动期间', exact: true }).click();
  await expect(cards).toContainText('working period');
  await page.getByRole('button', { name: '流通期间', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(cards).toHaveCount(1);
  await expect(cards).toContainText('circulation time');
  await page.locator('h1').click();
  await expect(cards).toHaveCount(0);
});

test('a guess tells nothing before it is made, then answers the option chosen and no other', async ({
  page,
}) => {
  await openChapter(page);
  const guess = page.locator('[data-guess="guess-capital-b"]');
  const answer = guess.locator('.guess-answer');
  await expect(guess).toHaveRole('radiogroup');
  await expect(guess).toHaveAccessibleName(/do the workers of capital B produce less/);
  await expect(
    guess.getByText(/^(That is it|Not this one|Just as much: )/).locator('visible=true'),
  ).toHaveCount(0);
  await guess.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await expect(guess.getByText('Not this one.').locator('visible=true')).toHaveCount(1);
  await expect(guess.getByText('When money comes back decides')).toBeVisible();
  await expect(answer).toContainText('£5,000 with A, £5,000 with B');
  await page.keyboard.press('ArrowDown');
  await expect(guess.getByText('That is it.')).toBeVisible();
  await expect(guess.getByText('Not this one.').locator('visible=true')).toHaveCount(0);
  await expect(guess.getByText('When money comes back decides')).toBeHidden();
  await type(page, 'capital-a.weeklyVariableCapital', '120');
  await expect(answer).toContainText('£6,000 with A, £6,000 with B');
});

test('a guess works without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(chapterPath('zh'));
  const guess = page.locator('.guess').first();
  await expect(guess.locator('.guess-answer > *')).toBeHidden();
  await guess.locator('.is-right input').check();
  await expect(guess.getByText('对了。')).toBeVisible();
  await expect(guess.locator('.guess-answer > *')).toBeVisible();
  await context.close();
});
