// Marks as files for gradebooks: a table of everything, Moodle's import, Canvas's own export with one column filled in.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canvasCsv,
  type GradebookEntry,
  genericCsv,
  moodleCsv,
  pointsText,
} from '~/assignments/gradebook.ts';
import { gradeWork } from '~/assignments/grading.ts';
import { exact } from '~/calc/kernel/exact.ts';
import { readCsv, writeCsv } from '~/calc/spreadsheet/read-csv.ts';
import { textOfSigns } from '../../support/any-assignment.ts';
import { assignmentOf, catalogueOfEachKind, rightFor, workOf } from '../../support/assignments.ts';

const kinds = await catalogueOfEachKind();
const assignment = assignmentOf(['a-number', 'some-steps', 'a-reason']);

/** A student who got one exercise right and a third of another, and wrote a text. */
function entry(
  id: string,
  name: string,
  marks?: ReadonlyMap<string, ReturnType<typeof exact>>,
): GradebookEntry {
  const student = { id, name };
  const right = (exercise: string) => rightFor(kinds, assignment, exercise, id);
  const work = workOf({
    'a-number': [{ at: 1, hints: 0, answer: right('a-number') }],
    'some-steps': [
      {
        at: 1,
        hints: 0,
        answer: { ...right('some-steps'), turnovers: '1/7', variableCapitalAdvanced: '1/7' },
      },
    ],
    'a-reason': [{ at: 1, hints: 0, answer: { reasoning: 'Because.' } }],
  });
  return { student, grade: gradeWork(kinds, assignment, work, student, { marks }) };
}

const words = {
  name: 'Name',
  id: 'ID',
  email: 'E-mail',
  earned: 'Points',
  outOf: 'Out of',
  toBeRead: 'To be read',
  daysLate: 'Days late',
  remarks: 'Remarks',
  titleOf: (id: string) => id,
};
const cells = (file: string): readonly (readonly string[])[] =>
  readCsv(file).lines.map((line) => line.map(({ text }) => text));

describe('points', () => {
  it('are rounded to two decimal places, halves upwards', () => {
    const texts = ['4/3', '5/3', '1/8', '2', '0', '199/200', '12345678901234567/7'].map((one) =>
      pointsText(exact(one)),
    );
    expect(texts).toEqual(['1.33', '1.67', '0.13', '2', '0', '1', '1763668414462081']);
  });
});

