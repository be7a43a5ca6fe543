// Flags, verdicts, points and moments as the checker says them: always words, with a sign before them that is no colour.

import { type Catalogue, findExercise, findPlace } from '~/assignments/catalogue.ts';
import type { CheckedStudent, ClassFlag } from '~/assignments/collecting/checked-class.ts';
import { roundedPoints } from '~/assignments/gradebook.ts';
import type { ExerciseGrade } from '~/assignments/grading.ts';
import type { PartMarking } from '~/calc/exercises/marking.ts';
import type { Exact } from '~/calc/kernel/exact.ts';
import { formatNumber } from '~/calc/kernel/number-format.ts';
import { flagInShort } from '~/i18n/check-flags-messages.ts';
import { checkMessages } from '~/i18n/check-messages.ts';
import { checkStudentsMessages } from '~/i18n/check-students-messages.ts';
import type { Language } from '~/i18n/languages.ts';
import { make } from '../shell/make-element.ts';

/** Points as files have them, with a decimal point: "2.5". */
export const pointsInWords = (points: Exact, language: Language): string =>
  formatNumber(roundedPoints(points), 'decimal', language).text;

/** "2 of 3", or that it is to be read. */
export function earnedInWords(
  { earned, points, isToBeRead }: Pick<ExerciseGrade, 'earned' | 'points' | 'isToBeRead'>,
  language: Language,
): string {
  const messages = checkStudentsMessages[language];
  return isToBeRead
    ? messages.toBeRead
    : messages.earned(pointsInWords(earned, language), pointsInWords(points, language));
}

/** "73%" */
export const shareInWords = (share: Exact): string => `${share.mul(100).round()}%`;

/** A moment by the clock of whoever reads, without its zone. */
export const momentInShort = (time: number, language: Language): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'medium',
  }).format(time);

/** What a student is called. */
export const nameOf = ({ student }: CheckedStudent, language: Language): string =>
  student.name.trim() || student.id.trim() || checkStudentsMessages[language].nameless;

/** "Exercise 3" is too little to know it by: its title. */
export const titleOfExercise = (catalogue: Catalogue, id: string): string =>
  findExercise(catalogue, id)?.title ?? id;

/** The title of a chapter, or of a section with its chapter's. */
export function titleOfPlace(catalogue: Catalogue, place: string): string {
  const found = findPlace(catalogue, place);
  if (!found) return place;
  const { colon } = checkMessages[catalogue.language];
  return found.section ? `${found.chapter.title}${colon}${found.section.title}` : found.chapter.title;
}

/** A sign that says nothing by itself, and words. */
const signed = (sign: string, words: string, kind: string): HTMLElement =>
  make('span', { class: `signed is-${kind}` }, make('span', { 'aria-hidden': 'true' }, `${sign} `), words);

/** A flag in short, for the table. */
export const shortFlag = (flag: ClassFlag, language: Language): HTMLElement =>
  signed('⚑', flagInShort(flag, language), 'flag');

const signs: Readonly<Record<PartMarking['verdict']['kind'], string>> = {
  right: '✓',
  'right-rounded': '✓',
  'not-lowest-terms': '✓',
  'percent-slip': '?',
  unreadable: '?',
  misconception: '✗',
  wrong: '✗',
  'to-be-read': '✎',
};

/** What a quantity of an exercise's model is called. */
export function labelOf(catalogue: Catalogue, exercise: string, quantity: string): string {
  const model = findExercise(catalogue, exercise)?.definition.model;
  const compiled =
    model !== undefined && Object.hasOwn(catalogue.models, model) ? catalogue.models[model] : undefined;
  const found = compiled && Object.hasOwn(compiled, quantity) ? compiled[quantity] : undefined;
  return found?.label || quantity;
}

/** The verdict on one part of an answer. */
export function verdictInWords(catalogue: Catalogue, exercise: string, marking: PartMarking): HTMLElement {
  const messages = checkStudentsMessages[catalogue.language];
  const { verdict, isCarried } = marking;
  const words =
    verdict.kind === 'misconception'
      ? messages.misconception(labelOf(catalogue, exercise, verdict.id))
      : messages.verdicts[verdict.kind];
  const { comma } = checkMessages[catalogue.language];
  // Of several options to choose some were found.
  if (verdict.kind === 'wrong' && marking.credit.gt(0)) return signed('◐', messages.partly, 'partly');
  return signed(signs[verdict.kind], isCarried ? `${words}${comma}${messages.carried}` : words, verdict.kind);
}
