// How far the work has come, what a changed link changes, and what belongs together from two devices.
import { describe, expect, it } from 'vitest';
import { checkAssignment } from '~/assignments/check-assignment.ts';
import { readAssignment } from '~/assignments/link.ts';
import type { Submission } from '~/assignments/work.ts';
import { readBook } from '~/book/book.ts';
import { catalogueOf } from '~/book/catalogue.ts';
import { exact } from '~/calc/kernel/exact.ts';
import { refusalOf } from '~/state/assignment/carry-over.ts';
import { changesInWords } from '~/state/assignment/changes.ts';
import { lastAttempt, marksShown, submissionOf } from '~/state/assignment/handed-in.ts';
import { type KeptWork, newWork } from '~/state/assignment/kept-work.ts';
import { askedOf, nextOf } from '~/state/assignment/progress.ts';
import type { Session } from '~/state/assignment/session.ts';
import { quickTimes } from '~/state/assignment/use-of-reading.ts';
import { standingOf, timeLeft } from '~/state/assignment/words.ts';

const catalogue = await catalogueOf(readBook(), 'en');
const link =
  'v=1&key=K&t=Week+3&read=turnover/annual-rate/capital-b*2,turnover/annual-rate&do=wages-in-capital-two*2&due=2026-12-01T23:59%2B08:00&late=10perday.until7d&use=60';
const assigned = (text: string) => checkAssignment(readAssignment(text).assignment, catalogue).assignment;
const assignment = assigned(link);
const place = 'turnover/annual-rate/capital-b';
const due = Date.parse('2026-12-01T23:59:59.999+08:00');
const day = 24 * 60 * 60_000;

/** A session without a browser. */
const session = (text: string, work: Partial<KeptWork>): Session => ({
  link: text,
  inForce: { key: 'K', isPreview: false },
  language: 'en',
  catalogue,
  assignment: assigned(text),
  problems: [],
  work: () => ({ ...newWork(text, 1), ...work }),
  change: () => undefined,
  lasting: () => 'browser',
  isRemembered: true,
  seed: () => 'K|1',
  listen: () => () => undefined,
});

describe('what is asked for', () => {
  it('is done when enough of it was used, all or nothing', () => {
    const [reading] = askedOf(assignment, catalogue, newWork(link, 1));
    expect(reading).toMatchObject({ title: 'capital-b', isDone: false, used: 0, of: 3 });
    const some = { ...newWork(link, 1), used: { [place]: ['end', 'no-such-activity'] } };
    expect(askedOf(assignment, catalogue, some)[0]).toMatchObject({ isDone: false, used: 1 });
    const enough = { ...newWork(link, 1), used: { [place]: ['end', 'guess:guess-capital-b'] } };
    expect(askedOf(assignment, catalogue, enough)[0]).toMatchObject({ isDone: true, used: 2 });
  });

  it('comes in the order of the link, and the next is the first that is not done', () => {
    const work = {
      ...newWork(link, 1),
      used: { [place]: ['end', 'guess:guess-capital-b', 'example:capital-b'] },
    };
    const asked = askedOf(assignment, catalogue, work);
    expect(asked.map(({ anchor }) => anchor)).toEqual(['capital-b', '', 'exercise-wages-in-capital-two']);
    expect(nextOf(asked)?.anchor).toBe('');
  });

  it('has, for a chapter, all of its sections', () => {
    const chapter = askedOf(assignment, catalogue, newWork(link, 1))[1];
    expect(chapter?.kind === 'reading' && chapter.sections.map(({ id }) => id)).toEqual(
      catalogue.chapters.find(({ id }) => id === 'turnover/annual-rate')?.sections.map(({ id }) => id),
    );
  });
});

describe('the due date', () => {
  it.each([
    ['open', due],
    ['late', due + 1],
    ['late', due + 7 * day],
    ['closed', due + 7 * day + 1],
  ] as const)('work is %s at %d', (standing, now) => {
    expect(standingOf({ assignment }, now)).toBe(standing);
  });

  it.each([
    [3 * day, 'in 3 days'],
    [47 * 60 * 60_000, 'in 47 hours'],
    [90 * 60_000, 'in 90 minutes'],
    [-2 * day, '2 days ago'],
  ])('%d milliseconds before it is told as "%s"', (left, words) => {
    expect(timeLeft(due, due - left, 'en')).toBe(words);
  });
});

describe('a link that was changed', () => {
  const changed = (from: string, to: string) =>
    changesInWords(assignment, assigned(link.replace(from, to)), catalogue, 'en').join(' ');

  it('says what has changed', () => {
    expect(changed('2026-12-01', '2026-12-08')).toMatch(/^It is now due .*8 December 2026/);
    expect(changed('Week+3', 'Week+4')).toBe('It is now called “Week 4”.');
    expect(changed('&do=wages-in-capital-two*2', '')).toMatch(/^No longer asked for: Wages in capital II\./);
    expect(changed('capital-two*2', 'capital-two*3')).toBe('Points have changed.');
    expect(changed('until7d', 'until9d')).toBe('The rules have changed.');
    expect(changed('capital-two*2', 'capital-two*2(workingPeriod=4)')).toMatch(/^Numbers of exercises/);
  });

  it('says nothing when only its form is another', () => {
    expect(changed('v=1&key=K', 'key=K&v=1&hint=free')).toBe('');
  });
});

describe('what is handed in', () => {
  const attempt = { at: 5, hints: 1, answer: { variableInCapitalTwo: '12 1/2' } };
  const work = { student: { name: 'Li', id: ' A1 ' }, attempts: { 'wages-in-capital-two': [attempt] } };

  it('has the link as it was followed, the raw answers and the seed', () => {
    expect(submissionOf(session(link, work), 9)).toMatchObject({
      assignment: link,
      seed: 'K|a1',
      finished: 9,
      attempts: work.attempts,
    });
    expect(lastAttempt(session(link, work))).toBe(5);
  });

  it('shows marks only as the assignment allows', () => {
    expect(marksShown(session(`${link}&show=never`, work), due)).toBeUndefined();
    expect(marksShown(session(`${link}&show=due`, work), due)).toEqual({ from: due });
    expect(marksShown(session(`${link}&show=due`, work), due + 1)).toHaveProperty('earned');
    expect(marksShown(session(link, work), due)).toMatchObject({ outOf: exact(5) });
  });

  it('is taken in on another device only for the same assignment and the same student', () => {
    const submission: Submission = submissionOf(session(link, work), 9);
    const here = session(link, { student: { name: '', id: 'a1' } });
    expect(refusalOf(here, submission)).toBeUndefined();
    expect(refusalOf(session(link, {}), submission)).toBeUndefined();
    expect(refusalOf(session(link, { student: { name: '', id: 'b2' } }), submission)?.kind).toBe(
      'other-student',
    );
    expect(refusalOf(here, { ...submission, assignment: link.replace('key=K', 'key=L') })?.kind).toBe(
      'other-assignment',
    );
  });
});

it('a quick reader needs 15 per cent of a section’s share of the reading time', () => {
  expect(quickTimes([100, 300], 20)).toEqual([45_000, 135_000]);
  expect(quickTimes([0, 0], 20)).toEqual([0, 0]);
});
