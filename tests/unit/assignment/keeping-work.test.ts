// The work at an assignment as the browser keeps it: whole, through every other state of the storage, for two tabs at once.
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Attempt } from '~/assignments/work.ts';
import { type KeptWork, newWork, workKind } from '~/state/assignment/kept-work.ts';
import { mergeKept, mergeWork } from '~/state/assignment/merge-work.ts';
import { workName } from '~/state/assignment/work-names.ts';
import { workPlace } from '~/state/assignment/work-places.ts';
import { keyOf } from '~/state/kept/names.ts';
import { sectionOf } from '~/state/kept/sections.ts';
import { readKept } from '~/state/kept/shelf.ts';
import { memory } from '../kept/memory.ts';

const forbidden = (): Storage => {
  throw new DOMException('forbidden', 'SecurityError');
};
const inForce = { key: 'F26-ECON101-3', isPreview: false };
const first = newWork('v=1&key=F26-ECON101-3', 1000);
const withAttempt = (at: number, text: string) => (work: KeptWork) => ({
  ...work,
  attempts: {
    ...work.attempts,
    one: [...(work.attempts['one'] ?? []), { at, hints: 0, answer: { part: text } }],
  },
});
const answers = (work: KeptWork | undefined) =>
  (work?.attempts['one'] ?? []).map(({ answer }) => answer['part']);

let own: Storage;
let tab: Storage;
let isFull: boolean;
beforeEach(() => {
  own = memory();
  tab = memory();
  isFull = false;
});
/** The browser's storage, in which at times nothing more can be written. */
const browser = (): Storage => {
  if (!isFull) return own;
  const setItem = (): void => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  return Object.create(own, { setItem: { value: setItem } });
};
const place = () => workPlace(inForce, browser, () => tab);

describe('work is kept', () => {
  it('in the browser, and found by another visit', () => {
    expect(place().change(first, withAttempt(1, '12 1/2'))).toBe('browser');
    expect(answers(place().look())).toEqual(['12 1/2']);
    expect(tab.length).toBe(0);
  });

  it('with the attempts of two tabs that know nothing of each other', () => {
    const [one, other] = [place(), place()];
    one.change(first, withAttempt(1, 'a'));
    other.change(first, withAttempt(2, 'b'));
    one.change(first, withAttempt(3, 'c'));
    expect(answers(place().look())).toEqual(['a', 'b', 'c']);
  });

  it('in the tab while the browser is full, and in the browser again when it is not', () => {
    place().change(first, withAttempt(1, 'a'));
    isFull = true;
    expect(place().change(first, withAttempt(2, 'b'))).toBe('tab');
    expect(answers(place().look())).toEqual(['a', 'b']);
    isFull = false;
    expect(place().change(first, withAttempt(3, 'c'))).toBe('browser');
    expect(answers(place().look())).toEqual(['a', 'b', 'c']);
    expect(tab.length).toBe(0);
  });

  it('in memory where everything is forbidden, until the page is left', () => {
    const here = workPlace(inForce, forbidden, forbidden);
    expect(here.change(first, withAttempt(1, 'a'))).toBe('page');
    expect(here.change(first, withAttempt(2, 'b'))).toBe('page');
    expect(answers(here.look())).toEqual(['a', 'b']);
    expect(workPlace(inForce, forbidden, forbidden).look()).toBeUndefined();
  });

  it('of a preview in the tab alone, apart from the work', () => {
    const preview = workPlace(
      { ...inForce, isPreview: true },
      () => own,
      () => tab,
    );
    expect(preview.change(first, withAttempt(1, 'tried'))).toBe('tab');
    expect(own.length).toBe(0);
    expect(place().look()).toBeUndefined();
  });

  it('beside work of a newer edition, which is left alone', () => {
    const newer = JSON.stringify({ version: 99, what: 'ever' });
    own.setItem(keyOf(workName(inForce.key)), newer);
    expect(place().change(first, withAttempt(1, 'a'))).toBe('tab');
    expect(own.getItem(keyOf(workName(inForce.key)))).toBe(newer);
  });
});

describe('the name of the shelf', () => {
  it.each(['F26-ECON101-3', 'unreadable', '作业 3', 'A/../B?', '100%', ' '])(
    'for the key %s is one that the page of what is kept knows',
    (key) => {
      expect(sectionOf(workName(key))?.section).toBe('work');
    },
  );

  it('differs whenever the keys do', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(workName(one) === workName(other)).toBe(one === other);
      }),
    );
  });
});

const attempts = fc.array(
  fc.record({
    at: fc.integer({ min: 0, max: 50 }),
    hints: fc.constant(0),
    answer: fc.record({ part: fc.constantFrom('1', '2') }),
  }),
  { maxLength: 6 },
);
const sorted = (list: readonly Attempt[]) => [...list].sort((one, other) => one.at - other.at);
const works = fc
  .record({
    opened: fc.integer({ min: 0, max: 99 }),
    one: attempts,
    read: fc.subarray(['end', 'guess:g', 'figure:f']),
  })
  .map(({ opened, one, read }) => ({ opened, attempts: { one: sorted(one) }, used: { section: read } }));

const inSet = (work: ReturnType<typeof mergeWork>) => ({
  opened: work.opened,
  attempts: new Set((work.attempts['one'] ?? []).map((attempt) => JSON.stringify(attempt))),
  used: new Set(work.used['section']),
});

describe('joining two states of the same work', () => {
  it('loses nothing of either, and it does not matter which comes first', () => {
    fc.assert(
      fc.property(works, works, (one, other) => {
        const both = inSet(mergeWork(one, other));
        expect(both).toEqual(inSet(mergeWork(other, one)));
        for (const attempt of [...one.attempts.one, ...other.attempts.one])
          expect(both.attempts).toContain(JSON.stringify(attempt));
      }),
    );
  });

  it('with itself changes nothing, and the attempts stay in the order of their moments', () => {
    fc.assert(
      fc.property(works, works, (one, other) => {
        expect(mergeWork(one, one)).toEqual(one);
        const moments = mergeWork(one, other).attempts['one']?.map(({ at }) => at);
        expect(moments).toEqual(moments?.toSorted((left, right) => left - right));
      }),
    );
  });

  it('keeps the larger number of open hints', () => {
    const merged = mergeKept({ ...first, hints: { one: 3 } }, { ...first, hints: { one: 1, two: 2 } });
    expect(merged.hints).toEqual({ one: 3, two: 2 });
  });
});

describe('what a storage holds', () => {
  it('is read again as it was written', () => {
    const work = {
      ...withAttempt(5, '１２½')(first),
      student: { name: '李娜', id: '20261234' },
      handedIn: 7,
    };
    expect(readKept(JSON.stringify({ version: 1, ...workKind.write(work) }), workKind)).toEqual({
      kind: 'found',
      value: work,
    });
  });

  it.each([
    ['an attempt without a moment', { attempts: { one: [{ hints: 0, answer: {} }] } }],
    ['an answer that is no text', { attempts: { one: [{ at: 1, hints: 0, answer: { part: 5 } }] } }],
    ['a million hints', { hints: { one: 1_000_000 } }],
    ['a student who is a list', { student: [] }],
    ['a link of a megabyte', { assignment: 'x'.repeat(1_000_000) }],
  ])('is refused with %s', (_, fault) => {
    expect(readKept(JSON.stringify({ version: 1, ...first, ...fault }), workKind).kind).toBe('unreadable');
  });
});
