// The languages of the book and what a browser is told about each.

/** A language of the book. Every page, message and label exists in each. */
export type Language = 'en' | 'zh';

export const languages: readonly Language[] = ['en', 'zh'];

/** A text in every language of the book. */
export type InBothLanguages<T = string> = Readonly<Record<Language, T>>;

/** The value of the `lang` attribute. */
export const htmlLanguage: InBothLanguages = { en: 'en', zh: 'zh-CN' };

/** What each language calls itself: the label of the switch. */
export const ownName: InBothLanguages = { en: 'English', zh: '中文' };

export const otherLanguage = (language: Language): Language => (language === 'en' ? 'zh' : 'en');
