// A reader marks the text: by mouse, finger and keys; the marks are there again, whatever has changed meanwhile.
import { readFile } from 'node:fs/promises';
import { chapterPath, field, openChapter, type } from './support/chapter.ts';
import { bar, clickAt, clipboard, drawn, openList, select } from './support/marks.ts';
import { expect, test } from './support/page.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const sentence = 'Time passes between the two.';

test('what is highlighted and noted is there after a reload and after an edit; it answers a click, and can be taken back', async ({
  page,
}) => {
  await openChapter(page);
  await select(page, 'be advanced for materials, as ', 'in all');
  await bar(page).getByRole('button', { name: 'Highlight in green' }).click();
  await expect(bar(page)).toContainText('Highlighted in green.');
  await bar(page).getByRole('button', { name: 'Note' }).click();
  await page.getByRole('textbox', { name: 'Your note' }).fill('Why these numbers?');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toContainText('Why these numbers?');
  const before = await drawn(page, 'green');
  expect(before).toContain('constant capital');

  await page.reload();
  await expect.poll(() => drawn(page, 'green')).toBe(before);
  await type(page, 'circulating.variableCapital', '640');
  await expect.poll(() => drawn(page, 'green')).toBe(before.replace('2,500', '2,640'));
  await page.locator('h1').click();
  await clickAt(page, 'be advanced for materials');
  await expect(bar(page)).toContainText('Why these numbers?');
  await bar(page).getByRole('button', { name: 'Highlight in pink' }).click();
  await expect.poll(() => drawn(page, 'green')).toBe('');
  await bar(page).getByRole('button', { name: 'Remove' }).click();
  await expect.poll(() => drawn(page, 'pink')).toBe('');
  await bar(page).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => drawn(page, 'pink')).toContain('constant capital');
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('capital-in-motion/marks/turnover/annual-rate')))
    .toContain('Why these numbers?');
});

test('copied text has the numbers, and a quotation says where it stands', async ({ page }) => {
  await openChapter(page);
  await type(page, 'circulating.constantCapital', '3000');
  await page.locator('h1').click();
  await select(page, 'Let ', 'for materials');
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+c');
  await expect.poll(() => clipboard(page)).toBe('Let £3,000 be advanced for materials');
  await bar(page).getByRole('button', { name: 'Copy as quotation' }).click();
  await expect(bar(page)).toContainText('Copied.');
  const quotation = await clipboard(page);
  expect(quotation).toContain('“Let £3,000 be advanced for materials”\n(Capital in Motion, “The annual rate');
  expect(quotation).toContain(
    '#advance?circulating.constantCapital=3000:~:text=be%20advanced%20for%20materials)',
  );
  // In a field, the browser's own copying stays.
  await field(page, 'circulating.constantCapital').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');
  await expect.poll(() => clipboard(page)).toBe('3,000');
});

