// Work that students have handed in, made up: right and wrong answers to the numbers that each of them has.
import type { Page } from '@playwright/test';
import { strToU8 } from 'fflate';
import type { Catalogue } from '../../../src/assignments/catalogue.ts';
import { readAssignment } from '../../../src/assignments/link.ts';
import { seedOf, taskOf } from '../../../src/assignments/seeds.ts';
import { writeSubmission } from '../../../src/assignments/submission.ts';
import type { Submission } from '../../../src/assignments/work.ts';
import { partsOf } from '../../../src/calc/exercises/definition.ts';
import { exactText, hasValue } from '../../../src/calc/kernel/exact.ts';

export const assignmentLink =
  'v=1&g=1&book=2026.11&t=Week+3&key=F26-3&do=wages-in-capital-two*2,rate-of-another-capital*3&due=2026-11-10T23:59%2B00:00&zone=UTC&late=10perday';

/** Noon on the day before it is due. */
export const inTime = Date.UTC(2026, 10, 9, 12);
export const day = 86_400_000;

export interface Answering {
  readonly name: string;
  readonly id: string;
  readonly at?: number;
  /** By exercise, what is answered; "right" and misconceptions by name become the student's own numbers. */
  readonly answers?: Readonly<Record<string, string>>;
  readonly link?: string;
  readonly changed?: Partial<Submission>;
}

/** The catalogue of the built book. */
export const catalogueOf = async (page: Page): Promise<Catalogue> =>
  (await (await page.request.get('en/exercises.json')).json()) as Catalogue;

/** The answer of one part: a quantity of the student's own model, or the text as it stands. */
function answerOf(
  catalogue: Catalogue,
  link: string,
  id: string,
  exercise: string,
  answer: string,
): Submission['attempts'][string][number]['answer'] {
  const { assignment } = readAssignment(link);
  const {
    model,
    numbers,
    exercise: definition,
  } = taskOf(catalogue, assignment, exercise, seedOf(assignment, id));
  const values = model?.evaluate(numbers) ?? {};
  return Object.fromEntries(
    partsOf(definition).map((part) => {
      const value = values[answer === 'right' ? part : answer];
      return [part, value && hasValue(value) ? exactText(value) : answer];
    }),
  );
}

/** The file of a student. */
export function handedIn(catalogue: Catalogue, student: Answering): Promise<string> {
  const { name, id, at = inTime, link = assignmentLink } = student;
  const answers = student.answers ?? { 'wages-in-capital-two': 'right', 'rate-of-another-capital': 'right' };
  const pause = [...id].reduce((sum, letter) => sum * 7 + letter.charCodeAt(0), 0) % 50_000;
  return writeSubmission({
    assignment: link,
    student: { name, id },
    seed: seedOf(readAssignment(link).assignment, id),
    edition: catalogue.edition,
    opened: at - 3_600_000,
    finished: at + 200_000,
    used: {},
    attempts: Object.fromEntries(
      Object.entries(answers).map(([exercise, answer], nth) => [
        exercise,
        [
          {
            at: at + nth * (60_000 + pause),
            hints: 0,
            answer: answerOf(catalogue, link, id, exercise, answer),
          },
        ],
      ]),
    ),
    ...student.changed,
  });
}

export const bytes = (text: string): Uint8Array => strToU8(text);

/** Gives files to the checker. */
export const give = (page: Page, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> =>
  page
    .locator('input[type="file"]')
    .first()
    .setInputFiles(
      Object.entries(files).map(([name, content]) => ({
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(content),
      })),
    );
