// A shelf of the browser: versions, what cannot be read, two tabs, and storage that is full or forbidden.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Kind, shelf } from '~/state/kept/shelf.ts';
import { contentOf, memory } from './memory.ts';

/** The third edition of something: the first had one word, the second a list under another name. */
const words: Kind<readonly string[]> = {
  version: 3,
  read: ({ words }) =>
    Array.isArray(words) && words.every((word) => typeof word === 'string') ? words : undefined,
  write: (words) => (words.length > 0 ? { words } : undefined),
  migrate: (data, from) => (from === 1 ? { list: [data['word']] } : { words: data['list'] }),
};
const key = 'capital-in-motion/words';
const on = (storage: Storage) => shelf('words', words, () => storage);

describe('a shelf', () => {
  it('gives back what was kept, and takes no place when there is nothing to keep', () => {
    const storage = memory();
    expect(on(storage).load()).toEqual({ kind: 'nothing' });
    expect(on(storage).keep(['circuit'])).toBe('kept');
    expect(contentOf(storage)).toEqual({ [key]: '{"version":3,"words":["circuit"]}' });
    expect(on(storage).load()).toEqual({ kind: 'found', value: ['circuit'] });
    expect(on(storage).keep([])).toBe('kept');
    expect(contentOf(storage)).toEqual({});
  });

  it.each(['{"version":1,"word":"turnover"}', '{"version":2,"list":["turnover"]}'])(
    'brings %s up from an older edition, and writes it in the new form at the next change',
    (text) => {
      const storage = memory({ [key]: text });
      expect(on(storage).load()).toEqual({ kind: 'found', value: ['turnover'] });
      expect(storage.getItem(key)).toBe(text);
      expect(on(storage).change((before = []) => [...before, 'circuit'])).toBe('kept');
      expect(storage.getItem(key)).toBe('{"version":3,"words":["turnover","circuit"]}');
    },
  );

  it('joins what two tabs add', () => {
    const storage = memory();
    const [one, other] = [on(storage), on(storage)];
    one.load();
    other.load();
    one.change((before = []) => [...before, 'a']);
    other.change((before = []) => [...before, 'b']);
    expect(one.load()).toEqual({ kind: 'found', value: ['a', 'b'] });
  });

  it('neither loses nor throws on anything that can stand there', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((data) => JSON.stringify({ version: 3, words: data })),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const storage = memory({ [key]: text });
        const found = on(storage).load();
        const outcome = on(storage).keep(['new']);
        const kept = Object.values(contentOf(storage));
        if (found.kind === 'newer') expect([outcome, kept]).toEqual(['newer', [text]]);
        else if (found.kind === 'found') expect(outcome).toBe('kept');
        else expect(kept).toContain(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('puts aside what it would otherwise write over, even when it was not loaded first', () => {
    const storage = memory({ [key]: 'torn' });
    expect(on(storage).keep(['new'])).toBe('put-aside');
    expect(storage.getItem(`${key}/unreadable`)).toBe('torn');
  });

  it('puts nothing aside in the place of something else', () => {
    const storage = memory({ [key]: 'second', [`${key}/unreadable`]: 'first' });
    expect(on(storage).load()).toEqual({ kind: 'unreadable' });
    expect(contentOf(storage)).toEqual({ [`${key}/unreadable`]: 'first', [`${key}/unreadable-2`]: 'second' });
  });

  it('leaves what cannot be read in its place when there is no room to put it aside', () => {
    const storage = memory({ [key]: 'torn' }, key.length + 'torn'.length);
    expect(on(storage).load()).toEqual({ kind: 'refused' });
    expect(on(storage).keep(['new'])).toBe('refused');
    expect(contentOf(storage)).toEqual({ [key]: 'torn' });
  });

  it('keeps what was there when there is no room for the new', () => {
    const before = '{"version":3,"words":["a"]}';
    const storage = memory({ [key]: before }, key.length + before.length);
    expect(on(storage).change((old = []) => [...old, 'much more'])).toBe('refused');
    expect(contentOf(storage)).toEqual({ [key]: before });
  });

  it('refuses, without an exception, where storage is forbidden', () => {
    const forbidden = shelf('words', words, () => {
      throw new DOMException('forbidden', 'SecurityError');
    });
    expect(forbidden.load()).toEqual({ kind: 'refused' });
    expect(forbidden.keep(['a'])).toBe('refused');
    forbidden.putAside();
    forbidden.forget();
  });
});