test('by keyboard alone: select, mark, note, go through the bar, close it', async ({ page }) => {
  await openChapter(page, 'zh');
  // As with a caret in the text (F7): its first step is made here, the others are pressed.
  await page.evaluate(() => {
    const first = document.querySelector('.chapter-text p')?.firstChild;
    if (first) getSelection()?.setBaseAndExtent(first, 0, first, 1);
  });
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('Shift+ArrowRight');
  await expect(bar(page)).toBeVisible();
  const words = await page.evaluate(() => String(getSelection()));
  await page.keyboard.press('h');
  await expect.poll(() => drawn(page, 'yellow')).toBe(words);
  await page.keyboard.press('n');
  await page.keyboard.type('为什么？');
  await page.keyboard.press('Control+Enter');
  await expect(bar(page)).toContainText('为什么？');
  await page.keyboard.press('Alt+F10');
  await expect(bar(page).getByRole('button', { name: '用黄色标记' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => drawn(page, 'green')).toBe(words);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  // Each language has marks of its own.
  await page.goto(chapterPath('en'));
  const list = await openList(page);
  await expect(list).toContainText('年剩余价值率');
  await list.locator('summary').click();
  await list.getByRole('link', { name: 'Go there' }).click();
  await expect(page).toHaveURL(/\/zh\/turnover\/annual-rate\/#my-mark-/);
  await expect(bar(page)).toContainText('为什么？');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the bar stands at the foot of the screen and covers no selected word; the list works', async ({
    page,
  }) => {
    await openChapter(page);
    await select(page, sentence);
    await expect(bar(page)).toBeVisible();
    const place = async () => {
      const { x, y, width, height } = (await bar(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      return { x, width, foot: Math.round(y + height) };
    };
    await expect.poll(place).toEqual({ x: 0, width: 390, foot: 844 });
    await bar(page).getByRole('button', { name: 'Highlight in blue' }).tap();
    await expect.poll(() => drawn(page, 'blue')).toBe(sentence);
    await bar(page).getByRole('button', { name: 'My marks' }).tap();
    const list = page.locator('#my-marks');
    await expect(list.getByRole('listitem')).toContainText(sentence);
    await list.getByRole('button', { name: 'Remove' }).tap();
    await list.getByRole('button', { name: 'Undo' }).tap();
    await list.getByRole('button', { name: 'Go there' }).tap();
    await expect(list).toBeHidden();
    await expect(bar(page)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

test('marks are found in a new edition of the text, and listed where they are not', async ({ page }) => {
  await openChapter(page);
  for (const words of [sentence, 'money is laid out', 'as they are by Marx']) {
    await select(page, words);
    await expect(page.getByRole('toolbar', { name: 'Selected text' })).toBeVisible();
    await page.keyboard.press('h');
    await expect(page.getByRole('toolbar', { name: 'Your mark' })).toBeVisible();
    // The bar stands beside the words, over others.
    await page.keyboard.press('Escape');
  }
  await page.route(`**/${chapterPath('en')}`, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const body = text
      .replace('<p>Two manufacturers', '<p>A paragraph that is new.</p><p>Two manufacturers')
      .replace(sentence, 'Some time passes between both.')
      .replace(/They are left aside here[^.]*\./, '');
    await route.fulfill({ response, body });
  });
  await page.reload();
  await expect(bar(page)).toContainText('The place of one of your marks was not found');
  await expect.poll(() => drawn(page, 'yellow')).toBe('money is laid out|time passes between both.');
  await bar(page).getByRole('button', { name: 'My marks' }).click();
  const lost = page.locator('#my-marks li').filter({ hasText: 'Place not found' });
  await expect(lost).toContainText('as they are by Marx');
  await expect(lost.getByRole('button', { name: 'Remove' })).toBeVisible();
});

test('marks go out as Web Annotations and Markdown and come back; a foreign file is refused with reasons', async ({
  page,
}) => {
  await openChapter(page);
  await select(page, sentence);
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('h');
  const list = await openList(page);
  const save = async (name: string): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      list.getByRole('button', { name }).click(),
    ]);
    return readFile(await download.path(), 'utf8');
  };
  const annotations = await save('Save as Web Annotations');
  expect(JSON.parse(annotations)).toMatchObject({ type: 'AnnotationCollection', total: 1 });
  expect(await save('Save as Markdown')).toContain(`> ${sentence}`);
  const take = async (text: string): Promise<void> => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      list.getByRole('button', { name: 'Take in a file' }).click(),
    ]);
    await chooser.setFiles({
      name: 'marks.jsonld',
      mimeType: 'application/ld+json',
      buffer: Buffer.from(text),
    });
  };
  await take(annotations);
  await expect(list).toContainText('0 added, 0 changed, 1 were here already.');
  await list.getByRole('button', { name: 'Remove' }).click();
  await take(annotations.replaceAll('/en/turnover/annual-rate/', '/en/turnover/other/'));
  await expect(list).toContainText('Annotation 1: This book has no such chapter.');
  await expect.poll(() => drawn(page, 'yellow')).toBe('');
  await take(annotations);
  await expect(list).toContainText('1 added');
  await expect.poll(() => drawn(page, 'yellow')).toBe(sentence);
});

test('a page that is only read loads nothing of it', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await openChapter(page);
  await page.locator('h1').click();
  await type(page, 'circulating.constantCapital', '3000');
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((address) => address.includes('page-marks'))).toEqual([]);
  await select(page, sentence);
  await expect(bar(page)).toBeVisible();
  expect(fetched.filter((address) => address.includes('page-marks'))).toHaveLength(1);
});
