// The languages of the book and what a browser is told about each.

import type { InBothLanguages, Language } from '../calc/kernel/languages.ts';

export type { InBothLanguages, Language };

export const languages: readonly Language[] = ['en', 'zh'];

/** The value of the `lang` attribute. */
export const htmlLanguage: InBothLanguages = { en: 'en', zh: 'zh-CN' };

/** What each language calls itself: the label of the switch. */
export const ownName: InBothLanguages = { en: 'English', zh: '中文' };

export const otherLanguage = (language: Language): Language => (language === 'en' ? 'zh' : 'en');

/** The language that a page is written in, as its `lang` attribute says. */
export const languageOfPage = ({ documentElement }: Document): Language =>
  languages.find((language) => htmlLanguage[language] === documentElement.lang) ?? 'en';
