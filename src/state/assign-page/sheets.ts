// The sheets themselves: a page for each version with space for work, and the key with every version's answers.
import type { Assignment } from '~/assignments/assignment.ts';
import type { Catalogue } from '~/assignments/catalogue.ts';
import { studentLink } from '~/assignments/handed-out.ts';
import { dueInWords, pointsInWords } from '~/assignments/in-words.ts';
import { keyAnswers, type PrintedExercise, type PrintedVersion } from '~/assignments/printed.ts';
import { blanksOf } from '~/calc/exercises/definition.ts';
import { assignMessages } from '~/i18n/assign-messages.ts';
import { handoutMessages } from '~/i18n/handout-messages.ts';
import { make } from '../shell/make-element.ts';
import { questionOf, solutionOf } from './question-text.ts';

/** The sheet of a version, in the catalogue's language. */
export async function sheetOf(
  { letter, exercises }: PrintedVersion,
  assignment: Assignment,
  catalogue: Catalogue,
): Promise<HTMLElement> {
  const { print: words } = assignMessages[catalogue.language];
  const questions = await Promise.all(exercises.map((one, nth) => exerciseOnSheet(one, nth + 1, catalogue)));
  return make(
    'section',
    { class: 'sheet', 'data-version': letter },
    ...head(words.version(letter), assignment, catalogue, true),
    ...questions,
  );
}

/** What stands at the head of every sheet. */
function head(
  title: string,
  { title: named, due }: Assignment,
  { language }: Catalogue,
  isForStudents: boolean,
): readonly HTMLElement[] {
  const { print: words } = assignMessages[language];
  const handout = handoutMessages[language];
  return [
    make('h3', {}, named || handout.untitled, make('span', { class: 'version' }, title)),
    ...(due ? [make('p', {}, handout.due(dueInWords(due, language)))] : []),
    ...(isForStudents
      ? [make('p', { class: 'name-line' }, words.name, make('span', { class: 'write-on' }))]
      : []),
  ];
}

async function exerciseOnSheet(
  { found, points, task }: PrintedExercise,
  number: number,
  { language }: Catalogue,
): Promise<HTMLElement> {
  return make(
    'div',
    { class: 'sheet-exercise', 'data-kind': found.definition.kind },
    exerciseHead(number, found.title, pointsInWords(points, language)),
    ...(await questionOf(language, found, task.numbers)),
    make('div', { class: 'space-for-work' }),
    ...answerLines({ found, points, task }, language),
  );
}

const exerciseHead = (number: number, title: string, points: string): HTMLElement =>
  make('h4', {}, `${number}. ${title} `, make('span', { class: 'worth' }, `(${points})`));

/** A line to write on for each number that is asked for. Options are ticked, and reasoning has the whole space. */
function answerLines({ found }: PrintedExercise, language: Catalogue['language']): readonly HTMLElement[] {
  const { print: words, colon } = assignMessages[language];
  const blanks = blanksOf(found.definition);
  return blanks.map(({ asks }) => {
    const asked = blanks.length > 1 ? (found.parts[asks] ?? asks) : words.answer;
    return make(
      'p',
      { class: 'answer-line' },
      `${asked}${colon.trim()}`,
      make('span', { class: 'write-on' }),
    );
  });
}

/** The key: exercise by exercise the answers of every version, and a link that opens the book with a version's numbers. */
export async function keyPage(
  versions: readonly PrintedVersion[],
  assignment: Assignment,
  catalogue: Catalogue,
): Promise<HTMLElement> {
  const { language } = catalogue;
  const { print: words } = assignMessages[language];
  const parts = await Promise.all(
    (versions[0]?.exercises ?? []).map(async (_, nth) => {
      const ofVersions = versions.flatMap(({ letter, exercises }) => {
        const exercise = exercises[nth];
        return exercise ? [{ letter, exercise }] : [];
      });
      return keyOf(ofVersions, nth + 1, catalogue);
    }),
  );
  const links = versions.map(({ letter, assignment: ofVersion }) => {
    const href = studentLink(ofVersion, language, location.origin);
    return make('li', {}, make('a', { href }, words.open(letter)));
  });
  return make(
    'section',
    { class: 'sheet key', 'data-key': true },
    ...head(words.key, assignment, catalogue, false),
    ...parts.flat(),
    make('p', {}, words.keyAbout),
    make('ul', { class: 'version-links' }, ...links),
  );
}

async function keyOf(
  versions: readonly { readonly letter: string; readonly exercise: PrintedExercise }[],
  number: number,
  catalogue: Catalogue,
): Promise<readonly HTMLElement[]> {
  const first = versions[0]?.exercise;
  if (!first) return [];
  const { print: words } = assignMessages[catalogue.language];
  const title = exerciseHead(number, first.found.title, pointsInWords(first.points, catalogue.language));
  if (first.found.definition.kind === 'reasoning') {
    const model = await solutionOf(catalogue.language, first.found, first.task.numbers);
    return [title, make('p', {}, words.modelAnswer), make('div', { class: 'model-answer' }, ...model)];
  }
  const answers = versions.map(({ letter, exercise }) => ({
    letter,
    answers: keyAnswers(exercise, catalogue),
  }));
  const asked = answers[0]?.answers.map((answer) => answer.asked || words.answer) ?? [];
  const cell = (text: string): HTMLElement => make('td', {}, text);
  return [
    title,
    make(
      'div',
      { class: 'table-scroll', tabindex: '0', role: 'group', 'aria-label': first.found.title },
      make(
        'table',
        {},
        make(
          'thead',
          {},
          make(
            'tr',
            {},
            make('th', { scope: 'col' }, words.versions),
            ...asked.map((one) => make('th', { scope: 'col' }, one)),
          ),
        ),
        make(
          'tbody',
          {},
          ...answers.map(({ letter, answers: given }) =>
            make('tr', {}, make('th', { scope: 'row' }, letter), ...given.map(({ answer }) => cell(answer))),
          ),
        ),
      ),
    ),
  ];
}
