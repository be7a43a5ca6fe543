// Marks the symbols that stand in the plain text of a finished page, so that the switch finds them: <span
// data-symbol="G">M</span>. Formulas have their marks already; code, foreign words and what an author protects with
// translate="no" stay as they are.
import { htmlLanguage, languages } from '~/i18n/languages.ts';
import { inOtherSymbols, symbolsIn } from './in-text.ts';
import { mark } from './mark.ts';

// In a script "<" begins no tag.
const pieces = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;
const tag = /^<(\/?)([A-Za-z][\w-]*)/;
/** What holds no marks: names of the page and of choices, code, formulas, and figures, which are drawn in the reader's symbols. */
const closed = new Set(['title', 'textarea', 'select', 'code', 'pre', 'svg', 'math']);
const ownLanguage = /\slang="([^"]*)"/;
const label = /\saria-label="([^"]*)"/;
/** Nearly every text is without: what any symbol in a text has about it. */
const hint = /[′″–—…·+＋/]|\d[sm]|[IⅠⅡ][ab]?\s?[sm]/;

/** The page with marks. A page that is in neither language stays as it is. */
export function markSymbols(html: string): string {
  const language = languages.find((one) => html.includes(`<html lang="${htmlLanguage[one]}"`));
  if (!language) return html;
  /** The element whose content is left alone, and how many of its name are open. */
  let alone: { readonly name: string; depth: number } | undefined;
  return html.replace(pieces, (piece) => {
    const [, closing, name = ''] = tag.exec(piece) ?? [];
    if (alone) {
      if (name === alone.name && !piece.endsWith('/>')) alone.depth += closing ? -1 : 1;
      if (alone.depth === 0) alone = undefined;
      return piece;
    }
    if (piece.startsWith('<')) {
      if (name === 'script' || name === 'style') return piece;
      const foreign = name !== 'html' && ownLanguage.exec(piece)?.[1];
      const isLeftAlone =
        closed.has(name) ||
        (foreign && foreign !== htmlLanguage[language]) ||
        / (?:translate="no"|data-figure=|data-symbol=)/.test(piece);
      if (!closing && isLeftAlone && !piece.endsWith('/>')) alone = { name, depth: 1 };
      const words = label.exec(piece)?.[1];
      if (!words || !hint.test(words)) return piece;
      const other = inOtherSymbols(words, language);
      return other === words
        ? piece
        : piece.replace(label, (found) => `${found} data-symbol-label="${other}"`);
    }
    if (!hint.test(piece)) return piece;
    return symbolsIn(piece, language)
      .map(({ text, other }) => (other === undefined ? text : `<span${mark(other)}>${text}</span>`))
      .join('');
  });
}
