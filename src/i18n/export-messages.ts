// Words that stand in what is made for an LMS's own quizzes.
import type { InBothLanguages } from './languages.ts';

const en = {
  writeDecimals:
    'Write a decimal number, such as 12.5: neither 25/2 nor 12 1/2 is read here. If the decimals do not end, write four.',
  inPerCent: 'Give a rate in per cent: write 150 for 150%.',
  modelAnswer: 'A model answer:',
  quiz: 'Exercises: {title}',
  book: 'Capital in Motion',
  wholeBook: 'Capital in Motion: all exercises',
};

const zh: typeof en = {
  writeDecimals: '请写小数，例如12.5；这里看不懂25/2和12 1/2。如果除不尽，请写四位小数。',
  inPerCent: '比率按百分数作答：150%写作150。',
  modelAnswer: '参考答案：',
  quiz: '习题：{title}',
  book: '运动中的资本',
  wholeBook: '运动中的资本：全部习题',
};

/** Words of questions and cartridges; a message that lacks a language is a type error. */
export const exportMessages: InBothLanguages<typeof en> = { en, zh };
