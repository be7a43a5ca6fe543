import { describe, expect, it } from 'vitest';
import { holdsCode, readCode } from '~/assignments/submission-code.ts';
import { readCsv } from '~/calc/spreadsheet/read-csv.ts';
import { readSuspendData, writeSuspendData, writeWhole } from '~/assignments/scorm/suspend-data.ts';
import { readExtensions, readRoster } from '~/assignments/roster.ts';
import { assignmentIn } from '~/assignments/pasted-link.ts';
import { shiftDays } from '~/assignments/dates.ts';
import { canvasCsv } from '~/assignments/gradebook.ts';
import { exact } from '~/calc/kernel/exact.ts';
const time = (name: string, f: () => unknown) => { const s = performance.now(); let r; try { r = f(); } catch (e) { r = String(e); } console.log(name, Math.round(performance.now() - s), 'ms', typeof r === 'string' ? r.slice(0,100) : typeof r); return r; };
const due = { at: '2026-12-01T23:59+08:00', zone: 'Asia/Shanghai' };
describe('x', () => {
  it('a', () => {
    for (const n of [20000, 40000]) { time(`dashes ${n}`, () => holdsCode('-'.repeat(n))); }
    for (const n of [10000, 20000]) { time(`hash ${n}`, () => assignmentIn('#'.repeat(n))); time(`dots ${n}`, () => assignmentIn(`#=${'.'.repeat(n)}x`)); time(`at ${n}`, () => readRoster(`${'@'.repeat(n)} x`)); time(`sp ${n}`, () => readExtensions(`a${' '.repeat(n)}b`, due)); time('lt', () => holdsCode(`${'<'.repeat(n)}`));}
    time('csv first line 20MB', () => readCsv('a'.repeat(20_000_000)));
    time('csv quoted 20MB', () => readCsv(`a,b\n"${'a'.repeat(19_000_000)}"`));
    time('csv quoted first 20MB', () => readCsv(`"${'a'.repeat(19_000_000)}"`));
    time('shift', () => JSON.stringify(shiftDays(due, 1e12)));
    time('shift', () => JSON.stringify(shiftDays(due, 4e6)));
    console.log(readExtensions('s1234 2026-12-08 18:00\ns2 2026-12-08\ns3: 3\ns4 3 days', due));
    const kept = { seed: 's', generator: 1, opened: 1_000_000, finished: undefined, best: '', attempts: { a: [{ at: 999_000, hints: 0, answer: { x: '1' } }] }, hints: {} };
    console.log(JSON.stringify(readSuspendData(writeSuspendData(kept, () => 0).text)));
    const text = () => Array.from({ length: 10000 }, () => String.fromCharCode(33 + Math.floor(Math.random() * 20000))).join('');
    time('whole', () => writeWhole({ ...kept, attempts: { a: Array.from({ length: 12 }, (_, n) => ({ at: 1_000_000 + n, hints: 0, answer: { x: text() } })) } }));
    const grade = (n: number) => ({ earned: exact(n), outOf: exact(10) }) as never;
    const file = 'Student,ID,SIS User ID,Section,Week 3 (12)\n    Points Possible,,,,10\n"Lovelace, Ada",1,s1,A,\n';
    for (const title of ['ID', 'Section', 'SIS User ID', 'Student']) console.log(title, JSON.stringify(canvasCsv(file, [{ student: { name: 'Ada Lovelace', id: 's1' }, grade: grade(7) }], title)));
    console.log(JSON.stringify(canvasCsv(file, [{ student: { name: 'Ada Lovelace', id: 's1' }, grade: grade(7) }, { student: { name: 'Ada Lovelace', id: 'bob' }, grade: grade(0) }], 'Week 3')));
    expect(readCode).toBeDefined();
  }, 100000);
});