describe('the table of everything', () => {
  it('has a line for each student and a column for each exercise', () => {
    const read = new Map([['a-reason', exact('1/2')]]);
    const roster = [
      { name: 'Bo', id: 's2', email: 'bo@uni.example' },
      { name: 'Ada', id: 's1', email: 'ada@uni.example' },
    ];
    expect(cells(genericCsv([entry('s1', 'Ada'), entry('s3', 'Cy', read)], words, roster))).toEqual([
      [
        'Name',
        'ID',
        'E-mail',
        'a-number',
        'some-steps',
        'a-reason',
        'Points',
        'Out of',
        'To be read',
        'Days late',
        'Remarks',
      ],
      ['Ada', 's1', 'ada@uni.example', '1', '0.33', '', '1.33', '3', '1', '0', ''],
      ['Cy', 's3', '', '1', '0.33', '0.5', '1.83', '3', '0', '0', ''],
      ['Bo', 's2', 'bo@uni.example'],
    ]);
  });

  it('holds nothing that a spreadsheet takes for a formula', () => {
    const names = ['=cmd|"/c calc"!A1', '+1', '-2+3', '@SUM(A1)', '\tx', '\rx'];
    const file = genericCsv(
      names.map((name, nth) => entry(name, name === '-2+3' ? `-s${nth}` : name)),
      words,
    );
    const texts = cells(file)
      .slice(1)
      .flatMap((line) => line.slice(0, 3));
    expect(texts.filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
    expect(texts).toContain(`'=cmd|"/c calc"!A1`);
  });
});

describe('a name with a formula further in', () => {
  it.each([
    ['Bo;=1+1', "Bo;'=1+1"],
    ['Bo\t@SUM(A1)', "Bo\t'@SUM(A1)"],
    ['Bo\n+1', "Bo\n'+1"],
    ['＝1+1', "'＝1+1"],
    ['Ann-Marie; Bo', 'Ann-Marie; Bo'],
  ])('%j stands as %j, for spreadsheets that go by other signs', (name, text) => {
    expect(cells(genericCsv([entry('s1', name)], words))[1]?.[0]).toBe(text);
  });
});

describe('for Moodle', () => {
  it('has the columns by which its import maps students', () => {
    const roster = [{ name: 'Ada King', id: '4711', email: 's1@uni.example' }];
    expect(cells(moodleCsv([entry('s1', 'Ada'), entry('bo@uni.example', 'Bo')], 'Week 3', roster))).toEqual([
      ['Full name', 'ID number', 'Email address', 'Week 3'],
      ['Ada King', '4711', 's1@uni.example', '1.33'],
      ['Bo', '', 'bo@uni.example', '1.33'],
    ]);
  });
});

describe('for Canvas', () => {
  const exported = [
    '\uFEFFStudent,ID,SIS User ID,SIS Login ID,Section,Week 2 (101),Week 3 (102),Current Score,Final Score',
    ',,,,,,Manual Posting,,',
    '    Points Possible,,,,,10.00,3.00,(read only),(read only)',
    '"Lovelace, Ada",11,s1,ada@uni.example,"ECON 101, =A",8.00,,80.0,40.0',
    '"O""Brien, Bo",12,s2,bo@uni.example,ECON 101,9.50,2.00,95.0,70.0',
    '"Student, Test",13,,,ECON 101,,,,',
  ]
    .join('\r\n')
    .concat('\r\n');
  const merged = (entries: readonly GradebookEntry[], title: string, column?: string) => {
    const merge = canvasCsv(exported, entries, title, column);
    if (!merge.ok) throw new Error(merge.problem);
    return merge;
  };

  it('fills the column of its own export, and leaves every other field as it is written', () => {
    const merge = merged([entry('S1', 'Ada Lovelace')], 'Week 3');
    expect(merge).toMatchObject({ column: 'Week 3 (102)', isNew: false, filled: 1, notFound: [] });
    expect(merge.file).toBe(exported.replace('"ECON 101, =A",8.00,,80.0', '"ECON 101, =A",8.00,1.33,80.0'));
  });

  it('adds a column before the totals, with the points that are possible', () => {
    const merge = merged([entry('bo@uni.example', 'Bo')], 'Week 4, =wages');
    expect(merge).toMatchObject({ column: 'Week 4, =wages', isNew: true, filled: 1 });
    const lines = cells(merge.file);
    expect(lines[0]).toEqual([
      'Student',
      'ID',
      'SIS User ID',
      'SIS Login ID',
      'Section',
      'Week 2 (101)',
      'Week 3 (102)',
      'Week 4, =wages',
      'Current Score',
      'Final Score',
    ]);
    expect(lines[2]?.[7]).toBe('3');
    expect(lines[4]?.[7]).toBe('1.33');
    const without = lines.map((line) => line.filter((_, column) => column !== 7));
    expect(without).toEqual(cells(exported));
  });

  it('finds students by number, by login or by a name that only one has', () => {
    const merge = merged([entry('x', 'Ada Lovelace'), entry('12', '?'), entry('s9', 'Nobody')], 'Week 3');
    expect(merge.filled).toBe(2);
    expect(merge.notFound).toEqual([{ id: 's9', name: 'Nobody' }]);
  });

  it('takes the line of nobody who has its number, whatever others call themselves', () => {
    const merge = merged([entry('s1', 'Ada Lovelace'), entry('not-hers', 'Ada Lovelace')], 'Week 3');
    expect(merge.file).toContain('"ECON 101, =A",8.00,1.33,80.0');
    expect(merge.filled).toBe(1);
    expect(merge.notFound).toEqual([{ id: 'not-hers', name: 'Ada Lovelace' }]);
  });

  it('fills no line that two claim alike', () => {
    const merge = merged([entry('s1', 'Cy'), entry('S1', 'Di')], 'Week 3');
    expect(merge).toMatchObject({ file: exported, filled: 0 });
    expect(merge.notFound.map(({ name }) => name)).toEqual(['Cy', 'Di']);
    expect(merged([entry('x', 'Ada Lovelace'), entry('y', 'Lovelace Ada')], 'Week 3').filled).toBe(0);
  });

  it.each(['Student', 'ID', 'SIS User ID', 'section', 'Final Score'])(
    'never writes over Canvas’s own column %s, neither by title nor by choice',
    (name) => {
      const refused = { ok: false, problem: 'read-only-column' };
      expect(canvasCsv(exported, [entry('s1', 'Ada')], name)).toEqual(refused);
      const column = name === 'section' ? 'Section' : name;
      expect(canvasCsv(exported, [entry('s1', 'Ada')], 'Week 3', column)).toEqual(refused);
    },
  );

  it('reads or refuses the longest files', () => {
    const long = 'a'.repeat(19_000_000);
    expect(canvasCsv(long, [], 'x')).toEqual({ ok: false, problem: 'no-student-column' });
    expect(canvasCsv(`"${long}"`, [], 'x')).toEqual({ ok: false, problem: 'no-student-column' });
    expect(canvasCsv(`Student,ID\n"${long}",1`, [], 'x')).toMatchObject({ ok: true, filled: 0 });
  });

  it('refuses by name what is no gradebook of Canvas', () => {
    expect(canvasCsv('', [], 'x')).toEqual({ ok: false, problem: 'empty' });
    expect(canvasCsv('a,b\n1,2', [], 'x')).toEqual({ ok: false, problem: 'no-student-column' });
    expect(canvasCsv('Student,Section\nA,B', [], 'x')).toEqual({ ok: false, problem: 'no-id-column' });
    expect(canvasCsv(exported, [], 'x', 'Week 9')).toEqual({ ok: false, problem: 'no-such-column' });
    expect(canvasCsv(exported, [], 'x', 'Final Score')).toEqual({ ok: false, problem: 'read-only-column' });
  });
});

describe('a table that is read', () => {
  it('is written as it was', () => {
    const field = fc.oneof(
      textOfSigns(12).map((text) => text.replace(/[",;\t\r\n]/g, '')),
      textOfSigns(12).map((text) => `"${text.replaceAll('"', '""')}"`),
    );
    const table = fc.tuple(
      fc.array(fc.array(field, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
      fc.constantFrom('\n', '\r\n'),
    );
    fc.assert(
      fc.property(table, fc.boolean(), ([lines, end], hasMark) => {
        const file = (hasMark ? '\uFEFF' : '') + lines.map((line) => line.join(',') + end).join('');
        const csv = readCsv(file);
        fc.pre(csv.separator === ',' && csv.lineEnd === end);
        expect(writeCsv(csv)).toBe(file);
        expect(csv.lines.map((line) => line.length)).toEqual(lines.map((line) => line.length));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [
      'a;b\r1;"2;3"',
      [
        ['a', 'b'],
        ['1', '2;3'],
      ],
    ],
    [
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a,b\n"open,2\n3', [['a', 'b'], ['open,2\n3']]],
    ['', []],
    ['\n\n', []],
    ['a,\n', [['a', '']]],
  ])('%j is %j', (file, lines) => {
    expect(cells(file)).toEqual(lines);
  });
});
