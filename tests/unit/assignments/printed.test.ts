// Printed versions: their numbers are those that the link draws, and the key has the right answers.
import { describe, expect, it } from 'vitest';
import { readAssignment, writeAssignment } from '~/assignments/link.ts';
import { keyAnswers, printedVersions, studentOfVersion } from '~/assignments/printed.ts';
import { seedOf, taskOf } from '~/assignments/seeds.ts';
import { markAnswer } from '~/calc/exercises/marking.ts';
import { assignmentOf, catalogueOfEachKind } from '../../support/assignments.ts';

const catalogue = await catalogueOfEachKind();
const assignment = assignmentOf(['a-number', 'some-steps', 'a-choice', 'a-reason']);
const versions = printedVersions(assignment, catalogue, 4);

describe('printed versions', () => {
  it('are as many as were asked for, by letter, with every exercise', () => {
    expect(versions.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D']);
    for (const { exercises } of versions) expect(exercises).toHaveLength(4);
    expect(printedVersions(assignment, catalogue, 1000)).toHaveLength(26);
  });

  it('have the numbers of a student of their name', () => {
    for (const { letter, exercises } of versions) {
      const seed = seedOf(assignment, studentOfVersion(letter));
      for (const { found, task } of exercises) {
        expect(task.numbers).toEqual(taskOf(catalogue, assignment, found.id, seed).numbers);
      }
    }
  });

  it('have a link that gives everybody just these numbers', () => {
    for (const { assignment: ofVersion, exercises } of versions) {
      const opened = readAssignment(writeAssignment(ofVersion)).assignment;
      for (const { found, task } of exercises) {
        expect(taskOf(catalogue, opened, found.id, seedOf(opened, 'anybody')).numbers).toEqual(task.numbers);
      }
    }
  });

  it('are but one when all students have the same numbers', () => {
    expect(printedVersions({ ...assignment, vary: 'same' }, catalogue, 4)).toHaveLength(1);
  });

  it('leave out what the book does not have', () => {
    const [version] = printedVersions(assignmentOf(['no-such', 'a-choice']), catalogue, 1);
    expect(version?.exercises.map(({ found }) => found.id)).toEqual(['a-choice']);
  });
});

describe('the key', () => {
  it('has answers that are marked right', () => {
    for (const { exercises } of versions) {
      for (const exercise of exercises) {
        const { definition } = exercise.found;
        if (definition.kind !== 'number' && definition.kind !== 'steps') continue;
        const asked =
          definition.kind === 'number' ? [definition.asks] : definition.steps.map(({ asks }) => asks);
        const answers = keyAnswers(exercise, catalogue).map(({ answer }) => answer);
        const answer = Object.fromEntries(asked.map((name, nth) => [name, answers[nth] ?? '']));
        expect(markAnswer(exercise.task, answer).credit.equals(1)).toBe(true);
      }
    }
  });

  it('names right options by the letters that they have on the sheet', () => {
    const [, , choice] = versions[0]?.exercises ?? [];
    expect(choice && keyAnswers(choice, catalogue)).toEqual([{ asked: '', answer: 'a, c' }]);
  });

  it('has no answer to what people read', () => {
    const reasoning = versions[0]?.exercises[3];
    expect(reasoning && keyAnswers(reasoning, catalogue)).toEqual([]);
  });
});
