// What could not be used in an assignment's link or in handed-in work, in words that say what would be right.
import type { AssignmentProblem, Setting } from '~/assignments/problems.ts';
import type { SubmissionProblem } from '~/assignments/submission-shape.ts';
import type { Language } from './languages.ts';

type Problem = AssignmentProblem | SubmissionProblem;
type Kind = Problem['kind'];

/** A problem of some kinds. */
type OfKind<Kinds extends Kind> = {
  [One in Kinds]: Problem & { readonly kind: One };
}[Kinds];

/** For every kind of problem, how it is said. */
type Words = { readonly [One in Kind]: (problem: OfKind<One>) => string };

/** What each setting of a link takes. */
type Settings = Readonly<Record<Setting, string>>;

const settingsInEnglish: Settings = {
  v: 'a version, such as v=1',
  g: 'a version of the numbers, such as g=1',
  book: 'an edition of the book, such as book=2026.11',
  t: 'a title of at most 300 characters, such as t=Week+3',
  key: 'a key of at most 120 characters, such as key=F26-ECON101-3',
  read: 'chapters or sections with commas between, such as read=turnover/annual-rate/two-capitals*2',
  do: 'exercises with commas between, such as do=wages-in-capital-two*2,which-way',
  fix: 'numbers of worked examples, such as fix=turnover/annual-rate/capital-a.workingPeriod:6',
  vary: 'vary=student or vary=same',
  due: 'a date and time with its offset, such as due=2026-12-01T23:59%2B08:00',
  zone: 'a time zone, such as zone=Asia/Shanghai',
  late: 'a rule such as late=10perday.grace15m.floor50.until7d, or late=none',
  try: 'a number of attempts from 1 to 99, such as try=3',
  hint: 'hint=none, or what each hint costs in per cent, such as hint=10',
  show: 'show=now, show=tries, show=due or show=never',
  use: 'a share from 0 to 100 per cent, such as use=80',
};

const settingsInChinese: Settings = {
  v: '版本，例如v=1',
  g: '数字生成器的版本，例如g=1',
  book: '本书的版次，例如book=2026.11',
  t: '不超过300个字符的标题，例如t=第三周',
  key: '不超过120个字符的代号，例如key=F26-ECON101-3',
  read: '用逗号隔开的章或节，例如read=turnover/annual-rate/two-capitals*2',
  do: '用逗号隔开的习题，例如do=wages-in-capital-two*2,which-way',
  fix: '算例中的数字，例如fix=turnover/annual-rate/capital-a.workingPeriod:6',
  vary: 'vary=student或vary=same',
  due: '带时差的日期和时间，例如due=2026-12-01T23:59%2B08:00',
  zone: '时区，例如zone=Asia/Shanghai',
  late: '迟交规则，例如late=10perday.grace15m.floor50.until7d，或late=none',
  try: '1到99的作答次数，例如try=3',
  hint: 'hint=none，或每条提示扣去的百分数，例如hint=10',
  show: 'show=now、show=tries、show=due或show=never',
  use: '0到100之间的百分数，例如use=80',
};

const kilobytes = (length: number): string => `${Math.ceil(length / 1024)}`;

