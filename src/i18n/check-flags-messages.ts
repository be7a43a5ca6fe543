// What in handed-in work is to be looked at, in short and in a sentence.
import type { ClassFlag } from '~/assignments/collecting/checked-class.ts';
import type { Setting } from '~/assignments/problems.ts';
import type { InBothLanguages, Language } from './languages.ts';

type Kind = ClassFlag['kind'];

/** A flag of some kinds. */
type OfKind<Kinds extends Kind> = {
  [One in Kinds]: ClassFlag & { readonly kind: One };
}[Kinds];

type TitleOf = (exercise: string) => string;

/** By kind, a flag in two or three words, and in a sentence. */
type Short = { readonly [One in Kind]: (flag: OfKind<One>) => string };
type Long = { readonly [One in Kind]: (flag: OfKind<One>, titleOf: TitleOf) => string };

const daysInEnglish = (days: number): string => (days === 1 ? '1 day' : `${days} days`);
const attemptsInEnglish = (count: number): string => (count === 1 ? '1 attempt' : `${count} attempts`);

/** Nobody reads more than a few names. */
const listed = (names: readonly string[], comma: string): string =>
  names.length > 4 ? `${names.slice(0, 4).join(comma)} … (${names.length})` : names.join(comma);

const settingsInEnglish: Readonly<Record<Setting, string>> = {
  v: 'form of the link',
  g: 'version of the numbers',
  book: 'edition',
  t: 'title',
  key: 'key',
  read: 'what is to be read',
  do: 'the exercises',
  fix: 'fixed numbers',
  vary: 'whose numbers',
  due: 'due date',
  zone: 'zone',
  late: 'late rule',
  try: 'attempts',
  hint: 'hints',
  show: 'when answers show',
  use: 'share of a reading',
};

const settingsInChinese: Readonly<Record<Setting, string>> = {
  v: '链接的格式',
  g: '数字的版本',
  book: '版次',
  t: '标题',
  key: '代号',
  read: '阅读内容',
  do: '习题',
  fix: '固定的数字',
  vary: '数字是否因人而异',
  due: '截止时间',
  zone: '时区',
  late: '迟交规则',
  try: '作答次数',
  hint: '提示',
  show: '答案何时公布',
  use: '阅读算数的比例',
};

const short: InBothLanguages<Short> = {
  en: {
    'other-seed': () => 'other numbers',
    altered: () => 'changed',
    'other-assignment': () => 'other link',
    late: ({ days, beyond }) => (days > 0 ? `late: ${daysInEnglish(days)}` : `${beyond} too late`),
    'other-edition': () => 'other edition',
    duplicate: ({ from }) => `${from.length + 1} submissions`,
    'same-timing': () => 'same times',
    'same-answers': () => 'same answers',
    'same-id': () => 'same id',
    'before-opened': () => 'before it was opened',
    'in-the-future': () => 'in the future',
    'too-many-attempts': ({ count }) => attemptsInEnglish(count),
  },
  zh: {
    'other-seed': () => '数字不是本人的',
    altered: () => '改动过',
    'other-assignment': () => '链接不同',
    late: ({ days, beyond }) => (days > 0 ? `迟交${days}天` : `${beyond}次过期`),
    'other-edition': () => '版次不同',
    duplicate: ({ from }) => `${from.length + 1}份提交`,
    'same-timing': () => '时间相同',
    'same-answers': () => '答案相同',
    'same-id': () => '学号相同',
    'before-opened': () => '早于打开作业',
    'in-the-future': () => '时间在未来',
    'too-many-attempts': ({ count }) => `作答${count}次`,
  },
};

const long: InBothLanguages<Long> = {
  en: {
    'other-seed': ({ seed, expected }) =>
      `The numbers were drawn for “${seed}” and not for “${expected}”. The work may be another student’s; it was marked by this student’s own numbers.`,
    altered: () => 'The file was changed after it was made, or damaged on its way.',
    'other-assignment': ({ settings }) =>
      `The link that was followed differs from the assignment in: ${settings.map((name) => settingsInEnglish[name]).join(', ')}.`,
    late: ({ days, beyond }) =>
      [
        days > 0 ? `Something that counts was ${daysInEnglish(days)} late.` : '',
        beyond > 0 ? `${attemptsInEnglish(beyond)} came when nothing was taken any more.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    'other-edition': ({ edition, expected }) =>
      `The work was done in edition “${edition}” of the book; it is marked by edition ${expected}.`,
    duplicate: () => 'More than one submission came from this student; the latest counts.',
    'same-timing': ({ as }) =>
      `Three attempts or more follow one another to the millisecond as with ${listed(as, ', ')}.`,
    'same-answers': ({ as }) =>
      `Wrong answers that no known mistake explains, or a longer text, are the same as with ${listed(as, ', ')}.`,
    'same-id': ({ as }) => `Somebody else handed in under the same id: ${listed(as, ', ')}.`,
    'before-opened': ({ attempts }) =>
      `${attemptsInEnglish(attempts)} from before the assignment was opened.`,
    'in-the-future': ({ attempts }) => `${attemptsInEnglish(attempts)} from a time that has not come yet.`,
    'too-many-attempts': ({ exercise, count, allowed }, titleOf) =>
      `${titleOf(exercise)}: ${attemptsInEnglish(count)} where ${allowed} ${allowed === 1 ? 'is' : 'are'} allowed; the first ${allowed === 1 ? 'one counts' : `${allowed} count`}.`,
  },
  zh: {
    'other-seed': ({ seed, expected }) =>
      `数字是为“${seed}”抽的，不是为“${expected}”抽的。可能是别人做的；评分用的是该生自己的数字。`,
    altered: () => '文件生成以后改动过，或者在传送途中损坏。',
    'other-assignment': ({ settings }) =>
      `所用的链接与作业不同，不同之处：${settings.map((name) => settingsInChinese[name]).join('、')}。`,
    late: ({ days, beyond }) =>
      [days > 0 ? `计分的内容迟交${days}天。` : '', beyond > 0 ? `有${beyond}次作答已过收取期限。` : ''].join(
        '',
      ),
    'other-edition': ({ edition, expected }) => `作业是在本书“${edition}”版里做的，按${expected}版评分。`,
    duplicate: () => '该生提交了不止一份，以最后一份为准。',
    'same-timing': ({ as }) => `有三次以上作答的时间间隔与${listed(as, '、')}分毫不差。`,
    'same-answers': ({ as }) =>
      `有些不属于常见错误的错误答案，或者一段较长的文字，与${listed(as, '、')}相同。`,
    'same-id': ({ as }) => `还有别人用同一个学号提交：${listed(as, '、')}。`,
    'before-opened': ({ attempts }) => `有${attempts}次作答早于打开作业的时间。`,
    'in-the-future': ({ attempts }) => `有${attempts}次作答，所记的时间还没有到。`,
    'too-many-attempts': ({ exercise, count, allowed }, titleOf) =>
      `${titleOf(exercise)}：作答${count}次，只允许${allowed}次；只计前${allowed}次。`,
  },
};

/** A flag in two or three words. */
export const flagInShort = <One extends Kind>(flag: OfKind<One>, language: Language): string =>
  short[language][flag.kind](flag);

/** A flag in a sentence. @param titleOf the title of an exercise */
export const flagInWords = <One extends Kind>(
  flag: OfKind<One>,
  language: Language,
  titleOf: TitleOf,
): string => long[language][flag.kind](flag, titleOf);
