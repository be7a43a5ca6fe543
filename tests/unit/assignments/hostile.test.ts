// Ten thousand links and ten thousand submissions and codes, well-formed and broken: nothing throws, nothing hangs, what is
// well-formed survives as it was, and what could not be used is named in both languages.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAssignment } from '~/assignments/check-assignment.ts';
import { gradeWork } from '~/assignments/grading.ts';
import { readAssignment, writeAssignment } from '~/assignments/link.ts';
import { settings } from '~/assignments/problems.ts';
import { readSubmission, type SubmissionReading, writeSubmission } from '~/assignments/submission.ts';
import { readCode, writeCode } from '~/assignments/submission-code.ts';
import type { Submission } from '~/assignments/work.ts';
import { exact } from '~/calc/kernel/exact.ts';
import { problemInWords } from '~/i18n/assignment-problem-messages.ts';
import { languages } from '~/i18n/languages.ts';
import { assignments, submissions } from '../../support/any-assignment.ts';
import { assignmentOf, catalogueOfEachKind, plain } from '../../support/assignments.ts';
import { attacks, hostileStored, hostileText, must, spoilt } from '../../support/hostile.ts';

const kinds = await catalogueOfEachKind();
const exercises = ['a-number', 'some-steps', 'a-choice', 'a-reason', 'the-first'];
const places = ['part/chapter', 'part/chapter/text', 'part/chapter/words'];
const known = assignments(exercises, places);

/** No single reading may take longer, in milliseconds of the processor's time: other work on the machine does not count. */
const longest = 2000;

/** Runs it, and fails if it takes too long. */
async function quickly<T>(what: string, run: () => T | Promise<T>): Promise<T> {
  const start = process.cpuUsage();
  const result = await run();
  must(process.cpuUsage(start).user / 1000 < longest, `quick: ${what.slice(0, 300)}`);
  return result;
}

const isSaid = (problem: Parameters<typeof problemInWords>[0]): boolean =>
  languages.every((language) => {
    const said = problemInWords(problem, language);
    return said.length > 10 && said.length < 2000 && !said.includes('undefined') && !said.includes('[object');
  });

/** A link with one thing changed: cut off, doubled, or with something foreign in it. */
const brokenLinks: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(known, fc.nat(400), fc.nat(40), hostileText).map(([assignment, at, length, foreign]) => {
    const link = writeAssignment(assignment);
    const place = at % (link.length + 1);
    return link.slice(0, place) + foreign + link.slice(place + length);
  }),
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom<string>(...settings), hostileText), hostileText), {
      maxLength: 8,
    })
    .map((pairs) => `do=a-number&${pairs.map((pair) => pair.join('=')).join('&')}`),
  fc
    .tuple(known, fc.constantFrom(...attacks))
    .map(([assignment, attack]) =>
      writeAssignment(assignment).replace(/=[^&]*$/, () => `=${encodeURIComponent(attack.toWellFormed())}`),
    ),
  hostileText,
);

describe('links', () => {
  it('5,000 well-formed ones survive as they were; what the book does not have is named', async () => {
    await fc.assert(
      fc.asyncProperty(known, async (assignment) => {
        const link = writeAssignment(assignment);
        const { assignment: read, problems } = await quickly(link, () => readAssignment(link));
        must(writeAssignment(read) === link, `the same link again: ${link}`);
        must(JSON.stringify(plain(read)) === JSON.stringify(plain(assignment)), `as it was: ${link}`);
        must(
          problems.every(({ kind }) => kind === 'other-generator' || kind === 'nothing-assigned'),
          `nothing to say: ${link}`,
        );
        const checked = await quickly(link, () => checkAssignment(read, kinds));
        must(checked.problems.every(isSaid), `said: ${link}`);
        const lost =
          read.exercises.length +
          read.readings.length +
          read.fixed.length -
          (checked.assignment.exercises.length +
            checked.assignment.readings.length +
            checked.assignment.fixed.length);
        must(checked.problems.length >= lost, `every loss is named: ${link}`);
        must(
          checkAssignment(checked.assignment, kinds).problems.every(({ kind }) => kind === 'other-edition'),
          `settled: ${link}`,
        );
      }),
      { numRuns: 5000 },
    );
  });

  it('5,000 broken ones are read as far as they go', async () => {
    await fc.assert(
      fc.asyncProperty(brokenLinks, async (link) => {
        const { assignment, problems } = await quickly(link, () => readAssignment(link));
        must(problems.every(isSaid), `said: ${link}`);
        const again = writeAssignment(assignment);
        must(
          JSON.stringify(plain(readAssignment(again).assignment)) === JSON.stringify(plain(assignment)),
          `a link again: ${link}`,
        );
        const checked = await quickly(link, () => checkAssignment(assignment, kinds));
        must(checked.problems.every(isSaid), `said: ${link}`);
        const work = {
          opened: 0,
          attempts: { 'a-number': [{ at: 1, hints: 0, answer: { annualRate: '10' } }] },
          used: {},
        };
        const { earned, outOf } = gradeWork(kinds, checked.assignment, work, { name: '', id: link });
        must(earned.gte(0) && earned.lte(outOf), `marks between nothing and all: ${link}`);
      }),
      { numRuns: 5000 },
    );
  });

  it('the longest ones are read as quickly', async () => {
    for (const part of [
      'do=a',
      '(',
      'do=a(',
      ',',
      '%25',
      '&',
      '=',
      'late=grace1m.',
      'due=2026-',
      '&amp;',
      '-a',
      '1/',
      'a,1',
    ]) {
      const link = `do=a-number&read=${part.repeat(4000)}`.slice(0, 16_384);
      await quickly(link, () => checkAssignment(readAssignment(link).assignment, kinds));
      const doing = `do=${part.repeat(8000)}`.slice(0, 16_384);
      await quickly(doing, () => checkAssignment(readAssignment(doing).assignment, kinds));
      const late = `late=${part.repeat(8000)}`.slice(0, 16_384);
      await quickly(late, () => readAssignment(late));
    }
  });
});

