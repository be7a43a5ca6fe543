// All that is kept: listed, saved as one file, taken in whole or not at all, forgotten.
import { describe, expect, it } from 'vitest';
import { everythingKept, forget } from '~/state/kept/everything.ts';
import { exportEverything, importEverything } from '~/state/kept/transfer.ts';
import { contentOf, memory } from './memory.ts';

const prefix = 'capital-in-motion/';
const place = { section: 'a', share: 0.5, at: '2026-03-01T20:15:00.000Z', read: ['a'], of: 4 };
const kept = {
  [`${prefix}settings`]: '{"version":1,"settings":{"theme":"dark","hide-notes":"source erratum"}}',
  [`${prefix}language`]: '{"version":1,"language":"zh"}',
  [`${prefix}places`]: JSON.stringify({ version: 1, places: { 'turnover/annual-rate': place } }),
  [`${prefix}bookmarks`]: JSON.stringify({
    version: 1,
    bookmarks: [{ chapter: 'turnover/annual-rate', section: 'a', at: place.at }],
  }),
  [`${prefix}numbers/turnover/annual-rate`]: '{"version":1,"numbers":{"capital-a.workingPeriod":"6"}}',
  [`${prefix}numbers/models/turnover/capital-advanced`]:
    '{"version":1,"numbers":{"advance.workingPeriod":"6"}}',
  [`${prefix}settings/unreadable`]: 'torn',
};
const takeIn = (storage: Storage, file: unknown) =>
  importEverything(() => storage, typeof file === 'string' ? file : JSON.stringify(file));
const fileOf = (entries: object, more: object = {}) => ({
  format: 'capital-in-motion/kept',
  version: 1,
  kept: entries,
  ...more,
});

describe('everything that is kept', () => {
  it('is listed with its kind and its size; what others keep is not', () => {
    const storage = memory({ ...kept, 'somebody-else': 'x' });
    const all = everythingKept(storage);
    expect(all.map(({ name, found }) => [name, found.kind])).toEqual([
      ['bookmarks', 'found'],
      ['language', 'found'],
      ['numbers/models/turnover/capital-advanced', 'found'],
      ['numbers/turnover/annual-rate', 'found'],
      ['places', 'found'],
      ['settings', 'found'],
      ['settings/unreadable', 'unreadable'],
    ]);
    expect(all.find(({ name }) => name === 'settings/unreadable')).toMatchObject({
      isAside: true,
      bytes: 82,
    });
  });

  it('comes back from its file as it was', () => {
    const there = memory();
    expect(takeIn(there, exportEverything(memory(kept)))).toMatchObject({ ok: true });
    expect(contentOf(there)).toEqual(kept);
  });

  it('is saved with what cannot be read and what is not known, as it stands', () => {
    const odd = { [`${prefix}places`]: '{', [`${prefix}future`]: '{"version":1}' };
    const file: { unreadable: unknown } = JSON.parse(exportEverything(memory(odd)));
    expect(file.unreadable).toEqual({ 'places/unreadable': '{', 'future/unreadable': '{"version":1}' });
  });

  it('is saved with what is unreadable beside what was put aside before', () => {
    const odd = { [`${prefix}places`]: 'second', [`${prefix}places/unreadable`]: 'first' };
    const file: { unreadable: unknown } = JSON.parse(exportEverything(memory(odd)));
    expect(file.unreadable).toEqual({ 'places/unreadable': 'first', 'places/unreadable-2': 'second' });
    const there = memory({ [`${prefix}places/unreadable`]: 'of this browser' });
    expect(takeIn(there, file)).toMatchObject({ ok: true });
    expect(Object.values(contentOf(there)).sort()).toEqual(['first', 'of this browser', 'second']);
  });

  it('gives way, name by name, to what a file holds, and comes back when that is undone', () => {
    const storage = memory(kept);
    const taken = takeIn(storage, fileOf({ settings: { version: 1, settings: { theme: 'light' } } }));
    expect(storage.getItem(`${prefix}settings`)).toBe('{"version":1,"settings":{"theme":"light"}}');
    expect(storage.getItem(`${prefix}language`)).toBe(kept[`${prefix}language`]);
    if (taken.ok) taken.undo();
    expect(contentOf(storage)).toEqual(kept);
  });

  it('can be forgotten, one kind or all', () => {
    const storage = memory({ ...kept, 'somebody-else': 'x' });
    forget(storage, ({ section }) => section?.section === 'numbers');
    expect(everythingKept(storage).some(({ section }) => section?.section === 'numbers')).toBe(false);
    forget(storage, () => true);
    expect(contentOf(storage)).toEqual({ 'somebody-else': 'x' });
  });
});

describe('a file that is not as it should be', () => {
  const settings = { version: 1, settings: { theme: 'dark' } };
  it.each([
    ['{', [{ reason: 'not-json' }]],
    ['[]', [{ reason: 'another-file' }]],
    [{ format: 'something', version: 1, kept: {} }, [{ reason: 'another-file' }]],
    [fileOf({}, { version: 2 }), [{ reason: 'newer-file' }]],
    [fileOf({}, { version: '1' }), [{ reason: 'another-file' }]],
    [fileOf({}, { unreadable: { settings: 'x' } }), [{ reason: 'unknown', name: 'settings' }]],
    [fileOf({ settings, cookies: {} }), [{ reason: 'unknown', name: 'cookies' }]],
    [fileOf({ 'settings/x': settings }), [{ reason: 'unknown', name: 'settings/x' }]],
    [fileOf({ settings: { version: 2 } }), [{ reason: 'newer', name: 'settings' }]],
    [
      fileOf({
        settings,
        places: { version: 1, places: { 'a/b': { ...place, share: 2 } } },
        language: { version: 1 },
      }),
      [
        { reason: 'unreadable', name: 'places' },
        { reason: 'unreadable', name: 'language' },
      ],
    ],
    [
      fileOf({
        bookmarks: {
          version: 1,
          bookmarks: [{ chapter: 'javascript:alert(1)', section: 'a', at: place.at }],
        },
      }),
      [{ reason: 'unreadable', name: 'bookmarks' }],
    ],
    [
      `{"format":"capital-in-motion/kept","version":1,"kept":{"numbers/cover":{"version":1,"numbers":{},"x":${'['.repeat(20_000)}${']'.repeat(20_000)}}}}`,
      [{ reason: 'unreadable', name: 'numbers/cover' }],
    ],
    [
      fileOf({ settings: { version: 1, settings: { theme: '"><script>' } } }),
      [{ reason: 'unreadable', name: 'settings' }],
    ],
  ])('is refused with its reasons, and nothing changes: %j', (file, refusals) => {
    const storage = memory(kept);
    expect(takeIn(storage, file)).toEqual({ ok: false, refusals });
    expect(contentOf(storage)).toEqual(kept);
  });

  it('is refused when it is larger than anything a browser keeps', () => {
    expect(takeIn(memory(), 'x'.repeat(10_000_001))).toEqual({
      ok: false,
      refusals: [{ reason: 'too-large' }],
    });
  });

  it('is refused, and nothing changes, when there is no room for all of it', () => {
    const before = { [`${prefix}language`]: '{"version":1,"language":"en"}' };
    const storage = memory(before, 200);
    expect(takeIn(storage, exportEverything(memory(kept)))).toEqual({
      ok: false,
      refusals: [{ reason: 'full' }],
    });
    expect(contentOf(storage)).toEqual(before);
  });
});
