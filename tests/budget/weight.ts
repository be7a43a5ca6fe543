// Weighs the pages and watches them for jumps.
import type { Browser } from '@playwright/test';
import { type ColdLoad, coldLoad, inlineScriptBytes, type Reader, readers } from './cold-load.ts';
import { KB, limits, scriptWhenTouched, whole } from './limits.ts';
import type { ChapterPage } from './pages.ts';
import { table } from './table.ts';

const kilobytes = (bytes: number): string => (bytes / KB).toFixed(1);

/** More than this machine has processors for would only slow each other down. */
const pagesAtOnce = 2;

type Loads = readonly { readonly reader: Reader; readonly load: ColdLoad }[];

/** A page as each reader loads it, in the order of `readers`. */
async function loadsOf(browser: Browser, url: string): Promise<Loads> {
  const loads: { reader: Reader; load: ColdLoad }[] = [];
  for (const slow of [false, true]) {
    const alike = readers.filter((reader) => reader.slow === slow);
    const watch = async (reader: Reader) => ({ reader, load: await coldLoad(browser, url, reader) });
    loads.push(...(await Promise.all(alike.map(watch))));
  }
  return loads;
}

/** Weighs the pages and watches them for jumps; returns what is over the budget, in words. */
export const checkWeight = async (
  browser: Browser,
  home: string,
  pages: readonly ChapterPage[],
): Promise<string[]> => {
  const over: string[] = [];
  const rows = [
    [
      'KB, as sent',
      'HTML',
      '(scripts in it)',
      'JS',
      '(touched)',
      'CSS',
      'fonts',
      'other',
      'all',
      ...readers.map((r) => r.name),
    ],
    [
      'at most',
      ...[limits.html, 0, limits.script, scriptWhenTouched, limits.style, 0, 0, limits.whole].map((limit) =>
        limit ? kilobytes(limit) : '',
      ),
      ...readers.map(() => '0'),
    ],
  ];
  const waiting = [...pages];
  const measured = new Map<string, Loads>();
  const measureNext = async (): Promise<void> => {
    for (let page = waiting.shift(); page; page = waiting.shift()) {
      measured.set(page.path, await loadsOf(browser, home + page.path));
    }
  };
  await Promise.all(Array.from({ length: pagesAtOnce }, measureNext));
  for (const { path, html } of pages) {
    const loads = measured.get(path) ?? [];
    const [first] = loads;
    if (!first) continue;
    const { weights, touched } = first.load;
    const sums = { ...weights, whole: whole(weights) };
    for (const part of ['html', 'script', 'style', 'whole'] as const) {
      if (sums[part] <= limits[part]) continue;
      over.push(`${path}: ${part} is ${kilobytes(sums[part])} KB, at most ${kilobytes(limits[part])} KB.`);
    }
    const scripts = weights.script + touched.script;
    if (scripts > scriptWhenTouched) {
      const most = kilobytes(scriptWhenTouched);
      over.push(`${path}: the scripts of a page in use are ${kilobytes(scripts)} KB, at most ${most} KB.`);
    }
    for (const { reader, load } of loads) {
      if (load.shift === 0) continue;
      const what = [...new Set(load.jumped)].slice(0, 5).map((one) => `\n    ${one}`);
      over.push(`${path}: something jumps (${load.shift.toFixed(4)}) on a ${reader.name}:${what.join('')}`);
    }
    rows.push([
      path,
      kilobytes(weights.html),
      kilobytes(inlineScriptBytes(html)),
      ...[weights.script, scripts, weights.style, weights.font, weights.other, sums.whole].map(kilobytes),
      ...loads.map(({ load }) => load.shift.toFixed(4)),
    ]);
  }
  console.log('Weight of a cold load, scrolled to the end; then layout shift for four readers:\n');
  console.log(table(rows));
  return over;
};
