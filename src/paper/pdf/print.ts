// Prints editions as tagged PDF in Chromium, from the pages and style sheets of the built site. The book is printed twice:
// first to learn on which pages its parts begin, then with these numbers in the table of contents.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { bookMessages } from '~/i18n/messages.ts';
import { paperMessages } from '~/i18n/paper-messages.ts';
import type { BuiltSite, Edition } from '../edition.ts';
import type { Face } from '../faces.ts';
import type { Imprint } from '../imprint.ts';
import { type PdfPlaces, type PdfTold, placesIn, retold } from './objects.ts';
import { oneDocument } from './one-document.ts';

/** What it takes to print. */
export interface Press {
  readonly browser: Browser;
  /** The address of the built site while it is served, with a slash at its end. */
  readonly home: string;
  readonly site: BuiltSite;
  readonly faces: readonly Face[];
}

export interface PrintedPdf extends PdfPlaces {
  readonly bytes: Uint8Array;
}

/** Where the document and what it needs beside the site stand while it is printed; no file of the site is there. */
const ofPaper = 'paper-edition/';

const chineseFace = 'node_modules/@fontsource/noto-serif-sc';

/** Answers the requests of a document for what the site does not have. */
async function serveBesideSite(page: Page, { home, site, faces }: Press, html: () => string): Promise<void> {
  await page.route(`${home}${ofPaper}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.split(ofPaper)[1] ?? '';
    if (name === '') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html() });
    const face = faces.find((one) => one.name === name);
    const file = name === 'paper.css' ? 'src/paper/pdf/paper.css' : join(chineseFace, name);
    return route.fulfill({
      contentType: name.endsWith('.css') ? 'text/css; charset=utf-8' : 'font/woff2',
      body: Buffer.from(face?.bytes ?? readFileSync(join(site.root, file))),
    });
  });
}

/** The faces of an edition beside STIX Two: Chinese stands in English pages too, in ordinary weight. */
const chineseSheets = ({ language }: Edition): readonly string[] =>
  language === 'zh' ? ['400.css', '600.css'] : ['400.css'];

/** What the PDF says of itself. */
function toldOf({ language, documents }: Edition, { date }: Imprint): PdfTold {
  const book = bookMessages.title[language];
  const [first] = documents;
  return {
    title: first?.kind === 'chapter' ? `${first.title} · ${book}` : book,
    author: paperMessages[language].editors,
    subject: bookMessages.subtitle[language],
    keywords: paperMessages[language].subjects.join('; '),
    date,
  };
}

/** Prints an edition. */
export async function printEdition(press: Press, edition: Edition, imprint: Imprint): Promise<PrintedPdf> {
  const { browser, home, site } = press;
  const beside = [...chineseSheets(edition), 'paper.css'].map((name) => ({
    href: `${site.base}${ofPaper}${name}`,
  }));
  const ofSite = edition.documents.flatMap(({ styleSheets }) => styleSheets);
  const sheets = [...new Map(ofSite.map((sheet) => [JSON.stringify(sheet), sheet])).values(), ...beside];
  const hasContents = edition.documents.some(({ kind }) => kind === 'part');
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    let pages: ReadonlyMap<string, number> = new Map();
    await serveBesideSite(page, press, () => oneDocument(edition, imprint, sheets, pages));
    const print = async (isFinal: boolean): Promise<Buffer> => {
      await page.goto(`${home}${ofPaper}`, { waitUntil: 'load' });
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: isFinal, outline: isFinal });
    };
    if (hasContents) pages = placesIn(await print(false)).places;
    const printed = await print(true);
    return { bytes: retold(printed, toldOf(edition, imprint)), ...placesIn(printed) };
  } finally {
    await page.close();
  }
}
