// The work at a package, held to the letter of SCORM 1.2 by a strict LMS: nothing it would refuse is ever sent, nothing is
// called saved that is not, the best score stays, and a visit goes on where the last one ended.
import { Scorm12API } from 'scorm-again';
import { describe, expect, it } from 'vitest';
import type { Assignment } from '~/assignments/assignment.ts';
import { lmsSession, type ScormApi } from '~/assignments/scorm/lms-session.ts';
import { type LmsWork, type Mirror, takeUpWork } from '~/assignments/scorm/lms-work.ts';
import type { Answer } from '~/calc/exercises/marking.ts';
import { exact } from '~/calc/kernel/exact.ts';
import { marksOf } from '~/kit/marks.ts';
import { type Faults, strictScorm } from '../../browser/support/strict-scorm.ts';
import { assignmentOf, catalogueOfEachKind, rightFor } from '../../support/assignments.ts';

const catalogue = await catalogueOfEachKind();
const all = ['a-number', 'some-steps', 'a-choice', 'a-reason'];
const began = Date.UTC(2026, 10, 22, 8);

/** What an LMS has of a student, and gives back in the next visit. */
type Kept = Record<string, unknown>;

/** A mirror like a browser's storage. */
const storage = (): Mirror & { readonly texts: Map<string, string> } => {
  const texts = new Map<string, string>();
  return {
    texts,
    read: (student) => texts.get(student) ?? '',
    write: (student, text) => texts.set(student, text),
  };
};

interface Visit {
  readonly faults?: Faults;
  readonly kept?: Kept | undefined;
  readonly student?: string;
  readonly mirror?: Mirror;
  readonly assignment?: Assignment;
  readonly mastery?: string;
}

/** Opens a package in an LMS. */
function visit(given: Visit = {}) {
  const { faults = {}, kept, student = 's1', mirror = storage(), assignment = assignmentOf(all) } = given;
  const inner = new Scorm12API({ autocommit: false, logLevel: 5 });
  if (kept) inner.loadFromJSON(kept);
  inner.cmi.core.student_id = student;
  inner.cmi.core.student_name = 'Lovelace, Ada';
  if (given.mastery) inner.cmi.student_data.mastery_score = given.mastery;
  const lms = { data: {} as Kept };
  const api = strictScorm(inner as unknown as ScormApi, faults, () => {
    lms.data = (inner.renderCMIToJSONObject() as { cmi: Kept }).cmi;
  });
  let now = began;
  const work = takeUpWork({
    generator: assignment.generator,
    session: lmsSession(api),
    mirror,
    marks: (id) => marksOf(catalogue, assignment, id),
    now: () => now,
  });
  const answer = (exercise: string, given: Answer, hints = 0): void => {
    now += 60_000;
    work.record(exercise, { at: now, hints, answer: given }, 5000);
  };
  return {
    api,
    lms,
    work,
    answer,
    right: (exercise: string) => rightFor(catalogue, assignment, exercise, student),
    core: () => lms.data['core'] as { score: { raw: string }; lesson_status: string; exit: string },
    interactions: () =>
      Object.values((lms.data['interactions'] ?? {}) as Record<string, Record<string, unknown>>),
  };
}

const wrong: Answer = { annualRate: '1/7' };
const isSaved = (work: LmsWork): boolean => work.saving().kind === 'saved';

