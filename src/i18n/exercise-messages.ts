// What exercises say: the words of their static HTML, and those of the script that marks.
// A message that lacks a language is a type error.
import type { InBothLanguages } from './languages.ts';

const en = {
  heading: 'Exercise {number}: {title}',
  yourAnswer: 'Your answer: {quantity}',
  yourAnswerIn: 'Your answer: {quantity}, in {unit}',
  formsOfAmount: 'Write the number in any exact form, such as {examples}. The unit may be left out.',
  formsOfRate:
    'Per cent needs its sign; without it, the number itself is meant. The same rate may be written {examples}. If the decimals have no end, two digits or more will do.',
  listSeparator: ', ',
  lastSeparator: ' or ',
  check: 'Check',
  otherNumbers: 'Other numbers',
  hint: 'Hint',
  solution: 'Solution',
};

const zh: typeof en = {
  heading: '习题{number}：{title}',
  yourAnswer: '你的答案：{quantity}',
  yourAnswerIn: '你的答案：{quantity}（单位：{unit}）',
  formsOfAmount: '写成任何精确的形式都可以，例如{examples}。单位可以不写。',
  formsOfRate:
    '百分数要带百分号；不带百分号，就按数本身计算。同一个比率可以写成{examples}。如果除不尽，写出至少两位数字即可。',
  listSeparator: '、',
  lastSeparator: '或',
  check: '检查',
  otherNumbers: '换一组数',
  hint: '提示',
  solution: '解答',
};

/** Words in the static HTML of exercises. */
export const exerciseLabels: InBothLanguages<typeof en> = { en, zh };

const scriptEn = {
  right: 'Right.',
  'right-rounded': 'Right idea. Your number is rounded; the exact value is {exact}.',
  'percent-slip':
    'Your digits are right, but not the per cent sign: what you wrote is {written}. Write the answer again.',
  misconception: 'Not yet.',
  wrong: 'Not yet. Check each step, or open a hint.',
  form: 'Not understood. How an answer may be written stands below the box.',
  drawn: 'The question has other numbers now.',
  attempts: 'Attempts: {count}',
  seed: 'Numbers: {seed}',
};

/** The messages of the script that marks; a page carries those of its own language. */
export type ExerciseMessages = typeof scriptEn;

const scriptZh: ExerciseMessages = {
  right: '对了。',
  'right-rounded': '思路正确。你写的是近似值，精确值是{exact}。',
  'percent-slip': '数字对了，但百分号用得不对：你写的是{written}。请再写一次。',
  misconception: '还不对。',
  wrong: '还不对。请逐步检查，或打开提示。',
  form: '看不懂这个答案。可用的写法列在输入框下方。',
  drawn: '题目已换了一组数。',
  attempts: '作答次数：{count}',
  seed: '数字组：{seed}',
};

export const exerciseMessages: InBothLanguages<ExerciseMessages> = { en: scriptEn, zh: scriptZh };
