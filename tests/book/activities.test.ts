// What there is to do in each section: the same in both languages, and all that stands on the page.
import { describe, expect, it } from 'vitest';
import { activitiesOf } from '~/book/activities.ts';
import { readBook } from '~/book/book.ts';

const sorted = (activities: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(
    Object.entries(activities).map(([section, ofSection]) => [section, [...ofSection].sort()]),
  );

describe.each(readBook().chapters.map(({ chapter }) => chapter))('$id', (chapter) => {
  const activities = activitiesOf(chapter, 'en');

  it('has the same to do in both languages, section by section', () => {
    expect(sorted(activitiesOf(chapter, 'zh'))).toEqual(sorted(activities));
  });

  it('has an end in every section, and it comes last', () => {
    expect(Object.keys(activities)).toEqual(chapter.sections);
    for (const ofSection of Object.values(activities)) {
      expect(ofSection.at(-1)).toBe('end');
      expect(new Set(ofSection).size).toBe(ofSection.length);
    }
  });

  it('asks for every exercise once', () => {
    const exercises = Object.values(activities)
      .flat()
      .filter((activity) => activity.startsWith('exercise:'));
    expect(exercises.sort()).toEqual(
      Object.keys(chapter.exercises)
        .map((id) => `exercise:${id}`)
        .sort(),
    );
  });
});

it('the section on capital B asks for a guess and for a look at its numbers', () => {
  const chapter = readBook().chapters.find((one) => one.chapter.id === 'turnover/annual-rate')?.chapter;
  expect(chapter && activitiesOf(chapter, 'en')['capital-b']).toEqual([
    'example:capital-b',
    'guess:guess-capital-b',
    'end',
  ]);
});
