// A package opened in an LMS, without a browser: scorm-again keeps the data, behind the rules of a strict LMS.
import { Scorm12API } from 'scorm-again';
import type { Assignment } from '~/assignments/assignment.ts';
import { lmsSession } from '~/assignments/scorm/lms-session.ts';
import { type LmsWork, type Mirror, takeUpWork } from '~/assignments/scorm/lms-work.ts';
import type { Answer } from '~/calc/exercises/marking.ts';
import { marksOf } from '~/kit/marks.ts';
import { type Faults, strictScorm } from '../browser/support/strict-scorm.ts';
import { assignmentOf, catalogueOfEachKind, rightFor } from './assignments.ts';

const catalogue = await catalogueOfEachKind();
export const all = ['a-number', 'some-steps', 'a-choice', 'a-reason'];
const began = Date.UTC(2026, 10, 22, 8);

/** What an LMS has of a student, and gives back in the next visit. */
export type Kept = Record<string, unknown>;

/** A mirror like a browser's storage. */
export const storage = (): Mirror & { readonly texts: Map<string, string> } => {
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
export function visit(given: Visit = {}) {
  const { faults = {}, kept, student = 's1', mirror = storage(), assignment = assignmentOf(all) } = given;
  const inner = new Scorm12API({ autocommit: false, logLevel: 5 });
  if (kept) inner.loadFromJSON(kept);
  inner.cmi.core.student_id = student;
  inner.cmi.core.student_name = 'Lovelace, Ada';
  if (given.mastery) inner.cmi.student_data.mastery_score = given.mastery;
  const lms = { data: {} as Kept };
  const api = strictScorm(inner, faults, () => {
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

export const wrong: Answer = { annualRate: '1/7' };
export const isSaved = (work: LmsWork): boolean => work.saving().kind === 'saved';
