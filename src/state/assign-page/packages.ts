// The packages that an assignment can be made into for an LMS. Each maker is fetched when its button is pressed.
import type { Assignment } from '~/assignments/assignment.ts';
import type { Catalogue } from '~/assignments/catalogue.ts';
import type { InBothLanguages, Language } from '~/i18n/languages.ts';

/** A package, ready to be saved. */
export interface MadePackage {
  /** With its extension: "F26-ECON101-3-scorm.zip". */
  readonly name: string;
  readonly blob: Blob;
}

/**
 * Makes a package of an assignment.
 * @param catalogue in the language of the students
 * @throws an error whose message says, in English, what could not be had
 */
export type MakePackage = (
  assignment: Assignment,
  catalogue: Catalogue,
  language: Language,
) => Promise<MadePackage>;

export interface PackageMaker {
  readonly id: string;
  /** What its button says. */
  readonly label: InBothLanguages;
  /** What it is good for, in a sentence. */
  readonly about?: InBothLanguages;
  /** Fetches the maker. */
  readonly load: () => Promise<{ readonly make: MakePackage }>;
}

/** Every package, in the order of the buttons. */
export const packageMakers: readonly PackageMaker[] = [
  {
    id: 'scorm',
    label: { en: 'SCORM 1.2 package', zh: 'SCORM 1.2课件包' },
    about: {
      en: 'A zip for any LMS that takes SCORM 1.2: the exercises are done inside the LMS, and the best score and every answer reach its gradebook. What is to be read stands in it as links to the book. The score shows in the gradebook at once, whenever answers show; hide it there if you need to.',
      zh: '一个zip文件，凡支持SCORM 1.2的学习平台都能用：习题在平台里做，最好成绩和每个答案都进入成绩册；要读的内容则是指向本书的链接。无论答案何时显示，分数都会立即进入成绩册；如有需要，请在平台里把它隐藏。',
    },
    load: () => import('./scorm.ts'),
  },
  {
    id: 'moodle',
    label: { en: 'Moodle questions (XML)', zh: 'Moodle试题（XML）' },
    about: {
      en: 'For Moodle’s question bank. With numbers for each student a single number becomes a calculated question over the exercise’s own variants; steps become cloze questions, choices multiple choice, reasoning an essay. Known mistakes get their words.',
      zh: '用于Moodle题库。如果每个学生的数字不同，求一个数的习题就变成计算题，数据集就是本书为该题准备的各组数；分步题变成填空题，选择题还是选择题，简答题变成作文题。常见错误各有说明。',
    },
    load: () => import('./exports/moodle.ts'),
  },
  {
    id: 'cartridge',
    label: { en: 'Common Cartridge 1.1', zh: 'Common Cartridge 1.1课程包' },
    about: {
      en: 'For Canvas, Brightspace, Blackboard and Moodle: links to what is to be read, and a quiz of multiple choice in which the wrong answers are what known mistakes lead to. All students have the same numbers.',
      zh: '用于Canvas、Brightspace、Blackboard和Moodle：包含阅读内容的链接，以及一个选择题测验；错误选项就是常见错误得出的结果。全班数字相同。',
    },
    load: () => import('./exports/cartridge.ts'),
  },
  {
    id: 'moodle-of-book',
    label: { en: 'Moodle questions: the whole book', zh: 'Moodle试题：全书' },
    load: () => import('./exports/moodle-of-book.ts'),
  },
  {
    id: 'cartridge-of-book',
    label: { en: 'Common Cartridge: the whole book', zh: 'Common Cartridge课程包：全书' },
    load: () => import('./exports/cartridge-of-book.ts'),
  },
];
