// Symbols written as plain text, in titles, notes and labels.
import { describe, expect, it } from 'vitest';
import { markSymbols } from '~/book/symbols/in-html.ts';
import { inOtherSymbols } from '~/book/symbols/in-text.ts';

/** The same in the symbols of English and of Chinese. */
const twins = [
  ['M–C…P…C′–M′', 'G–W…P…W′–G′'],
  ['M–C(L, mp)…P…C′–M′', 'G–W(A, Pm)…P…W′–G′'],
  ['C′–M′·M–C…P', 'W′–G′·G–W…P'],
  ['P…C′–M′–C…P', 'P…W′–G′–W…P'],
  ['s′vn/v = s′n', 'm′vn/v = m′n'],
  ['c + v + s', 'c + v + m'],
  ['v + Δv + s/x', 'v + Δv + m/x'],
  ['S′', 'M′'],
  ['V + S', 'V + M'],
  ['2,000c + 500v + 500s', '2,000c + 500v + 500m'],
] as const;

describe('symbols in plain text', () => {
  it.each(twins)('%s in English is %s in Chinese, and back', (en, zh) => {
    expect(inOtherSymbols(en, 'en')).toBe(zh);
    expect(inOtherSymbols(zh, 'zh')).toBe(en);
  });

  it.each([
    ['er-label', 'Which I(v + s)?', 'Which I(v + m)?'],
    ['a department without a space', 'IIs', 'IIm'],
    ['a department', 'times that the money for I s goes round', 'times that the money for I m goes round'],
    ['in a sentence', 'of 750s and of 2 : 1', 'of 750m and of 2 : 1'],
  ])('English: %s', (_, en, other) => expect(inOtherSymbols(en, 'en')).toBe(other));

  it.each([
    ['dashes and signs of its own', 'G—W…P…W′—G′', 'M—C…P…C′—M′'],
    ['wide signs', '必须等于Ⅰ(v＋m)＞Ⅱc', '必须等于Ⅰ(v＋s)＞Ⅱc'],
    ['what is consumed', '（v＋Δv＋m/x）', '（v＋Δv＋s/x）'],
    ['a department', 'Ⅰm的一部分', 'Ⅰs的一部分'],
  ])('Chinese: %s', (_, zh, other) => expect(inOtherSymbols(zh, 'zh')).toBe(other));

  it.each([
    'the 1980s',
    'in the 90s',
    'M1 and M2',
    'a company’s',
    'pages 9–12',
    'C',
    'and/or',
    'x/s',
    'it is s',
  ])('leaves %s as it is', (words) => expect(inOtherSymbols(words, 'en')).toBe(words));
});

describe('a finished page', () => {
  const page = (body: string): string => `<!doctype html><html lang="en"><body>${body}</body></html>`;

  it('has its symbols marked in text and in the names of its parts', () => {
    expect(markSymbols(page('<h3 aria-label="s/x"><b>M–C</b></h3>'))).toBe(
      page(
        '<h3 aria-label="s/x" data-symbol-label="m/x"><b><span data-symbol="G">M</span>–<span data-symbol="W">C</span></b></h3>',
      ),
    );
  });

  it.each([
    '<script>"M–C"</script>',
    '<script>if (a<9&&b==="it\'s") c="</p>M–C"</script><p>.</p>',
    '<code>s/x</code>',
    '<i lang="de">G–W, M–C</i>',
    '<p><span translate="no">M–C<span>M–C</span>M–C</span></p>',
    '<div data-figure="lines"><div>s/x</div>s/x</div>',
    '<p title="a > b" data-x="s/x">plain</p>',
  ])('leaves %s alone', (body) => expect(markSymbols(page(body))).toBe(page(body)));

  it('has them marked behind a script that holds a "<" of its own', () => {
    expect(markSymbols(page("<script>if (a<9&&b=='c') d='M–C'</script>s/x"))).toContain(
      'd=\'M–C\'</script><span data-symbol="m">s</span>/x',
    );
  });

  it('is left alone in a language that the book does not have', () => {
    const german = '<html lang="de"><p>M–C</p></html>';
    expect(markSymbols(german)).toBe(german);
  });
});