const english: Words = {
  'too-long': ({ length, ...limit }) =>
    `This is ${kilobytes(length)} KB long; no more than ${kilobytes('most' in limit ? limit.most : 16_384)} KB are read. Check that you took the right text.`,
  'nothing-assigned': () => 'The link names nothing to read and nothing to do: it needs read=… or do=….',
  'newer-link': ({ text, known }) =>
    `The link was made by a newer version of this book (v=${text}; this one knows v=${known}). Reload the page, or open the link where the newer book is.`,
  'other-generator': ({ text, known }) =>
    `The link asks for generator ${text} of the numbers, and this book has generator ${known}: the numbers may differ from those of the link’s maker. Make the link anew.`,
  'other-edition': ({ text, known }) =>
    `The link was made with edition ${text}, and this is edition ${known}: exercises may have changed since. Open the link in the builder and check it.`,
  'unknown-setting': ({ name, text }) =>
    `Links have no setting “${name}” (${name}=${text}). It was left aside.`,
  repeated: ({ name, text }) => `“${text}” stands twice in ${name}=…; the first one counts.`,
  unreadable: ({ setting, text }) =>
    `“${text}” in ${setting}=… cannot be read; write ${settingsInEnglish[setting]}.`,
  'unreadable-points': ({ of, text }) =>
    `The points “${text}” of ${of} cannot be read: it counts 1 point. Write ${of}*2; up to 10,000 points are possible.`,
  'unreadable-number': ({ of, text }) =>
    `The number “${text}” of ${of} cannot be read; write name=12, name=1/2 or name=50%25 in an exercise’s parentheses, and :12 after a worked example’s number.`,
  'due-without-zone': ({ text }) =>
    `The due date ${text} names neither a zone nor an offset and is taken as UTC. Write zone=Asia/Shanghai, or +08:00 after the time.`,
  'unknown-zone': ({ text }) => `There is no time zone “${text}”; write one such as zone=Europe/Berlin.`,
  'due-in-other-offset': ({ text, inZone }) =>
    `The due date is written as ${text}, which in its zone is ${inZone}: the offset is not the one of that day. The moment counts as it is written.`,
  'unknown-place': ({ text, nearest }) =>
    `The book has no chapter or section “${text}”.${nearest ? ` Is ${nearest} meant?` : ''}`,
  'unknown-exercise': ({ text, nearest }) =>
    `The book has no exercise “${text}”.${nearest ? ` Is ${nearest} meant?` : ''}`,
  'unknown-fixed': ({ text, nearest }) =>
    `No worked example has the number “${text}”.${nearest ? ` Is ${nearest} meant?` : ''}`,
  'unknown-input': ({ exercise, text, known }) =>
    `The exercise ${exercise} has no number “${text}”.${known.length > 0 ? ` It has ${known.join(', ')}.` : ''}`,
  'impossible-number': ({ of, input, text }) =>
    `${input} of ${of} cannot be ${text}; the exercise’s own numbers are drawn. Choose another number.`,
  'impossible-fixed': ({ of, text }) => `${of} cannot be ${text}; it stays free. Choose another number.`,
  'no-answer': ({ exercise, text }) =>
    `With ${text} the exercise ${exercise} has no answer; its own numbers are drawn. Choose other numbers.`,
  empty: () =>
    'There is nothing in it. Choose the file that was saved from the book, or paste the whole code.',
  'not-json': () =>
    'This is not a file of handed-in work, or it was cut off. Hand in the .json file that the book saved, unchanged.',
  'not-a-submission': () =>
    'This file holds something else than handed-in work. Hand in the .json file that the book saved.',
  'newer-submission': ({ text }) =>
    `The work was handed in from a newer version of this book (${text}). Reload the page, or open the checker there.`,
  'wrong-shape': ({ at }) =>
    `The file was changed: “${at}” in it is not what the book writes. Ask for the file as it was saved.`,
  'too-many': ({ at, count, most }) =>
    `The file was changed: “${at}” in it is ${count} long, and the book writes no more than ${most}. Ask for the file as it was saved.`,
  'no-code': () =>
    'There is no code in it: it begins with “-----BEGIN CAPITAL IN MOTION WORK-----”. Paste all its lines.',
  'code-cut-off': () =>
    'The code was cut off: its last line “-----END CAPITAL IN MOTION WORK-----” is missing. Paste all its lines.',
  'code-damaged': () =>
    'The code is damaged: some of its letters are missing or changed. Ask for it again, or for the file.',
};

