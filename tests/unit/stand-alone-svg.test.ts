// The picture of a figure as a file: every kind of figure, in both languages, says all of its look by itself, for programs
// that know no style sheet of the book.
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { figureMarkup } from '../../components/figures/figure-parts.ts';
import { linesOf, widthOfWords } from '../../components/figures/picture/lettering.ts';
import { colourOf } from '../../components/figures/picture/paint.ts';
import { stretchedPath } from '../../components/figures/picture/path.ts';
import { readGallery } from '../../src/book/figure-gallery.ts';
import { numbersOf } from '../../src/book/page-context.ts';
import { settled } from '../../src/build/settled-values.ts';
import { plainCss, standAloneSvg } from '../../src/build/stand-alone-svg.ts';
import { rulesOf, specificityOf } from '../../src/build/style-sheets.ts';
import { languages } from '../../src/i18n/languages.ts';

const { chapter } = readGallery({ en: 'T', zh: '题' });
const numbers = await numbersOf(chapter);
const all = languages.flatMap((language) =>
  Object.keys(chapter.figures).map((id) => ({
    id,
    language,
    markup: figureMarkup(id, { language, chapter, ...numbers }),
  })),
);

/** What only a browser with the book's style sheets would understand. */
const foreign =
  /var\(|light-dark|color-mix|calc\(|currentcolor|foreignObject|NaN|undefined|class=|style=|="[^"]*%"|"[^"]*px/i;

describe('A figure as a file', () => {
  it.each(all)('needs nothing from the page: $id in $language', ({ id, markup, language }) => {
    const { svg, width, height } = standAloneSvg(markup, { language, source: 'Capital in Motion' });
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+" viewBox="0 0 /,
    );
    expect(svg.match(foreign)?.[0]).toBeUndefined();
    for (const [, name] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`id="${name}"`);
    // A strict reader of SVG finds all of it within its frame; it counts what is cut off, and bands as broad as long.
    const box = new Resvg(svg, { font: { loadSystemFonts: false } }).getBBox();
    expect(box?.width).toBeGreaterThan(300);
    if (id === 'curve' || id === 'flow') return;
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width + 1);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height + 1);
  });

  it('is light on white, or dark when that is asked for', () => {
    const { markup = '' } = all.find(({ id }) => id === 'forms-of-capital') ?? {};
    expect(standAloneSvg(markup, { language: 'en' }).svg).toContain('#983d96');
    const dark = standAloneSvg(markup, { language: 'en', scheme: 'dark', paper: '#17191c' }).svg;
    expect(dark).toContain('#e3a4ec');
    expect(dark).not.toContain('#983d96');
  });

  it('keeps lines as thick as they are, however wide it is', () => {
    const { markup = '' } = all.find(({ id }) => id === 'lines-of-a-scheme') ?? {};
    const widths = [500, 900].map((width) => standAloneSvg(markup, { language: 'en', width }).svg);
    const thickness = (svg = '') => [...svg.matchAll(/stroke-width="([^"]+)"/g)].map(([, size]) => size);
    expect(thickness(widths[0])).toEqual(thickness(widths[1]));
    expect(widths[0]).not.toContain('preserveAspectRatio');
  });

  it('names its textures by itself where many pictures stand on one page', () => {
    const { markup = '' } = all.find(({ id }) => id === 'forms-of-capital') ?? {};
    const { svg } = standAloneSvg(markup, { language: 'en', name: 'one-' });
    expect(svg).toContain('<pattern id="one-commodity-texture"');
    expect(svg).toContain('fill="url(#one-commodity-texture)"');
  });
});

describe('The style sheets', () => {
  it('weigh as CSS says', () => {
    expect(specificityOf('.figure :is(.dot, .bars)')).toBe(200);
    expect(specificityOf(':where(.s0, .s6)')).toBe(0);
    expect(specificityOf('.figure [data-figure]:not([data-figure="lines"]) .graph')).toBe(400);
    expect(specificityOf('#a .b i')).toBe(10_101);
  });

  it('are read without what holds on some screens only', () => {
    const rules = rulesOf('/* a { x: y } */ @media print { b { c: d } } .e, f > g { h: i(j; k); l: m }');
    expect(rules.map(({ selector }) => selector)).toEqual(['.e', 'f > g']);
    expect(rules[0]?.declarations).toEqual([
      ['h', 'i(j; k)'],
      ['l', 'm'],
    ]);
  });

  it('come to plain values', () => {
    const variables = new Map([['--ink', 'light-dark(#211f1b, #dcd8cf)']]);
    expect(settled('color-mix(in srgb, var(--ink) 6%, transparent)', variables, 'light')).toBe(
      'rgba(33, 31, 27, 0.06)',
    );
    expect(settled('var(--ink)', variables, 'dark')).toBe('#dcd8cf');
    expect(settled('var(--none, 3px)', variables, 'light')).toBe('3px');
  });

  it('can be had as a whole without the book’s own tokens', () => {
    expect(plainCss('a { color: var(--ink); b: var(--kind) }', { language: 'en' })).toBe(
      'a { color: #211f1b; b: var(--kind) }',
    );
  });
});

describe('The parts of a picture', () => {
  it('reads colours as browsers write them', () => {
    expect(colourOf('rgb(33, 31, 27)')).toEqual({ colour: '#211f1b', opacity: 1 });
    expect(colourOf('color(srgb 1 0 0.5 / 0.25)')).toEqual({ colour: '#ff0080', opacity: 0.25 });
    expect(colourOf('rgba(0, 0, 0, 0)')).toBeUndefined();
    expect(colourOf('none')).toBeUndefined();
  });

  it('stretches every command of the figures’ paths', () => {
    const stretch = { across: 2, up: 3, x: 10, y: 1 };
    expect(stretchedPath('M1 2L3-4H5V6C1 1 2 2 3 3h1v-1z', stretch)).toBe(
      'M12 7L16 -11H20V19C12 4 14 7 16 10h2v-3z',
    );
  });

  it('breaks lines between words and characters, and addresses anywhere', () => {
    expect(linesOf('one two three', 10, widthOfWords('one two', 10) + 1)).toEqual(['one two', 'three']);
    expect(linesOf('剩余价值，资本', 10, 52)).toEqual(['剩余价值，', '资本']);
    for (const line of linesOf('http://localhost/en/turnover/annual-rate/', 10, 80)) {
      expect(widthOfWords(line, 10)).toBeLessThanOrEqual(80);
    }
  });
});
