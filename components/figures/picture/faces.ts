// The faces of a picture: the book's own, and what stands in for it.
import type { Language } from '../../../src/i18n/languages.ts';

/** As in CSS. */
export const faces: Readonly<Record<Language, string>> = {
  en: "'STIX Two Text', 'Times New Roman', Times, serif",
  zh: "'STIX Two Text', 'Songti SC', 'Noto Serif CJK SC', 'Noto Serif SC', 'Source Han Serif SC', SimSun, serif",
};

/** In Chinese only letters and digits are of the book's own face, as on the page. */
const letters = 'unicode-range:U+20-7E,U+A3,U+B1-B3,U+BC-BE,U+C0-FF,U+2032-2033,U+2044,U+20AC,U+2212,U+2215;';

/** The style sheet that carries the face in the file. @param data of the font as a data: URL */
export const faceRule = (data: string, language: Language): string =>
  `@font-face{font-family:'STIX Two Text';font-weight:400 700;${language === 'zh' ? letters : ''}src:url(${data}) format('woff2')}`;
