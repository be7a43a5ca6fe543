// What was collected becomes a class: the texts are read, each student has one submission that counts, and all is marked.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '~/assignments/catalogue.ts';
import { byAssignment } from '~/assignments/collecting/by-assignment.ts';
import { byStudent } from '~/assignments/collecting/by-student.ts';
import { type CheckOptions, checkClass } from '~/assignments/collecting/checked-class.ts';
import type { Collected } from '~/assignments/collecting/collect.ts';
import { readLmsName } from '~/assignments/collecting/lms-name.ts';
import { type Submitted, submittedIn } from '~/assignments/collecting/submitted.ts';
import { writeAssignment } from '~/assignments/link.ts';
import { seedOf, taskOf } from '~/assignments/seeds.ts';
import { writeSubmission } from '~/assignments/submission.ts';
import { writeCode } from '~/assignments/submission-code.ts';
import type { Submission } from '~/assignments/work.ts';
import { exact, exactText } from '~/calc/kernel/exact.ts';
import { assignmentOf, catalogueOfEachKind, rightAnswer } from '../../support/assignments.ts';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await catalogueOfEachKind();
});

const assignment = assignmentOf(['a-number', 'a-reason']);

/** A student's work, all of it right. */
const workOf = (id: string, more: Partial<Submission> = {}): Submission => ({
  assignment: writeAssignment(assignment),
  student: { name: `Name of ${id}`, id },
  seed: seedOf(assignment, id),
  edition: catalogue.edition,
  opened: 1000,
  finished: 9000,
  used: {},
  attempts: {
    'a-number': [
      {
        at: 2000 + id.charCodeAt(0),
        hints: 0,
        answer: rightAnswer(taskOf(catalogue, assignment, 'a-number', seedOf(assignment, id))),
      },
    ],
  },
  ...more,
});

const from = (path: string, submission: Submission): Submitted => ({
  path,
  lms: readLmsName(path),
  submission,
  isAltered: false,
});

const text = (path: string, content: string): Collected => ({
  kind: 'text',
  path,
  lms: readLmsName(path),
  text: content,
});

const check = (submitted: readonly Submitted[], more: Partial<CheckOptions> = {}) =>
  checkClass(catalogue, submitted, {
    link: assignment,
    rules: assignment,
    extensions: new Map(),
    marks: new Map(),
    now: Date.UTC(2030, 0),
    ...more,
  });

describe('a text that was collected', () => {
  it('is read as a file, as a code in a page, and as a file pasted into a text box', async () => {
    const work = workOf('s1');
    const file = await writeSubmission(work);
    const escaped = file.replaceAll('"', '&quot;').replaceAll('\n', '<br />');
    for (const content of [file, `Hello!\n${await writeCode(work)}\nBye`, `<p>${escaped}</p>`]) {
      const read = await submittedIn(text('a/onlinetext.html', content));
      expect(read.notRead).toEqual([]);
      expect(read.submitted.map(({ submission, isAltered }) => [submission, isAltered])).toEqual([
        [work, false],
      ]);
    }
  });

  it('may hold the codes of many, of which a damaged one harms no other', async () => {
    const codes = await Promise.all(['s1', 's2', 's3'].map((id) => writeCode(workOf(id))));
    const damaged = codes[1]?.replace(/\n.{10}/, '\n!!!!!!!!!!');
    const read = await submittedIn(text('pasted', [codes[0], damaged, codes[2]].join('\nand\n')));
    expect(read.submitted.map(({ submission }) => submission.student.id)).toEqual(['s1', 's3']);
    expect(read.notRead).toEqual([{ path: 'pasted', reason: { kind: 'code-damaged' } }]);
  });

  it('is named with the reason when it is something else, but for the list that an LMS adds', async () => {
    expect((await submittedIn(text('cv.txt', 'My life'))).notRead).toEqual([
      { path: 'cv.txt', reason: { kind: 'not-json' } },
    ]);
    expect(await submittedIn(text('b.zip/index.html', '<html></html>'))).toEqual({
      submitted: [],
      notRead: [],
    });
  });
});

describe('of several submissions of a student', () => {
  it('the latest counts, and the same one given twice is one', () => {
    const first = workOf('s1', { finished: 10 });
    const last = workOf('S1 ', { finished: 20 });
    const [student, ...others] = byStudent([from('a', first), from('b', last), from('c', first)]);
    expect(others).toEqual([]);
    expect(student?.counts.path).toBe('b');
    expect(student?.others.map(({ path }) => path)).toEqual(['a']);
  });

  it('those that an LMS has from different students stay apart, whatever id stands in them, and are flagged', () => {
    const copied = [
      from('Ada_1_assignsubmission_file/w.json', workOf('s1')),
      from('Bob_2_assignsubmission_file/w.json', workOf('s1')),
    ];
    const students = check(copied);
    expect(students.map(({ key }) => key)).toEqual(['moodle/1', 'moodle/2']);
    for (const { flags } of students) expect(flags.map(({ kind }) => kind)).toContain('same-id');
  });

  it('one that came through an LMS and as a single file is one student’s', () => {
    const twice = [
      from('smithbob_7_8_w.json', workOf('s1', { finished: 10 })),
      from('w.json', workOf('s1', { finished: 20 })),
    ];
    expect(byStudent(twice).map(({ key, counts }) => [key, counts.path])).toEqual([['canvas/7', 'w.json']]);
    expect(check(twice)[0]?.flags.map(({ kind }) => kind)).toEqual(['duplicate']);
  });
});

describe('submissions of several assignments', () => {
  it('are grouped by key; what most have followed is the assignment, and what follows none goes with them', () => {
    const other = assignmentOf(['a-number'], { key: 'other' });
    const moved = writeAssignment({ ...assignment, title: 'Week 4' });
    const groups = byAssignment([
      from('a', workOf('s1', { assignment: moved })),
      from('b', workOf('s2')),
      from('c', workOf('s3')),
      from('d', workOf('s4', { assignment: writeAssignment(other) })),
      from('e', workOf('s5', { assignment: 'nonsense' })),
    ]);
    expect(groups.map(({ key, submitted }) => [key, submitted.length])).toEqual([
      ['F26-ECON101-3', 4],
      ['other', 1],
    ]);
    expect(groups[0]?.assignment.title).toBe('Week 3');
    expect(byAssignment([from('e', workOf('s5', { assignment: '' }))])).toHaveLength(1);
    expect(byAssignment([])).toEqual([]);
  });
});

describe('a class', () => {
  it('is marked from the answers and the student’s own numbers, whatever seed stands in the file', () => {
    const [ada, eve] = check([
      from('a', workOf('s1')),
      from('b', { ...workOf('s1'), student: { name: 'Eve', id: 's2' } }),
    ]);
    expect(ada && exactText(ada.grade.earned)).toBe('1');
    expect(ada?.flags).toEqual([]);
    expect(eve?.flags.map(({ kind }) => kind)).toContain('other-seed');
  });

  it('gets the points that the instructor gives for words, by student', () => {
    const words = { 'a-reason': [{ at: 5000, hints: 0, answer: { reasoning: 'So.' } }] };
    const submitted = ['s1', 's2'].map((id) => from(id, workOf(id, { attempts: words })));
    const marks = new Map([['id/s2', new Map([['a-reason', exact('1/2')]])]]);
    expect(check(submitted, { marks }).map(({ grade }) => exactText(grade.earned))).toEqual(['0', '1/2']);
  });
});
