// The languages in which every name and label of the module stands.

/** A language of the book. Every page, message and label exists in each. */
export type Language = 'en' | 'zh';

/** A text in every language of the book. */
export type InBothLanguages<T = string> = Readonly<Record<Language, T>>;

/** A text that is the same in both languages: a name, a number, a symbol, a link. */
export const sameInBoth = (text: string): InBothLanguages => ({ en: text, zh: text });
