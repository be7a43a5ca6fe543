// The picture that stands beside a link to a page of the book: its title, the book's, and the page's own figure; where it
// has none, the circuit of capital in the letters of its language.
import { figurePicture } from '../../../components/figures/picture/figure-picture.ts';
import { linesOf, widthOfWords } from '../../../components/figures/picture/lettering.ts';
import { element, escaped } from '../../../components/figures/picture/xml.ts';
import type { Language } from '../../i18n/languages.ts';
import { styledMarkup, tokensOf } from '../settled-styles.ts';
import { settled } from '../settled-values.ts';
import { families } from './painter.ts';

/** As the services that show links want it. */
const cardSize = { width: 1200, height: 630 } as const;

export interface Card {
  readonly language: Language;
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

/** At which a figure is tried. */
const widths = [600, 660, 720, 780, 840, 900, 960, 1020];

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
  const { text: family, bold } = families[language];
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
  if (book) {
    const [x1, x2, y] = [margin, cardSize.width - margin, 110];
    parts.push(element('line', { x1, x2, y1: y, y2: y, stroke: colour('rule'), 'stroke-width': 2 }));
  }
  const { size, lines } = figure ? fitted(title, [54, 48, 42], 2) : fitted(title, [92, 80, 68, 56], 3);
  const first = figure ? 110 + size * 1.3 : 330 - ((lines.length - 1) * size * 1.15) / 2;
  lines.forEach((line, index) => {
    write(line, first + index * size * 1.15, size, {
      'font-weight': 600,
      'font-family': bold,
      fill: colour('ink'),
    });
  });
  if (subtitle) {
    const under = first + (lines.length - 1) * size * 1.15;
    linesOf(subtitle, 34, inner).forEach((line, index) => {
      write(line, under + 70 + index * 46, 34, { fill: colour('quiet') });
    });
  }
  if (figure) {
    const top = first + (lines.length - 1) * size * 1.15 + 20;
    parts.push(
      figurePart(figure, top, { language, faces: family, paper: colour('paper'), ink: colour('ink'), root }),
    );
  } else {
    const spans = circuits[language].map(([letters, name]) =>
      element('tspan', { fill: colour(name) }, escaped(letters)),
    );
    parts.push(
      element(
        'text',
        { x: margin, y: 556, 'font-size': 46, 'xml:space': 'preserve', 'font-family': families.en.text },
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
  {
    language,
    faces,
    paper,
    ink,
    root,
  }: Record<'faces' | 'paper' | 'ink' | 'root', string> & Pick<Card, 'language'>,
): string {
  const room = cardSize.height - top - 28;
  const figure = styledMarkup(markup, { language, root, variables: { '--paper': paper } });
  // Drawn narrower it is larger on the card: the narrowest that fits.
  const drawn = widths.map((width) =>
    figurePicture(figure, { language, faces, width, without: { title: true, words: true } }),
  );
  const fitting = drawn.find(({ width, height }) => height * (inner / width) <= room);
  const picture = fitting ?? drawn.at(-1);
  if (!picture) return '';
  const scale = Math.min(inner / picture.width, room / picture.height);
  const inside = picture.svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');
  const left = margin + (inner - picture.width * scale) / 2;
  const above = top + Math.max(0, (room - picture.height * scale) / 3);
  const transform = `translate(${left.toFixed(1)} ${above.toFixed(1)}) scale(${scale.toFixed(4)})`;
  return element('g', { transform, fill: ink }, inside);
}
