// What strangers put into addresses and storage does nothing but what it should: no script runs, the page stands with the
// right numbers, and what was not used is named. The page's policy, errors and requests are watched (support/page.ts).
import type { Locator } from '@playwright/test';
import fc from 'fast-check';
import { readBook } from '../../src/book/book.ts';
import { numbersOf } from '../../src/book/page-context.ts';
import { embedMessages } from '../../src/i18n/embed-messages.ts';
import { fill } from '../../src/i18n/live-messages.ts';
import { readKept } from '../../src/state/kept/shelf.ts';
import { readLink } from '../../src/state/link.ts';
import { numbersKind } from '../../src/state/saved.ts';
import { attacks, spoilt } from '../support/hostile.ts';
import { goodStates } from '../support/kept-states.ts';
import { chapterPath, field, openChapter, result } from './support/chapter.ts';
import { openList } from './support/marks.ts';
import { differences } from './support/numbers-on-page.ts';
import { expect, test } from './support/page.ts';
import { claimsPath, modelOf, modelPath, openModel } from './support/reference.ts';
import { expectSound } from './support/sound.ts';

const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());
const wages = 'capital-a.weeklyVariableCapital';
const chapter = readBook().chapters.find(({ chapter: { id } }) => id === 'turnover/annual-rate')?.chapter;
if (!chapter) throw new Error('The chapter that is attacked is not there');

test('an attack in the address of an open chapter, in any place of it, changes no number and is named', async ({
  page,
}) => {
  const { store } = await numbersOf(chapter);
  await openChapter(page);
  let wage = 100;
  for (const attack of attacks) {
    const text = encoded(attack);
    const places = {
      anchor: (good: string) => `#${text}?${good}`,
      name: (good: string) => `#?${text}=1&${good}`,
      value: (good: string) => `#?capital-a.workingPeriod=${text}&${good}`,
    };
    for (const [place, addressWith] of Object.entries(places)) {
      wage += 1;
      const fragment = addressWith(`${wages}=${wage}`);
      const refused = [...readLink(fragment).refused, ...store.apply(readLink(fragment).differences)];
      await page.evaluate((hash) => {
        document.querySelector('[data-notices]')?.replaceChildren();
        location.hash = hash;
      }, fragment);
      const about = `${JSON.stringify(attack)} as ${place}`;
      await expect(field(page, wages), about).toHaveValue(String(wage));
      const notice = await page.locator('[data-notices]').textContent();
      for (const { binding } of refused) expect(notice, about).toContain(binding.slice(0, 60));
      expect(notice === '', about).toBe(refused.length === 0);
    }
    await expect.poll(() => differences(page, store, 'en'), { message: attack }).toEqual([]);
  }
  await expectSound(page, 'after all of them');
});

test('an attack in the address with which a page is opened stays words, whatever reads it', async ({
  page,
}) => {
  const some = attacks.filter((attack) => /window\.ran|__proto__|%|\u202e|constructor/.test(attack));
  for (const [turn, attack] of some.entries()) {
    const text = encoded(attack);
    const language = turn % 2 === 0 ? 'en' : 'zh';
    const about = JSON.stringify(attack);

    await page.goto('about:blank');
    await openChapter(page, language, `#${text}?${text}=${text}&seed=${text}&${wages}=120`);
    await expect(field(page, wages), about).toHaveValue('120');
    await expect(result(page, 'capital-a.variableCapitalAdvanced'), about).toHaveText('600');
    await expect(page.locator('[data-notices]'), about).toContainText(attack.toWellFormed().slice(0, 40));
    await expectSound(page, about);

    await page.goto(`${chapterPath(language)}?embed=${text}`);
    const said = fill(embedMessages[language].unknown, { id: attack.toWellFormed() });
    await expect(page.locator('main.embed p').first(), about).toHaveText(said);
    await expectSound(page, about, 30);
  }
  for (const attack of some.slice(0, 5)) {
    const text = encoded(attack);
    await page.goto(`${claimsPath('en')}?verdict=${text}&essay=${text}#${text}`);
    await expect(page.locator('[data-counted]')).toContainText(`verdict=${attack.slice(0, 40)}`);
    await expectSound(page, attack);

    await page.goto('about:blank');
    await openModel(
      page,
      modelOf.ledger,
      'zh',
      `#${text}?${text}=2&model.numberOfParts=2&model.parts1Capital=${text}`,
    );
    await expect(page.locator('[data-notices]')).toContainText('model.parts1Capital');
    await expect(field(page, 'model.numberOfParts')).toHaveValue('2');
    await expectSound(page, attack);
  }
  for (const path of [
    'en/glossary/',
    'en/contents/',
    'zh/kept/',
    '',
    'en/bibliography/',
    'en/how-to-read/',
  ]) {
    await page.goto(`${path}?x=%3Cscript%3E&embed#%E0%A4%A%`);
    await page.evaluate(() => {
      location.hash = '%00%';
    });
    await expectSound(page, path);
  }
});

