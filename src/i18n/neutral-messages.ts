// What the pages say that stand at an address without a language, and lead to the reader's.
import type { InBothLanguages } from './languages.ts';

const open: InBothLanguages = { en: 'Go on in English', zh: '用中文打开' };

/** By page; a page that lacks a language is a type error. */
export const neutralMessages = {
  assign: {
    about: {
      en: 'Choose what a class reads and which exercises it does; the result is one link. This page leads to the builder in either language.',
      zh: '选定要读的章节和要做的习题，得到一个链接，发给学生即可。从这里可以进入中文页面或英文页面。',
    },
    open,
  },
  check: {
    about: {
      en: 'Mark what students handed in, in your own browser. This page leads to the checker in either language.',
      zh: '在你自己的浏览器里批改学生提交的作业。从这里可以进入中文页面或英文页面。',
    },
    open,
  },
} satisfies Readonly<Record<string, Readonly<Record<'about' | 'open', InBothLanguages>>>>;
