// What stands on paper and in the e-book beside the book's own text, and the words of the links that lead there.
import type { InBothLanguages } from './languages.ts';

const en = {
  notes: 'Notes',
  answers: 'Answers',
  answer: 'Answer',
  hintsAndSolution: 'Hints and solution',
  backToText: 'Back to the text',
  options: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'],
  option: (letter: string) => `${letter}. `,
  hint: (number: number) => `Hint ${number}`,
  live: 'Change these numbers: ',
  livePage: 'This page with its numbers open to change: ',
  liveBook: 'The book with all its numbers open to change: ',
  given:
    'Numbers with a dashed underline are those that can be changed on the pages of the site; whatever depends on them follows at once. Here they all stand as the sources give them.',
  edition: (written: number, planned: number) =>
    `This edition holds the ${written} chapters that are written, of ${planned} planned.`,
  terms: 'Terms of this chapter',
  cover: 'Cover',
  titlePage: 'Title page',
  beginning: 'Beginning of the text',
  version: (version: string, date: string) => `Version ${version}, ${date}.`,
  fonts: 'Set in STIX Two (SIL Open Font License 1.1).',
  fontsOfPaper: 'Set in STIX Two and Noto Serif SC (SIL Open Font License 1.1).',
  editors: 'The editors of Capital in Motion',
  accessibility:
    'All text, tables and formulas can be read by machine; formulas are MathML, every figure has a description and a table of its numbers, and nothing is told by colour alone.',
  subjects: ['Marx, Karl. Capital, volume II', 'Political economy', 'Reproduction of capital'],
  downloads: 'To take along',
  wholePdf: 'The whole book as PDF',
  wholeEpub: 'The whole book as EPUB',
  colon: ':',
  space: ' ',
};

const zh: typeof en = {
  notes: '注释',
  answers: '答案',
  answer: '答案',
  hintsAndSolution: '提示与解答',
  backToText: '返回正文',
  options: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'],
  option: (letter) => `${letter}．`,
  hint: (number) => `提示${number}`,
  live: '改一改这些数字：',
  livePage: '可以改动数字的网页：',
  liveBook: '全部数字都可以改动的网络版：',
  given: '带虚线的数字，在网页上都可以改动，凡与它们有关的数随即跟着变；本版所印的，都是原文给出的数字。',
  edition: (written, planned) => `全书计划${planned}章，本版收入已写成的${written}章。`,
  terms: '本章术语',
  cover: '封面',
  titlePage: '扉页',
  beginning: '正文开始',
  version: (version, date) => `${version}版，${date}。`,
  fonts: '西文字体为STIX Two（依SIL开放字体许可证1.1版使用）。',
  fontsOfPaper: '字体为思源宋体（Noto Serif SC）和STIX Two，均依SIL开放字体许可证1.1版使用。',
  editors: '《运动中的资本》编者',
  accessibility:
    '全部文字、表格和公式都可由机器朗读；公式为MathML，每幅插图都有文字说明和数据表，没有只靠颜色表达的内容。',
  subjects: ['马克思《资本论》第二卷', '政治经济学', '资本的再生产'],
  downloads: '带走这本书',
  wholePdf: '全书PDF',
  wholeEpub: '全书EPUB',
  colon: '：',
  space: '',
};

/** Messages of the paper and e-book editions. */
export const paperMessages: InBothLanguages<typeof en> = { en, zh };
