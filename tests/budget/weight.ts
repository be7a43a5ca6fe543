// Weighs the pages and watches them for jumps.
import type { Browser } from '@playwright/test';
import { type ColdLoad, coldLoad, inlineScriptBytes, type Reader, readers } from './cold-load.ts';
import { KB, limits, whole } from './limits.ts';
import type { ChapterPage } from './pages.ts';
import { table } from './table.ts';

const kilobytes = (bytes: number): string => (bytes / KB).toFixed(1);

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
      'CSS',
      'fonts',
      'other',
      'all',
      ...readers.map((r) => r.name),
    ],
    [
      'at most',
      ...[limits.html, 0, limits.script, limits.style, 0, 0, limits.whole].map((limit) =>
        limit ? kilobytes(limit) : '',
      ),
      ...readers.map(() => '0'),
    ],
  ];
  for (const { path, html } of pages) {
    const loads: { reader: Reader; load: ColdLoad }[] = [];
    for (const slow of [false, true]) {
      const alike = readers.filter((reader) => reader.slow === slow);
      const watch = async (reader: Reader) => ({
        reader,
        load: await coldLoad(browser, home + path, reader),
      });
      loads.push(...(await Promise.all(alike.map(watch))));
    }
    const [first] = loads;
    if (!first) continue;
    const { weights } = first.load;
    const measured = { ...weights, whole: whole(weights) };
    for (const part of ['html', 'script', 'style', 'whole'] as const) {
      if (measured[part] <= limits[part]) continue;
      over.push(
        `${path}: ${part} is ${kilobytes(measured[part])} KB, at most ${kilobytes(limits[part])} KB.`,
      );
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
      ...[weights.script, weights.style, weights.font, weights.other, measured.whole].map(kilobytes),
      ...loads.map(({ load }) => load.shift.toFixed(4)),
    ]);
  }
  console.log('Weight of a cold load, scrolled to the end; then layout shift for four readers:\n');
  console.log(table(rows));
  return over;
};
