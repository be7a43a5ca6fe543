// What the player of a SCORM package says, besides what its exercises say, and the maker of packages.
import type { InBothLanguages } from './languages.ts';

const en = {
  loading: 'The exercises are being set up …',
  noScript:
    'This page needs JavaScript: it marks your answers and tells your LMS about them. Switch it on and reload.',
  broken: 'This package is not whole: the exercises are missing. Tell whoever gave it to you.',
  due: (when: string) => `Due: ${when}`,
  forYou: (when: string) => `Where you are: ${when}`,
  student: (name: string) => `Working as ${name}.`,
  readings: 'To read',
  readingsAbout: 'In the book on the web, in a new tab. Your LMS does not count what you read there.',
  newTab: '(opens in a new tab)',
  exercises: 'To do',
  nothingToDo: 'There are no exercises in this assignment.',
  readByInstructor: 'Your instructor reads this answer; it is not in the score.',
  total: (points: string, of: string) => `So far ${points} of ${of} points`,
  totalLater: (done: number, of: number) => `${done} of ${of} exercises answered`,
  standing: 'How it stands',
  finish: 'Finish',
  finishAgain: 'Finish again',
  finishAbout:
    'Your answers are kept as you go. “Finish” tells your LMS that you are done; you can still open this again.',
  finished: 'Handed in. You can close this page.',
  notFinished: 'This could not be handed in; see above.',
  saving: {
    saved: (time: string) => `Saved in your LMS at ${time}.`,
    notSavedHere: 'Not saved in your LMS: what to do stands at the top of the page.',
    shortened:
      'All answers are in your score, but your LMS has too little room for the longest texts: the next time you open this, they will be cut.',
    exercises:
      'All answers are in your score, but your LMS has too little room for all of them: the next time you open this, some will not be shown.',
    restored: 'Your LMS had lost some of your work. This browser still had it, and it is back.',
    practice: 'Not saved anywhere',
    practiceAbout:
      'This page was not opened from an LMS. You can practise; the answers are marked, but nothing is kept and nobody is told. For it to count, open it from your course.',
    initialize: 'Your LMS did not let this page begin',
    initializeAbout:
      'You can work on, and the answers are marked, but nothing reaches your LMS, and the numbers may not be yours. Close this page and open it from your course again.',
    trouble: 'Not saved in your LMS',
    troubleAbout:
      'Your work is still here, and this browser keeps a copy. Work on; it is tried again with every answer. If this stays, keep the page open, look whether you are still logged in to the LMS, and press “Save again”.',
    interactions: 'Your score is saved, but your LMS refused the list of your answers',
    interactionsAbout: 'You need do nothing. If your instructor misses an answer, tell them the error below.',
    error: (call: string, code: string) => `For the LMS’s helpers: ${call}, error ${code}.`,
    again: 'Save again',
    reload: 'Try again',
    browse: 'Only a preview: your LMS keeps nothing of what you do here.',
    review: 'Only a look back: your LMS keeps nothing of what you do here.',
  },
  from: 'From the book',
};

const zh: typeof en = {
  loading: '正在准备习题……',
  noScript: '本页需要JavaScript：由它给你的答案评分，并告诉学习平台。请启用后重新载入。',
  broken: '这个课件包不完整：缺少习题。请告诉发给你课件的人。',
  due: (when) => `截止时间：${when}`,
  forYou: (when) => `按你所在地的时间：${when}`,
  student: (name) => `作答人：${name}。`,
  readings: '阅读',
  readingsAbout: '在网上的书里读，会打开新的标签页。学习平台不记录你在那里的阅读。',
  newTab: '（在新标签页中打开）',
  exercises: '习题',
  nothingToDo: '这份作业没有习题。',
  readByInstructor: '这道题由教师批阅，不计入这里的分数。',
  total: (points, of) => `目前得分：${points}／${of}`,
  totalLater: (done, of) => `已作答${done}题，共${of}题`,
  standing: '进度',
  finish: '完成',
  finishAgain: '再次完成',
  finishAbout: '你的答案会随时保存。按“完成”，是告诉学习平台你已经做完；之后仍可再打开。',
  finished: '已提交。可以关闭本页。',
  notFinished: '没有提交成功，原因见上方。',
  saving: {
    saved: (time) => `已保存到学习平台（${time}）。`,
    notSavedHere: '没有保存到学习平台，该怎么做见页首。',
    shortened: '所有答案都已计入分数，但学习平台存放的空间太小：下次打开时，最长的文字会被截短。',
    exercises: '所有答案都已计入分数，但学习平台存放的空间太小：下次打开时，有些答案不会显示。',
    restored: '学习平台丢失了你的一部分作答，这个浏览器里还有，已经恢复。',
    practice: '没有保存在任何地方',
    practiceAbout:
      '本页不是从学习平台打开的。你可以练习，答案也会评分，但什么都不会保存，也不会告诉任何人。要计入成绩，请从课程里打开。',
    initialize: '学习平台不让本页开始',
    initializeAbout:
      '你可以继续做，答案也会评分，但什么都到不了学习平台，数字也可能不是你的。请关闭本页，再从课程里打开一次。',
    trouble: '没有保存到学习平台',
    troubleAbout:
      '你的作答还在这里，这个浏览器也留有一份。可以继续做，每答一题都会再试一次。如果一直这样，请不要关闭本页，看看学习平台是否仍处于登录状态，然后按“再次保存”。',
    interactions: '分数已保存，但学习平台没有接受你的作答记录',
    interactionsAbout: '你什么也不用做。如果教师找不到某个答案，请把下面的错误信息告诉教师。',
    error: (call, code) => `供学习平台的技术人员参考：${call}，错误${code}。`,
    again: '再次保存',
    reload: '再试一次',
    browse: '这只是预览：学习平台不会保存你在这里做的任何事。',
    review: '这只是回顾：学习平台不会保存你在这里做的任何事。',
  },
  from: '出自本书：',
};

export const scormMessages: InBothLanguages<typeof en> = { en, zh };
