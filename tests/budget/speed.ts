// Prints how fast edits are answered, beside a page written by hand. Nothing is checked: speed is the machine's too.
import type { Browser } from '@playwright/test';
import { pageByHand } from './by-hand.ts';
import { slowdown } from './cold-load.ts';
import { allEdits, type EditTimes, measureEdits, quantile } from './edits.ts';
import type { ChapterPage } from './pages.ts';
import { table } from './table.ts';

const milliseconds = (time: number): string => time.toFixed(1);

type Speed = { figures: number[]; edits: EditTimes };

/** The middle of several loads, and the edits of the first of them. */
const measure = async (
  browser: Browser,
  url: string,
  html: string,
  rounds: number,
): Promise<Speed | undefined> => {
  const edits = await measureEdits(browser, url, allEdits, html);
  if (!edits) return undefined;
  const loads = [edits];
  while (loads.length < rounds) loads.push((await measureEdits(browser, url, [], html)) ?? edits);
  const middle = (figure: 'mainThread' | 'script' | 'firstAnswer') =>
    quantile(
      loads.map((load) => load[figure]),
      0.5,
    );
  const times = [quantile(edits.edits, 0.5), quantile(edits.edits, 0.95)];
  return { figures: [middle('mainThread'), middle('script'), middle('firstAnswer'), ...times], edits };
};

/**
 * Prints how fast edits are answered, and how fast a page written by hand answers the same ones.
 * @param rounds how often a page is loaded to say how soon its first edit is answered
 */
export const printSpeed = async (
  browser: Browser,
  home: string,
  pages: readonly ChapterPage[],
  rounds: number,
): Promise<void> => {
  const rows = [
    [
      'ms',
      'main thread',
      '(in scripts)',
      'first answer',
      'edit median',
      'edit p95',
      'answered',
      'numbers an edit',
    ],
  ];
  const [one] = pages;
  // The first page that a browser shows is slower than the others.
  if (one) await measureEdits(browser, home + one.path, [], one.html);
  for (const { path, html } of pages) {
    const book = await measure(browser, home + path, html, rounds);
    const byHand = book && (await measure(browser, home + path, pageByHand(html, book.edits.writes), rounds));
    if (!book || !byHand) continue;
    const row = (name: string, { figures, edits }: Speed) => [
      name,
      ...figures.map(milliseconds),
      `${edits.edits.length}/${allEdits.length}`,
      String(
        quantile(
          edits.writes.slice(1).map((writes) => writes.length),
          0.5,
        ),
      ),
    ];
    const ratio = book.figures.map((figure, at) => (figure / (byHand.figures[at] ?? Number.NaN)).toFixed(2));
    rows.push(row(path, book), row('  written by hand', byHand), ['  ratio', ...ratio, '', '']);
  }
  console.log(`\nSpeed on a phone's processor (${slowdown} times slower than this machine), not checked:\n`);
  console.log(table(rows));
  console.log(
    `\nMain thread, first answer: until the first edit was answered, ${rounds > 1 ? `the middle of ${rounds} loads` : 'in one load'}. Edit: from key press` +
      `\nto paint. Written by hand: the same page without the book's scripts, its numbers written straight into it; its` +
      '\nfigures (drawings) stay as they are, so this is less than any page could do that shows the same.',
  );
};
