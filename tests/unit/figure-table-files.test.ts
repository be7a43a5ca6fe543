// The numbers of a figure as files: exact, safe for spreadsheets, with the models behind them as formulas.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exactTableOf } from '../../components/figures/saving/exact-table.ts';
import { figureCsv, figureXlsx, withFractions } from '../../components/figures/saving/table-files.ts';
import { readGallery } from '../../src/book/figure-gallery.ts';
import { numbersOf } from '../../src/book/page-context.ts';
import { pageDataOf } from '../../src/book/page-data-of.ts';
import { exact } from '../../src/calc/kernel/exact.ts';
import { csvFile } from '../../src/calc/spreadsheet/csv.ts';
import { languages } from '../../src/i18n/languages.ts';
import { examplesOf } from '../../src/state/figure-examples.ts';

const { chapter } = readGallery({ en: 'T', zh: '题' });

const pageIn = async (language: 'en' | 'zh') => {
  const numbers = await numbersOf(chapter);
  return { data: pageDataOf({ language, chapter, ...numbers }), store: numbers.store };
};

describe('The table behind a figure', () => {
  it.each(languages.flatMap((language) => Object.keys(chapter.figures).map((id) => ({ id, language }))))(
    'has as many cells in each row as heads: $id in $language',
    async ({ id, language }) => {
      const { data, store } = await pageIn(language);
      const figure = data.figures[id];
      if (!figure) throw new Error(id);
      const [heads = [], ...rows] = exactTableOf(figure, store, language);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row.length).toBeLessThanOrEqual(heads.length);
      expect(figureCsv(figure, store, data)).not.toMatch(/undefined|NaN|\[object/);
    },
  );

  it('follows an edit', async () => {
    const { data, store } = await pageIn('en');
    const figure = data.figures['year-compared'];
    if (figure?.kind !== 'year-compared') throw new Error('no figure');
    const binding = figure.capitals[0]?.bindings['weeklyVariableCapital'] ?? '';
    const before = figureCsv(figure, store, data);
    store.set(binding, exact('120'));
    expect(figureCsv(figure, store, data)).not.toBe(before);
  });
});

describe('A file of numbers', () => {
  const table = [
    ['year', 'part', '=cmd'],
    ['1', exact('1/3'), exact('1/2')],
    ['2', exact('-7/1'), exact('25/2')],
  ] as const;

  it('has the exact fraction beside decimals that do not end, and only there', () => {
    expect(csvFile(withFractions(table, (column) => `${column} (exact)`))).toBe(
      "\ufeffyear,part,part (exact),'=cmd\r\n1,0.3333333333333333,'1/3,0.5\r\n2,-7,'-7,12.5\r\n",
    );
  });
});

describe('The workbook of a figure', () => {
  it('has each example on sheets of its own, and inputs that follow another as formulas', async () => {
    const { data, store } = await pageIn('en');
    for (const [id, figure] of Object.entries(data.figures)) {
      const parts = unzipSync(await figureXlsx(figure, store, data, 'https://example.org/'));
      const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
      const sheets = [...book.matchAll(/<sheet name="([^"]+)"/g)].map(([, name = '']) => name);
      expect(new Set(sheets.map((name) => name.toLowerCase())).size, id).toBe(sheets.length);
      for (const name of sheets) expect(name.length, name).toBeLessThanOrEqual(31);
      expect(sheets.length, id).toBeGreaterThan(examplesOf(figure, data).length);
      const names = [...book.matchAll(/<definedName name="([^"]+)"/g)].map(([, name]) => name);
      expect(new Set(names).size, id).toBe(names.length);
    }
  });
});
