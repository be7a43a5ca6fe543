// The PDF: tagged, with outline, contents and links that lead somewhere; the numbers and both scripts can be read out of it.
import { type Browser, chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumFlags, findChromium } from '~/commands/chromium.mjs';
import { listen } from '~/commands/listen.mjs';
import { createSiteServer } from '~/commands/server.mjs';
import type { Language } from '~/i18n/languages.ts';
import { type Edition, readEdition } from '~/paper/edition.ts';
import { facesOf } from '~/paper/faces.ts';
import { type PrintedPdf, printEdition } from '~/paper/pdf/print.ts';
import { imprint, printedBy, site, wordsOfScreen, written } from './made.ts';

const server = createSiteServer({ folder: site.folder, base: site.base });
let browser: Browser;
let home: string;
beforeAll(async () => {
  home = `${await listen(server, { port: '0' })}${site.base}`;
  const path = findChromium();
  browser = await chromium.launch({ args: chromiumFlags, ...(path ? { executablePath: path } : {}) });
});
afterAll(async () => {
  await browser.close();
  server.close();
});

async function print(
  language: Language,
  chapter?: string,
): Promise<{ edition: Edition; pdf: PrintedPdf; file: string }> {
  const edition = readEdition(site, language, chapter);
  const press = { browser, home, site, faces: await facesOf(site.root) };
  const pdf = await printEdition(press, edition, imprint);
  return {
    edition,
    pdf,
    file: written(`${language}-${chapter?.replace('/', '-') ?? 'book'}.pdf`, pdf.bytes),
  };
}

/** Where links inside the PDF lead, by name. */
const destinations = (bytes: Uint8Array): readonly string[] =>
  [
    ...Buffer.from(bytes)
      .toString('latin1')
      .matchAll(/\/Dest \/([^\s/<>[\]()]+)/g),
  ].map(([, name = '']) => name);

const expected = {
  en: ['1,000%', '£2,500', 'surplus-value'],
  zh: ['1000%', '剩余价值', '预付资本'],
} as const;

describe.each(['en', 'zh'] as const)('the chapter on the annual rate in %s', (language) => {
  it('is a tagged PDF with its title, language, numbers and terms', async () => {
    const { edition, pdf, file } = await print(language, 'turnover/annual-rate');
    const told = await printedBy('pdfinfo', file);
    expect(told).toMatch(/Tagged:\s+yes/);
    expect(told).toContain(edition.documents[0]?.title ?? '?');
    expect(told).toMatch(new RegExp(`Pages:\\s+${pdf.pageCount}\\b`));
    expect(Buffer.from(pdf.bytes).toString('latin1')).toContain(
      language === 'zh' ? '/Lang (zh-CN)' : '/Lang (en)',
    );

    const text = (await printedBy('pdftotext', file, '-')).replace(/\s+/g, '');
    for (const words of expected[language])
      expect(text.includes(words.replace(/\s+/g, '')), words).toBe(true);
    for (const words of wordsOfScreen[language])
      expect(text.includes(words.replace(/\s+/g, '')), words).toBe(false);
    for (const name of destinations(pdf.bytes)) expect(pdf.places.has(name), name).toBe(true);

    const fonts = (await printedBy('pdffonts', file)).split('\n').slice(2).filter(Boolean);
    expect(fonts.length).toBeGreaterThan(3);
    for (const line of fonts) expect(line).toMatch(/\byes (?:yes|no)\s+yes\b/);
  });
});

describe('the whole book in Chinese', () => {
  it('has its contents with pages, an outline, and links between its chapters', async () => {
    const { edition, pdf, file } = await print('zh');
    expect(pdf.pageCount).toBeGreaterThan(80);
    const structure = Buffer.from(pdf.bytes).toString('latin1');
    expect(structure).toContain('/Outlines');
    const chapters = edition.documents.filter(({ kind }) => kind === 'chapter');
    const all = destinations(pdf.bytes);
    expect(all.length).toBeGreaterThan(300);
    for (const name of all) expect(pdf.places.has(name), name).toBe(true);

    const pages = chapters.map(({ id }) => pdf.places.get(`doc-${id}`) ?? 0);
    expect(pages).toEqual([...pages].sort((a, b) => a - b));
    const contents = await printedBy('pdftotext', '-f', '2', '-l', '5', '-layout', file, '-');
    for (const [index, { title }] of chapters.entries()) {
      expect(contents).toMatch(new RegExp(`${title}.*\\s${pages[index]}\\n`));
      const onPage = await printedBy(
        'pdftotext',
        '-f',
        `${pages[index]}`,
        '-l',
        `${pages[index]}`,
        file,
        '-',
      );
      expect(onPage).toContain(title);
    }
  });
});
