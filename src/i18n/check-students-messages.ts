// What the checker says of each student: marks, flags, answers, and how the table of them is used.
import type { Verdict } from '~/calc/exercises/mark.ts';
import type { InBothLanguages } from './languages.ts';

interface StudentsMessages {
  readonly title: string;
  readonly caption: (title: string) => string;
  readonly about: string;
  readonly none: string;
  readonly columns: Readonly<Record<'name' | 'id' | 'lms' | 'total' | 'reading' | 'days' | 'flags', string>>;
  readonly exercise: (number: number, title: string, points: string) => string;
  readonly exerciseHead: (number: number) => string;
  readonly sorted: (head: string, isDescending: boolean) => string;
  readonly nameless: string;
  readonly noFlags: string;
  readonly verdicts: Readonly<Record<Verdict['kind'], string>>;
  readonly misconception: (label: string) => string;
  readonly carried: string;
  readonly partly: string;
  readonly notAnswered: string;
  readonly noAnswer: string;
  readonly leftOut: Readonly<Record<'unread' | 'beyond-tries' | 'too-late', string>>;
  readonly counted: string;
  readonly earned: (earned: string, points: string) => string;
  readonly toBeRead: string;
  readonly question: string;
  readonly attempts: Readonly<
    Record<'caption' | 'when' | 'part' | 'answer' | 'right' | 'verdict' | 'hints', string>
  >;
  readonly numbers: string;
  readonly read: (used: number, of: number, isReached: boolean) => string;
  readonly points: string;
  readonly wrongPoints: (most: string) => string;
  readonly modelAnswer: string;
  readonly from: string;
  readonly fromLms: (name: string, id: string) => string;
  readonly lmsLate: string;
  readonly lmsAt: (at: string) => string;
  readonly times: (opened: string, finished: string) => string;
  readonly due: (due: string) => string;
  readonly earlier: (count: number) => string;
  readonly earlierOne: (finished: string, path: string) => string;
  readonly late: (days: number, left: string) => string;
  readonly choice: string;
  readonly reasoning: string;
}

const daysInEnglish = (days: number): string => (days === 1 ? '1 day' : `${days} days`);

const en: StudentsMessages = {
  title: 'Students',
  caption: (title) => `Students and their points: ${title}`,
  about: 'A name opens everything that the student answered. The heads of the columns sort.',
  none: 'Nothing has been handed in yet.',
  columns: {
    name: 'Name',
    id: 'Id',
    lms: 'In your system',
    total: 'Points',
    reading: 'Reading',
    days: 'Days late',
    flags: 'To look at',
  },
  exercise: (number, title, points) => `Ex. ${number}: ${title} (${points})`,
  exerciseHead: (number) => `Ex. ${number}`,
  sorted: (head, isDescending) => `Sorted by ${head}, ${isDescending ? 'descending' : 'ascending'}.`,
  nameless: '(no name)',
  noFlags: 'nothing',
  verdicts: {
    right: 'right',
    'right-rounded': 'right, rounded',
    'percent-slip': 'per cent sign forgotten or in excess',
    misconception: 'known mistake',
    'not-lowest-terms': 'right, but not in lowest terms',
    wrong: 'wrong',
    'to-be-read': 'to be read',
    unreadable: 'cannot be read',
  },
  misconception: (label) => `known mistake: gives ${label}`,
  partly: 'partly right',
  carried: 'follows from the student’s own earlier number',
  notAnswered: 'Not answered.',
  noAnswer: '(empty)',
  leftOut: {
    unread: 'does not count as an attempt',
    'beyond-tries': 'after the last attempt allowed',
    'too-late': 'too late to be taken',
  },
  counted: 'counts',
  earned: (earned, points) => `${earned} of ${points}`,
  toBeRead: 'to be read',
  question: 'The question, with this student’s numbers',
  attempts: {
    caption: 'Attempts',
    when: 'When',
    part: 'What',
    answer: 'Answer as typed',
    right: 'Right answer',
    verdict: 'Verdict',
    hints: 'Hints',
  },
  numbers: 'Numbers',
  read: (used, of, isReached) =>
    `${used} of ${of} activities used: ${isReached ? 'counts as read' : 'not enough'}`,
  points: 'Points that you give',
  wrongPoints: (most) => `Write a number from 0 to ${most}, or nothing.`,
  modelAnswer: 'Model answer',
  from: 'From',
  fromLms: (name, id) => `${name} (${id})`,
  lmsLate: 'marked late',
  lmsAt: (at) => `received ${at}, by your system’s clock`,
  times: (opened, finished) => `By the file: opened ${opened}, handed in ${finished}`,
  due: (due) => `Due for this student: ${due}`,
  earlier: (count) =>
    count === 1 ? '1 earlier submission, not counted' : `${count} earlier submissions, not counted`,
  earlierOne: (finished, path) => `${finished}: ${path}`,
  late: (days, left) => `${daysInEnglish(days)} late, ${left} left`,
  choice: 'choice',
  reasoning: 'in words',
};

