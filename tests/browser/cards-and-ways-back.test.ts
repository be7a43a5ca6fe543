// What a word or a mark leads to, and the way back: cards that open by resting, with time to travel to them; notes and
// citations that lead back to where they were left; notes in the margin that keep apart.
import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../src/i18n/languages.ts';
import { chapterPath, middleOf, openChapter, stopClock, type } from './support/chapter.ts';
import { expect, test } from './support/page.ts';

const openCards = (page: Page): Locator => page.locator('.term-card:popover-open');

/** Lets so many milliseconds pass on the page, and what is due in them be done. */
const pass = (page: Page, time: number): Promise<void> => page.clock.runFor(time);

/** Brings the pointer to something, in a window that has not just been scrolled: that would open nothing. */
const pointAt = async (place: Locator): Promise<void> => {
  const { x, y } = await middleOf(place);
  await pass(place.page(), 200);
  await place.page().mouse.move(x, y);
};

/** Rests on something as a hand does: the pointer comes to it and lies still. */
const restOn = async (place: Locator): Promise<void> => {
  await pointAt(place);
  await pass(place.page(), 300);
};

/** The script of the cards, which is fetched when the pointer first comes to a word. */
const cardsScript = /\/cards\.[^/]*\.js$/;

/** Waits until the page has run a script that it has asked for. */
const hasRun = (page: Page, address: string): Promise<void> =>
  page.evaluate(async (script) => void (await import(script)), address);

/** Opens the chapter, stops its clock, and lets the script of the cards be there. */
const openWithCards = async (page: Page, language: Language = 'en'): Promise<void> => {
  await page.clock.install();
  await openChapter(page, language);
  await stopClock(page);
  const script = page.waitForResponse(cardsScript);
  await pointAt(page.locator('.chapter-text .cite').first());
  await hasRun(page, (await script).url());
  await page.mouse.move(5, 300);
  await pass(page, 1000);
  await expect(openCards(page)).toHaveCount(0);
};

test.describe('with a mouse', () => {
  test('a term’s card opens by resting on it, waits for the pointer, and goes when that is elsewhere', async ({
    page,
  }) => {
    await openWithCards(page);
    await restOn(page.getByRole('button', { name: 'working period', exact: true }));
    await expect(openCards(page)).toHaveCount(1);
    await expect(openCards(page)).toContainText('Arbeitsperiode');
    await openCards(page).hover();
    await pass(page, 5000);
    await expect(openCards(page)).toHaveCount(1);
    const entry = openCards(page).getByRole('link', { name: 'working period' });
    await expect(entry).toHaveAttribute('href', /\/en\/glossary\/#working-period$/);
    await page.mouse.move(5, 300);
    await pass(page, 400);
    await expect(openCards(page)).toHaveCount(1);
    await pass(page, 200);
    await expect(openCards(page)).toHaveCount(0);
  });

  test('passing over a term opens nothing; a click keeps its card; Escape sends it away', async ({
    page,
  }) => {
    await openWithCards(page);
    const term = page.getByRole('button', { name: 'working period', exact: true });
    await pointAt(term);
    await pass(page, 200);
    await page.mouse.move(5, 300);
    await pass(page, 5000);
    await expect(openCards(page)).toHaveCount(0);
    await restOn(term);
    await expect(openCards(page)).toHaveCount(1);
    await term.click();
    await page.mouse.move(5, 300);
    await pass(page, 5000);
    await expect(openCards(page)).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(openCards(page)).toHaveCount(0);
    await expect(term).toBeFocused();
  });

  test('whoever has passed on before the cards’ script is there is shown nothing; whoever rests is', async ({
    page,
  }) => {
    await page.clock.install();
    for (const rests of [false, true]) {
      let release = (): void => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route(cardsScript, async (route) => {
        await released;
        await route.continue();
      });
      await page.clock.resume();
      await openChapter(page);
      await stopClock(page);
      const script = page.waitForResponse(cardsScript);
      await pointAt(page.getByRole('button', { name: 'working period', exact: true }));
      if (!rests) await page.mouse.move(5, 300);
      release();
      await hasRun(page, (await script).url());
      await pass(page, 300);
      await expect(openCards(page)).toHaveCount(rests ? 1 : 0);
      await page.unroute(cardsScript);
    }
  });

  test('a citation shows the whole work, and scrolling opens nothing', async ({ page }) => {
    await openWithCards(page, 'zh');
    const citation = page.locator('.chapter-text .cite').first();
    await restOn(citation);
    await expect(openCards(page)).toContainText('Das Kapital');
    await page.mouse.move(5, 300);
    await pass(page, 1000);
    await expect(openCards(page)).toHaveCount(0);
    // A term comes under the pointer, which lies still.
    const term = await middleOf(page.locator('.chapter-text .term').first());
    const before = await page.evaluate(() => scrollY);
    await page.mouse.move(term.x, term.y + 200);
    await page.mouse.wheel(0, -200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before - 200);
    await pass(page, 5000);
    await expect(openCards(page)).toHaveCount(0);
  });
});

test('a term that has the focus for a while shows its card, and loses it with the focus', async ({
  page,
}) => {
  await openChapter(page);
  await page.getByRole('button', { name: 'working period', exact: true }).focus();
  await expect(openCards(page)).toHaveCount(1);
  await page.locator('input.number').first().focus();
  await expect(openCards(page)).toHaveCount(0);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a tap opens a term’s card, and a tap beside it closes it', async ({ page }) => {
    await page.clock.install();
    await openChapter(page);
    await stopClock(page);
    await page.getByRole('button', { name: 'working period', exact: true }).tap();
    await expect(openCards(page)).toContainText('劳动期间');
    await pass(page, 5000);
    await expect(openCards(page)).toHaveCount(1);
    await page.touchscreen.tap(200, 60);
    await expect(openCards(page)).toHaveCount(0);
  });
});

