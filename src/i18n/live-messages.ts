// What the page's script and the number components say. A message that lacks a language is a type error.
import type { InBothLanguages } from './languages.ts';

export { fill } from './fill.ts';

const en = {
  steps: (quantity: string) => `Step by step: ${quantity}`,
  resetExample: 'Back to the source’s numbers',
};

const zh: typeof en = {
  steps: (quantity) => `${quantity}：逐步推导`,
  resetExample: '恢复原文的数字',
};

/** Messages that stand in the static HTML of numbers. */
export const liveMessages: InBothLanguages<typeof en> = { en, zh };

const scriptEn = {
  bar: 'Your numbers',
  changedFrom: 'changed; the source has {value}',
  empty: 'Type a number.',
  unreadable: 'Not understood. Write a number such as 12½, 25/2, 12.5, 1,000 or 50%.',
  'ambiguous-comma': 'Is that {first} or {second}? Write the one you mean.',
  'ambiguous-fraction': 'Is that {first} or {second}? Write the one you mean.',
  'division-by-zero': 'A number cannot be divided by zero.',
  'too-long': 'That number is too long to reckon with.',
  'too-small': 'At least {bound}.',
  'too-large': 'At most {bound}.',
  'not-whole': 'Only whole numbers here.',
  unchanged: 'The page still uses {value}.',
  noValue: '{quantity} has no value: it would be divided by zero.',
  changedOne: '1 number changed from the source',
  changedMany: '{count} numbers changed from the source',
  unchangedBar: 'The source’s numbers',
  undo: 'Undo',
  resetAll: 'Back to the source',
  copyLink: 'Copy link',
  copied: 'The link with your numbers is copied.',
  copyByHand: 'Copy this link: {link}',
  restored: 'Your numbers from last time are back.',
  forget: 'Forget them',
  forgotten: 'Forgotten. These are the source’s numbers.',
  linkPartly: 'Part of the link could not be used: {list}.',
  linkUnknown: '{name} (there is no such number in this chapter)',
  linkUnreadable: '{name} (not a number)',
  linkOutOfBounds: '{name} (out of bounds)',
  linkTooLong: 'The link is too long to read; the source’s numbers are shown.',
  linkNewer: 'The link was made by a newer edition of this book; what this one knows of it is shown.',
  savedCorrupt:
    'The numbers kept in this browser could not be read. They were put aside, nothing was deleted.',
  savedPartly: 'Some of the numbers kept in this browser could not be used and were put aside: {list}.',
  savedNewer: 'The numbers kept in this browser belong to a newer edition of this book and were left alone.',
  savedRefused:
    'This browser does not keep your numbers (storage is full or switched off). Copy the link to keep them.',
  dismiss: 'Close',
};

/** The messages of the page's script; a page carries those of its own language. */
export type ScriptMessages = typeof scriptEn;

const scriptZh: ScriptMessages = {
  bar: '你的数字',
  changedFrom: '已改动；原文为{value}',
  empty: '请输入一个数。',
  unreadable: '看不懂这个数。可以写成12½、25/2、12.5、1000、2.5万或50%。',
  'ambiguous-comma': '你指的是{first}还是{second}？请写明。',
  'ambiguous-fraction': '你指的是{first}还是{second}？请写明。',
  'division-by-zero': '不能除以零。',
  'too-long': '这个数太长，无法计算。',
  'too-small': '不能小于{bound}。',
  'too-large': '不能大于{bound}。',
  'not-whole': '这里只能用整数。',
  unchanged: '本页仍按{value}计算。',
  noValue: '{quantity}没有数值：除数为零。',
  changedOne: '有1个数与原文不同',
  changedMany: '有{count}个数与原文不同',
  unchangedBar: '原文的数字',
  undo: '撤销',
  resetAll: '恢复原文',
  copyLink: '复制链接',
  copied: '已复制带有你的数字的链接。',
  copyByHand: '请复制这个链接：{link}',
  restored: '已恢复你上次的数字。',
  forget: '清除',
  forgotten: '已清除。现在是原文的数字。',
  linkPartly: '链接中有一部分无法使用：{list}。',
  linkUnknown: '{name}（本章没有这个数）',
  linkUnreadable: '{name}（不是数）',
  linkOutOfBounds: '{name}（超出范围）',
  linkTooLong: '链接太长，无法读取；现在显示原文的数字。',
  linkNewer: '这个链接出自本书较新的版本；这里只采用本版能识别的部分。',
  savedCorrupt: '这个浏览器里保存的数字无法读取，已另行存放，没有删除。',
  savedPartly: '这个浏览器里保存的数字有一部分无法使用，已另行存放：{list}。',
  savedNewer: '这个浏览器里保存的数字属于本书较新的版本，未作改动。',
  savedRefused: '这个浏览器没有保存你的数字（存储已满或被关闭）。可以复制链接来保留它们。',
  dismiss: '关闭',
};

export const scriptMessages: InBothLanguages<ScriptMessages> = { en: scriptEn, zh: scriptZh };
