// The e-book: epubcheck finds nothing, every chapter, figure, formula and note of the site is in it, and every link leads
// somewhere.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { findEpubcheck } from '~/commands/paper-tools.mjs';
import { languages } from '~/i18n/languages.ts';
import { readEdition } from '~/paper/edition.ts';
import { attribute } from '~/paper/elements.ts';
import { epubOf } from '~/paper/epub/book.ts';
import { coverPicture } from '~/paper/epub/cover.ts';
import { facesOf } from '~/paper/faces.ts';
import { imprint, printedBy, site, wordsOfScreen, written } from './made.ts';

const faces = await facesOf(site.root);
const attributeOf = (name: string) => (one: Element) => attribute(one, name) ?? '';

describe.each(languages)('the e-book in %s', async (language) => {
  const edition = readEdition(site, language);
  const { bytes } = epubOf(edition, imprint, faces, await coverPicture(language, site.root));
  const files = unzipSync(bytes);
  const textOf = (path: string): string => strFromU8(files[`EPUB/${path}`] ?? new Uint8Array());
  const chapters = edition.documents.filter(({ kind }) => kind === 'chapter');

  it('passes epubcheck without an error or a warning', async () => {
    const [program = '', ...words] = findEpubcheck() ?? [];
    const file = written(`book-${language}.epub`, bytes);
    const said = await printedBy(program, ...words, file);
    expect(said).toContain('Messages: 0 fatals / 0 errors / 0 warnings');
  });

  it('begins with its type, unpacked, as readers expect', () => {
    const head = strFromU8(bytes.subarray(0, 80), true);
    expect(head.slice(30, 38)).toBe('mimetype');
    expect(head.slice(38, 58)).toBe('application/epub+zip');
  });

  it('is the same file whenever it is made', async () => {
    const again = epubOf(
      readEdition(site, language),
      imprint,
      faces,
      files['EPUB/images/cover.png'] ?? bytes,
    );
    expect(Buffer.compare(again.bytes, bytes)).toBe(0);
  });

  it('holds every chapter of the site', () => {
    expect(chapters.length).toBe(edition.chapters.written);
    expect(chapters.length).toBeGreaterThan(4);
  });

  it.each(chapters.map((chapter) => [chapter.id, chapter] as const))(
    'has every formula, figure, note and claim of %s',
    (id, chapter) => {
      const page = fromHtml(readFileSync(join(site.folder, chapter.path, 'index.html'), 'utf8'));
      for (const hidden of selectAll('main [hidden]', page)) hidden.children = [];
      const file = fromHtml(textOf(`text/${id}.xhtml`), { space: 'html' });
      const count = (of: string): number => selectAll(of, file).length;
      expect(count('math')).toBe(selectAll('main math', page).length);
      expect(selectAll('figure.figure', file).map(attributeOf('id'))).toEqual(
        selectAll('main figure.figure', page).map(attributeOf('id')),
      );
      const noted = selectAll('main aside.note', page);
      expect(count('aside[role=doc-footnote]')).toBe(noted.length);
      expect(count('.claim')).toBe(selectAll('main .claim', page).length);
      // Nothing in it asks for a script or a style sheet of the site.
      expect(count('input, button, form, script, foreignObject, [hidden]')).toBe(0);
      expect(/light-dark|var\(--|data-of/.exec(textOf(`text/${id}.xhtml`))).toBeNull();
    },
  );

  it('leads from every link to an element that is there, and from every note back to its mark', () => {
    const paths = Object.keys(files).filter((path) => path.endsWith('.xhtml'));
    const ids = new Map(
      paths.map((path) => [
        path,
        new Set(selectAll('[id]', fromHtml(strFromU8(files[path] ?? bytes))).map(attributeOf('id'))),
      ]),
    );
    let links = 0;
    for (const path of paths) {
      for (const link of selectAll('a[href]', fromHtml(strFromU8(files[path] ?? bytes)))) {
        const address = new URL(attributeOf('href')(link), `epub:/${path}`);
        if (address.protocol !== 'epub:') continue;
        links += 1;
        const target = ids.get(address.pathname.slice(1));
        expect(target, `${path}: ${address}`).toBeDefined();
        if (address.hash) expect(target?.has(address.hash.slice(1)), `${path}: ${address}`).toBe(true);
      }
    }
    expect(links).toBeGreaterThan(300);
  });

  it('says nothing of what only works on a screen', () => {
    for (const { id } of chapters)
      for (const words of wordsOfScreen[language])
        expect(textOf(`text/${id}.xhtml`).includes(words), `${id}: ${words}`).toBe(false);
  });

  it('tells its language, its contents and how it can be read', () => {
    const opf = textOf('package.opf');
    expect(opf).toContain(`<dc:language>${language === 'zh' ? 'zh-CN' : 'en'}</dc:language>`);
    expect(opf).toContain('schema:accessibilityFeature">MathML');
    const nav = fromHtml(textOf('nav.xhtml'));
    const listed = selectAll('nav#toc a', nav).map(attributeOf('href'));
    for (const { id } of edition.documents) expect(listed).toContain(`text/${id}.xhtml`);
    expect(select('nav#toc ol ol ol a', nav)).toBeDefined();
  });
});
