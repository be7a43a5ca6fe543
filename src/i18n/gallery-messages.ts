// The words of the gallery of figures, which is for authors.
import type { InBothLanguages } from './languages.ts';

const en = {
  title: 'Figures for authors',
  introduction:
    'One small instance of every kind of figure, and the lines that declare it in chapter.yaml. In the text a figure stands as <Figure id="…">a sentence that says what it shows</Figure>.',
  kinds: 'Kinds of figure',
  yaml: 'In chapter.yaml',
};

const zh: typeof en = {
  title: '供作者参考的图',
  introduction:
    '每一种图各有一个小例，并附chapter.yaml中声明它的写法。正文中写作<Figure id="…">一句说明图意的话</Figure>。',
  kinds: '图的种类',
  yaml: 'chapter.yaml中的写法',
};

/** The words of the gallery in each language. */
export const galleryMessages: InBothLanguages<typeof en> = { en, zh };
