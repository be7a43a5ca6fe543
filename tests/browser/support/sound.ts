// Whether a page has come through what a stranger has put into it.
import type { Page } from '@playwright/test';
import { expect } from './page.ts';

/** Nothing has run, and the page is not blank. */
export async function expectSound(page: Page, about: string, fewestLetters = 100): Promise<void> {
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
