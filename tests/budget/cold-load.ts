// Loads a page as a first-time reader does, scrolls through it, and says what was sent and what jumped.
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Browser, Page, Request } from '@playwright/test';
import type { Part, Weights } from './limits.ts';

/** A reader's machine. Slow: a phone's processor (4 times slower) on a weak mobile network (1.6 Mbit/s, 150 ms). */
export type Reader = {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly slow: boolean;
};

export const readers: readonly Reader[] = [
  { name: 'desktop', width: 1280, height: 900, slow: false },
  { name: 'phone', width: 390, height: 844, slow: false },
  { name: 'slow desktop', width: 1280, height: 900, slow: true },
  { name: 'slow phone', width: 390, height: 844, slow: true },
];

/** How many times slower than this machine a phone's processor is taken to be. */
export const slowdown = 4;

export type ColdLoad = {
  readonly weights: Weights;
  /** What is sent when the reader then turns to a number. */
  readonly touched: Weights;
  /** The sum of all layout shifts: 0 when nothing jumped. */
  readonly shift: number;
  /** What jumped. */
  readonly jumped: readonly string[];
};

const partOf = (contentType: string): Part => {
  if (contentType.startsWith('text/html')) return 'html';
  if (contentType.startsWith('text/javascript')) return 'script';
  if (contentType.startsWith('text/css')) return 'style';
  return contentType.startsWith('font/') ? 'font' : 'other';
};

const weigh = async (requests: readonly Request[]): Promise<Weights> => {
  const weights = { html: 0, script: 0, style: 0, font: 0, other: 0 };
  for (const request of requests) {
    const response = await request.response();
    const part = partOf((await response?.headerValue('content-type')) ?? '');
    weights[part] += (await request.sizes()).responseBodySize;
  }
  return weights;
};

/**
 * As a reader scrolls: half a window at a time, so that everything which waits to be seen is seen, and each step drawn before
 * the next. What is leapt over by a machine too busy to draw would count as having jumped into the window.
 */
const scrollThrough = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const atEnd = () => scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
    for (let steps = 0; steps < 1000 && !atEnd(); steps += 1) {
      scrollBy({ top: innerHeight / 2, behavior: 'instant' });
      for (let frame = 0; frame < 2; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
      await new Promise((next) => setTimeout(next, 30));
    }
  });

const layoutShifts = (page: Page): Promise<{ shift: number; jumped: string[] }> =>
  page.evaluate(() => {
    interface LayoutShift extends PerformanceEntry {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly { readonly node: Node | null }[];
    }
    const isShift = (entry: PerformanceEntry): entry is LayoutShift => entry.entryType === 'layout-shift';
    const describe = ({ node }: { readonly node: Node | null }): string => {
      const element = node instanceof Element ? node : node?.parentElement;
      const opening = element?.outerHTML.match(/^<[^>]*>/)?.[0] ?? 'something that is gone';
      return `${opening.slice(0, 90)} ${(element?.textContent ?? '').trim().slice(0, 30)}`;
    };
    return new Promise((resolve) => {
      const shifts: LayoutShift[] = [];
      const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries().filter(isShift)));
      observer.observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => {
        const counted = shifts.filter((entry) => !entry.hadRecentInput);
        resolve({
          shift: counted.reduce((sum, entry) => sum + entry.value, 0),
          jumped: counted.flatMap((entry) => entry.sources.map(describe)),
        });
      }, 200);
    });
  });

/**
 * Loads a page with nothing kept from before, scrolls slowly to its end, and waits until nothing more is sent; then turns
 * to the first number that can be changed.
 */
export const coldLoad = async (browser: Browser, url: string, reader: Reader): Promise<ColdLoad> => {
  const context = await browser.newContext({ viewport: { width: reader.width, height: reader.height } });
  const page = await context.newPage();
  const sent: Request[] = [];
  let underWay = 0;
  page.on('request', () => {
    underWay += 1;
  });
  page.on('requestfailed', () => {
    underWay -= 1;
  });
  page.on('requestfinished', (request) => {
    underWay -= 1;
    if (request.url().startsWith('http')) sent.push(request);
  });
  if (reader.slow) {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 1_600_000 / 8,
      uploadThroughput: 750_000 / 8,
    });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  }
  await page.goto(url, { waitUntil: 'load' });
  // Long enough for what is above the fold to jump before the reader leaves it.
  await pause(1000);
  await scrollThrough(page);
  do await pause(300);
  while (underWay > 0);
  const shifts = await layoutShifts(page);
  const weights = await weigh(sent.splice(0));
  await page.locator('input.number').first().focus();
  do await pause(300);
  while (underWay > 0);
  const touched = await weigh(sent);
  await context.close();
  return { weights, touched, ...shifts };
};

/** What the scripts that stand in the HTML weigh by themselves, zipped; data (`type="application/json"`) is none. */
export const inlineScriptBytes = (html: string): number => {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes = '']) => !/\bsrc=|type="application\/(ld\+)?json"/.test(attributes))
    .map(([, , code = '']) => code);
  return scripts.length > 0 ? gzipSync(scripts.join('\n'), { level: 9 }).length : 0;
};
