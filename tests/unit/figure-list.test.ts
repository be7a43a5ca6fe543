// The list of figures: each figure of a chapter once, in the order of the text, with its sentence in the source's numbers.
import { expect, test } from 'vitest';
import { readBook } from '~/book/book.ts';
import { figuresOf } from '~/book/figures/figure-list.ts';
import { numbersOf } from '~/book/page-context.ts';
import { languages } from '~/i18n/languages.ts';

const figuresIn = async (id: string, language: 'en' | 'zh') => {
  const chapter = readBook().chapters.find((one) => one.chapter.id === id)?.chapter;
  if (!chapter) throw new Error(`no chapter ${id}`);
  return figuresOf({ language, chapter, ...(await numbersOf(chapter)) });
};

test.each(languages)(
  'names every figure of every chapter in %s, and leaves nothing of the source’s code',
  async (language) => {
    for (const { chapter } of readBook().chapters) {
      const figures = await figuresIn(chapter.id, language);
      expect(figures.map(({ id }) => id).sort()).toEqual(Object.keys(chapter.figures).sort());
      for (const { title, says } of figures) {
        expect(title).not.toBe('');
        expect(says.replace(/<math[\s\S]*?<\/math>|<\/?em>/g, '')).not.toMatch(/[<>{}$\n]|undefined|NaN/);
      }
    }
  },
);

test('says what stands with the source’s numbers, and nothing that does not', async () => {
  const figures = await figuresIn('reproduction/expanded-reproduction', 'en');
  const { says } = figures.find(({ id }) => id === 'product-of-a-year') ?? { says: '' };
  expect(says).toBe(
    'In year 0 the product of I goes into means of production for I, £4,400, and for II, £1,600; the product of II to the workers and capitalists of both. Nothing stays unsold.',
  );
});

test('prints formulas as formulas', async () => {
  const figures = await figuresIn('credit/balance-equation', 'zh');
  expect(figures.find(({ id }) => id === 'along-cv')?.says).toMatch(/<math>.*<mi/);
});
