// What Lighthouse finds on a phone (its own mobile profile), in the installed Chromium: four scores a page. It loads a page
// as a first visit, on a simulated slow network and a processor four times slower.
import { createServer } from 'node:net';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { chromiumFlags, ensureChromium } from '../../src/commands/chromium.mjs';
import { table } from './table.ts';

/** What each category should reach, out of 100. */
const least = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 } as const;

/** What the machine's haste does not change: a page that falls short here fails. Performance is printed. */
const checked: readonly Category[] = ['accessibility', 'best-practices', 'seo'];

type Category = keyof typeof least;

const categories = Object.keys(least) as Category[];

/** A chapter, the contents and a model's page, in both languages between them. */
const pages = ['en/turnover/annual-rate/', 'zh/contents/', 'en/models/turnover/capital-advanced/'];

type Found = {
  readonly scores: Readonly<Record<Category, number>>;
  /** First and largest contentful paint, blocking time (ms), layout shift. */
  readonly times: readonly string[];
  /** What cost points, in Lighthouse's words. */
  readonly faults: readonly string[];
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const times = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
] as const;

async function load(url: string, port: number): Promise<Found> {
  const run = await lighthouse(url, { port, logLevel: 'error', onlyCategories: categories });
  if (!run) throw new Error(`Lighthouse gave no answer for ${url}.`);
  const { audits, categories: found } = run.lhr;
  const scoreOf = (category: Category): number => Math.round((found[category]?.score ?? 0) * 100);
  const faults = categories.flatMap((category) =>
    (found[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = audits[id];
      if (!audit || weight === 0 || audit.score === null || audit.score >= 0.9) return [];
      return [`${category}: ${audit.title} ${audit.displayValue ?? ''}`];
    }),
  );
  return {
    scores: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      seo: scoreOf('seo'),
    },
    times: times.map((id) => audits[id]?.displayValue ?? '—'),
    faults,
  };
}

/** The first load, or where it is too slow the one in the middle of so many. */
async function middleOf(url: string, port: number, loads: number): Promise<Found> {
  const first = await load(url, port);
  if (first.scores.performance >= least.performance) return first;
  const found = [first];
  while (found.length < loads) found.push(await load(url, port));
  const [, middle = first] = found.sort((a, b) => a.scores.performance - b.scores.performance);
  return middle;
}

/**
 * Prints the scores; returns what falls short besides speed, in words.
 * @param home the served book, with a slash at its end
 * @param loads how often a page that is too slow is loaded
 */
export async function checkLighthouse(home: string, loads: number): Promise<readonly string[]> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...chromiumFlags, `--remote-debugging-port=${port}`],
  });
  try {
    const rows = [
      ['Lighthouse, mobile', ...categories, 'first paint', 'largest', 'blocking', 'shift'],
      ['at least', ...categories.map((category) => `${least[category]}`), '', '', '', ''],
    ];
    const below: string[] = [];
    const slow: string[] = [];
    for (const path of pages) {
      const { scores, times, faults } = await middleOf(home + path, port, loads);
      rows.push([path, ...categories.map((category) => `${scores[category]}`), ...times]);
      for (const category of categories) {
        if (scores[category] >= least[category]) continue;
        const reasons = faults.filter((fault) => fault.startsWith(category)).map((fault) => `\n    ${fault}`);
        const fault = `${path}: ${category} is ${scores[category]}, at least ${least[category]}.${reasons.join('')}`;
        if (checked.includes(category)) below.push(fault);
        else slow.push(fault);
      }
    }
    console.log(`\n${table(rows)}`);
    if (slow.length > 0)
      console.log(`\nSlower on this machine than they should be, not checked:\n${slow.join('\n')}`);
    return below;
  } finally {
    await browser.close();
  }
}
