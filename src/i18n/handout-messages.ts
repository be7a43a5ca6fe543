// The text about an assignment that goes into an LMS or a calendar: short, and the same sentences as the assignment's own page.
import type { InBothLanguages } from './languages.ts';

const en = {
  untitled: 'Assignment',
  due: (moment: string) => `Due ${moment}`,
  read: 'Read',
  do: 'Do',
  chapter: (number: number, title: string) => `Chapter ${number}, ${title}`,
  section: (chapter: string, section: string) => `${chapter}: ${section}`,
  worth: (item: string, points: string) => `${item} (${points})`,
  rules: 'Rules',
  open: 'Open the assignment',
  begin: 'Begin here; the link opens the book with this assignment, without an account:',
  colon: ': ',
};

const zh: typeof en = {
  untitled: '作业',
  due: (moment) => `截止时间：${moment}`,
  read: '阅读',
  do: '习题',
  chapter: (number, title) => `第${number}章　${title}`,
  section: (chapter, section) => `${chapter}：${section}`,
  worth: (item, points) => `${item}（${points}）`,
  rules: '规则',
  open: '打开作业',
  begin: '从这个链接开始，打开的就是带有这份作业的书，不用账号：',
  colon: '：',
};

export const handoutMessages: InBothLanguages<typeof en> = { en, zh };
