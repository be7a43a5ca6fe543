// @ts-check
// `npm test`: everything there is to check, in order, up to the first failure; closes with how many tests passed.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensureLibreOffice } from './libreoffice.mjs';
import { ensurePaperTools } from './paper-tools.mjs';
import { root, run } from './tools.mjs';

const reports = join(root, '.cache', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** A runner's report; nothing when it ended before it wrote one. @param {string} name */
const readReport = (name) => {
  try {
    return JSON.parse(readFileSync(join(reports, name), 'utf8'));
  } catch {
    return undefined;
  }
};

/** @param {string} name @returns {Count} */
const countVitest = (name) => {
  const report = readReport(name);
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = report ?? {};
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
};

/** @returns {Count} */
const countPlaywright = () => {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = readReport('playwright.json')?.stats ?? {};
  return { passed: expected, failed: unexpected + flaky, skipped };
};

/** @type {{ name: string, go: () => Promise<boolean>, count?: () => Count }[]} */
const steps = [
  { name: 'Style: biome check', go: () => run('biome', ['check', '--error-on-warnings']) },
  { name: 'Types: astro check', go: () => run('astro', ['check', '--minimumFailingSeverity', 'warning']) },
  { name: 'Types: tsc', go: () => run('tsc', ['--noEmit']) },
  {
    name: 'Tests without a browser: vitest',
    go: () =>
      run(
        'vitest',
        ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reports}/vitest.json`],
        { SOFFICE_PATH: ensureLibreOffice() },
      ),
    count: () => countVitest('vitest.json'),
  },
  { name: 'The book: astro build', go: () => run('astro', ['build']) },
  {
    name: 'Tests in a browser: playwright',
    go: () =>
      run('playwright', ['test', '--reporter=list,json'], {
        CHROMIUM_PATH: ensureChromium(),
        PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'playwright.json'),
      }),
    count: countPlaywright,
  },
  {
    name: 'Paper: PDF and EPUB',
    go: () => {
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reports}/paper.json`];
      return run('vitest', ['run', '--config', 'tests/paper/vitest.config.ts', ...reporters], {
        CHROMIUM_PATH: ensureChromium(),
        EPUBCHECK_PATH: ensurePaperTools().at(-1),
      });
    },
    count: () => countVitest('paper.json'),
  },
  { name: 'Weight and speed: budget', go: () => run('node', ['tests/budget/run.ts']) },
];

/** @param {number} since in milliseconds */
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

const began = Date.now();
/** @type {Count} */
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string | undefined} */
let failure;

for (const { name, go, count } of steps) {
  console.log(`\n=== ${name}\n`);
  const since = Date.now();
  const ok = await go().catch((problem) => {
    console.error(problem instanceof Error ? problem.message : problem);
    return false;
  });
  console.log(`\n${ok ? 'ok' : 'FAILED'}: ${name} (${seconds(since)})`);
  const { passed, failed, skipped } = count?.() ?? { passed: 0, failed: 0, skipped: 0 };
  total.passed += passed;
  // A check that fails without a failed test (a type error, say) counts as one.
  total.failed += ok ? failed : Math.max(failed, 1);
  total.skipped += skipped;
  if (!ok) {
    failure = name;
    break;
  }
}

console.log(`\n${failure ? `Stopped at: ${failure}` : 'All checks passed'} (${seconds(began)})\n`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = failure ? 1 : 0;