const parts = {
  'a-number': ['annualRate'],
  'some-steps': ['turnoverTime', 'turnovers'],
  'a-choice': ['choice'],
  'a-reason': ['reasoning'],
};
const good = submissions(parts, known);
const set = assignmentOf(['a-number', 'some-steps', 'a-choice', 'a-reason'], {
  readings: [{ place: 'part/chapter/text', points: exact(1) }],
});

/** What comes of a submission, whatever is in it: it is marked, or it is refused by name. */
function settle(reading: SubmissionReading, text: string): void {
  if (!reading.ok) {
    must(isSaid(reading.problem), `said: ${text.slice(0, 300)}`);
    return;
  }
  const { submission } = reading;
  const { earned, outOf, readings } = gradeWork(kinds, set, submission, submission.student);
  must(earned.gte(0) && earned.lte(outOf), `marks between nothing and all: ${text.slice(0, 300)}`);
  must(
    readings.every(({ used, of }) => used <= of),
    `no more used than there is: ${text.slice(0, 300)}`,
  );
}

const example: Submission = {
  assignment: writeAssignment(set),
  student: { name: 'Ada', id: 's1' },
  seed: 'F26-ECON101-3|s1',
  edition: '2026.11',
  opened: 1_790_000_000_000,
  finished: 1_790_000_900_000,
  attempts: {
    'a-number': [{ at: 1_790_000_100_000, hints: 0, answer: { annualRate: '1000%' } }],
    'some-steps': [
      {
        at: 1_790_000_200_000,
        hints: 1,
        answer: { turnoverTime: '5', turnovers: '10', variableCapitalAdvanced: '500' },
      },
    ],
  },
  used: { 'part/chapter/text': ['end', 'guess:a'] },
};

describe('submissions and codes', () => {
  it('3,000 well-formed ones survive as they were, as a file or as a code', async () => {
    let nth = 0;
    await fc.assert(
      fc.asyncProperty(good, async (submission) => {
        nth += 1;
        const [write, read] = nth % 3 === 0 ? [writeCode, readCode] : [writeSubmission, readSubmission];
        const text = await write(submission);
        const reading = await quickly(text, () => read(text));
        must(reading.ok && !reading.isAltered, `read and unaltered: ${text.slice(0, 300)}`);
        must(
          reading.ok && JSON.stringify(reading.submission) === JSON.stringify(inOrder(submission)),
          `as it was: ${text.slice(0, 300)}`,
        );
        settle(reading, text);
      }),
      { numRuns: 3000 },
    );
  });

  it('4,000 files in which something is wrong are read or refused by name', async () => {
    const file: unknown = JSON.parse(await writeSubmission(example));
    const broken = fc.oneof({ weight: 3, arbitrary: spoilt(file) }, { weight: 1, arbitrary: hostileStored });
    await fc.assert(
      fc.asyncProperty(broken, async (text) => {
        settle(await quickly(text, () => readSubmission(text)), text);
      }),
      { numRuns: 4000 },
    );
  });

  it('3,000 codes that were cut, changed or mixed with other text are read or refused by name', async () => {
    const code = await writeCode(example);
    const broken = fc
      .tuple(fc.nat(code.length), fc.nat(80), hostileText, fc.boolean())
      .map(([at, length, foreign, isHtml]) => {
        const changed = code.slice(0, at) + foreign + code.slice(at + length);
        return isHtml ? `<p>${changed.replaceAll('\n', '<br>')}</p>` : changed;
      });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 5, arbitrary: broken }, { weight: 1, arbitrary: hostileText }),
        async (text) => {
          settle(await quickly(text, () => readCode(text)), text);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('no text, however made, keeps the search for a code busy', async () => {
    for (const part of [
      '<',
      '<a',
      '&nbsp',
      '-----BEGIN ',
      '> ',
      '- -',
      '\u00ad',
      '\n>',
      '-----BEGIN CAPITAL IN MOTION WORK-----',
    ]) {
      const text = part.repeat(Math.floor(2_000_000 / part.length));
      expect(await quickly(part, () => readCode(text))).toMatchObject({ ok: false });
    }
  });
});

/** The names in the order in which a reading has them. */
function inOrder({
  assignment,
  edition,
  student,
  seed,
  opened,
  finished,
  attempts,
  used,
}: Submission): Submission {
  return { assignment, edition, student, seed, opened, finished, attempts, used };
}
