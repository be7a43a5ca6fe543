// The link of an assignment: what is written is read again as it was, and what people write by hand is understood.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPreview, longestLink, readAssignment, writeAssignment } from '~/assignments/link.ts';
import { exactText } from '~/calc/kernel/exact.ts';
import { assignments } from '../../support/any-assignment.ts';
import { assignmentOf, plain } from '../../support/assignments.ts';

const canonical =
  'v=1&g=1&book=2026.11&t=Week+3&key=F26-ECON101-3&read=turnover/annual-rate/advance,turnover/annual-rate/two-capitals*2&do=wages-in-capital-two*2,rate-of-another-capital*3(workingPeriod=4;circulationTime=2)&fix=turnover/annual-rate/capital-a.workingPeriod:6&due=2026-12-01T23:59%2B08:00&zone=Asia/Shanghai&late=10perday.grace15m.floor50.until7d&try=3&hint=10&show=due&use=70';

const read = (fragment: string) => readAssignment(fragment).assignment;
const problemsOf = (fragment: string) => readAssignment(fragment).problems;
/** A link that asks for one exercise, and something else. */
const withOne = (rest: string): string => `do=which-way&${rest}`;

describe('a link', () => {
  it('says everything of an assignment in words', () => {
    const { assignment, problems } = readAssignment(`#${canonical}`);
    expect(problems).toEqual([]);
    expect(plain(assignment)).toEqual({
      edition: '2026.11',
      generator: 1,
      title: 'Week 3',
      key: 'F26-ECON101-3',
      readings: [
        { place: 'turnover/annual-rate/advance', points: '1' },
        { place: 'turnover/annual-rate/two-capitals', points: '2' },
      ],
      exercises: [
        { exercise: 'wages-in-capital-two', points: '2', numbers: [] },
        {
          exercise: 'rate-of-another-capital',
          points: '3',
          numbers: [
            ['workingPeriod', '4'],
            ['circulationTime', '2'],
          ],
        },
      ],
      fixed: [{ chapter: 'turnover/annual-rate', binding: 'capital-a.workingPeriod', value: '6' }],
      vary: 'student',
      due: { at: '2026-12-01T23:59+08:00', zone: 'Asia/Shanghai' },
      late: { grace: 15, perDay: '1/10', floor: '1/2', days: 7 },
      tries: 3,
      hints: { kind: 'cost', each: '1/10' },
      show: 'after-due',
      threshold: 70,
    });
  });

  it('is written in one order, with only what differs from the defaults', () => {
    expect(writeAssignment(read(canonical))).toBe(canonical);
    expect(writeAssignment(assignmentOf(['which-way']))).toBe(
      'v=1&g=1&book=2026.11&t=Week+3&key=F26-ECON101-3&do=which-way',
    );
  });

  it('comes back as it was, whatever the assignment', () => {
    fc.assert(
      fc.property(assignments(), (assignment) => {
        const link = writeAssignment(assignment);
        expect(plain(read(`#${link}`))).toEqual(plain(assignment));
        expect(writeAssignment(read(link))).toBe(link);
      }),
      { numRuns: 1500 },
    );
  });

  it('survives an address bar, and a mail that escapes or breaks it', () => {
    fc.assert(
      fc.property(assignments(), (assignment) => {
        const link = writeAssignment(assignment);
        const address = new URL(`https://book.example/en/assignment/#${link}`);
        expect(plain(read(address.hash))).toEqual(plain(assignment));
        expect(plain(read(address.href))).toEqual(plain(assignment));
        expect(plain(read(link.replaceAll('&', '&amp;')))).toEqual(plain(assignment));
        expect(plain(read(link.replace(/.{70}/g, '$&\r\n')))).toEqual(plain(assignment));
        expect(plain(read(encodeURIComponent(link)))).toEqual(plain(assignment));
      }),
      { numRuns: 300 },
    );
  });

  it('needs no order', () => {
    const backwards = canonical.split('&').reverse().join('&');
    expect(plain(read(backwards))).toEqual(plain(read(canonical)));
  });
});

