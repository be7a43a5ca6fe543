// What strangers put into addresses, storage and files does nothing but what it should: no script runs, the page stands
// with the right numbers, and what was not used is named. The page's policy, errors and requests are watched (support/page.ts).
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import fc from 'fast-check';
import { readBook } from '../../src/book/book.ts';
import { numbersOf } from '../../src/book/page-context.ts';
import { embedMessages } from '../../src/i18n/embed-messages.ts';
import { fill } from '../../src/i18n/live-messages.ts';
import { readKept } from '../../src/state/kept/shelf.ts';
import { readLink } from '../../src/state/link.ts';
import { annotationCollection } from '../../src/state/marks/web-annotation.ts';
import { numbersKind } from '../../src/state/saved.ts';
import { attacks, spoilt } from '../support/hostile.ts';
import { goodStates } from '../support/kept-states.ts';
import { mark, page as marksOf } from '../unit/marks/some-marks.ts';
import { chapterPath, field, openChapter, result } from './support/chapter.ts';
import { openList } from './support/marks.ts';
import { differences } from './support/numbers-on-page.ts';
import { expect, test } from './support/page.ts';
import { claimsPath, modelOf, modelPath, openModel } from './support/reference.ts';

const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());
const wages = 'capital-a.weeklyVariableCapital';
const chapter = readBook().chapters.find(({ chapter: { id } }) => id === 'turnover/annual-rate')?.chapter;
if (!chapter) throw new Error('The chapter that is attacked is not there');

/** Nothing has run, and the page is not blank. */
async function expectSound(page: Page, about: string, fewestLetters = 100): Promise<void> {
  const seen = await page.evaluate(() => ({
    ran: 'ran' in window,
    running: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
      ({ protocol }) => !['http:', 'https:', 'mailto:'].includes(protocol),
    ).length,
    polluted: Object.getOwnPropertyNames(Object.prototype).length,
    title: document.querySelector('h1')?.textContent?.trim() ?? '',
    letters: [...document.querySelectorAll('main')]
      .filter((main) => main.checkVisibility({ visibilityProperty: true }))
      .reduce((sum, { textContent }) => sum + textContent.trim().length, 0),
    cookie: document.cookie,
  }));
  expect(seen, about).toMatchObject({ ran: false, running: 0, polluted: 12, cookie: '' });
  expect(seen.title, about).not.toBe('');
  expect(seen.letters, about).toBeGreaterThan(fewestLetters);
}

test('in the address of an open chapter, in every place of it', async ({ page }) => {
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

test('in the address with which a page is opened, whatever reads it', async ({ page }) => {
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

test.describe('in the path', () => {
  test.use({ expectedProblems: [/404/] });

  test('there is a page that says so', async ({ page }) => {
    for (const attack of attacks.slice(0, 5)) {
      await page.goto(`en/${encoded(attack)}/?x=${encoded(attack)}#${encoded(attack)}`);
      await expectSound(page, attack);
    }
  });
});

test('in the field of the search', async ({ page }) => {
  await page.goto('en/contents/');
  await page.locator('html.has-script [data-open=search]').click();
  for (const attack of attacks.slice(0, 8)) {
    await page.locator('.search-field').fill(attack);
    await expect(page.locator('#search .dialogue-body')).toHaveAttribute('aria-busy', 'false');
  }
  await expectSound(page, 'the search');
});

test('in what the browser keeps: the page stands, and none of it is lost', async ({ page }) => {
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
      if (kind === 'unreadable') await expect(notices).toContainText('put aside, nothing was deleted');
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

/** Files that no reader means to open. */
function hostileFiles(good: string): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  return {
    large: file('large.json', `${good.slice(0, -1)},"x":"${'x'.repeat(30_000_000)}"}`),
    deep: file('deep.json', `${'['.repeat(500_000)}${']'.repeat(500_000)}`),
    nested: file('nested.json', `{"format":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`),
    list: file('list.json', '[1,2,{"__proto__":{"polluted":1}}]'),
    text: file('page.html', '<script>window.ran=1</script>'),
  };
}

test('in a file of everything that is kept', async ({ page }) => {
  await page.goto('en/kept/');
  const input = page.locator('input[type="file"]');
  const outcome = page.locator('.import-outcome');
  const good = '{"format":"capital-in-motion/kept","version":1,"kept":{}}';
  const files = hostileFiles(good);
  for (const [name, reason] of [
    ['large', 'larger than anything a browser keeps'],
    ['deep', 'not a file that this page has saved'],
    ['nested', 'not a file that this page has saved'],
    ['list', 'not a file that this page has saved'],
    ['text', 'it is not JSON'],
  ] as const) {
    await input.setInputFiles(files[name] ?? '');
    await expect(outcome, name).toContainText(reason);
  }
  const name = '<img src=x onerror=window.ran=1>';
  await input.setInputFiles({
    name: 'kept.json',
    mimeType: 'application/json',
    buffer: Buffer.from(good.replace('"kept":{}', `"kept":{"${name}":{},"__proto__":{"version":1}}`)),
  });
  await expect(outcome).toContainText(`${name}: this is nothing that the book keeps`);
  await expect(outcome).toContainText('__proto__: this is nothing');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await expectSound(page, 'after the files');
});

test('in a file of marks', async ({ page, baseURL }) => {
  await openChapter(page);
  const list = await openList(page);
  const take = async (path: string): Promise<void> => {
    await list.locator('input[type="file"]').setInputFiles(path);
  };
  const attack = '<img src=x onerror="window.ran=1">';
  const good = annotationCollection([marksOf(mark({ note: attack, shown: attack }))], {
    root: baseURL ?? '',
    label: attack,
    generated: '2026-11-22T12:00:00.000Z',
    id: 'javascript:window.ran=1',
  });
  const files = hostileFiles(good.trimEnd());
  for (const [name, reason] of [
    ['large', 'The file is too large.'],
    ['deep', 'holds no Web Annotations'],
    ['nested', 'holds no Web Annotations'],
    ['list', 'holds no Web Annotations'],
    ['text', 'The file is not JSON.'],
  ] as const) {
    await take(files[name] ?? '');
    await expect(list, name).toContainText(reason);
  }
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await list.locator('input[type="file"]').setInputFiles({
    name: 'good.jsonld',
    mimeType: 'application/ld+json',
    buffer: Buffer.from(good),
  });
  // What is good is taken in, and stands as text.
  await expect(list.locator('blockquote')).toHaveText(attack);
  await expect(list.locator('li')).toContainText(attack);
  await expectSound(page, 'after the files');
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
