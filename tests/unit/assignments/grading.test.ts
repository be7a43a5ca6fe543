// The marks of an assignment: worked out from raw answers, dates and rules, and from nothing that a file says of itself.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assignment, LateRule } from '~/assignments/assignment.ts';
import { dueTime, shiftDays } from '~/assignments/dates.ts';
import { type Grade, gradeWork, readingOf } from '~/assignments/grading.ts';
import { readExtensions } from '~/assignments/roster.ts';
import type { Attempt, Work } from '~/assignments/work.ts';
import { exact, exactText } from '~/calc/kernel/exact.ts';
import { submissions } from '../../support/any-assignment.ts';
import {
  assignmentOf,
  bookCatalogue,
  catalogueOfEachKind,
  markOf,
  rightFor,
  workOf,
} from '../../support/assignments.ts';

const kinds = await catalogueOfEachKind();
const student = { name: 'Ada Lovelace', id: 's1' };
const due = { at: '2026-12-01T23:59+08:00', zone: 'Asia/Shanghai' };
const last = dueTime(due) ?? 0;
const day = 24 * 3_600_000;
const late: LateRule = { grace: 0, perDay: exact('1/10'), floor: exact(0), days: 3 };

const all = assignmentOf(['a-number', 'some-steps', 'a-choice', 'a-reason']);
const worth = (assignment: Assignment, points: string): Assignment => ({
  ...assignment,
  exercises: assignment.exercises.map((one) => ({ ...one, points: one.points.mul(points) })),
});
const right = (exercise: string, assignment = all) => rightFor(kinds, assignment, exercise, 's1');
const attempt = (answer: Attempt['answer'], at = 0, hints = 0): Attempt => ({ at, hints, answer });
const wrong = { annualRate: '7/13' };
const earned = (assignment: Assignment, exercise: string, attempts: readonly Attempt[]) =>
  exactText(markOf(kinds, assignment, exercise, attempts).earned);

describe('an exercise', () => {
  it('is marked with the numbers of the student', () => {
    for (const exercise of ['a-number', 'some-steps', 'a-choice']) {
      expect(earned(worth(all, '2'), exercise, [attempt(right(exercise))])).toBe('2');
    }
    const other = gradeWork(kinds, all, workOf({ 'a-number': [attempt(right('a-number'))] }), {
      name: 'B',
      id: 's2',
    });
    expect(rightFor(kinds, all, 'a-number', 's2')).not.toEqual(right('a-number'));
    expect(exactText(other.earned)).toBe('0');
  });

  it('gives a part of its points for a part of the answer', () => {
    const steps = right('some-steps');
    expect(earned(worth(all, '3'), 'some-steps', [attempt({ ...steps, turnovers: '1/7' })])).toBe('2');
    expect(earned(all, 'a-choice', [attempt({ choice: 'longer' })])).toBe('1/2');
  });

  it('counts the first of the best attempts', () => {
    const made = [
      attempt(wrong, 1),
      attempt(right('a-number'), 2),
      attempt(right('a-number'), 3),
      attempt(wrong, 4),
    ];
    expect(markOf(kinds, all, 'a-number', made)).toMatchObject({ counted: 1, earned: exact(1) });
  });

  it('leaves out what could not be read, and what comes after the last attempt that is allowed', () => {
    const two = { ...all, tries: 2 };
    const unread = attempt({ annualRate: 'ten or so' });
    const made = [unread, attempt(wrong), unread, attempt(wrong), attempt(right('a-number'))];
    const mark = markOf(kinds, two, 'a-number', made);
    expect(mark.attempts.map(({ isLeftOut }) => isLeftOut)).toEqual([
      'unread',
      undefined,
      'unread',
      undefined,
      'beyond-tries',
    ]);
    expect(exactText(mark.earned)).toBe('0');
    expect(earned({ ...all, tries: 3 }, 'a-number', made)).toBe('1');
  });

  it('takes off for each hint that was open at the attempt', () => {
    const costly = { ...all, hints: { kind: 'cost', each: exact('1/10') } } as const;
    expect(earned(costly, 'a-number', [attempt(right('a-number'), 0, 3)])).toBe('7/10');
    expect(earned(costly, 'a-number', [attempt(right('a-number'), 0, 20)])).toBe('0');
    expect(earned(all, 'a-number', [attempt(right('a-number'), 0, 3)])).toBe('1');
  });

  it('takes off for lateness, each attempt by its own time', () => {
    const dated = { ...all, due, late };
    const half = attempt({ choice: 'longer' }, last);
    expect(earned(dated, 'a-choice', [half, attempt(right('a-choice'), last + 1)])).toBe('9/10');
    expect(earned(dated, 'a-choice', [half, attempt(right('a-choice'), last + 4 * day)])).toBe('1/2');
    expect(markOf(kinds, dated, 'a-choice', [attempt(right('a-choice'), last + 4 * day)])).toMatchObject({
      counted: undefined,
      attempts: [{ isLeftOut: 'too-late' }],
    });
  });

  it('is found under an id that it once had', () => {
    const former = gradeWork(
      kinds,
      assignmentOf(['the-first']),
      workOf({ 'the-first': [attempt(right('a-number'))] }),
      student,
    );
    expect(exactText(former.earned)).toBe('1');
  });

  it('under a former id came first, and used up attempts', () => {
    const moved = workOf({ 'a-number': [attempt(right('a-number'), 9)], 'the-first': [attempt(wrong, 1)] });
    const once = { ...assignmentOf(['a-number']), tries: 1 };
    expect(exactText(gradeWork(kinds, once, moved, student).earned)).toBe('0');
    expect(exactText(gradeWork(kinds, { ...once, tries: 2 }, moved, student).earned)).toBe('1');
  });
});

