// The book with a box before each chapter, section and exercise.
import type { Assignment } from '~/assignments/assignment.ts';
import type { CatalogueChapter } from '~/assignments/catalogue.ts';
import {
  chooseChapter,
  chooseSection,
  extentOf,
  isSectionChosen,
  scoreReading,
  sectionPlace,
} from '~/assignments/choosing.ts';
import { assignMessages } from '~/i18n/assign-messages.ts';
import { make } from '../shell/make-element.ts';
import type { Builder } from './builder.ts';
import { exerciseChoice } from './exercise-choice.ts';
import { pointsField } from './points-field.ts';
import { tickBox } from './tick-box.ts';

/** The fieldset in which one chooses what is read and done. */
export function chapterChoices(builder: Builder): HTMLElement {
  const { parts, choose } = assignMessages[builder.language];
  return make(
    'fieldset',
    { class: 'what' },
    make('legend', { class: 'part-title' }, parts.what),
    make('p', { class: 'field-about' }, choose.about),
    make(
      'ul',
      { class: 'chapter-choices' },
      ...builder.catalogue.chapters.map((one) => chapterChoice(builder, one)),
    ),
  );
}

const pointsOf = ({ readings }: Assignment, wanted: string) =>
  readings.find(({ place }) => place === wanted)?.points;

function chapterChoice(builder: Builder, chapter: CatalogueChapter): HTMLElement {
  const { choose, colon } = assignMessages[builder.language];
  const exercises = Object.keys(chapter.exercises);
  const name = choose.chapter(chapter.number, chapter.title);
  const { box, label } = tickBox(builder, {
    label: name,
    extentOf: (assignment) => extentOf(assignment, chapter),
    step: (isTicked) => (assignment) => chooseChapter(assignment, builder.catalogue, chapter, isTicked),
  });
  label.classList.add('chapter-title');
  const details = make(
    'details',
    {},
    make('summary', {}, choose.open(chapter.sections.length, exercises.length)),
    make(
      'div',
      { role: 'group', 'aria-label': `${name}${colon}${choose.sections}` },
      make('ul', {}, ...chapter.sections.map(({ id, title }) => sectionChoice(builder, chapter, id, title))),
    ),
    ...(exercises.length === 0
      ? []
      : [
          make('p', { class: 'choices-heading' }, choose.exercises),
          make(
            'div',
            { role: 'group', 'aria-label': `${name}${colon}${choose.exercises}` },
            make('ul', {}, ...exercises.map((id) => exerciseChoice(builder, id))),
          ),
        ]),
  );
  // What a link brings along is seen at once.
  builder.follow((assignment, isOther) => {
    const isPartly =
      extentOf(assignment, chapter) === 'some' ||
      assignment.exercises.some(({ exercise }) => Object.hasOwn(chapter.exercises, exercise));
    if (isOther && isPartly) details.open = true;
  });
  return make(
    'li',
    {},
    make(
      'div',
      { class: 'choice-line' },
      box,
      label,
      make('span', { class: 'choice-note' }, choose.minutes(chapter.minutes)),
      pointsField(builder, {
        of: chapter.title,
        pointsOf: (assignment) => pointsOf(assignment, chapter.id),
        step: (points) => (assignment) => scoreReading(assignment, chapter.id, points),
      }),
    ),
    details,
  );
}

function sectionChoice(
  builder: Builder,
  chapter: CatalogueChapter,
  section: string,
  title: string,
): HTMLElement {
  const place = sectionPlace(chapter, section);
  const { box, label } = tickBox(builder, {
    label: title,
    extentOf: (assignment) => (isSectionChosen(assignment, chapter, section) ? 'all' : 'none'),
    step: (isTicked) => (assignment) =>
      chooseSection(assignment, builder.catalogue, chapter, section, isTicked),
  });
  return make(
    'li',
    { class: 'choice-line' },
    box,
    label,
    pointsField(builder, {
      of: title,
      pointsOf: (assignment) => pointsOf(assignment, place),
      step: (points) => (assignment) => scoreReading(assignment, place, points),
    }),
  );
}
