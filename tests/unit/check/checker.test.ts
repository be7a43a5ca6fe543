// What an instructor says of one assignment in the checker (dates, more time, points, a link) is said of no other, and stays
// while another is looked at.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Assignment } from '~/assignments/assignment.ts';
import type { Catalogue } from '~/assignments/catalogue.ts';
import type { Submitted } from '~/assignments/collecting/submitted.ts';
import { writeAssignment } from '~/assignments/link.ts';
import { seedOf } from '~/assignments/seeds.ts';
import { reasoningPart } from '~/calc/exercises/definition.ts';
import { exact, exactText } from '~/calc/kernel/exact.ts';
import { type Checker, createChecker } from '~/state/check-page/checker.ts';
import { assignmentOf, catalogueOfEachKind } from '../../support/assignments.ts';

let catalogue: Catalogue;
beforeAll(async () => {
  vi.stubGlobal('window', globalThis);
  catalogue = await catalogueOfEachKind();
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const due = { at: '2026-12-01T23:59+00:00', zone: 'UTC' };
const later = { at: '2026-12-20T23:59+00:00', zone: 'UTC' };
const first = assignmentOf(['a-reason'], { key: 'first', due });
const second = assignmentOf(['a-reason'], { key: 'second', due });

const handedIn = (assignment: Assignment): Submitted => ({
  path: `${assignment.key}.json`,
  lms: { layout: 'plain' },
  isAltered: false,
  submission: {
    assignment: writeAssignment(assignment),
    student: { name: 'Ada', id: 's1' },
    seed: seedOf(assignment, 's1'),
    edition: catalogue.edition,
    opened: 1000,
    finished: 9000,
    used: {},
    attempts: { 'a-reason': [{ at: 2000, hints: 0, answer: { [reasoningPart]: 'Because.' } }] },
  },
});

const twoClasses = (): Checker => {
  const checker = createChecker('en', catalogue, assignmentOf([]));
  checker.add([{ submitted: [handedIn(first), handedIn(second)], notRead: [] }]);
  checker.choose('first');
  return checker;
};

/** What Ada has earned in the assignment that is looked at. */
const earned = (checker: Checker): string => {
  const [ada] = checker.checked().students;
  return ada ? exactText(ada.grade.earned) : 'no Ada';
};

const keyOfAda = (checker: Checker): string => checker.checked().students[0]?.key ?? '';

describe('With two assignments in the checker', () => {
  it('points given for words of one are not given for the same student’s words of the other', () => {
    const checker = twoClasses();
    checker.give(keyOfAda(checker), 'a-reason', exact(1));
    expect(earned(checker)).toBe('1');
    checker.choose('second');
    expect(earned(checker)).toBe('0');
    expect(checker.givenTo(keyOfAda(checker), 'a-reason')).toBeUndefined();
    checker.choose('first');
    expect(earned(checker)).toBe('1');
  });

  it('a due date that was moved and more time stay with theirs while the other is looked at', () => {
    const checker = twoClasses();
    checker.builder.change((rules) => ({ ...rules, due: later }));
    checker.extend('s1, 3');
    checker.choose('second');
    expect(checker.checked().rules.due).toEqual(due);
    expect(checker.extensions()).toBe('');
    checker.choose('first');
    expect(checker.checked().rules.due).toEqual(later);
    expect(checker.checked().extended).toEqual(['s1']);
  });

  it('the instructor’s own link rules only its own', () => {
    const checker = twoClasses();
    checker.useLink({ assignment: { ...second, due: later }, problems: [] });
    expect(checker.checked()).toMatchObject({ group: { key: 'second' }, isOwnLink: true });
    checker.choose('first');
    expect(checker.checked()).toMatchObject({ isOwnLink: false, link: { key: 'first' } });
  });

  it('whatever was said is gone when everything is cleared', () => {
    const checker = twoClasses();
    checker.give(keyOfAda(checker), 'a-reason', exact(1));
    checker.builder.change((rules) => ({ ...rules, due: later }));
    checker.clear();
    checker.add([{ submitted: [handedIn(first)], notRead: [] }]);
    expect(checker.checked()).toMatchObject({ hasOwnWork: false, rules: { due } });
  });
});
