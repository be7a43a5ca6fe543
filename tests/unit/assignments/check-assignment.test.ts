// An assignment held against the book: what the book does not have is named and left out, and former ids are followed.
import { describe, expect, it } from 'vitest';
import { checkAssignment } from '~/assignments/check-assignment.ts';
import { readAssignment } from '~/assignments/link.ts';
import { problemInWords } from '~/i18n/assignment-problem-messages.ts';
import { bookCatalogue, catalogueOfEachKind, plain } from '../../support/assignments.ts';

const book = await bookCatalogue();
const kinds = await catalogueOfEachKind();
const check = (fragment: string, catalogue = book) =>
  checkAssignment(readAssignment(fragment).assignment, catalogue);

describe('an assignment of this book', () => {
  it('has nothing to be named', () => {
    const { assignment, problems } = check(
      'book=2026.11&read=turnover/annual-rate,turnover/annual-rate/two-capitals&do=wages-in-capital-two(workingPeriod=5)&fix=turnover/annual-rate/capital-a.workingPeriod:6',
    );
    expect(problems).toEqual([]);
    expect(assignment.readings).toHaveLength(2);
    expect(assignment.fixed).toHaveLength(1);
    expect([...(assignment.exercises[0]?.numbers ?? [])]).toEqual([['workingPeriod', '5']]);
  });

  it('follows ids that have changed, and names what they make double', () => {
    const { assignment, problems } = check('do=the-first*2,a-number&read=part/chapter/words*3', kinds);
    expect(plain(assignment.exercises)).toEqual([{ exercise: 'a-number', points: '2', numbers: [] }]);
    expect(plain(assignment.readings)).toEqual([{ place: 'part/chapter/text', points: '3' }]);
    expect(problems).toEqual([{ kind: 'repeated', name: 'do', text: 'a-number' }]);
  });

  it('takes the edition of the book where the link names none', () => {
    expect(check('do=which-way').assignment.edition).toBe('2026.11');
    expect(check('do=which-way&book=2025.1').problems).toEqual([
      { kind: 'other-edition', text: '2025.1', known: '2026.11' },
    ]);
  });

  it('knows a number by its name in any case of letters', () => {
    const { assignment } = check('do=wages-in-capital-two(WorkingPeriod=5)');
    expect([...(assignment.exercises[0]?.numbers ?? [])]).toEqual([['workingPeriod', '5']]);
  });
});

describe('what the book does not have', () => {
  it.each([
    [
      'read=turnover/annual-rat',
      { kind: 'unknown-place', text: 'turnover/annual-rat', nearest: 'turnover/annual-rate' },
    ],
    ['do=wage-in-capital-two', { kind: 'unknown-exercise', nearest: 'wages-in-capital-two' }],
    [
      'do=wages-in-capital-two(period=5)',
      { kind: 'unknown-input', exercise: 'wages-in-capital-two', text: 'period' },
    ],
    [
      'do=wages-in-capital-two(workingPeriod=-5)',
      { kind: 'impossible-number', input: 'workingPeriod', text: '-5' },
    ],
    [
      'do=which-way&fix=turnover/annual-rate/capital-a.workingperiods:6',
      { kind: 'unknown-fixed', nearest: 'turnover/annual-rate/capital-a.workingPeriod' },
    ],
    [
      'do=which-way&fix=turnover/annual-rate/capital-a.workingPeriod:0',
      { kind: 'impossible-fixed', of: 'turnover/annual-rate/capital-a.workingPeriod', text: '0' },
    ],
  ])('%s', (fragment, problem) => {
    const { problems } = check(fragment);
    expect(problems).toEqual([expect.objectContaining(problem)]);
    expect(problems.map((one) => problemInWords(one, 'en')).join()).toMatch(/[.?]$/);
    expect(problems.map((one) => problemInWords(one, 'zh')).join()).toMatch(/[。？]$/);
  });

  it('is left out, and the rest is asked all the same', () => {
    const { assignment } = check('do=no-such,which-way(bogus=1)&read=no/place,turnover/annual-rate');
    expect(plain(assignment.exercises)).toEqual([{ exercise: 'which-way', points: '1', numbers: [] }]);
    expect(assignment.readings.map(({ place }) => place)).toEqual(['turnover/annual-rate']);
  });
});
