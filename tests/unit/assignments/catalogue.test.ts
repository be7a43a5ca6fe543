// What can be assigned: the same in both languages, with words for everything that a teacher chooses or reads.
import { describe, expect, it } from 'vitest';
import { findExercise, findPlace } from '~/assignments/catalogue.ts';
import { modelOf, variantsIn } from '~/assignments/seeds.ts';
import { edition } from '~/book/edition.ts';
import { blanksOf, partsOf } from '~/calc/exercises/definition.ts';
import { bookCatalogue } from '../../support/assignments.ts';

const english = await bookCatalogue();
const chinese = await bookCatalogue('zh');
const exercises = english.chapters.flatMap((chapter) =>
  Object.entries(chapter.exercises).map(([id, exercise]) => ({ id, chapter, exercise })),
);

describe('the catalogue', () => {
  it('is of this edition, and has every chapter in the order of the book', () => {
    expect(english.edition).toBe(edition);
    const numbers = english.chapters.map(({ number }) => number);
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
    expect(new Set(numbers).size).toBe(english.chapters.length);
  });

  it('is the same in both languages but for the words', () => {
    const ids = ({ chapters }: typeof english) =>
      chapters.map(({ id, sections, exercises: all, numbers }) => ({
        id,
        sections: sections.map(({ id: section, activities }) => [section, activities]),
        exercises: Object.entries(all).map(([exercise, { definition, section, number }]) => [
          exercise,
          definition,
          section,
          number,
        ]),
        numbers: numbers.map(({ binding, value }) => [binding, value]),
      }));
    expect(ids(chinese)).toEqual(ids(english));
  });

  it('has a number of a worked example under its name, with the source’s value and the bounds of the input', () => {
    const chapter = english.chapters.find(({ id }) => id === 'turnover/annual-rate');
    expect(chapter?.numbers).toContainEqual({
      binding: 'capital-a.workingPeriod',
      label: 'Capital A: working period (weeks)',
      value: '4',
      min: '1/2',
      max: '100',
    });
  });

  it('finds chapters, sections and exercises by id', () => {
    expect(findPlace(english, 'turnover/annual-rate')?.section).toBeUndefined();
    expect(findPlace(english, 'turnover/annual-rate/capital-a')?.section?.id).toBe('capital-a');
    expect(findPlace(english, 'turnover/annual-rate/no-such')).toBeUndefined();
    expect(findExercise(english, 'wages-in-capital-two')?.chapter.id).toBe('turnover/annual-rate');
    expect(findExercise(english, '__proto__')).toBeUndefined();
  });
});

describe.each(exercises)('$id', ({ id, chapter, exercise: { definition, section, parts, inputs } }) => {
  it('stands in a section of its chapter, where it is an activity', () => {
    const found = chapter.sections.find((one) => one.id === section);
    expect(found?.activities).toContain(`exercise:${id}`);
  });

  it('has words for each number that is asked for, drawn or mistaken', () => {
    const blanks = blanksOf(definition);
    for (const { asks, misconceptions } of blanks) {
      expect(parts[asks]).toMatch(/./);
      const model = modelOf(english, definition);
      for (const name of misconceptions) expect(model?.quantities.get(name)?.label.en).toMatch(/./);
    }
    for (const name of Object.keys(definition.draw ?? {})) expect(inputs[name]).toMatch(/./);
    expect(partsOf(definition).length).toBeGreaterThan(0);
  });

  it('has the same variants in both languages', () => {
    const other = findExercise(chinese, id);
    if (!other) throw new Error(`${id} is not in Chinese`);
    expect(variantsIn(chinese, other.definition)).toEqual(variantsIn(english, definition));
  });
});
