// What the ways into the book and through it say: header, breadcrumbs, cover, contents, the pages of the parts.
import type { InBothLanguages } from './languages.ts';

const en = {
  whereYouAre: 'Where you are',
  search: 'Search',
  settings: 'Settings',
  /** The cover. */
  tryIt: 'Change a number',
  tryHint: 'Click a number with a dashed underline and type another, or use the arrow keys.',
  openWithNumbers: 'Read the chapter on this, with these numbers',
  openChapter: 'Read the chapter on this',
  whatItIs: [
    'This book walks through the second volume of Marx’s Capital, in which capital circulates, turns over and reproduces itself, and through three essays of our time on questions that it raises.',
    'Change any number of a worked example, and prose, formulas, tables and figures follow at once, exactly.',
    'Beside the text stand its sources, the slips found in them, and what official figures say; it needs no account and keeps what you do in your own browser.',
  ],
  start: 'Start reading',
  waysIn: 'Ways in',
  forReaders: 'You read Capital',
  forReadersText:
    'Begin where time enters: the same labour, two turnovers, and annual rates that lie far apart.',
  forEssays: 'You have met one of the essays',
  forEssaysText: 'See it at its strongest, then see its figures and formulas tested.',
  forTeachers: 'You teach',
  forTeachersText:
    'Assign chapters and exercises by a link, mark them in your own browser; with notes for a class on every chapter.',
  parts: 'The parts',
  /** The contents. */
  contentsIntro: 'Every chapter with what it asks; where it is written, with what it answers.',
  needs: 'Needs first',
  exercises: (count: number) => (count === 1 ? 'one exercise' : `${count} exercises`),
  figures: (count: number) => (count === 1 ? 'one figure' : `${count} figures`),
  chaptersWritten: (written: number, all: number) => `${written} of ${all} chapters are written.`,
  separator: ' · ',
  /** A part's page. */
  partChapters: 'Chapters',
  closing: 'From here',
  previous: 'Before',
  next: 'Next',
  beside: 'The pages beside this one',
};

const zh: typeof en = {
  whereYouAre: '当前位置',
  search: '搜索',
  settings: '设置',
  tryIt: '改一个数字',
  tryHint: '点一下带虚线的数字，输入别的数，或者按上下方向键。',
  openWithNumbers: '带着这些数字去读这一章',
  openChapter: '去读讲这个问题的一章',
  whatItIs: [
    '本书讲马克思《资本论》第二卷，即资本怎样循环、周转和再生产，并讲三篇当代文章，谈的是由它引出的问题。',
    '算例里的任何一个数字都可以改，正文、公式、表格和插图随即跟着变，计算全是精确的。',
    '正文旁边列出出处、原文的疏误和有关的官方数据；不用注册，你做过的一切只存在自己的浏览器里。',
  ],
  start: '开始读',
  waysIn: '从哪里读起',
  forReaders: '你在读《资本论》',
  forReadersText: '从时间登场的地方读起：同样的劳动，不同的周转，年剩余价值率相差很远。',
  forEssays: '你读过其中一篇文章',
  forEssaysText: '先按最有力的方式来理解，再检验它的数字和公式。',
  forTeachers: '你教这门课',
  forTeachersText: '用一个链接布置章节和习题，在自己的浏览器里批改；每一章都有备课材料。',
  parts: '各篇',
  contentsIntro: '每一章都写明它问什么；已经写成的，还写明它怎样回答。',
  needs: '预备知识',
  exercises: (count) => `${count}道习题`,
  figures: (count) => `${count}幅图`,
  chaptersWritten: (written, all) => `全书${all}章，已写成${written}章。`,
  separator: ' · ',
  partChapters: '各章',
  closing: '接下去',
  previous: '上一页',
  next: '下一页',
  beside: '前后各页',
};

export const waysMessages: InBothLanguages<typeof en> = { en, zh };
