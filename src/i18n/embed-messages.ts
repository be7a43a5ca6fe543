// What an embedded figure or example says around itself.
import type { InBothLanguages } from './languages.ts';

const en = {
  from: 'From {book}: {page}',
  results: 'What follows',
  numbers: 'Numbers to change',
  unknown: 'There is nothing called “{id}” on this page of the book that can be shown by itself.',
};

const zh: typeof en = {
  from: '出自《{book}》：{page}',
  results: '结果',
  numbers: '可以改动的数字',
  unknown: '本书的这一页里没有名为“{id}”、可以单独显示的内容。',
};

export const embedMessages: InBothLanguages<typeof en> = { en, zh };
