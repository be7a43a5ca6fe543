// What the book itself says around the chapters, in every language. One exported group per use, so that a
// script sent to the reader carries only its own words. A message that lacks a language is a type error.
import type { InBothLanguages, Language } from './languages.ts';

/** A message: fixed words, or a sentence made of its parts. */
type Message = string | ((...parts: never[]) => string);
type Messages = Readonly<Record<string, InBothLanguages<Message>>>;

/** The book's name and what it says about itself. */
export const bookMessages = {
  title: { en: 'Capital in Motion', zh: '运动中的资本' },
  subtitle: {
    en: 'The second volume of Capital, with every number open to change',
    zh: '读《资本论》第二卷，每个数字都可以亲手改动',
  },
  description: {
    en: 'An annotated textbook on Capital, volume II, and on three modern essays on questions that it raises. Change any number in any worked example and see, exactly, what follows.',
    zh: '一部带注释的教科书，讲《资本论》第二卷，并讲三篇谈论相关问题的当代文章。每个算例里的每个数字都可以改，改了会怎样，当场精确算出来。',
  },
  read: { en: 'Read in English', zh: '用中文读' },
} satisfies Messages;

/** Header, footer and the pages that are not chapters. */
export const siteMessages = {
  skipToText: { en: 'Skip to the text', zh: '跳到正文' },
  contents: { en: 'Contents', zh: '目录' },
  part: { en: (number: string) => `Part ${number}`, zh: (number: string) => `第${number}篇` },
  planned: { en: 'planned', zh: '待写' },
  licence: {
    en: 'Text: Creative Commons Attribution 4.0 (CC BY 4.0). Code: MIT.',
    zh: '文字依照知识共享署名4.0（CC BY 4.0）发布，代码依照MIT许可证发布。',
  },
  notFoundTitle: { en: 'No such page', zh: '没有这一页' },
  notFound: {
    en: 'This address leads nowhere in the book. The table of contents leads everywhere.',
    zh: '书里没有这个地址。请从目录找起。',
  },
} satisfies Messages;

/** The frame of a chapter. */
export const chapterMessages = {
  chapter: { en: (number: number) => `Chapter ${number}`, zh: (number: number) => `第${number}章` },
  minutes: {
    en: (minutes: number) => `about ${minutes} minutes`,
    zh: (minutes: number) => `约${minutes}分钟`,
  },
  objectives: { en: 'What you will be able to do', zh: '读完这一章，你能够' },
  needs: { en: 'What it builds on', zh: '预备知识' },
  aids: { en: 'In this chapter', zh: '本章内容' },
  table: { en: 'Table', zh: '表' },
} satisfies Messages;

/** The kinds of notes, in the order in which they are named. */
export const noteKinds = ['source', 'translation', 'erratum', 'critique', 'fact-check'] as const;

/** The notes beside the text. */
export const noteMessages = {
  source: { en: 'Source', zh: '出处' },
  translation: { en: 'Translation', zh: '译文' },
  erratum: { en: 'Erratum', zh: '勘误' },
  critique: { en: 'Critique', zh: '评析' },
  'fact-check': { en: 'Fact check', zh: '事实核查' },
  shown: { en: 'Notes shown', zh: '显示哪些注释' },
  backToText: { en: 'Back to the text', zh: '回到正文' },
  backToCitation: { en: 'Back to citation', zh: '回到引用处' },
} satisfies Messages;

/** The sign of each kind of note, in the text and at the note: one letter or character. */
export const noteSigns = {
  source: { en: 'S', zh: '源' },
  translation: { en: 'T', zh: '译' },
  erratum: { en: 'E', zh: '误' },
  critique: { en: 'C', zh: '评' },
  'fact-check': { en: 'F', zh: '核' },
} satisfies Messages;

/** A term's card. */
export const termMessages = {
  symbol: { en: 'Symbol', zh: '符号' },
} satisfies Messages;

/** Guess before reveal. */
export const guessMessages = {
  guess: { en: 'Guess first', zh: '先猜一猜' },
  right: { en: 'That is it.', zh: '对了。' },
  wrong: { en: 'Not this one.', zh: '不是这个。' },
  answer: { en: 'Answer', zh: '答案' },
} satisfies Messages;

/** What each language of a three-language term is called, for its `lang` attribute. */
export const termLanguages = { en: 'en', zh: 'zh-CN', de: 'de' } as const;

const romanNumerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;
const chineseNumerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

/** "Part II", "第二篇". @param index first part is 0 */
export function partLabel(language: Language, index: number): string {
  const numerals = language === 'en' ? romanNumerals : chineseNumerals;
  return siteMessages.part[language](numerals[index] ?? String(index + 1));
}
