// A figure of a page as an SVG file that looks right by itself, made at build time from its static markup: for the EPUB and
// for link previews. `standAloneSvg` gives the file; `plainCss` gives the book's own style sheets without the tokens and
// functions that e-readers do not know. (In the browser the same picture is made by components/figures/saving/.)
import { faces } from '../../components/figures/picture/faces.ts';
import {
  figurePicture,
  type Picture,
  type PictureOptions,
} from '../../components/figures/picture/figure-picture.ts';
import { elementsOf } from '../../components/figures/picture/styled.ts';
import type { Language } from '../i18n/languages.ts';
import { type StyleOptions, styledMarkup, tokensOf } from './settled-styles.ts';
import { settled } from './settled-values.ts';

export type { Picture } from '../../components/figures/picture/figure-picture.ts';

export interface StandAloneOptions
  extends Omit<StyleOptions, 'variables'>,
    Partial<Omit<PictureOptions, 'language' | 'paper'>> {
  /** The colour behind the picture and around its words; white by default, `null` for nothing behind it. */
  readonly paper?: string | null;
}

/**
 * The picture of a figure.
 * @param markup of the `<figure class="figure">` as Figure.astro writes it, or of one `<svg>` in it (textures and markers
 * that its key defines are then missing: better the whole figure, `without: { title: true }`)
 */
export function standAloneSvg(markup: string, options: StandAloneOptions): Picture {
  const { paper = '#ffffff', language, scheme, root } = options;
  const figure = styledMarkup(markup, {
    language,
    ...(scheme ? { scheme } : {}),
    ...(root ? { root } : {}),
    variables: { '--paper': paper ?? '#ffffff' },
  });
  const { paper: _, ...rest } = options;
  return figurePicture(figure, { faces: faces[language], ...rest, ...(paper === null ? {} : { paper }) });
}

/** Whether a figure has a drawing, and not only a table. */
export const hasDrawing = (markup: string, language: Language): boolean =>
  [...elementsOf(styledMarkup(markup, { language }))].some(
    ({ tag, attributes }) => tag === 'svg' && attributes['role'] === 'img',
  );

/**
 * A style sheet with the book's tokens filled in, for one scheme. Variables that are set for single elements (`--kind`) and
 * `calc()` stay as they are.
 */
export function plainCss(
  css: string,
  { language, scheme = 'light', root = process.cwd() }: StyleOptions,
): string {
  const tokens = tokensOf(language, root);
  // Only what is known is filled in: settled() would empty the others.
  const filled = css.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => {
    const value = tokens.get(name);
    return value === undefined ? whole : settled(value, tokens, scheme);
  });
  return settledFunctions(filled, scheme);
}

/** `light-dark()` and `color-mix()` where they stand by themselves. */
const settledFunctions = (css: string, scheme: 'light' | 'dark'): string =>
  css
    .split(/(?<=[;{}])/)
    .map((piece) =>
      /light-dark\(|color-mix\(/.test(piece) && !piece.includes('var(')
        ? settled(piece, new Map(), scheme)
        : piece,
    )
    .join('');
