// What an LMS keeps between two visits comes back as it was, and is never longer than 3800 signs of ASCII.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  joined,
  type KeptWork,
  readSuspendData,
  writeSuspendData,
  writeWhole,
} from '~/assignments/scorm/suspend-data.ts';
import type { Attempt } from '~/assignments/work.ts';
import { drawFrom } from '~/calc/exercises/random.ts';
import { anyText } from '../../support/any-text.ts';

const opened = Date.UTC(2026, 10, 22);
const empty: KeptWork = {
  seed: 'F26-ECON101-3|s1',
  generator: 1,
  opened,
  finished: undefined,
  best: '',
  attempts: {},
  hints: {},
};
const attempt = (minutes: number, text: string, hints = 0): Attempt => ({
  at: opened + minutes * 60_000,
  hints,
  answer: { annualRate: text },
});
const first = (): number => 0;
/** Words that do not compress well, and are others for every number. */
const essay = (words: number, of = 0): string => {
  const draw = drawFrom(`essay ${of}`);
  return Array.from({ length: words }, () => draw(2 ** 32).toString(36)).join(' ');
};
const reasoned = (minutes: number, words: number): Attempt => ({
  at: opened + minutes * 60_000,
  hints: 0,
  answer: { reasoning: essay(words, minutes) },
});

const works: fc.Arbitrary<KeptWork> = fc
  .tuple(
    fc.dictionary(
      fc.stringMatching(/^[a-z][a-z-]{0,20}$/),
      fc.array(
        fc.record({
          at: fc.integer({ min: opened, max: opened + 1e10 }),
          hints: fc.nat(5),
          answer: fc.record({ first: anyText(60), second: fc.string({ maxLength: 20 }) }),
        }),
        { minLength: 1, maxLength: 12 },
      ),
      { maxKeys: 40 },
    ),
    anyText(40),
    fc.option(fc.integer({ min: opened, max: opened + 1e10 }), { nil: undefined }),
  )
  .map(([attempts, seed, finished]) => ({
    ...empty,
    seed: seed.toWellFormed(),
    finished,
    best: '66.66',
    attempts: Object.fromEntries(
      Object.entries(attempts).map(([id, all]) => [
        id,
        all.map((one) => ({
          ...one,
          answer: { first: one.answer.first.toWellFormed(), second: one.answer.second },
        })),
      ]),
    ),
    hints: Object.fromEntries(Object.keys(attempts).map((id) => [id, 1])),
  }));

