// The workbooks that readers take from the figures of the chapters: several models in one file, inputs that follow another
// model as formulas. LibreOffice works each out again, with a number changed, and comes to the numbers of the page.
import { beforeAll, expect, it } from 'vitest';
import { readBook } from '~/book/book.ts';
import { numbersOf } from '~/book/page-context.ts';
import { pageDataOf } from '~/book/page-data-of.ts';
import { exact } from '~/calc/kernel/exact.ts';
import { xlsx } from '~/calc/spreadsheet/xlsx.ts';
import { examplesOf } from '~/state/figure-examples.ts';
import { figureWorkbook } from '../../components/figures/saving/table-files.ts';
import { differences } from './differences.ts';
import { recompute } from './libreoffice.ts';

/** One edit of the page: the first input of the figure that may be a tenth larger. */
const books = (
  await Promise.all(
    readBook().chapters.map(async ({ chapter }) => {
      const { store, ...numbers } = await numbersOf(chapter);
      const data = pageDataOf({ language: 'en', chapter, store, ...numbers });
      const found = [];
      for (const [id, figure] of Object.entries(data.figures)) {
        store.apply(new Map());
        const inputs = examplesOf(figure, data).flatMap((example) =>
          [...(store.examples.get(example)?.source ?? [])].map(([name, value]) => ({
            binding: `${example}.${name}`,
            larger: value.mul(exact('11/10')),
          })),
        );
        const edit = inputs.find(({ binding, larger }) => {
          const input = store.input(binding);
          return input && !input.whole && larger.gt(0) && !(input.max && larger.gt(input.max));
        });
        if (edit) store.set(edit.binding, edit.larger);
        found.push({
          id: `${chapter.slug}-${id}`,
          book: await figureWorkbook(figure, store, data, 'https://example.org/'),
        });
      }
      return found;
    }),
  )
).flat();

let cellsOf: ReturnType<typeof recompute>;
beforeAll(() => {
  cellsOf = recompute(new Map(books.map(({ id, book }) => [id, xlsx(book, { cached: false })] as const)));
}, 300_000);

it.for(books)('LibreOffice comes to the numbers of the figure $id', ({ id, book }) => {
  expect(differences(cellsOf, id, book, (sheet) => sheet, 'the largest')).toEqual([]);
});
