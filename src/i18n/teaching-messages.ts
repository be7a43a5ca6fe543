// What the pages for instructors say around their texts: the notes for teaching a chapter, and the list of them.
import type { ExerciseDefinition } from '../calc/exercises/definition.ts';
import type { InBothLanguages } from './languages.ts';

type Kind = ExerciseDefinition['kind'];

const en = {
  title: (chapter: string) => `Teaching: ${chapter}`,
  introduction: (chapter: string) =>
    `Notes for a class on “${chapter}”: what it is for, how fifty minutes can go, what students get wrong, and what to talk about.`,
  toChapter: 'The chapter',
  toGuide: 'The guide for instructors',
  aims: 'Aims',
  aimsText: 'After the class, students should be able to:',
  prepare: 'To prepare',
  plan: 'A plan for one class',
  planCaption: 'One class of fifty minutes',
  minutes: 'Minutes',
  what: 'What happens',
  from: 'See ',
  misconceptions: 'Likely misconceptions',
  misconceptionsText:
    'The book recognises these wrong answers with whatever numbers a student has, and says to the student what stands below each of them. The numbers here are those of the page before anyone draws others.',
  typed: 'To the answer ',
  is: (quantity: string) => ` (${quantity})`,
  right: 'Right',
  rightChoice: 'Right answer:',
  wrongChoice: 'Wrong answer:',
  modelAnswer: 'Read by people. The model answer:',
  discussion: 'Questions to discuss',
  discussionText: 'They are not in the chapter, so no student can have prepared them.',
  touches: 'A good answer touches: ',
  exercises: 'Exercises, and a ready-made assignment',
  exercisesCaption: 'Exercises of the chapter',
  exercise: 'Exercise',
  kind: 'Kind',
  points: 'Points',
  kinds: {
    number: 'one number',
    steps: 'several steps',
    choice: 'multiple choice',
    reasoning: 'reasoning, read by people',
  } satisfies Record<Kind, string>,
  readyMade:
    'The assignment has the whole chapter to read and all its exercises to do, with the points of the table; each student gets numbers of their own. It has no due date. Open it in the builder to set one, to leave things out, and to give it a key of your own, for with the same key every class has the same numbers.',
  reading: 'Reading the chapter',
  openInBuilder: 'Open it in the builder',
  openAsStudent: 'See it as a student',
  asText: 'The link as text',
  chapters: 'Notes for teaching, chapter by chapter',
  colon: ': ',
};

const zh: typeof en = {
  title: (chapter) => `教学参考：${chapter}`,
  introduction: (chapter) =>
    `《${chapter}》一章的备课材料：教学目标、一节课怎样安排、学生容易错在哪里、可以讨论什么。`,
  toChapter: '去看这一章',
  toGuide: '教师指南',
  aims: '教学目标',
  aimsText: '上完这节课，学生应当能够：',
  prepare: '课前准备',
  plan: '一节课的安排',
  planCaption: '一节五十分钟的课',
  minutes: '分钟',
  what: '做什么',
  from: '见',
  misconceptions: '常见的误解',
  misconceptionsText:
    '不论学生分到哪组数，这些错误答案本书都认得出来，并且当场说出下面的话。这里用的是网页上原有的那组数。',
  typed: '答成',
  is: (quantity) => `（${quantity}）`,
  right: '正确答案',
  rightChoice: '正确选项：',
  wrongChoice: '错误选项：',
  modelAnswer: '由人来批阅。参考答案：',
  discussion: '课堂讨论题',
  discussionText: '这些题目不在正文里，学生不会事先准备好答案。',
  touches: '好的回答会谈到：',
  exercises: '习题和现成的作业',
  exercisesCaption: '本章的习题',
  exercise: '习题',
  kind: '题型',
  points: '分值',
  kinds: {
    number: '求一个数',
    steps: '分步计算',
    choice: '选择题',
    reasoning: '简答题，由人批阅',
  },
  readyMade:
    '这份作业要求通读全章、做完全部习题，分值如表中所列，每个学生的数字各不相同，没有截止时间。在布置作业的页面里打开它，就可以设定截止时间、去掉不要的内容；代号也请换成你自己的，因为代号相同，各班的数字也就相同。',
  reading: '通读全章',
  openInBuilder: '在布置作业的页面里打开',
  openAsStudent: '看看学生打开时的样子',
  asText: '链接的文字',
  chapters: '各章的教学参考',
  colon: '：',
};

export const teachingMessages: InBothLanguages<typeof en> = { en, zh };
