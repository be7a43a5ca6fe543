// @ts-check
// Finds or installs the Chromium that the browser tests and the budget run in, and a font for Chinese.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { aptInstall, ask, isRoot } from './debian.mjs';
import { root } from './tools.mjs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Whether there is a browser that starts: on some systems the name is only a pointer to a shop. @param {string} path */
const runs = (path) => existsSync(path) && ask(path, ['--version']).ok;

/**
 * The Chromium to use: `CHROMIUM_PATH`, the system's own, or the one that Playwright has downloaded.
 * @returns {string | undefined} its path
 */
export const findChromium = () => {
  const told = process.env.CHROMIUM_PATH;
  if (told) {
    if (existsSync(told)) return told;
    throw new Error(`CHROMIUM_PATH is ${told}: there is no such file.`);
  }
  return [...places, chromium.executablePath()].find(runs);
};

/** What Chromium is started with, so that pictures are alike and nothing but the book is asked for. */
export const chromiumFlags = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

const hasChineseFont = () => process.platform !== 'linux' || ask('fc-list', [':lang=zh']).text.trim() !== '';

/**
 * Makes sure that there is a Chromium and, where that can be done, a Chinese font.
 * @returns {string} the path of the browser
 * @throws when there is none and none could be installed
 */
export const ensureChromium = () => {
  const missing = [...(findChromium() ? [] : ['chromium']), ...(hasChineseFont() ? [] : ['fonts-noto-cjk'])];
  if (missing.length > 0) aptInstall(missing);
  if (!hasChineseFont()) console.log('There is no Chinese font here: Chinese pages will show empty boxes.');

  if (!findChromium()) {
    const playwright = join(root, 'node_modules', '.bin', 'playwright');
    console.log('Downloading a Chromium with Playwright. This takes a minute.');
    spawnSync(playwright, ['install', ...(isRoot ? ['--with-deps'] : []), 'chromium'], {
      stdio: 'inherit',
    });
  }
  const path = findChromium();
  if (path) return path;
  throw new Error(
    'No Chromium was found or could be installed: install one and set CHROMIUM_PATH to its path.',
  );
};