test.describe('an attack in the path', () => {
  test.use({ expectedProblems: [/404/] });

  test('leads to the page that says so', async ({ page }) => {
    for (const attack of attacks.slice(0, 5)) {
      await page.goto(`en/${encoded(attack)}/?x=${encoded(attack)}#${encoded(attack)}`);
      await expectSound(page, attack);
    }
  });
});

test('an attack in the field of the search stays words', async ({ page }) => {
  await page.goto('en/contents/');
  await page.locator('html.has-script [data-open=search]').click();
  for (const attack of attacks.slice(0, 8)) {
    await page.locator('.search-field').fill(attack);
    await expect(page.locator('#search .dialogue-body')).toHaveAttribute('aria-busy', 'false');
  }
  await expectSound(page, 'the search');
});

test('whatever stands in the storage, the page stands, and none of it is lost', async ({ page }) => {
  const { arrival: _, ...good } = goodStates;
  const states = fc.sample(
    fc.record(Object.fromEntries(Object.entries(good).map(([name, state]) => [name, spoilt(state)]))),
    { numRuns: 40, seed: 1867 },
  );
  await page.goto('en/about/');
  const pages = [chapterPath('en'), 'en/kept/', chapterPath('zh'), 'en/contents/'];
  for (const [turn, state] of states.entries()) {
    const path = pages[turn % pages.length] ?? '';
    await page.evaluate((texts) => {
      localStorage.clear();
      for (const [name, text] of Object.entries(texts))
        localStorage.setItem(`capital-in-motion/${name}`, text);
    }, state);
    await page.goto(path);
    if (path === chapterPath('en')) {
      await page.locator('html.is-live').waitFor();
      await expect(result(page, 'capital-b.annualRate').first()).toHaveText('100%');
      const { kind } = readKept(state['numbers/turnover/annual-rate'] ?? '', numbersKind);
      const notices = page.locator('[data-notices]');
      if (kind === 'unreadable') await expect(notices).toContainText('put aside');
      if (kind === 'newer') await expect(notices).toContainText('newer edition');
    }
    if (path === 'en/kept/') await expect(page.locator('.kept-total')).toBeVisible();
    const about = JSON.stringify(state).slice(0, 2000);
    await expectSound(page, about);
    const kept = await page.evaluate(() => Object.values({ ...localStorage }));
    expect(
      Object.values(state).filter((text) => !kept.includes(text)),
      about,
    ).toEqual([]);
  }
});

test('a walk through the book with all its dialogues sets no cookie', async ({ page, context }) => {
  await page.addInitScript(() => {
    Object.defineProperty(document, 'cookie', {
      get: () => '',
      set: (text: string) => console.error(`cookie: ${text}`),
    });
  });
  const closed = async (dialogue: Locator): Promise<void> => {
    await expect(dialogue).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialogue).toBeHidden();
  };
  const paths = [
    'en/',
    'zh/contents/',
    chapterPath('en'),
    chapterPath('zh'),
    modelPath('en', modelOf.recurrence),
    claimsPath('zh'),
    'en/glossary/',
    'zh/bibliography/',
    'en/how-to-read/',
    'en/kept/',
  ];
  for (const path of paths) {
    await page.goto(path);
    await page.locator('html.has-script').waitFor();
    for (const [door, id] of [
      ['search', 'search'],
      ['settings', 'settings'],
      ['offline', 'offline'],
    ] as const) {
      await page.locator(`[data-open="${door}"]`).first().click();
      await closed(page.locator(`dialog#${id}`));
    }
    if (path.includes('annual-rate')) await openList(page).then(closed);
    await expectSound(page, path);
  }
  expect(await context.cookies()).toEqual([]);
});
