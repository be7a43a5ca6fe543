// Handed-in work: a file or a block of text that comes back as it was, and tells when it was changed.

import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { longestSubmission, readSubmission, writeSubmission } from '~/assignments/submission.ts';
import { holdsCode, readCode, writeCode } from '~/assignments/submission-code.ts';
import { submissionFileName } from '~/assignments/submission-name.ts';
import type { Submission } from '~/assignments/work.ts';
import { assignments, submissions, textOfSigns } from '../../support/any-assignment.ts';
import { hostileText } from '../../support/hostile.ts';

const work: Submission = {
  assignment: 'v=1&g=1&book=2026.11&key=F26-3&do=which-way',
  student: { name: '王小明', id: 's1234' },
  seed: 'F26-3|s1234',
  edition: '2026.11',
  opened: 1_790_000_000_000,
  finished: 1_790_000_600_000,
  attempts: { 'which-way': [{ at: 1_790_000_300_000, hints: 1, answer: { change: '12 1/2' } }] },
  used: { 'turnover/annual-rate/advance': ['example:circulating', 'end'] },
};
const any = submissions({ 'which-way': ['change'], 'a-choice': ['choice'] }, assignments(['which-way']));

const read = async (text: string): Promise<unknown> => {
  const reading = await readSubmission(text);
  return reading.ok ? { isAltered: reading.isAltered, submission: reading.submission } : reading.problem;
};

