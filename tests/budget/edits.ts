// How long a page takes to answer an edit: from the key press to the frame that shows the first changed number.
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { slowdown } from './cold-load.ts';

/** One number on the page that an edit changed: the how-manieth with this `data-of`, and its new text. */
export type Write = { readonly of: string; readonly nth: number; readonly text: string };

export type EditTimes = {
  /** What the main thread has worked until the first edit was answered, in milliseconds. */
  readonly mainThread: number;
  /** The part of it that was running scripts. */
  readonly script: number;
  /** From the start of the navigation until then, in milliseconds. */
  readonly firstAnswer: number;
  /** From key press to paint, for each edit that was answered, in milliseconds. */
  readonly edits: readonly number[];
  /** For every edit, what it changed. */
  readonly writes: readonly (readonly Write[])[];
};

/** The edits that are timed: a number is raised 15 times, then lowered 15 times. */
export const allEdits = Array.from({ length: 30 }, (_, edit) => (edit < 15 ? 'ArrowUp' : 'ArrowDown'));

/**
 * Presses a key in a field.
 * @param patience how long to wait for a number on the page to change, in milliseconds
 * @returns when it was pressed and when the change was painted, in the page's own time; `undefined`: no number changed
 */
const press = async (
  page: Page,
  key: string,
  patience: number,
): Promise<{ pressed: number; painted: number } | undefined> => {
  const watch = await page.evaluateHandle((patience) => {
    const input = document.querySelector<HTMLInputElement>('input[data-of]');
    let changed = false;
    const watcher = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        changed ||= Boolean(element?.closest('[data-of]:not(input)'));
      }
    });
    watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
    const answer = new Promise<{ pressed: number; painted: number } | undefined>((resolve) => {
      const onKey = ({ timeStamp: pressed }: Event) => {
        // A message sent while a frame is being made arrives when that frame has been painted.
        const afterFrame = () => {
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              const painted = performance.now();
              if (!changed && painted - pressed < patience) return afterFrame();
              watcher.disconnect();
              resolve(changed ? { pressed, painted } : undefined);
            };
            port2.postMessage(null);
          });
        };
        afterFrame();
      };
      input?.addEventListener('keydown', onKey, { capture: true, once: true });
      input?.focus();
    });
    return { answer };
  }, patience);
  await page.keyboard.press(key);
  return watch.evaluate(({ answer }) => answer);
};

/** The text of every number on the page that has no elements inside, in order, with its binding. */
const numbers = (page: Page): Promise<{ of: string; text: string }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-of]')]
      .filter((element) => element.childElementCount === 0)
      .map((element) => ({
        of: element.getAttribute('data-of') ?? '',
        text: element instanceof HTMLInputElement ? element.value : (element.textContent ?? ''),
      })),
  );

type Numbers = Awaited<ReturnType<typeof numbers>>;

const withCount = (all: Numbers): Write[] => {
  const seen = new Map<string, number>();
  return all.map(({ of, text }) => {
    const nth = seen.get(of) ?? 0;
    seen.set(of, nth + 1);
    return { of, nth, text };
  });
};

const difference = (before: Numbers, after: Numbers): Write[] => {
  const known = new Map(withCount(before).map(({ of, nth, text }) => [`${of} ${nth}`, text]));
  // What was not there before (the page was still arriving) was not written by the edit.
  return withCount(after).filter(({ of, nth, text }) => (known.get(`${of} ${nth}`) ?? text) !== text);
};

/** Milliseconds that the page's main thread has worked so far, and how many of them in scripts. */
const mainThreadWork = async (devtools: CDPSession): Promise<{ all: number; script: number }> => {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const read = (wanted: string) => 1000 * (metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN);
  return { all: read('TaskDuration'), script: read('ScriptDuration') };
};

/** Waits for the first number that can be edited, with as little work in the page as can be. */
const hasField = async (page: Page): Promise<boolean> => {
  for (;;) {
    const [there, complete] = await page.evaluate(() => [
      document.querySelector('input[data-of]') !== null,
      document.readyState === 'complete',
    ]);
    if (there || complete) return Boolean(there);
    await pause(20);
  }
};

/**
 * Loads a page on a slow processor, edits its first number as soon as that is answered, then again and again.
 * @param keys the edits after the first
 * @param html what to show at this address: the built page, or one to compare with
 * @returns `undefined` when the page has no number to edit
 */
export const measureEdits = async (
  browser: Browser,
  url: string,
  keys: readonly string[],
  html: string,
): Promise<EditTimes | undefined> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const idle = await mainThreadWork(devtools);
  try {
    await page.goto(url, { waitUntil: 'commit' });
    if (!(await hasField(page))) return undefined;

    const writes: Write[][] = [];
    const times: number[] = [];
    let before = await numbers(page);
    let first: Awaited<ReturnType<typeof press>>;
    for (let tries = 0; tries < 200 && !first; tries += 1) first = await press(page, 'ArrowUp', 50);
    if (!first) throw new Error(`${url}: no edit of the first number was answered.`);
    const work = await mainThreadWork(devtools);
    const [mainThread, script] = [work.all - idle.all, work.script - idle.script];
    await page.waitForLoadState('load');
    await pause(500);

    const note = async () => {
      const after = await numbers(page);
      writes.push(difference(before, after));
      before = after;
    };
    await note();
    for (const key of keys) {
      const answer = await press(page, key, 2000);
      if (answer) times.push(answer.painted - answer.pressed);
      await pause(50);
      await note();
    }
    return { mainThread, script, firstAnswer: first.painted, edits: times, writes };
  } finally {
    await context.close();
  }
};

/** The value below which the given share of the values lies. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
};