describe('reasoning', () => {
  const made = workOf({ 'a-reason': [attempt({ reasoning: 'Because.' })] });

  it('waits for somebody who reads it, and takes the points that are given', () => {
    const unread = gradeWork(kinds, worth(all, '4'), made, student);
    expect([unread.earned, unread.toBeRead, unread.outOf].map(exactText)).toEqual(['0', '4', '16']);
    const read = gradeWork(kinds, worth(all, '4'), made, student, {
      marks: new Map([['a-reason', exact(3)]]),
    });
    expect([read.earned, read.toBeRead].map(exactText)).toEqual(['3', '0']);
    const generous = gradeWork(kinds, all, made, student, { marks: new Map([['a-reason', exact(30)]]) });
    expect(exactText(generous.earned)).toBe('1');
  });

  it('that nobody wrote does not wait', () => {
    expect(exactText(gradeWork(kinds, all, workOf({}), student).toBeRead)).toBe('0');
    const empty = workOf({ 'a-reason': [attempt({ reasoning: '  ' })] });
    expect(exactText(gradeWork(kinds, all, empty, student).toBeRead)).toBe('0');
  });
});

describe('reading', () => {
  const reading = (place: string, more: Partial<Assignment> = {}): Assignment => ({
    ...assignmentOf([]),
    readings: [{ place, points: exact(2) }],
    ...more,
  });
  const grade = (assignment: Assignment, used: Work['used'], opened = 0): Grade =>
    gradeWork(kinds, assignment, workOf({}, { used, opened }), student);

  it('counts whole when enough of it was used, and else nothing', () => {
    const three = { 'part/chapter/text': ['guess:a', 'figure:c', 'end', 'of-another-edition'] };
    expect(grade(reading('part/chapter/text', { threshold: 75 }), three).readings[0]).toMatchObject({
      used: 3,
      of: 4,
      isReached: true,
      earned: exact(2),
    });
    expect(exactText(grade(reading('part/chapter/text', { threshold: 76 }), three).earned)).toBe('0');
  });

  it('of a chapter counts the activities of all its sections', () => {
    const used = {
      'part/chapter/text': ['guess:a', 'example:b', 'figure:c', 'end'],
      'part/chapter/practice': ['end'],
    };
    expect(readingOf(kinds, 'part/chapter', used, 80)).toEqual({ used: 5, of: 6, isReached: true });
  });

  it('is found under the section’s former id', () => {
    expect(readingOf(kinds, 'part/chapter/text', { 'part/chapter/words': ['end'] }, 25).isReached).toBe(true);
  });

  it('is late only when the assignment was opened after it was due', () => {
    const used = { 'part/chapter/text': ['guess:a', 'example:b', 'figure:c', 'end'] };
    const dated = reading('part/chapter/text', { due, late });
    expect(exactText(grade(dated, used, last).earned)).toBe('2');
    expect(exactText(grade(dated, used, last + day + 1).earned)).toBe('8/5');
  });
});

