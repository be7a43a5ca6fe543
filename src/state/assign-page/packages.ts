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
    label: { en: 'SCORM 1.2 package', zh: 'SCORM 1.2 课件包' },
    about: {
      en: 'A zip for any LMS that takes SCORM 1.2: the exercises are done inside the LMS, and the best score and every answer reach its gradebook. What is to be read stands in it as links to the book. The score shows in the gradebook at once, whenever answers show; hide it there if you need to.',
      zh: '一个 zip 文件，凡支持 SCORM 1.2 的学习平台都能用：习题在平台里做，最好成绩和每个答案都进入成绩册。要读的内容以链接指向本书。无论答案何时显示，分数都会立即进入成绩册；如有需要，请在平台里把它隐藏。',
    },
    load: () => import('./scorm.ts'),
  },
];
