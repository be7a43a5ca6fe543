// A SCORM package made by clicking in the assignment builder, and an LMS to play it in: scorm-again keeps the data, behind
// the rules of strict-scorm.ts. Both come from the site's own address, as the package comes from the LMS's.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import type { Language } from '../../../src/i18n/languages.ts';
import { type Faults, type StrictApi, strictScorm } from './strict-scorm.ts';

const scormAgain = readFileSync(
  createRequire(import.meta.url)
    .resolve('scorm-again/scorm12')
    .replace(/\.js$/, '.min.js'),
  'utf8',
);

/** The files of a package. */
export type Package = Readonly<Record<string, Uint8Array>>;

/** Exercises of each kind: one with numbers that everybody has, the others drawn for each student. */
export const fragment = [
  'v=1',
  'g=1',
  'book=2026.11',
  't=Week+3:+%3Cwages%3E',
  'key=F26-ECON101-3',
  'read=turnover/annual-rate/two-capitals',
  'do=wages-in-capital-two*2(constantCapital=1800;variableCapital=720;workingPeriod=4;circulationTime=6),rate-of-another-capital*3,what-the-higher-rate-says,faster-and-harder*4',
  'due=2099-12-01T23:59%2B08:00',
  'zone=Asia/Shanghai',
].join('&');

const made = new Map<string, Promise<Package>>();

/** Makes the package as an instructor does, once for each language. */
export function packageFrom(page: Page, language: Language): Promise<Package> {
  const known = made.get(language) ?? makePackage(page, language);
  made.set(language, known);
  return known;
}

async function makePackage(page: Page, language: Language): Promise<Package> {
  await page.goto(`${language}/assign/#${fragment}`);
  const button = page.locator('button', { hasText: 'SCORM 1.2' });
  await page.locator('details', { has: button }).locator('summary').first().click();
  const download = page.waitForEvent('download');
  await button.click();
  return unzipSync(readFileSync(await (await download).path()));
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  woff2: 'font/woff2',
  xml: 'text/xml',
};

/** What the LMS has of a student and gives back. */
export type Kept = Readonly<Record<string, unknown>>;

/** How the package is opened. */
export interface Launch {
  readonly student?: string;
  readonly kept?: Kept | undefined;
  readonly faults?: Faults;
}

declare global {
  interface Window {
    API?: StrictApi;
    kept?: Kept;
    /** What the package told the LMS about its height. */
    heights?: readonly unknown[];
  }
}

/** The page of an LMS around the package. */
const lmsPage = ({ student = 's1', kept, faults = {} }: Launch): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>LMS</title>
<script src="scorm12.js"></script>
<script>
${strictScorm.toString()}
const inner = new Scorm12API({ autocommit: false, logLevel: 5 });
const kept = ${JSON.stringify(kept ?? null)};
if (kept) inner.loadFromJSON(kept);
inner.cmi.core.student_id = ${JSON.stringify(student)};
inner.cmi.core.student_name = ${JSON.stringify(`Lovelace, ${student}`)};
window.kept = kept ?? {};
window.API = strictScorm(inner, ${JSON.stringify(faults)}, () => {
  window.kept = inner.renderCMIToJSONObject().cmi;
});
window.heights = [];
addEventListener('message', ({ data }) => heights.push(data));
</script>
</head><body><iframe src="course/index.html" title="Course" width="100%" height="2000"></iframe></body></html>`;

/** A package opened in an LMS. */
export interface Played {
  readonly frame: FrameLocator;
  readonly exercise: (id: string) => Locator;
  /** Types an answer and presses Enter. */
  readonly answer: (id: string, text: string) => Promise<void>;
  /** What the LMS has after the last commit. */
  readonly kept: () => Promise<Kept>;
  readonly core: () => Promise<Readonly<Record<string, unknown>>>;
  readonly interactions: () => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly violations: () => Promise<readonly string[]>;
}

/** Serves the package and the LMS below "lms/". */
async function serve(page: Page, files: Package, launch: Launch): Promise<void> {
  await page.unroute('**/lms/**');
  await page.route('**/lms/**', (route) => {
    const name = new URL(route.request().url()).pathname.replace(/^.*\/lms\//, '');
    if (name === '') return route.fulfill({ contentType: 'text/html', body: lmsPage(launch) });
    if (name === 'scorm12.js') return route.fulfill({ contentType: 'text/javascript', body: scormAgain });
    const file = files[name.replace(/^course\//, '')];
    if (!file) return route.fulfill({ status: 404, body: '' });
    const ending = name.replace(/^.*\./, '');
    return route.fulfill({ contentType: types[ending] ?? 'text/plain', body: Buffer.from(file) });
  });
}

/** Opens the package in the LMS. */
export async function play(page: Page, files: Package, launch: Launch = {}): Promise<Played> {
  await serve(page, files, launch);
  await page.goto('lms/');
  const frame = page.frameLocator('iframe');
  await frame.locator('html.is-live').waitFor();
  const exercise = (id: string): Locator => frame.locator(`[data-exercise="${id}"]`);
  const kept = (): Promise<Kept> => page.evaluate(() => window.kept ?? {});
  return {
    frame,
    exercise,
    async answer(id, text) {
      await exercise(id).getByRole('textbox').first().fill(text);
      await exercise(id).getByRole('textbox').first().press('Enter');
    },
    kept,
    core: async () => (await kept())['core'] as Readonly<Record<string, unknown>>,
    interactions: async () => Object.values((await kept())['interactions'] ?? {}),
    violations: () => page.evaluate(() => window.API?.violations ?? []),
  };
}

/** Opens the package without any LMS. */
export async function openAlone(page: Page, files: Package): Promise<void> {
  await serve(page, files, {});
  await page.goto('lms/course/index.html');
  await page.locator('html.is-live').waitFor();
}
