// What a student hands in: a file of JSON with the raw answers, or the same as a block of text that fits into any box. A sum
// over its content tells whether it was changed by hand; it is no seal, for whoever can read this can reckon it.

import { sha256 } from './sha256.ts';
import { type SubmissionProblem, shapeOf } from './submission-shape.ts';
import type { Submission } from './work.ts';

export type { SubmissionProblem } from './submission-shape.ts';

/** What was read, or why it could not be. */
export type SubmissionReading =
  | {
      readonly ok: true;
      readonly submission: Submission;
      /** Whether the content is another than when the file was made. */
      readonly isAltered: boolean;
    }
  | { readonly ok: false; readonly problem: SubmissionProblem };

/** Names the form of the file, and its version. */
export const submissionFormat = 'capital-in-motion-submission/1';

/** Longer texts are not read, in characters. */
export const longestSubmission = 1_048_576;

/** The file's content. */
export async function writeSubmission(submission: Submission): Promise<string> {
  const content = contentOf(submission);
  return `${JSON.stringify({ ...content, sum: sumOf(content) }, undefined, 1)}\n`;
}

/** Reads a file's content. Never throws. */
export async function readSubmission(text: string): Promise<SubmissionReading> {
  if (text.length > longestSubmission) {
    return { ok: false, problem: { kind: 'too-long', length: text.length, most: longestSubmission } };
  }
  const shape = shapeOf(text.replace(/^\uFEFF/, ''), submissionFormat);
  if (!shape.ok) return shape;
  const { submission, sum } = shape;
  return { ok: true, submission, isAltered: sum !== sumOf(contentOf(submission)) };
}

/** The names of the file, in their order. */
const contentOf = (submission: Submission) => ({
  fmt: submissionFormat,
  assign: submission.assignment,
  book: submission.edition,
  who: { name: submission.student.name, id: submission.student.id },
  seed: submission.seed,
  opened: submission.opened,
  finished: submission.finished,
  answers: Object.fromEntries(
    Object.entries(submission.attempts).map(([id, attempts]) => [
      id,
      attempts.map(({ at, hints, answer }) => ({ t: at, hints, raw: answer })),
    ]),
  ),
  read: submission.used,
});

/** SHA-256 over the content with all names in order, so that it does not matter how the file was laid out. */
const sumOf = (content: unknown): string => sha256(new TextEncoder().encode(canonical(content)));

/** JSON without spaces, the names of each object sorted. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
  return `{${pairs.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join(',')}}`;
}
