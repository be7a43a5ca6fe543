// Links to words of a page name only what a browser can find: whole words that stand together, without numbers.
import { describe, expect, it } from 'vitest';
import { placeholder as n } from '~/state/marks/anchored-text.ts';
import { chapterAt } from '~/state/marks/chapter-page.ts';
import { textDirective } from '~/state/marks/text-link.ts';

const text = `Let £${n} be advanced for materials, as constant capital.\nTime passes between the two. Time passes once more while the batch is on its way to its buyers, and then the money comes back well-earned.`;
const directive = (quote: string, breaks?: ReadonlySet<number>) => {
  const start = text.indexOf(quote);
  const found = textDirective(text, { start, end: start + quote.length }, 'en', breaks);
  return found === undefined ? undefined : decodeURIComponent(found.replaceAll('%2D', '–'));
};

describe('a link to words', () => {
  it('names them whole when they are few', () => {
    expect(directive('the money comes back')).toBe('text=the money comes back');
  });

  it('names the first and the last when they are many, or when a line lies between', () => {
    expect(directive('constant capital.\nTime passes between')).toBe(
      'text=constant capital,Time passes between',
    );
    const long = text.slice(text.indexOf('Time passes between'));
    expect(directive(long)).toBe('text=Time passes between the two. Time,the money comes back well–earned');
  });

  it('takes half a pair of surrogates, which no address can have, for the sign of what is lost', () => {
    const torn = 'capital \ud800 in motion';
    expect(textDirective(torn, { start: 0, end: torn.length }, 'en')).toBe(
      'text=capital%20%EF%BF%BD%20in%20motion',
    );
  });

  it('leaves out numbers in fields, and words that the selection cuts', () => {
    expect(directive(`Let £${n} be advanced for mat`)).toBe('text=be advanced for');
  });

  it('stops where the page shows what is no part of the text', () => {
    const sign = text.indexOf(' for materials');
    expect(directive('be advanced for materials', new Set([sign]))).toBe('text=be advanced,for materials');
  });

  it('says what stands before words that stand twice', () => {
    expect(
      textDirective(
        text,
        { start: text.lastIndexOf('Time passes'), end: text.lastIndexOf('Time passes') + 11 },
        'en',
      ),
    ).toBe('text=between%20the%20two.-,Time%20passes');
  });

  it('names Chinese words whole', () => {
    const zh = '先是生产一批产品所需的几个星期，即劳动期间；然后是流通期间。';
    const start = zh.indexOf('劳动期间');
    expect(decodeURIComponent(textDirective(zh, { start, end: start + 4 }, 'zh') ?? '')).toBe(
      'text=劳动期间',
    );
  });

  it('names nothing where there are no words', () => {
    expect(textDirective(n, { start: 0, end: 1 }, 'en')).toBeUndefined();
  });
});

describe('the address of a page', () => {
  it('tells chapters from all other pages', () => {
    expect(chapterAt('/book/zh/turnover/annual-rate/', '/book/')).toEqual({
      chapter: 'turnover/annual-rate',
      language: 'zh',
    });
    for (const path of [
      '/en/',
      '/en/turnover/',
      '/en/models/turnover/farmer/',
      '/de/turnover/annual-rate/',
      '/other/en/a/b/',
    ])
      expect(chapterAt(path, '/')).toBeUndefined();
  });
});
