// Choosing what a class reads and does, step by step.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CatalogueChapter } from '~/assignments/catalogue.ts';
import {
  assignedExercise,
  chooseChapter,
  chooseExercise,
  chooseSection,
  extentOf,
  extentsOf,
  fixInput,
  fixNumber,
  scoreExercise,
  scoreReading,
} from '~/assignments/choosing.ts';
import { exact, exactText } from '~/calc/kernel/exact.ts';
import { assignmentOf, bookCatalogue } from '../../support/assignments.ts';

const catalogue = await bookCatalogue();
const empty = assignmentOf([]);
const [first, second] = catalogue.chapters as readonly [CatalogueChapter, CatalogueChapter];
const places = (assignment: typeof empty) => assignment.readings.map(({ place }) => place);

describe('a chapter', () => {
  it('ticked as a whole is one reading of one point', () => {
    const chosen = chooseChapter(empty, catalogue, first, true);
    expect(places(chosen)).toEqual([first.id]);
    expect(extentOf(chosen, first)).toBe('all');
    expect(extentOf(chosen, second)).toBe('none');
    expect(exactText(extentsOf(chosen, catalogue).points)).toBe('1');
  });

  it('of which a section is unticked keeps the others, each by itself', () => {
    const [one] = first.sections;
    const chosen = chooseSection(
      chooseChapter(empty, catalogue, first, true),
      catalogue,
      first,
      one?.id ?? '',
      false,
    );
    expect(places(chosen)).toEqual(first.sections.slice(1).map(({ id }) => `${first.id}/${id}`));
    expect(extentOf(chosen, first)).toBe('some');
  });

  it('with every section ticked is ticked; unticked, nothing of it is left', () => {
    const all = first.sections.reduce(
      (made, { id }) => chooseSection(made, catalogue, first, id, true),
      empty,
    );
    expect(extentOf(all, first)).toBe('all');
    expect(places(chooseChapter(all, catalogue, first, false))).toEqual([]);
  });
});

describe('sections and exercises', () => {
  it('stand in the order of the book, in whatever order they are ticked', () => {
    const ids = first.sections.map(({ id }) => id);
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), (ticked) => {
        const chosen = ticked.reduce((made, id) => chooseSection(made, catalogue, first, id, true), empty);
        expect(places(chosen)).toEqual(
          ids.filter((id) => ticked.includes(id)).map((id) => `${first.id}/${id}`),
        );
      }),
    );
  });

  it('are as they were once they are ticked and unticked again', () => {
    const [id = ''] = Object.keys(first.exercises);
    expect(
      chooseExercise(chooseExercise(empty, catalogue, id, true), catalogue, id, false).exercises,
    ).toEqual([]);
    const section = first.sections[0]?.id ?? '';
    const there = chooseSection(empty, catalogue, first, section, true);
    expect(chooseSection(there, catalogue, first, section, false).readings).toEqual([]);
  });

  it('leave alone what an instructor has put in an order of their own, and what the book does not know', () => {
    const own = { ...empty, readings: [{ place: 'no/such', points: exact(1) }] };
    const chosen = chooseChapter(chooseChapter(own, catalogue, second, true), catalogue, first, true);
    expect(places(chosen)).toEqual(['no/such', first.id, second.id]);
    expect(extentsOf(chosen, catalogue).sections).toBe(first.sections.length + second.sections.length);
  });

  it('come to the sum of their points and of their reading time', () => {
    const [id = ''] = Object.keys(first.exercises);
    const chosen = scoreExercise(
      scoreReading(
        chooseChapter(chooseExercise(empty, catalogue, id, true), catalogue, first, true),
        first.id,
        exact('1/2'),
      ),
      id,
      exact(3),
    );
    const { sections, exercises, points, minutes } = extentsOf(chosen, catalogue);
    expect([sections, exercises, exactText(points), minutes]).toEqual([
      first.sections.length,
      1,
      '7/2',
      first.minutes,
    ]);
  });
});

describe('numbers', () => {
  it('of an exercise are fixed and freed one by one', () => {
    const chosen = fixInput(
      fixInput(assignmentOf(['wages-in-capital-two']), 'wages-in-capital-two', 'workingPeriod', '4'),
      'wages-in-capital-two',
      'circulationTime',
      '2',
    );
    expect([...(assignedExercise(chosen, 'wages-in-capital-two')?.numbers ?? [])]).toEqual([
      ['workingPeriod', '4'],
      ['circulationTime', '2'],
    ]);
    const freed = fixInput(chosen, 'wages-in-capital-two', 'workingPeriod', undefined);
    expect(assignedExercise(freed, 'wages-in-capital-two')?.numbers.has('workingPeriod')).toBe(false);
  });

  it('of the text keep their place when they change', () => {
    const two = fixNumber(fixNumber(empty, 'a/b', 'x.y', '1'), 'a/b', 'x.z', '2');
    expect(fixNumber(two, 'a/b', 'x.y', '3').fixed.map(({ value }) => value)).toEqual(['3', '2']);
    expect(fixNumber(two, 'a/b', 'x.y', undefined).fixed.map(({ binding }) => binding)).toEqual(['x.z']);
  });
});
