// What exercises say: the words of their static HTML, and those of the script that marks, which is fetched with them.
// A message that lacks a language is a type error.
import type { InBothLanguages } from './languages.ts';

const en = {
  heading: 'Exercise {number}: {title}',
  yourAnswer: 'Your answer: {quantity}',
  yourAnswerIn: 'Your answer: {quantity}, in {unit}',
  step: '{quantity}',
  stepIn: '{quantity}, in {unit}',
  formsOfAmount: 'Write the number in any exact form, such as {examples}. The unit may be left out.',
  formsOfRate:
    'Per cent needs its sign; without it, the number itself is meant. The same rate may be written {examples}. If the decimals have no end, two digits or more will do.',
  withinTolerance: 'Within {tolerance} of the exact number is near enough.',
  lowestTerms: 'Give a fraction in lowest terms.',
  aboutOne: '{quantity}: {sentence}',
  listSeparator: ', ',
  lastSeparator: ' or ',
  chooseOne: 'Choose one answer.',
  chooseAll: 'Choose all answers that are right.',
  yourReasoning: 'Your answer, in a few sentences',
  readByPeople: 'Answers in words are read by people; this page does not mark them.',
  check: 'Check',
  compare: 'Compare with a model answer',
  otherNumbers: 'Other numbers',
  hint: 'Hint',
  solution: 'Solution',
  modelAnswer: 'Model answer',
};

const zh: typeof en = {
  heading: '习题{number}：{title}',
  yourAnswer: '你的答案：{quantity}',
  yourAnswerIn: '你的答案：{quantity}（单位：{unit}）',
  step: '{quantity}',
  stepIn: '{quantity}（单位：{unit}）',
  formsOfAmount: '写成任何精确的形式都可以，例如{examples}。单位可以不写。',
  formsOfRate:
    '百分数要带百分号；不带百分号，就按数本身计算。同一个比率可以写成{examples}。如果除不尽，写出至少两位数字即可。',
  withinTolerance: '与精确值相差不超过{tolerance}即可。',
  lowestTerms: '分数请化为最简分数。',
  aboutOne: '{quantity}：{sentence}',
  listSeparator: '、',
  lastSeparator: '或',
  chooseOne: '请选出一个答案。',
  chooseAll: '请选出所有正确的答案。',
  yourReasoning: '你的回答（几句话即可）',
  readByPeople: '简答题由人批阅，本页不评分。',
  check: '检查',
  compare: '与参考答案对照',
  otherNumbers: '换一组数',
  hint: '提示',
  solution: '解答',
  modelAnswer: '参考答案',
};

/** Words in the static HTML of exercises. */
export const exerciseLabels: InBothLanguages<typeof en> = { en, zh };

const scriptEn = {
  right: 'Right.',
  'right-rounded': 'Right idea. Your number is rounded; the exact value is {exact}.',
  'percent-slip':
    'Your digits are right, but not the per cent sign: what you wrote is {written}. Write the answer again.',
  misconception: 'Not yet.',
  'not-lowest-terms':
    'The right number, but not in lowest terms: above and below the line can be divided by the same number.',
  wrong: 'Not yet. Check each step, or open a hint.',
  wrongWithoutHint: 'Not yet. Check each step.',
  notYet: 'Not yet.',
  partly: 'Partly right.',
  carried: 'Right as what follows from your own earlier number.',
  stepsRight: '{right} of {count} numbers are right.',
  stepEmpty: 'Not answered yet.',
  fillAll: 'Answer every step first; nothing has been counted.',
  nothingChosen: 'Choose an answer first.',
  nothingWritten: 'Write a sentence or two first.',
  'to-be-read': 'Compare your answer with the model answer.',
  'kept-to-be-read': 'Kept. Your instructor reads it; compare it with the model answer.',
  kept: 'Kept.',
  keptUntil: 'Kept. Answers show after {moment}.',
  slipWithheld: 'This was read as {written}. Check the per cent sign, then write the answer again.',
  noneLeft: 'No attempts left.',
  form: 'Not understood. How an answer may be written stands below the box.',
  drawn: 'The question has other numbers now.',
  attempts: 'Attempts: {count}',
  attemptsOf: 'Attempts: {count} of {tries}',
  seed: 'Numbers: {seed}',
  keep: 'Keep',
  hintCosts: '{hint} (costs {cost} of the points)',
  workThrough: 'Work it through with these numbers',
};

/** The messages of the script that marks. */
export type ExerciseMessages = typeof scriptEn;

const scriptZh: ExerciseMessages = {
  right: '对了。',
  'right-rounded': '思路正确。你写的是近似值，精确值是{exact}。',
  'percent-slip': '数字对了，但百分号用得不对：你写的是{written}。请再写一次。',
  misconception: '还不对。',
  'not-lowest-terms': '数对了，但不是最简分数：分子和分母还可以同除以一个数。',
  wrong: '还不对。请逐步检查，或打开提示。',
  wrongWithoutHint: '还不对。请逐步检查。',
  notYet: '还不对。',
  partly: '对了一部分。',
  carried: '从你自己前面的数推下来，这一步是对的。',
  stepsRight: '{count}个数中有{right}个正确。',
  stepEmpty: '还没有作答。',
  fillAll: '请先填完每一步；这次没有计入作答次数。',
  nothingChosen: '请先选择答案。',
  nothingWritten: '请先写一两句话。',
  'to-be-read': '请把你的回答与参考答案对照。',
  'kept-to-be-read': '已保存，由教师批阅；你可以与参考答案对照。',
  kept: '已保存。',
  keptUntil: '已保存。答案在{moment}之后公布。',
  slipWithheld: '这个答案读作{written}。请检查百分号，再写一次。',
  noneLeft: '作答次数已用完。',
  form: '看不懂这个答案。可用的写法列在输入框下方。',
  drawn: '题目已换了一组数。',
  attempts: '作答次数：{count}',
  attemptsOf: '作答次数：{count}/{tries}',
  seed: '数字组：{seed}',
  keep: '保存',
  hintCosts: '{hint}（扣{cost}的分）',
  workThrough: '用这组数逐步推算',
};

export const exerciseMessages: InBothLanguages<ExerciseMessages> = { en: scriptEn, zh: scriptZh };
