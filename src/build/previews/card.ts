// The picture that stands beside a link to a page of the book: its title, the book's, and the page's own figure; where it
// has none, the circuit of capital in the letters of its language.
import { linesOf, widthOfWords } from '../../../components/figures/picture/lettering.ts';
import { element, escaped } from '../../../components/figures/picture/xml.ts';
import { tokensOf } from '../settled-styles.ts';
import { settled } from '../settled-values.ts';
import { standAloneSvg } from '../stand-alone-svg.ts';
import { families } from './painter.ts';

/** As the services that show links want it. */
export const cardSize = { width: 1200, height: 630 } as const;

export interface Card {
  readonly language: 'en' | 'zh';
  readonly book: string;
  /** "Part II · Chapter 3"; may be empty. */
  readonly place: string;
  readonly title: string;
  readonly subtitle?: string;
  /** The markup of the page's figure. */
  readonly figure?: string;
  readonly root?: string;
}

const margin = 64;
const inner = cardSize.width - 2 * margin;

/** The circuit: what is money, what is production, what are commodities. */
const circuits = {
  en: [
    ['M', 'money'],
    [' – ', 'quiet'],
    ['C', 'commodity'],
    [' … ', 'quiet'],
    ['P', 'production'],
    [' … ', 'quiet'],
    ['C′', 'commodity'],
    [' – ', 'quiet'],
    ['M′', 'money'],
  ],
  zh: [
    ['G', 'money'],
    [' — ', 'quiet'],
    ['W', 'commodity'],
    [' … ', 'quiet'],
    ['P', 'production'],
    [' … ', 'quiet'],
    ['W′', 'commodity'],
    [' — ', 'quiet'],
    ['G′', 'money'],
  ],
} as const;

/** The largest size at which the title stands in so many lines. */
function fitted(title: string, sizes: readonly number[], most: number) {
  for (const size of sizes) {
    const lines = linesOf(title, size, inner);
    if (lines.length <= most && lines.every((line) => widthOfWords(line, size) <= inner))
      return { size, lines };
  }
  const size = sizes.at(-1) ?? 40;
  return { size, lines: linesOf(title, size, inner).slice(0, most) };
}

/** The card as SVG. */
export function cardSvg(card: Card): string {
  const { language, book, place, title, subtitle, figure, root = process.cwd() } = card;
  const tokens = tokensOf(language, root);
  const colour = (name: string): string => settled(`var(--${name})`, tokens, 'light');
  const family = families[language];
  const parts: string[] = [];
  const write = (
    words: string,
    y: number,
    size: number,
    more: Record<string, string | number> = {},
  ): void => {
    parts.push(element('text', { x: margin, y, 'font-size': size, ...more }, escaped(words)));
  };
  write(book, 84, 32, { fill: colour('quiet'), ...(language === 'en' ? {} : { 'letter-spacing': 2 }) });
  if (place)
    write(place, 84, 26, { x: cardSize.width - margin, 'text-anchor': 'end', fill: colour('quiet') });
  parts.push(
    element('line', {
      x1: margin,
      x2: cardSize.width - margin,
      y1: 110,
      y2: 110,
      stroke: colour('rule'),
      'stroke-width': 2,
    }),
  );
  const { size, lines } = figure ? fitted(title, [54, 48, 42], 2) : fitted(title, [92, 80, 68, 56], 3);
  const first = figure ? 110 + size * 1.3 : 330 - ((lines.length - 1) * size * 1.15) / 2;
  lines.forEach((line, index) => {
    write(line, first + index * size * 1.15, size, { 'font-weight': 600, fill: colour('ink') });
  });
  if (subtitle) {
    const under = first + (lines.length - 1) * size * 1.15;
    linesOf(subtitle, 34, inner).forEach((line, index) => {
      write(line, under + 70 + index * 46, 34, { fill: colour('quiet') });
    });
  }
  if (figure) {
    const top = first + (lines.length - 1) * size * 1.15 + 26;
    parts.push(figurePart(figure, top, { language, family, paper: colour('paper'), root }));
  } else {
    const spans = circuits[language].map(([letters, name]) =>
      element('tspan', { fill: colour(name) }, escaped(letters)),
    );
    parts.push(
      element(
        'text',
        { x: margin, y: 556, 'font-size': 46, 'xml:space': 'preserve', 'font-family': families.en },
        spans.join(''),
      ),
    );
  }
  const ground = element('rect', { ...cardSize, fill: colour('paper') });
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...cardSize,
      viewBox: `0 0 ${cardSize.width} ${cardSize.height}`,
      'font-family': family,
    },
    ground + parts.join(''),
  );
}

/** The figure as large as the rest of the card lets it be. */
function figurePart(
  markup: string,
  top: number,
  { language, family, paper, root }: { language: 'en' | 'zh'; family: string; paper: string; root: string },
): string {
  const room = cardSize.height - top - 40;
  // Drawn narrower it is larger on the card; the widths are tried until it fits.
  for (const width of [720, 800, 900, 1000, 1100]) {
    const picture = standAloneSvg(markup, {
      language,
      root,
      paper,
      width,
      faces: family,
      without: { title: true, words: true },
    });
    const scale = inner / picture.width;
    if (picture.height * scale > room && width < 1100) continue;
    const fit = Math.min(scale, room / picture.height);
    const inside = picture.svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');
    const left = margin + (inner - picture.width * fit) / 2;
    return element(
      'g',
      { transform: `translate(${left.toFixed(1)} ${top.toFixed(1)}) scale(${fit.toFixed(4)})`, fill: '#000' },
      inside,
    );
  }
  return '';
}
