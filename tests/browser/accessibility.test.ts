// axe finds nothing on any page of the book, in both languages and in light and dark colours; no page is wider than a phone.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { openChapter, type } from './support/chapter.ts';
import { leaveAFewOfALook } from './support/looks.ts';
import { expect, test } from './support/page.ts';
import { pagesOfTheSitemap } from './support/sitemap.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    /** What the script `axe` leaves in a page. */
    readonly axe: typeof import('axe-core');
  }
}

/** What axe finds on the page as it is, in words. The book has no sound, no film and no frame to wait for. */
async function violations(page: Page, options: RunOptions): Promise<readonly string[]> {
  const found = await page.evaluate((given) => window.axe.run(document, given), {
    resultTypes: ['violations'],
    selectors: false,
    preload: false,
    iframes: false,
    ...options,
  } satisfies RunOptions);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Fonts have come, and what scrolls sideways with them has been made reachable. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });

/** What is made alike is found alike: a few rows of the longest lists stand for all. */
const leaveAFewOfAKind = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('.index-row:nth-of-type(n + 9), .entry:nth-of-type(n + 13)'))
      one.remove();
  });

/** So are formulas: the first twelve stand for all, of the others the text. Done when the width of the page has been measured. */
const leaveAFewFormulas = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const formula of [...document.querySelectorAll('math')].slice(12))
      formula.replaceChildren(formula.textContent);
  });

/** The rules about colours: a dark page can break these and no others. */
const colours = ['color-contrast', 'link-in-text-block'];
const notColours: RunOptions = { rules: Object.fromEntries(colours.map((id) => [id, { enabled: false }])) };

/** The pages of models are made alike; what is wrong with one is found in a wide window already. */
const isOfAModel = (path: string): boolean => /\/models\/./.test(path);

const phone = { width: 390, height: 844 };
const smallest = { width: 320, height: 700 };

/** So many pages are one test: enough to share a browser's start, few enough for both processors to be busy. */
const atOnce = 16;

const pages = pagesOfTheSitemap();
const groups = Array.from({ length: Math.ceil(pages.length / atOnce) }, (_, index) =>
  pages.slice(index * atOnce, (index + 1) * atOnce),
);

for (const group of groups) {
  test(`from /${group[0]} to /${group.at(-1)} axe finds nothing, and nothing is too wide`, async ({
    page,
  }) => {
    await page.addInitScript({ content: axe });
    const found: Record<string, readonly string[]> = {};
    for (const path of group) {
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize(isOfAModel(path) ? smallest : phone);
      await page.goto(path);
      await leaveAFewOfAKind(page);
      const all: string[] = [];
      if (!isOfAModel(path)) {
        await settle(page);
        all.push(...(await violations(page, {})));
        await page.setViewportSize(smallest);
      }
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) all.push(`${width} pixels wide at 320`);
      await leaveAFewFormulas(page);
      await page.setViewportSize({ width: 1280, height: 900 });
      await settle(page);
      all.push(...(await violations(page, notColours)));
      await leaveAFewOfALook(page);
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme });
        all.push(...(await violations(page, { runOnly: colours })).map((one) => `${colorScheme}: ${one}`));
      }
      if (all.length > 0) found[path] = all;
    }
    expect(found).toEqual({});
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a field in error, changed numbers and the bar have no violation in ${colorScheme} colours`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openChapter(page);
    await type(page, 'capital-a.workingPeriod', '9');
    await type(page, 'capital-a.weeklyVariableCapital', 'nonsense');
    await page.keyboard.press('Tab');
    await expect(page.locator('.in-why')).toBeVisible();
    const { violations: found } = await new AxeBuilder({ page }).analyze();
    expect(found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
}
