// The cover of the e-book: a spiral that passes through the three forms of capital, money, production and commodity, and
// comes back wider each time; above it the title.

import { escaped } from '~/book/markup.ts';
import { families, painted } from '~/build/previews/painter.ts';
import { tokensOf } from '~/build/settled-styles.ts';
import { settled } from '~/build/settled-values.ts';
import type { Language } from '~/i18n/languages.ts';
import { bookMessages } from '~/i18n/messages.ts';

const width = 1600;
const height = 2400;
const centre = { x: width / 2, y: 1500 } as const;
const turns = 5;
/** The circuit in the letters of each language. */
const circuit = { en: 'M – C … P … C′ – M′', zh: 'G — W … P … W′ — G′' } as const;
const forms = ['money', 'production', 'commodity'] as const;

const round = (value: number): number => Math.round(value * 10) / 10;

/** A stretch of the spiral between two angles, in turns. */
function stretch(from: number, to: number): string {
  const steps = Math.ceil((to - from) * 72);
  const points = Array.from({ length: steps + 1 }, (_, step) => {
    const turn = from + ((to - from) * step) / steps;
    const radius = 70 + 105 * turn;
    const angle = 2 * Math.PI * turn - Math.PI / 2;
    return `${round(centre.x + radius * Math.cos(angle))},${round(centre.y + radius * Math.sin(angle))}`;
  });
  return `M${points.join('L')}`;
}

/** The spiral: each turn is one circuit of three forms, each a little stronger than the one before. */
const spiral = (colour: (name: string) => string): string =>
  Array.from({ length: turns * forms.length }, (_, index) => {
    const from = index / forms.length;
    const gap = 0.012 / (0.4 + from);
    const form = forms[index % forms.length] ?? 'money';
    return `<path d="${stretch(from + gap, from + 1 / forms.length - gap)}" stroke="${colour(form)}" stroke-width="${round(9 + 4.2 * from)}"/>`;
  }).join('');

const line = (words: string, y: number, size: number, more = ''): string =>
  `<text x="${centre.x}" y="${y}" font-size="${size}" ${more}>${escaped(words)}</text>`;

/** The cover as SVG. */
function coverSvg(language: Language, root: string): string {
  const tokens = tokensOf(language, root);
  const colour = (name: string): string => settled(tokens.get(`--${name}`) ?? '#000', tokens, 'light');
  const isChinese = language === 'zh';
  const face = families[language].text;
  const words = [
    line(bookMessages.title[language], 400, isChinese ? 190 : 176, `fill="${colour('ink')}"`),
    line(bookMessages.subtitle[language], 540, isChinese ? 54 : 52, `fill="${colour('quiet')}"`),
    line(
      circuit[language],
      2250,
      62,
      `fill="${colour('quiet')}" font-family="'STIX Two Text'" letter-spacing="6"`,
    ),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${colour('paper')}"/><g fill="none">${spiral(colour)}</g><g text-anchor="middle" font-family="${face}">${words.join('')}</g></svg>`;
}

/** The cover as PNG, the same on every machine. */
export const coverPicture = (language: Language, root: string): Promise<Uint8Array> =>
  painted(coverSvg(language, root), root);