describe('dates that change afterwards', () => {
  const dated = { ...all, due, late };
  const work = workOf({ 'a-number': [attempt(right('a-number'), last + 2 * day)] });

  it('change the marks: for the class, and for one student', () => {
    expect(exactText(gradeWork(kinds, dated, work, student).earned)).toBe('4/5');
    expect(exactText(gradeWork(kinds, dated, work, student, { due: shiftDays(due, 1) }).earned)).toBe('9/10');
    const { extensions } = readExtensions('S1, 2\ns2 9 days', due);
    expect(exactText(gradeWork(kinds, dated, work, student, { extensions }).earned)).toBe('1');
    expect(gradeWork(kinds, dated, work, student, { extensions }).days).toBe(0);
    expect(gradeWork(kinds, dated, work, student).days).toBe(2);
  });
});

describe('laws', () => {
  const parts = {
    'a-number': ['annualRate'],
    'some-steps': ['turnoverTime', 'turnovers'],
    'a-choice': ['choice'],
  };
  const rules = {
    ...all,
    due: { at: '2026-11-01T12:00+00:00', zone: 'UTC' },
    late,
    tries: 3,
    hints: { kind: 'cost', each: exact('1/9') },
  } as const;
  const works = submissions(parts, fc.constant(rules)).map((work) => ({
    ...work,
    // Random answers are seldom right.
    attempts: Object.fromEntries(
      Object.entries(work.attempts).map(([id, made]) => [
        id,
        made.map((one) =>
          one.at % 3 === 0 ? { ...one, answer: rightFor(kinds, rules, id, work.student.id) } : one,
        ),
      ]),
    ),
  }));

  it('marks never rise when the due date moves earlier', () => {
    fc.assert(
      fc.property(works, fc.nat(60), (work, days) => {
        const mark = (of: Assignment): Grade => gradeWork(kinds, of, work, work.student);
        const earlier = mark({ ...rules, due: shiftDays(rules.due, -days) });
        expect(earlier.earned.lte(mark(rules).earned)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('twice the points are twice the marks; marks are between nothing and all', () => {
    fc.assert(
      fc.property(works, fc.integer({ min: 1, max: 9 }), (work, times) => {
        const once = gradeWork(kinds, rules, work, work.student);
        const scaled = gradeWork(kinds, worth(rules, `${times}`), work, work.student);
        expect(scaled.earned.equals(once.earned.mul(times))).toBe(true);
        expect(once.earned.gte(0) && once.earned.lte(once.outOf)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('one more attempt never lowers the marks', () => {
    fc.assert(
      fc.property(works, (work) => {
        const fewer = {
          ...work,
          attempts: Object.fromEntries(
            Object.entries(work.attempts).map(([id, made]) => [id, made.slice(0, -1)]),
          ),
        };
        const mark = (of: Work): Grade => gradeWork(kinds, rules, of, work.student);
        expect(mark(fewer).earned.lte(mark(work).earned)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a class of three hundred', () => {
  it('is marked in well under a second: eight exercises, three attempts each', async () => {
    const book = await bookCatalogue();
    const ids = book.chapters.flatMap(({ exercises }) =>
      Object.entries(exercises).flatMap(([id, { definition }]) => (definition.kind === 'number' ? [id] : [])),
    );
    const assignment = assignmentOf(ids.slice(0, 8), { due, late, tries: 3 });
    const works = Array.from({ length: 300 }, (_, nth) => {
      const id = `s${nth}`;
      const made = assignment.exercises.map(({ exercise }) => {
        const answer = rightFor(book, assignment, exercise, id);
        const off = Object.fromEntries(Object.keys(answer).map((part) => [part, '41/43']));
        return [exercise, [attempt(off, 1), attempt(off, 2), attempt(answer, 3)]] as const;
      });
      return { student: { name: id, id }, work: workOf(Object.fromEntries(made)) };
    });
    // Without what is kept of the first time: a new catalogue.
    const fresh = structuredClone(book);
    const start = process.cpuUsage();
    const grades = works.map(({ student: who, work }) => gradeWork(fresh, assignment, work, who));
    // Of the processor's time: other work on the machine does not count.
    const taken = process.cpuUsage(start).user / 1000;
    expect(grades.every(({ earned: points }) => points.equals(8))).toBe(true);
    console.info(`300 × 8 × 3 attempts marked in ${Math.round(taken)} ms`);
    expect(taken).toBeLessThan(1000);
  });
});
