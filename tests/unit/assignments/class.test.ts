// A class: what is to be looked at in its work, what it found hard, and who is missing.
import { describe, expect, it } from 'vitest';
import { classView } from '~/assignments/class-view.ts';
import { dueTime } from '~/assignments/dates.ts';
import { type Flag, flagsOf, type HandedIn } from '~/assignments/flags.ts';
import { gradeWork } from '~/assignments/grading.ts';
import { writeAssignment } from '~/assignments/link.ts';
import { missingStudents, readExtensions, readRoster } from '~/assignments/roster.ts';
import { seedOf } from '~/assignments/seeds.ts';
import type { Attempt, Submission } from '~/assignments/work.ts';
import { exactText } from '~/calc/kernel/exact.ts';
import { assignmentOf, catalogueOfEachKind, rightFor } from '../../support/assignments.ts';

const kinds = await catalogueOfEachKind();
const due = { at: '2026-12-01T23:59+08:00', zone: 'Asia/Shanghai' };
const last = dueTime(due) ?? 0;
const day = 24 * 3_600_000;
const assignment = assignmentOf(['a-number', 'some-steps', 'a-choice', 'a-reason'], { due, tries: 3 });
const opened = last - 5 * day;

type Made = Submission['attempts'];
const right = (exercise: string, id: string) => rightFor(kinds, assignment, exercise, id);
const attempt = (answer: Attempt['answer'], at: number): Attempt => ({ at, hints: 0, answer });

/** What a student handed in. */
function handedIn(
  id: string,
  attempts: Made,
  more: Partial<Submission> & { isAltered?: boolean } = {},
): HandedIn {
  const { isAltered = false, ...rest } = more;
  const submission: Submission = {
    assignment: writeAssignment(assignment),
    student: { name: `Student ${id}`, id },
    seed: seedOf(assignment, id),
    edition: '2026.11',
    opened,
    finished: last - day,
    attempts,
    used: {},
    ...rest,
  };
  const grade = gradeWork(kinds, assignment, submission, submission.student);
  return { from: `${id}.json`, submission, isAltered, grade };
}

const flags = (all: readonly HandedIn[]): readonly (readonly Flag[])[] =>
  flagsOf(all, assignment, { now: last + 10 * day, edition: '2026.11' });
const one = (work: HandedIn): readonly Flag[] => flags([work])[0] ?? [];

/** Work at three exercises, at a student's own pace. */
const ordinary = (id: string, pace: number): Made => ({
  'a-number': [
    attempt({ annualRate: `3/${pace}` }, opened + pace * 1000),
    attempt(right('a-number', id), opened + pace * 2500),
  ],
  'a-choice': [attempt(right('a-choice', id), opened + pace * 4100)],
});

/** The rate of surplus-value in a student's numbers, which a known mistake takes for the annual rate. */
const rateOf = (id: string): string => {
  const rate = handedIn(id, {}).grade.exercises[0]?.task.numbers.get('rateOfSurplusValue');
  return rate ? exactText(rate) : '';
};