describe('written by hand', () => {
  const typed: readonly (readonly [string, string])[] = [
    ['Ｄｏ＝wages-in-capital-two＊２', 'do=wages-in-capital-two*2'],
    ['DO = wages-in-capital-two × 2 , which-way', 'do=wages-in-capital-two*2,which-way'],
    ['do=wages-in-capital-two，which-way、other-unit', 'do=wages-in-capital-two,which-way,other-unit'],
    ['do=a-b(x=1,250;y=50%)', 'do=a-b(x=1250;y=1/2)'],
    ['do=a-b(x=1,y=2)*3', 'do=a-b*3(x=1;y=2)'],
    ['do=a-b(x=12½', 'do=a-b(x=25/2)'],
    ['read=/en/turnover/annual-rate/#advance', 'read=turnover/annual-rate/advance'],
    ['read=turnover/annual-rate/*2', 'read=turnover/annual-rate*2'],
    ['?t=Week 3&do=a-b', 't=Week+3&do=a-b'],
    ['t=%E7%AC%AC3%E5%91%A8&do=a-b', 't=第3周&do=a-b'],
    [withOne('due=2026-12-01T23:59+08:00'), withOne('due=2026-12-01T23:59%2B08:00')],
    [
      withOne('due=2026-12-01 23:59&zone=Asia/Shanghai'),
      withOne('due=2026-12-01T23:59%2B08:00&zone=Asia/Shanghai'),
    ],
    [withOne('due=2026-12-1&zone=Europe/Berlin'), withOne('due=2026-12-01T23:59%2B01:00&zone=Europe/Berlin')],
    [withOne('due=2026/12/01 9:00 UTC-5'), withOne('due=2026-12-01T09:00-05:00')],
    [withOne('due=2026-12-01T23:59:59.000Z'), withOne('due=2026-12-01T23:59Z&zone=UTC')],
    [withOne('late=until 3 d, 12.5 % per day'), withOne('late=12.5perday.until3d')],
    [withOne('late=floor50.grace2h.10perday'), withOne('late=10perday.grace120m.floor50')],
    [withOne('hint=10%&use=90%&try=３'), withOne('hint=10&use=90&try=3')],
    [withOne('SHOW=Due&Vary=Same'), withOne('show=due&vary=same')],
  ];

  it.each(typed)('%s is %s', (hand, right) => {
    expect(problemsOf(hand)).toEqual([]);
    const strip = ({ key: _, ...rest }: ReturnType<typeof read>) =>
      plain({ ...rest, due: rest.due?.at.replace('Z', '+00:00') });
    expect(strip(read(hand))).toEqual(strip(read(right)));
  });

  it('has a key of its own, made from what is asked, when it names none', () => {
    const key = read('t=Week+3&do=which-way').key;
    // Frozen: it is part of the seeds of such links.
    expect(key).toBe('nxxzab26');
    expect(read('do=which-way*5&t=Week+3&due=2026-12-01T23:59Z').key).toBe(key);
    expect(read('t=Week+4&do=which-way').key).not.toBe(key);
    expect(read('t=Week+3&do=which-way,other-unit').key).not.toBe(key);
    expect(writeAssignment(read('t=Week+3&do=which-way'))).toContain(`&key=${key}&`);
  });

  it('is a preview where it says so', () => {
    expect(isPreview(`#${canonical}&preview=1`)).toBe(true);
    expect(isPreview(`?preview&${canonical}`)).toBe(true);
    expect(isPreview(`#${canonical}`)).toBe(false);
    expect(problemsOf(`${canonical}&preview=1`)).toEqual([]);
  });
});

describe('what cannot be used is named', () => {
  const bad: readonly (readonly [string, object])[] = [
    ['t=Nothing', { kind: 'nothing-assigned' }],
    [withOne('v=2'), { kind: 'newer-link', text: '2', known: 1 }],
    [withOne('g=2'), { kind: 'other-generator', text: '2', known: 1 }],
    [withOne('colour=red'), { kind: 'unknown-setting', name: 'colour', text: 'red' }],
    [withOne('try=3&try=4'), { kind: 'repeated', name: 'try', text: '4' }],
    [withOne('try=0'), { kind: 'unreadable', setting: 'try', text: '0' }],
    [withOne('try=many'), { kind: 'unreadable', setting: 'try', text: 'many' }],
    [withOne('late=soon'), { kind: 'unreadable', setting: 'late', text: 'soon' }],
    [withOne('late=150perday'), { kind: 'unreadable', setting: 'late', text: '150perday' }],
    [withOne('hint=-1'), { kind: 'unreadable', setting: 'hint', text: '-1' }],
    [withOne('use=101'), { kind: 'unreadable', setting: 'use', text: '101' }],
    [withOne('due=2026-02-30'), { kind: 'unreadable', setting: 'due', text: '2026-02-30' }],
    [withOne('due=2026-12-01'), { kind: 'due-without-zone', text: '2026-12-01' }],
    [withOne('due=2026-12-01T23:59Z&zone=Mars/Olympus'), { kind: 'unknown-zone', text: 'Mars/Olympus' }],
    [
      withOne('due=2026-12-01T23:59%2B02:00&zone=Europe/Berlin'),
      { kind: 'due-in-other-offset', text: '2026-12-01T23:59+02:00', inZone: '2026-12-01T22:59+01:00' },
    ],
    ['do=a-b*x', { kind: 'unreadable-points', of: 'a-b', text: 'x' }],
    ['do=a-b*-1', { kind: 'unreadable-points', of: 'a-b', text: '-1' }],
    ['do=a-b(x=many)', { kind: 'unreadable-number', of: 'a-b', text: 'x=many' }],
    ['do=a-b,<b>', { kind: 'unreadable', setting: 'do', text: '<b>' }],
    ['do=a-b,a-b*2', { kind: 'repeated', name: 'do', text: 'a-b' }],
    ['do=a-b&read=turnover', { kind: 'unreadable', setting: 'read', text: 'turnover' }],
    ['do=a-b&fix=turnover/annual-rate/capital-a.workingPeriod', { kind: 'unreadable', setting: 'fix' }],
    ['do=a-b&fix=p/c/e.q:x', { kind: 'unreadable-number', of: 'p/c/e.q', text: 'x' }],
  ];

  it.each(bad)('%s', (fragment, problem) => {
    expect(problemsOf(fragment)).toContainEqual(expect.objectContaining(problem));
  });

  it('the rest of the link holds all the same', () => {
    const { assignment } = readAssignment('do=a-b*x,<b>,c-d&try=many&show=due&bogus=1');
    expect(assignment.exercises.map(({ exercise, points }) => [exercise, exactText(points)])).toEqual([
      ['a-b', '1'],
      ['c-d', '1'],
    ]);
    expect(assignment.tries).toBeUndefined();
    expect(assignment.show).toBe('after-due');
  });

  it('longer links than any assignment are not read', () => {
    const long = `do=a-b&t=${'x'.repeat(longestLink)}`;
    expect(problemsOf(long)).toEqual([{ kind: 'too-long', length: long.length }]);
    expect(read(long).exercises).toEqual([]);
  });
});
