// Files that no reader means to open: too large, nested too deep, of another kind, with scripts in them. They are refused with the
// reason, or taken in as text; nothing of the page breaks.
import { keptMessages } from '../../src/i18n/kept-messages.ts';
import { marksMessages } from '../../src/i18n/marks-messages.ts';
import { annotationCollection } from '../../src/state/marks/web-annotation.ts';
import { mark, page as marksOf } from '../unit/marks/some-marks.ts';
import { openChapter } from './support/chapter.ts';
import { openList } from './support/marks.ts';
import { expect, test } from './support/page.ts';
import { expectSound } from './support/sound.ts';

const deep = `${'['.repeat(500_000)}${']'.repeat(500_000)}`;
const nested = `{"format":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`;
const plainList = '[1,2,{"__proto__":{"polluted":1}}]';
const html = '<script>window.ran=1</script>';
/** A good file with 30 MB of something else in it. */
const largerThan = (good: string): string => `${good.slice(0, -1)},"x":"${'x'.repeat(30_000_000)}"}`;

const fileOf = (text: string) => ({
  name: 'file.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

test('a bad file of everything that is kept is refused with its reason, and nothing is kept of it', async ({
  page,
}) => {
  await page.goto('en/kept/');
  const input = page.locator('input[type="file"]');
  const outcome = page.locator('.import-outcome');
  const { reasons } = keptMessages.en;
  const good = '{"format":"capital-in-motion/kept","version":1,"kept":{}}';
  for (const [file, reason] of [
    [deep, 'another-file'],
    [html, 'not-json'],
    [nested, 'another-file'],
    [largerThan(good), 'too-large'],
    [plainList, 'another-file'],
  ] as const) {
    await input.setInputFiles(fileOf(file));
    await expect(outcome).toContainText(reasons[reason]);
  }
  const name = '<img src=x onerror=window.ran=1>';
  await input.setInputFiles(
    fileOf(good.replace('"kept":{}', `"kept":{"${name}":{},"__proto__":{"version":1}}`)),
  );
  await expect(outcome).toContainText(`${name}: ${reasons.unknown}`);
  await expect(outcome).toContainText(`__proto__: ${reasons.unknown}`);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await expectSound(page, 'after the files');
});

test('a bad file of marks is refused with its reason; a good one with attacks in it stays words', async ({
  page,
  baseURL,
}) => {
  await openChapter(page);
  const list = await openList(page);
  const input = list.locator('input[type="file"]');
  const attack = '<img src=x onerror="window.ran=1">';
  const good = annotationCollection([marksOf(mark({ note: attack, shown: attack }))], {
    root: baseURL ?? '',
    label: attack,
    generated: '2026-11-22T12:00:00.000Z',
    id: 'javascript:window.ran=1',
  });
  for (const [file, reason] of [
    [deep, 'not-annotations'],
    [html, 'not-json'],
    [nested, 'not-annotations'],
    [largerThan(good.trimEnd()), 'too-large'],
    [plainList, 'not-annotations'],
  ] as const) {
    await input.setInputFiles(fileOf(file));
    await expect(list).toContainText(marksMessages.en.reasons[reason]);
  }
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await input.setInputFiles(fileOf(good));
  // What is good is taken in, and stands as text.
  await expect(list.locator('blockquote')).toHaveText(attack);
  await expect(list.locator('li')).toContainText(attack);
  await expectSound(page, 'after the files');
});
