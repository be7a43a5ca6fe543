// Each student's numbers: the same in every browser, in an LMS and in the checker, and next year too.
import { describe, expect, it } from 'vitest';
import { findExercise } from '~/assignments/catalogue.ts';
import { numbersText, seedOf, taskOf, UnknownExerciseError, variantsIn } from '~/assignments/seeds.ts';
import { generatorVersion } from '~/calc/exercises/random.ts';
import type { Variant } from '~/calc/exercises/variants.ts';
import { exactText, hasValue } from '~/calc/kernel/exact.ts';
import { assignmentOf, bookCatalogue, catalogueOfEachKind } from '../../support/assignments.ts';

const book = await bookCatalogue();
const chinese = await bookCatalogue('zh');

const assignment = assignmentOf(['wages-in-capital-two', 'rate-of-another-capital', 'the-way-back']);
const numbersOf = (exercise: string, id: string, of = assignment, catalogue = book) =>
  Object.fromEntries(numbersText(taskOf(catalogue, of, exercise, seedOf(of, id))));

describe('a seed', () => {
  it('is the key and the student’s number, however it is typed', () => {
    expect(seedOf(assignment, 'S1234567')).toBe('F26-ECON101-3|s1234567');
    expect(seedOf(assignment, '  s1234567 ')).toBe('F26-ECON101-3|s1234567');
    expect(seedOf(assignment, 'Zoe\u0308')).toBe(seedOf(assignment, 'zoë'));
    expect(seedOf(assignment, '学号12')).toBe('F26-ECON101-3|学号12');
  });

  it('is the key alone where all have the same numbers', () => {
    const same = { ...assignment, vary: 'same' } as const;
    expect(seedOf(same, 'a')).toBe('F26-ECON101-3');
    expect(numbersOf('the-way-back', 'a', same)).toEqual(numbersOf('the-way-back', 'b', same));
  });
});

describe('the numbers that were handed out', () => {
  it('are of this version of the generator', () => {
    expect(generatorVersion).toBe(1);
    expect(book.generator).toBe(1);
  });

  // Changing one of these changes work that was handed out: raise the generator's version, or the edition.
  it.each([
    [
      'wages-in-capital-two',
      's1',
      'constantCapital=2700 variableCapital=900 workingPeriod=6 circulationTime=4',
    ],
    [
      'wages-in-capital-two',
      's2',
      'constantCapital=3600 variableCapital=720 workingPeriod=8 circulationTime=2',
    ],
    [
      'rate-of-another-capital',
      's1',
      'weeklyVariableCapital=120 workingPeriod=4 circulationTime=4 weeksInYear=50 rateOfSurplusValue=1/2',
    ],
    [
      'rate-of-another-capital',
      '2026-007',
      'weeklyVariableCapital=40 workingPeriod=4 circulationTime=4 weeksInYear=50 rateOfSurplusValue=4/5',
    ],
    [
      'one-turnover-or-a-year',
      's1',
      'variableCapitalAdvanced=800 workingPeriod=8 circulationTime=4 weeksInYear=48 rateOfSurplusValue=3/2',
    ],
    ['the-way-back', '王小明', 'before=160 slump=72'],
  ])('%s for %s', (exercise, id, numbers) => {
    const written = (catalogue: typeof book): string =>
      Object.entries(numbersOf(exercise, id, assignment, catalogue))
        .map((pair) => pair.join('='))
        .join(' ');
    expect(written(book)).toBe(numbers);
    expect(written(chinese)).toBe(numbers);
  });

  it('differ between neighbours', () => {
    const all = Array.from({ length: 40 }, (_, index) =>
      JSON.stringify(numbersOf('rate-of-another-capital', `s${index}`)),
    );
    expect(new Set(all).size).toBeGreaterThan(30);
  });
});

describe('numbers given by the assignment', () => {
  const given = (numbers: Record<string, string>) => {
    const exercises = assignment.exercises.map((one) =>
      one.exercise === 'rate-of-another-capital'
        ? { ...one, numbers: new Map(Object.entries(numbers)) }
        : one,
    );
    return { ...assignment, exercises };
  };

  it('everybody has, and the others are drawn from the variants that are left', () => {
    const found = findExercise(book, 'rate-of-another-capital');
    const variants = found ? variantsIn(book, found.definition) : [];
    const inText = (variant: Variant) =>
      JSON.stringify([...variant].map(([name, number]) => [name, exactText(number)]));
    const texts = variants.map(inText);
    const workingPeriod = '4';
    for (const id of ['a', 'b', 'c', 'd']) {
      const numbers = numbersText(
        taskOf(book, given({ workingPeriod }), 'rate-of-another-capital', `k|${id}`),
      );
      expect(numbers.get('workingPeriod')).toBe(workingPeriod);
      expect(texts).toContain(JSON.stringify([...numbers]));
    }
  });

  it('stand even if no variant has them', () => {
    const numbers = numbersOf(
      'rate-of-another-capital',
      's1',
      given({ workingPeriod: '7', circulationTime: '3' }),
    );
    expect(numbers).toMatchObject({ workingPeriod: '7', circulationTime: '3' });
    const model = taskOf(book, given({ workingPeriod: '7' }), 'rate-of-another-capital', 's').model;
    const answer = model?.evaluate(
      taskOf(book, given({ workingPeriod: '7' }), 'rate-of-another-capital', 's').numbers,
    );
    expect(answer?.['annualRate'] && hasValue(answer['annualRate'])).toBe(true);
  });
});

describe('an exercise', () => {
  it('without numbers has none to draw', async () => {
    const catalogue = await catalogueOfEachKind();
    const task = taskOf(catalogue, assignmentOf(['a-choice']), 'a-choice', 'any');
    expect(task.model).toBeUndefined();
    expect([...task.numbers]).toEqual([]);
  });

  it('that the book does not have is refused by name', () => {
    expect(() => taskOf(book, assignment, 'no-such', 's')).toThrow(UnknownExerciseError);
  });

  it('has one id in the whole book', () => {
    const ids = book.chapters.flatMap((chapter) => Object.keys(chapter.exercises));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