describe('flags', () => {
  it('has none for ordinary work', () => {
    expect(flags([handedIn('s1', ordinary('s1', 71)), handedIn('s2', ordinary('s2', 97))])).toEqual([[], []]);
  });

  it.each([
    [
      'another seed than the number gives',
      { seed: 'F26-ECON101-3|s9' },
      { kind: 'other-seed', expected: 'F26-ECON101-3|s1' },
    ],
    ['a file that was changed', { isAltered: true }, { kind: 'altered' }],
    [
      'another edition',
      { edition: '2025.1' },
      { kind: 'other-edition', edition: '2025.1', expected: '2026.11' },
    ],
    ['answers from before it was opened', { opened: last }, { kind: 'before-opened', attempts: 3 }],
  ])('tells of %s', (_, more, flag) => {
    expect(one(handedIn('s1', ordinary('s1', 71), more))).toEqual([expect.objectContaining(flag)]);
  });

  it('do not accuse anybody whose clock was put right by a few minutes', () => {
    const corrected = { opened: opened + 5 * 60_000 };
    expect(one(handedIn('s1', ordinary('s1', 71), corrected))).toEqual([]);
  });

  it('tells in which settings the link differs, however it is written', () => {
    const link = writeAssignment({
      ...assignment,
      tries: 9,
      due: { at: '2027-01-01T00:00+08:00', zone: 'Asia/Shanghai' },
    });
    expect(one(handedIn('s1', ordinary('s1', 71), { assignment: link }))).toEqual([
      { kind: 'other-assignment', settings: ['due', 'try'] },
    ]);
    const shuffled = `#${writeAssignment(assignment).split('&').reverse().join('&')}`;
    expect(one(handedIn('s1', ordinary('s1', 71), { assignment: shuffled }))).toEqual([]);
  });

  it('tells of late work, of answers from the future and of more attempts than allowed', () => {
    const late = handedIn('s1', { 'a-number': [attempt(right('a-number', 's1'), last + 1)] });
    expect(one(late)).toEqual([{ kind: 'late', days: 1, beyond: 0 }]);
    const future = handedIn('s1', { 'a-choice': [attempt({ choice: 'longer' }, last + 11 * day)] });
    expect(one(future)).toContainEqual({ kind: 'in-the-future', attempts: 1 });
    const many = Array.from({ length: 4 }, (_, nth) =>
      attempt({ choice: 'shorter' }, opened + nth * nth * 1000),
    );
    expect(one(handedIn('s1', { 'a-choice': many }))).toEqual([
      { kind: 'too-many-attempts', exercise: 'a-choice', count: 4, allowed: 3 },
    ]);
  });

  it('tells of a student who handed in twice, also under a number in other letters', () => {
    const twice = [
      handedIn('s1', ordinary('s1', 71)),
      { ...handedIn('S1 ', ordinary('s1', 83)), from: 'again.json' },
    ];
    expect(flags(twice).map((list) => list.filter(({ kind }) => kind === 'duplicate'))).toEqual([
      [{ kind: 'duplicate', from: ['again.json'] }],
      [{ kind: 'duplicate', from: ['s1.json'] }],
    ]);
  });

  it('tells of two students whose answers follow one another to the millisecond', () => {
    const copied = Object.fromEntries(
      Object.entries(ordinary('s1', 71)).map(([id, made]) => [
        id,
        made.map((each) => ({ ...each, at: each.at + 60_007 })),
      ]),
    );
    const [first, second, third] = flags([
      handedIn('s1', ordinary('s1', 71)),
      handedIn('s2', copied),
      handedIn('s3', ordinary('s3', 83)),
    ]);
    expect(first).toContainEqual({ kind: 'same-timing', as: ['s2'] });
    expect(second).toContainEqual({ kind: 'same-timing', as: ['s1'] });
    expect(third).toEqual([]);
  });

  it('tells of three unusual wrong answers in common, and of a longer text in common', () => {
    const odd = (pace: number): Made => ({
      'some-steps': ['11/7', '13/9'].map((text, nth) =>
        attempt(
          { turnoverTime: text, turnovers: '17/19', variableCapitalAdvanced: '1' },
          opened + pace * (nth + 1) ** 2,
        ),
      ),
    });
    expect(flags([handedIn('s1', odd(71)), handedIn('s2', odd(83))]).flat()).toContainEqual({
      kind: 'same-answers',
      as: ['s2'],
    });
    const words = {
      reasoning:
        'The capital of A comes back ten times a year, and each time it sets the same labour in motion again.',
    };
    const essay = (pace: number): Made => ({ 'a-reason': [attempt(words, opened + pace)] });
    expect(flags([handedIn('s1', essay(71)), handedIn('s2', essay(83))]).flat()).toContainEqual({
      kind: 'same-answers',
      as: ['s1'],
    });
  });

  it('is no flag that many give the answer of the same known mistake', () => {
    const mistake = (id: string, pace: number): Made => {
      return {
        'a-number': [1, 2, 3].map((nth) => attempt({ annualRate: rateOf(id) }, opened + pace * nth ** 2)),
      };
    };
    expect(flags([handedIn('s1', mistake('s1', 71)), handedIn('s2', mistake('s2', 83))]).flat()).toEqual([]);
  });
});

