// What students handed in, read out of the texts that were collected: a file, or codes with whatever stands around them.

import { readSubmission, type SubmissionProblem, type SubmissionReading } from '../submission.ts';
import { holdsCode, readCode } from '../submission-code.ts';
import type { Submission } from '../work.ts';
import type { Collected } from './collect.ts';
import type { RefusalReason } from './limits.ts';
import type { LmsName } from './lms-name.ts';
import { isHtml, textOfHtml } from './plain-text.ts';

/** A submission, and how it came. */
export interface Submitted {
  readonly path: string;
  readonly lms: LmsName;
  readonly submission: Submission;
  /** Whether its content is another than when it was made. */
  readonly isAltered: boolean;
}

/** A file in which there is no submission that can be read. */
export interface NotRead {
  readonly path: string;
  readonly reason: RefusalReason | SubmissionProblem;
}

export interface SubmittedOrNot {
  readonly submitted: readonly Submitted[];
  readonly notRead: readonly NotRead[];
}

const nothing: SubmittedOrNot = { submitted: [], notRead: [] };

/** What an LMS adds of its own beside what was handed in. */
const listOfLms = /(?:^|\/)index\.html?$/i;

/** Reads what was collected from one file. Never throws. */
export async function submittedIn(collected: Collected): Promise<SubmittedOrNot> {
  const { kind, path } = collected;
  if (kind === 'passed-over') return nothing;
  if (kind === 'refused') return { submitted: [], notRead: [{ path, reason: collected.reason }] };
  const { lms, text } = collected;
  const readings = await readingsOf(path, text);
  const submitted = readings.flatMap((one) =>
    one.ok ? [{ path, lms, submission: one.submission, isAltered: one.isAltered }] : [],
  );
  const problems = readings.flatMap((one) => (one.ok ? [] : [one.problem]));
  if (submitted.length === 0 && lms.layout === 'plain' && listOfLms.test(path)) return nothing;
  return { submitted, notRead: problems.map((problem) => ({ path, reason: problem })) };
}

/** Where a code ends and another may begin. */
const endOfCode = /END\s+CAPITAL\s+IN\s+MOTION\s+WORK\s*-{2,}/gi;

/** More codes are in no file of one student. */
const mostCodes = 1000;

async function readingsOf(path: string, text: string): Promise<readonly SubmissionReading[]> {
  if (!holdsCode(text)) return [await readSubmission(jsonIn(isHtml(path, text) ? textOfHtml(text) : text))];
  const ends = [...text.matchAll(endOfCode)].map(({ index, 0: found }) => index + found.length);
  const starts = [0, ...ends].slice(0, mostCodes);
  const pieces = starts.map((start, nth) => text.slice(start, starts[nth + 1])).filter(holdsCode);
  // In HTML the marks may stand in a way that only the reader of codes finds.
  return Promise.all((pieces.length > 0 ? pieces : [text]).map(readCode));
}

/** A file's content that was pasted into a text box has other words around it. */
function jsonIn(text: string): string {
  const from = text.indexOf('{');
  const to = text.lastIndexOf('}');
  return from >= 0 && to > from ? text.slice(from, to + 1) : text;
}