describe('a visit', () => {
  it('says at once that it can be taken up again, is incomplete, and has no score before an answer', () => {
    const { api, core, work } = visit();
    expect(core()).toMatchObject({ exit: 'suspend', lesson_status: 'incomplete', score: { raw: '' } });
    expect(work.beginning).toEqual({
      student: 's1',
      studentName: 'Lovelace, Ada',
      mode: 'normal',
      isRestored: false,
    });
    expect(isSaved(work)).toBe(true);
    expect(api.violations).toEqual([]);
  });

  it('commits after every answer: score, answers and what the next visit needs', () => {
    const { api, answer, right, core, interactions, work } = visit();
    for (const exercise of all) {
      const before = api.calls.filter((call) => call === 'LMSCommit').length;
      answer(exercise, right(exercise));
      expect(api.calls.filter((call) => call === 'LMSCommit').length).toBe(before + 1);
      expect(isSaved(work)).toBe(true);
    }
    expect(core().score.raw).toBe('100');
    expect(interactions().map(({ id, type, result }) => [id, type, result])).toEqual([
      ['a-number', 'fill-in', 'correct'],
      ['some-steps.turnoverTime', 'fill-in', 'correct'],
      ['some-steps.turnovers', 'fill-in', 'correct'],
      ['some-steps.variableCapitalAdvanced', 'fill-in', 'correct'],
      ['a-choice', 'choice', 'correct'],
      ['a-reason', 'fill-in', 'neutral'],
    ]);
    expect(interactions()[4]?.['student_response']).toBe('a,c');
    expect(interactions()[0]?.['latency']).toMatch(/00:00:05/);
    expect(api.violations).toEqual([]);
  });

  it('leaves reasoning out of the score, which people read', () => {
    const { answer, core, right } = visit({ assignment: assignmentOf(['a-reason', 'a-number']) });
    answer('a-reason', { reasoning: 'Because.' });
    expect(core().score.raw).toBe('');
    answer('a-number', right('a-number'));
    expect(core().score.raw).toBe('100');
  });

  it('keeps the best score: a later worse answer takes nothing away, but is told', () => {
    const { api, answer, right, core, interactions } = visit({ assignment: assignmentOf(['a-number']) });
    answer('a-number', right('a-number'));
    answer('a-number', wrong);
    expect(core().score.raw).toBe('100');
    expect(interactions().map(({ result }) => result)).toEqual(['correct', 'wrong']);
    expect(api.violations).toEqual([]);
  });

  it('takes off what hints cost and lateness', () => {
    const due = { at: '2026-11-21T23:59+00:00', zone: 'UTC' };
    const late = { grace: 0, perDay: exact('1/10'), floor: exact(0), days: undefined };
    const hints = { kind: 'cost', each: exact('1/4') } as const;
    const { answer, right, core } = visit({ assignment: assignmentOf(['a-number'], { due, late, hints }) });
    answer('a-number', right('a-number'), 2);
    expect(core().score.raw).toBe('45');
  });

  it('tells the LMS nothing that it could not take, whatever is typed', () => {
    const { api, answer } = visit();
    for (const typed of [
      '',
      ' ',
      'x'.repeat(5000),
      'a\nb\t\u0000',
      '\ud800',
      '😀😀',
      '第一，第二',
      '{a,b}',
      '<b>&amp;',
    ]) {
      answer('a-number', { annualRate: typed });
      answer('a-reason', { reasoning: typed });
      answer('a-choice', { choice: typed });
    }
    expect(api.violations).toEqual([]);
  });

  it('can be ended, and nothing is called after that', () => {
    const { api, work } = visit();
    work.leave();
    work.leave();
    work.save();
    expect(api.calls.filter((call) => call === 'LMSFinish')).toHaveLength(1);
    expect(api.calls.at(-1)).toBe('LMSFinish');
    expect(api.violations).toEqual([]);
  });
});

describe('right answers', () => {
  const patterns = (more: Partial<Assignment>, ...answers: readonly ('right' | 'wrong')[]) => {
    const { answer, right, interactions } = visit({ assignment: assignmentOf(['a-number'], more) });
    for (const one of answers) answer('a-number', one === 'right' ? right('a-number') : wrong);
    return interactions().map(({ correct_responses }) => Object.keys(correct_responses as object).length);
  };

  it('are told to the LMS only when the student may see them', () => {
    expect(patterns({ show: 'at-once' }, 'wrong')).toEqual([1]);
    expect(patterns({ show: 'after-tries', tries: 3 }, 'wrong', 'wrong', 'wrong')).toEqual([0, 0, 1]);
    expect(patterns({ show: 'after-tries' }, 'wrong', 'right')).toEqual([0, 1]);
    expect(patterns({ show: 'never' }, 'wrong', 'right')).toEqual([0, 0]);
    const due = { at: '2199-12-01T23:59+00:00', zone: 'UTC' };
    expect(patterns({ show: 'after-due', due }, 'right')).toEqual([0]);
  });
});

describe('the status', () => {
  const finished = (mastery: string | undefined, isRight: boolean) => {
    const { answer, right, work, core, api } = visit({
      assignment: assignmentOf(['a-number']),
      ...(mastery ? { mastery } : {}),
    });
    answer('a-number', isRight ? right('a-number') : wrong);
    expect(core().lesson_status).toBe('incomplete');
    work.finish();
    expect(api.violations).toEqual([]);
    return core().lesson_status;
  };

  it('is incomplete until it is handed in, then completed, or passed and failed by the LMS’s mastery score', () => {
    expect(finished(undefined, false)).toBe('completed');
    expect(finished('60', true)).toBe('passed');
    expect(finished('60', false)).toBe('failed');
  });

  it('of handed-in work with nothing answered comes with a score of 0', () => {
    const { work, core } = visit({ mastery: '50' });
    work.finish();
    expect(core()).toMatchObject({ lesson_status: 'failed', score: { raw: '0' } });
  });

  it('is never taken back in the next visit, and can still be passed', () => {
    const assignment = assignmentOf(['a-number']);
    const first = visit({ assignment, mastery: '60' });
    first.answer('a-number', wrong);
    first.work.finish();
    expect(first.core().lesson_status).toBe('failed');
    const second = visit({ assignment, mastery: '60', kept: first.lms.data });
    expect(second.core().lesson_status).toBe('failed');
    second.answer('a-number', second.right('a-number'));
    expect(second.core().lesson_status).toBe('passed');
    const third = visit({ assignment, mastery: '60', kept: second.lms.data });
    third.answer('a-number', wrong);
    expect(third.core()).toMatchObject({ lesson_status: 'passed', score: { raw: '100' } });
  });
});

