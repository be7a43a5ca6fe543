// The languages in which every name and label of the module stands.

/** A language of the book. Every page, message and label exists in each. */
export type Language = 'en' | 'zh';

/** A text in every language of the book. */
export type InBothLanguages<T = string> = Readonly<Record<Language, T>>;