describe('a file', () => {
  it('comes back as it was, unaltered', async () => {
    await fc.assert(
      fc.asyncProperty(any, async (submission) => {
        expect(await read(await writeSubmission(submission))).toEqual({ isAltered: false, submission });
      }),
      { numRuns: 200 },
    );
  });

  it('names its form, and can be read by people', async () => {
    const file = JSON.parse(await writeSubmission(work));
    expect(file).toMatchObject({
      fmt: 'capital-in-motion-submission/1',
      assign: work.assignment,
      who: { name: '王小明', id: 's1234' },
      seed: 'F26-3|s1234',
      answers: { 'which-way': [{ t: 1_790_000_300_000, hints: 1, raw: { change: '12 1/2' } }] },
      sum: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('may be laid out anew, and tells when anything in it was changed', async () => {
    const file = JSON.parse(await writeSubmission(work));
    const turned = Object.fromEntries(Object.entries(file).reverse());
    expect(await read(JSON.stringify(turned))).toMatchObject({ isAltered: false });
    expect(await read(`\uFEFF${JSON.stringify(file, undefined, 4)}`)).toMatchObject({ isAltered: false });
    for (const change of [
      { seed: 'F26-3|s9' },
      { finished: 1 },
      { who: { name: 'B', id: 's1234' } },
      { sum: 'x' },
      { read: {} },
    ]) {
      expect(await read(JSON.stringify({ ...file, ...change }))).toMatchObject({ isAltered: true });
    }
  });

  it('that is none is refused by name', async () => {
    const file = JSON.parse(await writeSubmission(work));
    const cases: readonly (readonly [unknown, object])[] = [
      ['', { kind: 'empty' }],
      ['PK\u0003\u0004', { kind: 'not-json' }],
      [JSON.stringify(file).slice(0, 200), { kind: 'not-json' }],
      ['['.repeat(100_000), { kind: 'not-json' }],
      ['null', { kind: 'not-a-submission' }],
      ['{"a":1}', { kind: 'not-a-submission' }],
      [{ ...file, fmt: 'capital-in-motion-submission/2' }, { kind: 'newer-submission' }],
      [
        { ...file, who: 'me' },
        { kind: 'wrong-shape', at: 'who' },
      ],
      [
        { ...file, opened: -1 },
        { kind: 'wrong-shape', at: 'opened' },
      ],
      [
        { ...file, opened: 1e300 },
        { kind: 'wrong-shape', at: 'opened' },
      ],
      [
        { ...file, answers: { a: [{ t: 1, hints: 0, raw: { x: 5 } }] } },
        { kind: 'wrong-shape', at: 'answers.a.0.raw.x' },
      ],
      [
        { ...file, answers: { a: Array.from({ length: 201 }, () => ({ t: 1, hints: 0, raw: {} })) } },
        { kind: 'too-many', at: 'answers.a', count: 201, most: 200 },
      ],
      [
        { ...file, answers: { a: [{ t: 1, hints: 0, raw: { x: 'y'.repeat(10_001) } }] } },
        { kind: 'too-many', most: 10_000 },
      ],
      ['x'.repeat(longestSubmission + 1), { kind: 'too-long', most: longestSubmission }],
    ];
    for (const [text, problem] of cases) {
      expect(await read(typeof text === 'string' ? text : JSON.stringify(text))).toMatchObject(problem);
    }
  });

  it('keeps names that objects have already as names', async () => {
    const text = (await writeSubmission(work)).replaceAll('which-way', '__proto__');
    const reading = await readSubmission(text);
    expect(reading.ok && Object.keys(reading.submission.attempts)).toEqual(['__proto__']);
    expect(Object.prototype).not.toHaveProperty('0');
  });
});

describe('a code', () => {
  it('comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(any, async (submission) => {
        expect(await readCode(await writeCode(submission))).toEqual({
          ok: true,
          isAltered: false,
          submission,
        });
      }),
      { numRuns: 100 },
    );
  });

  const treatments: Readonly<Record<string, (code: string) => string>> = {
    'between other words': (code) => `Dear teacher,\n\n${code}\n\nGreetings\n-- \nAda`,
    'quoted twice in an answer': (code) => `She wrote:\n${code.replace(/^/gm, '> > ')}`,
    'in the HTML of an LMS': (code) => `<div><p>${code.replaceAll('\n', '</p>\n<p class="x">')}</p></div>`,
    'with spaces that do not break': (code) => code.replaceAll(' ', '&nbsp;').replaceAll('\n', '<br />'),
    'wrapped elsewhere': (code) =>
      code
        .replaceAll('\n', '')
        .replace(/-----(?=[A-Za-z0-9_-]{10})/, '-----\n')
        .replace(/.{50}/g, '$&\r\n'),
    'on one line': (code) => code.replaceAll('\n', ' '),
    'with dashes made long': (code) => code.replaceAll('-----', '———'),
    'with soft hyphens and zero-width spaces': (code) => code.replace(/.{20}/g, '$&\u00ad\u200b'),
    'in lower-case markers': (code) =>
      code.replace('BEGIN CAPITAL IN MOTION WORK', 'Begin Capital in Motion work'),
  };

  it.each(Object.entries(treatments))('is found %s', async (_, treat) => {
    const text = treat(await writeCode(work));
    expect(await readCode(text)).toEqual({ ok: true, isAltered: false, submission: work });
    expect(holdsCode(text)).toBe(true);
  });

  it('that is none, cut off or damaged is refused by name', async () => {
    const code = await writeCode(work);
    const problem = async (text: string) => {
      const reading = await readCode(text);
      return reading.ok ? 'read' : reading.problem.kind;
    };
    expect(await problem('')).toBe('empty');
    expect(await problem('I did it.')).toBe('no-code');
    expect(await problem(code.slice(0, -30))).toBe('code-cut-off');
    const lines = code.split('\n');
    expect(await problem(lines.toSpliced(2, 1).join('\n'))).toBe('code-damaged');
    expect(await problem([lines[0], lines.at(-1)].join('\n'))).toBe('code-damaged');
  });

  it('is looked for quickly in rows of hyphens', async () => {
    const start = process.cpuUsage();
    for (const text of ['-'.repeat(2_000_000), '-- '.repeat(600_000)]) {
      expect(holdsCode(text)).toBe(false);
      expect(await readCode(text)).toMatchObject({ ok: false, problem: { kind: 'no-code' } });
    }
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
  });

  it('that would unfold into gigabytes is stopped', async () => {
    const bomb = deflateSync(new Uint8Array(10_000_000), { level: 9 });
    const letters = Buffer.from(bomb).toString('base64url');
    const start = process.cpuUsage();
    const reading = await readCode(
      `-----BEGIN CAPITAL IN MOTION WORK-----${letters}-----END CAPITAL IN MOTION WORK-----`,
    );
    expect(reading).toMatchObject({ ok: false, problem: { kind: 'too-long' } });
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
  });
});

describe('the file’s name', () => {
  it.each([
    ['Week 3: wages', 'Ada Lovelace', 's1234', 'capital-in-motion_week-3-wages_Ada-Lovelace_s1234.json'],
    ['第三周作业', '王小明', '2026-007', 'capital-in-motion_第三周作业_王小明_2026-007.json'],
    ['', '', '', 'capital-in-motion_assignment.json'],
    ['../../etc', 'CON', 'a/b\\c:d*e?f"g<h>i|j', 'capital-in-motion_etc_CON_a-b-c-d-e-f-g-h-i-j.json'],
    ['x'.repeat(500), '\u202egpj', 'é', `capital-in-motion_${'x'.repeat(40)}_gpj_é.json`],
  ])('of %j by %j (%j)', (title, name, id, file) => {
    expect(submissionFileName({ student: { name, id } }, title)).toBe(file);
  });

  it('is short enough and holds nothing that a file system refuses', () => {
    fc.assert(
      fc.property(hostileText, textOfSigns(60), fc.string(), (title, name, id) => {
        const file = submissionFileName({ student: { name, id } }, title);
        expect(file).toMatch(/^capital-in-motion_[\p{L}\p{M}\p{N}_-]+\.json$/u);
        expect(file.isWellFormed()).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