const chinese: Words = {
  'too-long': ({ length, ...limit }) =>
    `内容长达${kilobytes(length)}KB，最多只能读${kilobytes('most' in limit ? limit.most : 16_384)}KB。请检查是否取错了内容。`,
  'nothing-assigned': () => '链接中既没有要读的内容，也没有要做的习题：需要有read=…或do=…。',
  'newer-link': ({ text, known }) =>
    `链接由本书较新的版本生成（v=${text}，这里只认识v=${known}）。请重新载入页面，或者到较新的版本里打开。`,
  'other-generator': ({ text, known }) =>
    `链接要求数字生成器第${text}版，本书是第${known}版，抽出的数字可能与布置时不同。请重新生成链接。`,
  'other-edition': ({ text, known }) =>
    `链接是用本书${text}版布置的，现在是${known}版，习题可能已有改动。请在布置作业的页面中打开检查。`,
  'unknown-setting': ({ name, text }) => `链接中没有“${name}”这一项（${name}=${text}），已略去。`,
  repeated: ({ name, text }) => `“${text}”在${name}=…中出现了两次，以第一次为准。`,
  unreadable: ({ setting, text }) =>
    `${setting}=…中的“${text}”无法读懂，应写成${settingsInChinese[setting]}。`,
  'unreadable-points': ({ of, text }) =>
    `${of}的分数“${text}”无法读懂，按1分计。请写成${of}*2，最多可写10000分。`,
  'unreadable-number': ({ of, text }) =>
    `${of}的数字“${text}”无法读懂。习题括号内请写name=12、name=1/2或name=50%25，算例的数字写在冒号后，如:12。`,
  'due-without-zone': ({ text }) =>
    `截止时间${text}既没有时区，也没有时差，按协调世界时（UTC）计。请加上zone=Asia/Shanghai，或在时间后写+08:00。`,
  'unknown-zone': ({ text }) => `没有“${text}”这个时区，应写成zone=Asia/Shanghai一类的名称。`,
  'due-in-other-offset': ({ text, inZone }) =>
    `截止时间写作${text}，在所写的时区里是${inZone}：时差与那一天不符。以所写的时刻为准。`,
  'unknown-place': ({ text, nearest }) =>
    `本书没有“${text}”这一章或这一节。${nearest ? `是否指${nearest}？` : ''}`,
  'unknown-exercise': ({ text, nearest }) =>
    `本书没有“${text}”这道习题。${nearest ? `是否指${nearest}？` : ''}`,
  'unknown-fixed': ({ text, nearest }) =>
    `算例中没有“${text}”这个数字。${nearest ? `是否指${nearest}？` : ''}`,
  'unknown-input': ({ exercise, text, known }) =>
    `习题${exercise}没有“${text}”这个数字。${known.length > 0 ? `它有${known.join('、')}。` : ''}`,
  'impossible-number': ({ of, input, text }) =>
    `${of}的${input}不能是${text}，改用习题自己的数字。请另选一个数。`,
  'impossible-fixed': ({ of, text }) => `${of}不能是${text}，因此不固定。请另选一个数。`,
  'no-answer': ({ exercise, text }) =>
    `取${text}时，习题${exercise}没有答案，改用习题自己的数字。请另选数字。`,
  empty: () => '内容是空的。请选择从本书保存的文件，或粘贴完整的代码。',
  'not-json': () => '这不是提交的作业文件，或者文件不完整。请提交本书保存的.json文件，不要改动。',
  'not-a-submission': () => '这个文件里不是提交的作业。请提交本书保存的.json文件。',
  'newer-submission': ({ text }) =>
    `作业是从本书较新的版本提交的（${text}）。请重新载入页面，或到较新的版本中批改。`,
  'wrong-shape': ({ at }) => `文件被改动过：其中的“${at}”不是本书写下的样子。请索取原来保存的文件。`,
  'too-many': ({ at, count, most }) =>
    `文件被改动过：其中的“${at}”长达${count}，本书最多只写${most}。请索取原来保存的文件。`,
  'no-code': () => '其中没有代码：代码以“-----BEGIN CAPITAL IN MOTION WORK-----”开头。请粘贴全部各行。',
  'code-cut-off': () => '代码不完整：缺少最后一行“-----END CAPITAL IN MOTION WORK-----”。请粘贴全部各行。',
  'code-damaged': () => '代码已损坏：有些字符缺失或改变了。请重新索取代码，或索取文件。',
};

const words: Readonly<Record<Language, Words>> = { en: english, zh: chinese };

/** A problem in a sentence or two that say what would be right. */
export const problemInWords = <One extends Kind>(problem: OfKind<One>, language: Language): string =>
  words[language][problem.kind](problem);
