// A visit goes on where the last one ended, whatever the LMS has lost, and nothing is called saved that is not.
import { describe, expect, it } from 'vitest';
import { assignmentOf } from '../../support/assignments.ts';
import { all, isSaved, storage, visit, wrong } from '../../support/scorm-visit.ts';

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

  it('at Commit by its word alone, or by its error alone: both are believed', () => {
    for (const commit of ['without-error', 'only-error'] as const) {
      const { answer, work } = visit({ faults: { commit } });
      answer('a-number', wrong);
      expect(work.saving()).toMatchObject({ kind: 'trouble', trouble: { call: 'LMSCommit' } });
    }
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
