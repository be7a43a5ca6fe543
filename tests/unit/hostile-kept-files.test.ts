// Everything that is kept as one file: whatever stands in the storage comes back from it; ten thousand bad files are taken in
// whole or not at all, and nothing that was there is lost.
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptMessages } from '~/i18n/kept-messages.ts';
import { type Language, languages } from '~/i18n/languages.ts';
import { everythingKept } from '~/state/kept/everything.ts';
import { prefix } from '~/state/kept/names.ts';
import { exportEverything, importEverything } from '~/state/kept/transfer.ts';
import { hostileStored, hostileText, must, spoilt } from '../support/hostile.ts';
import { goodStates, stored } from '../support/kept-states.ts';
import { contentOf, memory } from './kept/memory.ts';

/** A name that stands in the storage. */
const anyName = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...Object.keys(goodStates)) },
  fc.constantFrom(...Object.keys(goodStates)).map((name) => `${name}/unreadable`),
  fc.constantFrom('', 'unreadable', 'settings/unreadable-2', '__proto__', 'numbers/__proto__', 'a\nb'),
  hostileText,
);
const anyStorage = fc
  .array(
    fc.oneof(
      anyName.chain((name) =>
        fc.tuple(fc.constant(name), Object.hasOwn(goodStates, name) ? stored(name) : hostileStored),
      ),
      fc.tuple(anyName, hostileStored),
    ),
    { maxLength: 5 },
  )
  .map((entries) => Object.fromEntries(entries.map(([name, text]) => [`${prefix}${name}`, text])));

/** The same JSON is the same text, however it was written. */
const meaning = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
};

describe('everything that is kept, whatever it is', () => {
  it('is listed, and comes back from its file, all of it', () => {
    fc.assert(
      fc.property(anyStorage, (content) => {
        const storage = memory(content);
        const all = everythingKept(storage);
        expect(all.map(({ name }) => `${prefix}${name}`)).toEqual(Object.keys(content).sort());
        const there = memory();
        const file = exportEverything(storage);
        expect(contentOf(storage)).toEqual(content);
        const taken = importEverything(() => there, file);
        if (!taken.ok) {
          // An edition does not take in what it does not know yet; it says what that is.
          const newer = all.filter(({ found }) => found.kind === 'newer').map(({ name }) => name);
          expect(taken.refusals.map(({ name, reason }) => [name, reason])).toEqual(
            newer.map((name) => [name, 'newer']),
          );
          expect(newer.length).toBeGreaterThan(0);
          return;
        }
        const texts = [there, storage].map((one) => Object.values(contentOf(one)).map(meaning).sort());
        must(isDeepStrictEqual(texts[0], texts[1]), 'nothing is lost');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a file of everything that is kept', () => {
  const { arrival: _, ...kept } = goodStates;
  const file = {
    format: 'capital-in-motion/kept',
    version: 1,
    kept,
    unreadable: { 'settings/unreadable': 'torn', 'future/unreadable-2': '{"version":1}' },
  };
  const reasons = (language: Language): readonly string[] => Object.keys(keptMessages[language].reasons);

  it('is taken in whole or not at all, and can be taken back, whatever it is', () => {
    const count = { taken: 0, refused: 0, full: 0 };
    const before = {
      [`${prefix}settings`]: '{"version":1,"settings":{"theme":"light"}}',
      [`${prefix}settings/unreadable`]: 'an older one',
      other: 'somebody else’s',
    };
    const anyFile = fc.oneof({ weight: 6, arbitrary: spoilt(file) }, hostileStored);
    fc.assert(
      fc.property(anyFile, fc.constantFrom(500, 1e9, 1e9, 1e9), (text, room) => {
        const storage = memory(before, room);
        const taken = importEverything(() => storage, text);
        if (!taken.ok) {
          count.refused += 1;
          if (taken.refusals.some(({ reason }) => reason === 'full')) count.full += 1;
          must(taken.refusals.length > 0, 'there are reasons');
          for (const { reason } of taken.refusals)
            must(
              languages.every((language) => reasons(language).includes(reason)),
              'there are words for them',
            );
          must(isDeepStrictEqual(contentOf(storage), before), 'nothing is changed');
          return;
        }
        count.taken += 1;
        const after = contentOf(storage);
        // What was put aside here is not written over by what was put aside there.
        must(Object.values(after).includes('an older one'), 'what was put aside stays');
        must(after['other'] === before.other, 'what others keep stays');
        for (const { name, isAside, found } of everythingKept(storage))
          must(isAside || !taken.names.includes(name) || found.kind === 'found', `${name} can be read`);
        taken.undo();
        must(isDeepStrictEqual(contentOf(storage), before), 'it can be taken back');
      }),
      { numRuns: 10_000 },
    );
    expect(Math.min(count.taken, count.refused, count.full)).toBeGreaterThan(100);
  });
});