describe('the class', () => {
  const works = [
    handedIn('s1', {
      'a-number': [attempt({ annualRate: rateOf('s1') }, 1), attempt(right('a-number', 's1'), 2)],
      'a-choice': [attempt(right('a-choice', 's1'), 3)],
    }),
    handedIn('s2', {
      'a-number': [attempt({ annualRate: rateOf('s2') }, 1), attempt({ annualRate: rateOf('s2') }, 2)],
      'a-choice': [attempt(right('a-choice', 's2'), 3)],
    }),
    handedIn('s3', {
      'a-number': [attempt({ annualRate: '2/7' }, 1)],
      'a-reason': [attempt({ reasoning: 'Because.' }, 2)],
    }),
    handedIn('s4', { 'a-number': [attempt({ annualRate: '2/7' }, 1)] }),
  ];
  const view = classView(works.map(({ grade }) => grade));

  it('has its hardest exercise first, and what nobody did last', () => {
    expect(view.students).toBe(4);
    expect(view.exercises.map(({ exercise }) => exercise)).toEqual([
      'a-number',
      'a-choice',
      'a-reason',
      'some-steps',
    ]);
    expect(view.exercises[0]).toMatchObject({ students: 4, right: 1 });
    expect(
      [view.exercises[0]?.first, view.exercises[0]?.best].map((mean) => mean && exactText(mean)),
    ).toEqual(['0', '1/4']);
  });

  it('counts each mistake once for a student', () => {
    expect(view.exercises[0]?.misconceptions).toEqual([
      { part: 'annualRate', name: 'rateOfSurplusValue', students: 2 },
    ]);
    expect(view.exercises[0]?.wrong).toEqual([{ part: 'annualRate', name: '2/7', students: 2 }]);
  });

  it('counts the reasoning that nobody has read', () => {
    expect(view.exercises.map(({ unread }) => unread)).toEqual([0, 0, 1, 0]);
  });

  it('does not depend on the order in which the work came in', () => {
    expect(classView([...works].reverse().map(({ grade }) => grade))).toEqual(view);
  });
});

describe('a class list', () => {
  it('is read with headings or without, from a table or from lines', () => {
    const ada = { name: 'Ada Lovelace', id: 's1', email: 'ada@uni.example' };
    const lists = [
      'Name,ID number,Email address\nAda Lovelace,s1,ada@uni.example',
      'First name\tLast name\tStudent ID\tE-mail\nAda\tLovelace\ts1\tada@uni.example\n',
      '姓名;学号;邮箱\r\nAda Lovelace;s1;ada@uni.example\r\n',
      'ada@uni.example,Ada Lovelace,s1',
      '"Ada Lovelace",s1,ada@uni.example',
    ];
    for (const list of lists) expect(readRoster(list).students).toEqual([ada]);
    expect(readRoster('王小明\n李雷').students.map(({ name }) => name)).toEqual(['王小明', '李雷']);
  });

  it('shows who is missing, by number or address', () => {
    const { students } = readRoster('Ada,s1,ada@uni.example\nBo,s2,bo@uni.example\nCy,s3,cy@uni.example');
    expect(missingStudents(students, ['S1', 'bo@uni.example']).map(({ name }) => name)).toEqual(['Cy']);
    expect(missingStudents(students, ['cy']).map(({ name }) => name)).toEqual(['Ada', 'Bo']);
  });

  it('of extensions takes days or dates, and names the lines that say neither', () => {
    const { extensions, problems } = readExtensions(
      's1, 3\nS2： 2天\n\ns3, 2026-12-24\ns4\t2026-12-24 18:00\ns5, soon\ns6\ns7 2026-12-24 18:00\ns8:30',
      due,
    );
    expect(Object.fromEntries([...extensions].map(([id, { at }]) => [id, at]))).toEqual({
      s1: '2026-12-04T23:59+08:00',
      s2: '2026-12-03T23:59+08:00',
      s3: '2026-12-24T23:59+08:00',
      s4: '2026-12-24T18:00+08:00',
      s7: '2026-12-24T18:00+08:00',
      s8: '2026-12-31T23:59+08:00',
    });
    expect(problems).toEqual([
      { line: 6, text: 's5, soon' },
      { line: 7, text: 's6' },
    ]);
  });
});
