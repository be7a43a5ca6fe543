// The work at a package, held to the letter of SCORM 1.2 by a strict LMS: nothing it would refuse is ever sent, every answer
// is committed, the best score stays, and the status is what the standard has.
import { describe, expect, it } from 'vitest';
import type { Assignment } from '~/assignments/assignment.ts';
import { exact } from '~/calc/kernel/exact.ts';
import { assignmentOf } from '../../support/assignments.ts';
import { all, isSaved, visit, wrong } from '../../support/scorm-visit.ts';

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

  it('of reasoning alone has no score, not even where the LMS begins with 0', () => {
    const assignment = assignmentOf(['a-reason']);
    const { answer, work } = visit({ assignment, kept: { core: { score: { raw: '0' } } } });
    answer('a-reason', { reasoning: 'Because.' });
    work.finish();
    expect(work.score()).toBeUndefined();
    expect(isSaved(work)).toBe(true);
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
    const core = { ...second.core(), score: { raw: '', min: '', max: '' } };
    const forgetful = visit({
      assignment,
      mastery: '60',
      kept: { ...second.lms.data, core, suspend_data: '' },
    });
    forgetful.answer('a-number', wrong);
    forgetful.work.finish();
    expect(forgetful.core().lesson_status).toBe('passed');
    const third = visit({ assignment, mastery: '60', kept: second.lms.data });
    third.answer('a-number', wrong);
    expect(third.core()).toMatchObject({ lesson_status: 'passed', score: { raw: '100' } });
  });
});