for (const width of [1280, 390]) {
  test(`at ${width} pixels the focus goes from mark to note and back`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openChapter(page);
    const mark = page.locator('.mark a[href="#note-er-inverse"]');
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#note-er-inverse')).toBeFocused();
    const back = page.locator('#note-er-inverse').getByRole('link', { name: 'Back to the text' });
    await back.focus();
    await page.keyboard.press('Enter');
    await expect(mark).toBeFocused();
    await expect(mark).toBeInViewport();
  });
}

test('every citation leads to its work, and every work back to each of its citations', async ({ page }) => {
  for (const language of ['en', 'zh'] as const) {
    await page.goto(chapterPath(language));
    const lost = await page.evaluate(() => {
      const targets = [...document.querySelectorAll<HTMLAnchorElement>('.cite, .references a[href^="#"]')];
      return targets.flatMap(({ hash }) => (document.querySelector(hash) ? [] : [hash]));
    });
    expect(lost).toEqual([]);
    const cited = await page.locator('.cite').evaluateAll((all) => all.map(({ id }) => `#${id}`));
    const back = page.locator('.references a[href^="#cite-"]');
    const led = await back.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(cited.toSorted()).toEqual(led.toSorted());
  }
});

const heightOf = async (note: Locator): Promise<number> => (await note.boundingBox())?.height ?? 0;

/** What of the notes in the margin lies upon another note, or upon the text. */
const overlaps = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLElement>('.note')].map((note) => ({
      id: note.dataset['note'] ?? '',
      box: note.getBoundingClientRect(),
    }));
    const text = [
      ...document.querySelectorAll(
        '.chapter-text :is(h2, h3, figure, .table-scroll, .equation, section > p)',
      ),
    ]
      .filter((one) => !one.closest('.note'))
      .map((one) => ({ id: one.id || one.className || one.tagName, box: one.getBoundingClientRect() }));
    const touch = (one: DOMRect, other: DOMRect): boolean =>
      one.left < other.right - 1 &&
      other.left < one.right - 1 &&
      one.top < other.bottom - 1 &&
      other.top < one.bottom - 1;
    return boxes.flatMap(({ id, box }, nth) =>
      [...boxes.slice(nth + 1), ...text]
        .filter((other) => touch(box, other.box))
        .map((other) => `${id} and ${other.id}`),
    );
  });

test('notes in the margin keep apart, also when a note has grown and when the page is narrower', async ({
  page,
}) => {
  await openChapter(page);
  await page.evaluate(() => {
    for (const section of document.querySelectorAll('.chapter-text > section'))
      section.setAttribute('class', 'is-open');
    document.documentElement.classList.remove('is-settled');
  });
  await expect.poll(() => overlaps(page)).toEqual([]);
  const note = page.locator('[data-note="er-annual-advance"]');
  const before = await heightOf(note);
  await type(page, 'capital-a.weeklyVariableCapital', '98765 1/7');
  await page.keyboard.press('Tab');
  await expect(note).toContainText('4,938,257.1429');
  await expect.poll(() => heightOf(note)).toBeGreaterThan(before);
  await expect.poll(() => overlaps(page)).toEqual([]);
  await page.setViewportSize({ width: 1000, height: 900 });
  await expect.poll(() => overlaps(page)).toEqual([]);
});

test('a long note shows its beginning in the margin, and the rest when asked', async ({ page }) => {
  await openChapter(page);
  const note = page.locator('.note.is-long').first();
  await note.scrollIntoViewIfNeeded();
  const short = await heightOf(note);
  const button = note.locator('summary');
  await button.click();
  await expect.poll(() => heightOf(note)).toBeGreaterThan(short + 20);
  const whole = await heightOf(note);
  await button.click();
  await expect.poll(() => heightOf(note)).toBeCloseTo(short, 0);
  // Whoever comes from the mark sees all of it.
  await page.locator(`.mark a[href="#note-${await note.getAttribute('data-note')}"]`).click();
  await expect.poll(() => heightOf(note)).toBeCloseTo(whole, 0);
});
