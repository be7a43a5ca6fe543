// The budget: weighs every chapter page of the built book, checks that nothing jumps, and prints how fast an edit is
// answered beside a page written by hand. With `--repeat` what is printed and not checked is the middle of several loads.
import { chromium } from '@playwright/test';
import { chromiumFlags, ensureChromium } from '../../src/commands/chromium.mjs';
import { listen } from '../../src/commands/listen.mjs';
import { createSiteServer } from '../../src/commands/server.mjs';
import { basePath, builtSite } from '../../src/commands/tools.mjs';
import { checkLighthouse } from './lighthouse.ts';
import { chapterPages } from './pages.ts';
import { printSpeed } from './speed.ts';
import { checkWeight } from './weight.ts';

/** Speed is printed, not checked: a page of equations tells it, and one whose scheme runs anew with every edit. */
const timed = ['en/turnover/annual-rate/', 'en/reproduction/expanded-reproduction/'];

/** How often a page is loaded to say how fast it is: a single load may have met a machine busy with something else. */
const loads = process.argv.includes('--repeat') ? 3 : 1;

const server = createSiteServer({ folder: builtSite, base: basePath });
const home = `${await listen(server, { port: '0' })}${basePath}`;
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
try {
  const pages = chapterPages();
  const over = await checkWeight(browser, home, pages);
  await printSpeed(
    browser,
    home,
    pages.filter(({ path }) => timed.includes(path)),
    loads,
  );
  over.push(...(await checkLighthouse(home, loads)));
  if (over.length > 0) {
    console.error(`\nOver the budget:\n${over.map((one) => `- ${one}`).join('\n')}`);
    process.exitCode = 1;
  } else {
    console.log('\nEvery chapter page keeps to the budget.');
  }
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}
