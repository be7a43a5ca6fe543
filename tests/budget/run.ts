// The budget: weighs every chapter page of the built book, checks that nothing jumps, and prints how fast an edit is
// answered beside a page written by hand.
import { chromium } from '@playwright/test';
import { chromiumFlags, ensureChromium } from '../../src/commands/chromium.mjs';
import { listen } from '../../src/commands/listen.mjs';
import { createSiteServer } from '../../src/commands/server.mjs';
import { basePath, builtSite } from '../../src/commands/tools.mjs';
import { chapterPages } from './pages.ts';
import { printSpeed } from './speed.ts';
import { checkWeight } from './weight.ts';

const server = createSiteServer({ folder: builtSite, base: basePath });
const home = `${await listen(server, { port: '0' })}${basePath}`;
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
try {
  const pages = chapterPages();
  const over = await checkWeight(browser, home, pages);
  // Speed is printed, not checked: one language tells it.
  await printSpeed(
    browser,
    home,
    pages.filter(({ path }) => path.startsWith('en/')),
  );
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