const zh: StudentsMessages = {
  title: '学生',
  caption: (title) => `学生和得分：${title}`,
  about: '点姓名，可以查看该生的全部答案；点各列的标题，可以排序。',
  none: '还没有读入任何作业。',
  columns: {
    name: '姓名',
    id: '学号',
    lms: '学习平台中',
    total: '得分',
    reading: '阅读',
    days: '迟交天数',
    flags: '要留意的',
  },
  exercise: (number, title, points) => `题${number}：${title}（${points}分）`,
  exerciseHead: (number) => `题${number}`,
  sorted: (head, isDescending) => `已按${head}${isDescending ? '降序' : '升序'}排列。`,
  nameless: '（没有姓名）',
  noFlags: '无',
  verdicts: {
    right: '正确',
    'right-rounded': '正确（近似值）',
    'percent-slip': '漏写或多写了百分号',
    misconception: '常见错误',
    'not-lowest-terms': '正确，但不是最简分数',
    wrong: '错误',
    'to-be-read': '待批阅',
    unreadable: '看不懂',
  },
  misconception: (label) => `常见错误：算成了${label}`,
  partly: '部分正确',
  carried: '由该生自己前面的结果推出',
  notAnswered: '没有作答。',
  noAnswer: '（空）',
  leftOut: { unread: '不算一次作答', 'beyond-tries': '超出允许的次数', 'too-late': '过了收取期限' },
  counted: '计分',
  earned: (earned, points) => `${points}分中得${earned}分`,
  toBeRead: '待批阅',
  question: '题目（用该生的数字）',
  attempts: {
    caption: '作答',
    when: '时间',
    part: '项目',
    answer: '学生写的答案',
    right: '正确答案',
    verdict: '评定',
    hints: '提示',
  },
  numbers: '数字',
  read: (used, of, isReached) => `用过${of}项中的${used}项：${isReached ? '算读过' : '不够'}`,
  points: '你给的分数',
  wrongPoints: (most) => `请写0到${most}之间的数，或者留空。`,
  modelAnswer: '参考答案',
  from: '来自',
  fromLms: (name, id) => `${name}（${id}）`,
  lmsLate: '标为迟交',
  lmsAt: (at) => `收到时间：${at}（学习平台的时钟）`,
  times: (opened, finished) => `据文件所写：${opened}打开，${finished}提交`,
  due: (due) => `该生的截止时间：${due}`,
  earlier: (count) => `较早提交的${count}份，不计分`,
  earlierOne: (finished, path) => `${finished}：${path}`,
  late: (days, left) => `迟交${days}天，剩${left}`,
  choice: '选择题',
  reasoning: '简答题',
};

export const checkStudentsMessages: InBothLanguages<StudentsMessages> = { en, zh };