describe('the next visit', () => {
  it('has every attempt again, and appends to the answers of the last one', () => {
    const first = visit();
    first.answer('a-number', wrong);
    first.answer('some-steps', first.right('some-steps'));
    first.work.openHint('a-number', 2);
    first.work.leave();
    const second = visit({ kept: first.lms.data });
    expect(second.work.attempts('a-number').map(({ answer }) => answer)).toEqual([wrong]);
    expect(second.work.hints('a-number')).toBe(2);
    second.answer('a-number', second.right('a-number'));
    expect(second.interactions()).toHaveLength(5);
    expect([...first.api.violations, ...second.api.violations]).toEqual([]);
  });

  it('gets back from the browser what the LMS has lost, and tells the LMS', () => {
    const mirror = storage();
    const first = visit({ mirror });
    first.answer('a-number', first.right('a-number'));
    const second = visit({ mirror, kept: { ...first.lms.data, suspend_data: '' } });
    expect(second.work.beginning.isRestored).toBe(true);
    expect(second.work.attempts('a-number')).toHaveLength(1);
    const third = visit({ kept: second.lms.data });
    expect(third.work.beginning.isRestored).toBe(false);
    expect(third.work.attempts('a-number')).toHaveLength(1);
  });

  it('never shows one student another’s work, nor the work at another assignment', () => {
    const mirror = storage();
    const first = visit({ mirror });
    first.answer('a-number', first.right('a-number'));
    expect(visit({ mirror, student: 's2' }).work.attempts('a-number')).toEqual([]);
    expect(visit({ kept: first.lms.data, student: 's2' }).work.attempts('a-number')).toEqual([]);
    const other = assignmentOf(all, { key: 'another' });
    expect(visit({ kept: first.lms.data, mirror, assignment: other }).work.attempts('a-number')).toEqual([]);
  });

  it('of a student without a number has only what stayed in the tab', () => {
    const mirror = storage();
    const first = visit({ mirror, student: '' });
    first.answer('a-number', wrong);
    expect([...mirror.texts.keys()]).toEqual(['']);
  });
});

describe('an LMS that fails', () => {
  it('at Initialize: work goes on, nothing else is called, and it is said', () => {
    const { api, answer, right, work } = visit({ faults: { initialize: true } });
    answer('a-number', right('a-number'));
    expect(work.attempts('a-number')).toHaveLength(1);
    expect(work.saving()).toEqual({
      kind: 'trouble',
      trouble: { call: 'LMSInitialize', element: undefined, code: '101' },
    });
    expect(new Set(api.calls)).toEqual(new Set(['LMSInitialize']));
  });

  it('at Commit: nothing is called saved until it is, and then all of it is there', () => {
    const { api, answer, right, work, interactions, core } = visit({ faults: { commit: true } });
    expect(isSaved(work)).toBe(false);
    answer('a-number', right('a-number'));
    expect(work.saving()).toMatchObject({ trouble: { call: 'LMSCommit', code: '101' } });
    api.faults = {};
    work.save();
    expect(isSaved(work)).toBe(true);
    expect(core().score.raw).toMatch(/^33\.3/);
    expect(interactions()).toHaveLength(1);
    expect(api.violations).toEqual([]);
  });

  it('at SetValue: which element it was is said', () => {
    const { answer, right, work } = visit({ faults: { set: { 'cmi.core.score.raw': '405' } } });
    answer('a-number', right('a-number'));
    expect(work.saving()).toMatchObject({
      trouble: { call: 'LMSSetValue', element: 'cmi.core.score.raw', code: '405' },
    });
  });

  it('by throwing, or by lacking what it may lack: the first is said, the second is not', () => {
    const broken = visit({ faults: { throws: ['LMSCommit'] } });
    broken.answer('a-number', broken.right('a-number'));
    expect(broken.work.saving()).toMatchObject({ trouble: { call: 'LMSCommit' } });
    const lacking = visit({ faults: { set: { 'cmi.interactions': '401', 'cmi.core.score.min': '401' } } });
    lacking.answer('a-number', lacking.right('a-number'));
    expect(isSaved(lacking.work)).toBe(true);
    expect(lacking.core().score.raw).toMatch(/^33\.3/);
  });
});