describe('work', () => {
  it('comes back as it was, all attempts and hints', () => {
    const kept: KeptWork = {
      ...empty,
      finished: opened + 999,
      best: '87.5',
      attempts: {
        'wages-in-capital-two': [attempt(3, '12 1/2'), attempt(4, '１２．５', 2)],
        'why-sooner': [{ at: opened + 5, hints: 0, answer: { reasoning: '因为“货币”\n回来得更快 😀' } }],
      },
      hints: { 'wages-in-capital-two': 2, 'only-looked-at': 1 },
    };
    const { text, leftOut } = writeSuspendData(kept, first);
    expect(leftOut).toBe('nothing');
    expect(text).toMatch(/^cim1\.[\w-]+$/);
    const { hints, attempts, ...rest } = readSuspendData(text) ?? empty;
    expect({ ...rest, attempts }).toEqual({
      ...kept,
      hints: undefined,
      attempts: { ...kept.attempts, 'only-looked-at': [] },
    });
    expect(hints).toEqual({ ...kept.hints, 'why-sooner': 0 });
  });

  it('from a machine whose clock is behind comes back too', () => {
    const attempts = { a: [attempt(-90, '1'), attempt(2, '2')] };
    expect(readSuspendData(writeSuspendData({ ...empty, attempts }, first).text)?.attempts).toEqual(attempts);
  });

  it('is written whole, however long it gets', () => {
    const attempts = { a: Array.from({ length: 40 }, (_, nth) => reasoned(nth, 1500)) };
    const whole = writeWhole({ ...empty, attempts });
    expect(whole.length).toBeGreaterThan(150_000);
    expect(readSuspendData(writeSuspendData({ ...empty, attempts }, first).text)?.attempts['a']).toHaveLength(
      40,
    );
  });

  it('of any kind fits, in ASCII, and whole it comes back', () => {
    fc.assert(
      fc.property(works, fc.nat(11), (kept, best) => {
        const { text, leftOut } = writeSuspendData(kept, () => best);
        expect(text.length).toBeLessThanOrEqual(3800);
        expect(text).toMatch(/^[\x21-\x7e]+$/);
        const read = readSuspendData(text);
        expect(read?.seed).toBe(kept.seed);
        expect(read?.best).toBe('66.66');
        if (leftOut === 'nothing') expect(read?.attempts).toEqual(kept.attempts);
        expect(readSuspendData(writeWhole(kept))).toEqual(kept);
      }),
      { numRuns: 60 },
    );
  });

  it('that does not fit keeps of each exercise the best and the last attempt, and the count', () => {
    const all = Array.from({ length: 60 }, (_, nth) => attempt(nth, essay(2, nth)));
    const others = Array.from({ length: 300 }, (_, nth) => attempt(nth, essay(2, 1000 + nth)));
    const attempts = { a: others, c: all };
    const { text, leftOut } = writeSuspendData({ ...empty, attempts }, () => 17);
    expect(leftOut).toBe('earlier-attempts');
    const read = readSuspendData(text)?.attempts['c'] ?? [];
    expect(read).toHaveLength(60);
    expect(read.at(-1)).toEqual(all.at(-1));
    expect(read.slice(0, 59)).toEqual(Array.from({ length: 59 }, () => all[17]));
  });

  it('with long reasoning is cut, and the numbers beside it stay whole', () => {
    const attempts = {
      one: [reasoned(1, 300)],
      two: [reasoned(2, 300)],
      three: [reasoned(3, 300)],
      number: [attempt(4, '12 1/2')],
    };
    const { text, leftOut } = writeSuspendData({ ...empty, attempts }, first);
    expect(leftOut).toBe('long-answers');
    const read = readSuspendData(text)?.attempts;
    expect(read?.['number']).toEqual(attempts.number);
    const cut = read?.['one']?.[0]?.answer['reasoning'] ?? '';
    expect(cut).toMatch(/…$/);
    expect(essay(300, 1).startsWith(cut.slice(0, -1))).toBe(true);
    expect(cut.length).toBeGreaterThan(200);
  });

  it('of more exercises than there is room for keeps the first ones', () => {
    const attempts = Object.fromEntries(
      Array.from({ length: 150 }, (_, nth) => [
        `exercise-${nth}`,
        [reasoned(nth, 30), reasoned(nth + 1, 31)],
      ]),
    );
    const { text, leftOut } = writeSuspendData({ ...empty, attempts }, first);
    expect(leftOut).toBe('exercises');
    expect(text.length).toBeLessThanOrEqual(3800);
    const ids = Object.keys(readSuspendData(text)?.attempts ?? {});
    expect(ids.length).toBeGreaterThan(5);
    expect(ids).toEqual(Object.keys(attempts).slice(0, ids.length));
  });
});

it('what was not written here is not read, and harms nothing', () => {
  const whole = writeWhole({ ...empty, attempts: { a: [attempt(1, '2')] } });
  for (const text of ['', 'cim1.', 'cim1.!!!', 'page=3', whole.slice(0, -4), `cim1.${'A'.repeat(300_000)}`]) {
    expect(readSuspendData(text)).toBeUndefined();
  }
  fc.assert(
    fc.property(anyText(80), (text) => {
      expect(readSuspendData(text)).toBeUndefined();
      expect(() => readSuspendData(`cim1.${text}`)).not.toThrow();
    }),
  );
});

describe('two records of the same work', () => {
  const [a, b, c] = [attempt(1, '1'), attempt(2, '2'), attempt(3, '3')];

  it('make one with the attempts of both, in order', () => {
    const one = { ...empty, best: '50', attempts: { x: [a, c] }, hints: { x: 1 } };
    const other = { ...empty, best: '100', finished: 9, attempts: { x: [b, c], y: [a] }, hints: { x: 3 } };
    expect(joined(one, other)).toEqual({
      ...empty,
      best: '100',
      finished: 9,
      attempts: { x: [a, b, c], y: [a] },
      hints: { x: 3 },
    });
  });

  it('do not count an attempt twice where one has only the best and the last', () => {
    const whole = { ...empty, attempts: { x: [a, b, c] } };
    const short = { ...empty, attempts: { x: [b, b, c] } };
    expect(joined(whole, short).attempts).toEqual({ x: [a, b, c] });
    expect(joined({ ...empty, attempts: { x: [a] } }, short).attempts['x']).toHaveLength(3);
  });
});
