// What the figures say. What changes with the numbers is handed to a figure in its page's language only: the words are
// in the HTML, and no script carries them. A message that lacks a language is a type error.
import type { InBothLanguages } from './languages.ts';

/** What the two lines below the columns of a capital mean. */
export const turnoverLineNames = {
  pays: { en: 'pays for the work', zh: '支付这几周的劳动' },
  waits: { en: 'circulates or waits', zh: '流通或闲置' },
} satisfies Record<string, InBothLanguages>;

const sharedEn = {
  pounds: '{amount}',
  sign: '£',
  table: 'The figure as a table',
  weeks: 'weeks',
  noPicture: 'No picture can be drawn: the {quantity} has no value.',
};

const sharedZh: typeof sharedEn = {
  pounds: '{amount}镑',
  sign: '',
  table: '图中数据',
  weeks: '周',
  noPicture: '无法作图：{quantity}没有数值。',
};

const formsEn = {
  ...sharedEn,
  title: 'The forms of the capitals that relieve each other, week by week, in pounds',
  description:
    'One lane per capital; in each week a column as high as the capital, divided into productive, commodity and money capital. Below it a thick line in the weeks whose work the capital pays.',
  shown: 'Weeks shown',
  firstTurnovers: 'First turnovers',
  wholeYear: 'Whole year',
  capital: 'Capital {number}',
  share: '{size} as capital {number}',
  and: ', ',
  turnover: 'turnover {number}',
  summary:
    'For work never to stop, with this {working}-week working period and {circulation}-week circulation time, {total} must be advanced: {shares}.',
  tooMany:
    'No picture can be drawn: {count} capitals would have to relieve each other, and it can follow no more than {most}. Make the working period longer or the circulation time shorter.',
};

const formsZh: typeof formsEn = {
  ...sharedZh,
  title: '互相接替的各个资本的形式，逐周表示（镑）',
  description:
    '每个资本占一栏；每周一柱，柱高等于该资本，分为生产资本、商品资本和货币资本。柱下粗线表示这一周的劳动由该资本支付。',
  shown: '显示的周数',
  firstTurnovers: '最初几次周转',
  wholeYear: '全年',
  capital: '资本{number}',
  share: '资本{number}为{size}',
  and: '，',
  turnover: '第{number}次周转',
  summary: '劳动期间{working}周，流通期间{circulation}周，要使劳动不中断，须预付{total}，其中{shares}。',
  tooMany: '无法作图：须有{count}个资本互相接替，而图最多只能表现{most}个。请延长劳动期间或缩短流通期间。',
};

/** The words of the figure of the forms of capital. */
export type FormsMessages = typeof formsEn;
export const formsMessages: InBothLanguages<FormsMessages> = { en: formsEn, zh: formsZh };

const yearEn = {
  ...sharedEn,
  title: '{name}: capital advanced and surplus-value over the year',
  tableCaption: 'Capital advanced and surplus-value from the beginning of the year, in pounds',
  description:
    'Three lines over the weeks of the year. At the end: variable capital advanced {advanced}, surplus-value made {produced}, surplus-value realised {realised}.',
  advanced: ['variable capital', 'advanced'],
  produced: ['surplus-value', 'made'],
  realised: ['surplus-value', 'realised'],
  summary:
    '{name} advances {advanced} and in its {weeks}-week year makes {produced} of surplus-value, of which it realises {realised}',
  and: '; ',
  end: '.',
};

const yearZh: typeof yearEn = {
  ...sharedZh,
  title: '{name}：一年中的预付资本和剩余价值',
  tableCaption: '从年初算起的预付资本和剩余价值（镑）',
  description:
    '三条线表示一年中的逐周变化。年末：预付可变资本{advanced}，已生产的剩余价值{produced}，已实现的剩余价值{realised}。',
  advanced: ['可变资本', '预付'],
  produced: ['剩余价值', '已生产'],
  realised: ['剩余价值', '已实现'],
  summary: '{name}在{weeks}周的一年里预付{advanced}，生产剩余价值{produced}，其中已实现{realised}',
  and: '；',
  end: '。',
};

/** The words of the figure that compares the years of two capitals. */
export type YearMessages = typeof yearEn;
export const yearMessages: InBothLanguages<YearMessages> = { en: yearEn, zh: yearZh };
