// What a browser keeps of a chapter's numbers: full, forbidden, corrupt or newer storage loses nothing silently.
import { describe, expect, it } from 'vitest';
import { shelfFor } from '~/state/saved.ts';
import { memory } from './kept/memory.ts';

const key = 'capital-in-motion/numbers/turnover/annual-rate';

const shelf = (storage: Storage) => shelfFor('turnover/annual-rate', () => storage);
const numbers = new Map([['capital-a.weeklyVariableCapital', '120']]);

describe('the numbers of a chapter in the browser', () => {
  it('are kept between visits, and forgotten when the reader wants it', () => {
    const storage = memory();
    expect(shelf(storage).load()).toEqual({ kind: 'nothing' });
    expect(shelf(storage).keep(numbers)).toBe('kept');
    expect(shelf(storage).load()).toEqual({ kind: 'found', value: numbers });
    shelf(storage).forget();
    expect(storage.length).toBe(0);
  });

  it('take no place when nothing differs from the source', () => {
    const storage = memory({ [key]: '{"version":1,"numbers":{"a.x":"3"}}' });
    shelf(storage).keep(new Map());
    expect(storage.length).toBe(0);
  });

  it.each([
    '{',
    '7',
    'null',
    '{"version":1}',
    '{"version":1,"numbers":{"a.x":3}}',
    '{"numbers":{}}',
    '{"version":1,"numbers":["1"]}',
    '',
  ])('that cannot be read (%s) are put aside, not deleted', (text) => {
    const storage = memory({ [key]: text });
    expect(shelf(storage).load()).toEqual({ kind: 'unreadable' });
    expect(storage.getItem(`${key}/unreadable`)).toBe(text);
    expect(shelf(storage).load()).toEqual({ kind: 'nothing' });
  });

  it('of which a part cannot be used are copied aside before anything is written over them', () => {
    const text = '{"version":1,"numbers":{"gone.x":"5"}}';
    const storage = memory({ [key]: text });
    shelf(storage).putAside();
    shelf(storage).keep(numbers);
    expect(storage.getItem(`${key}/unreadable`)).toBe(text);
  });

  it('of a newer edition are left alone and not written over', () => {
    const text = '{"version":2,"numbers":[]}';
    const storage = memory({ [key]: text });
    const own = shelf(storage);
    expect(own.load()).toEqual({ kind: 'newer' });
    expect(own.keep(numbers)).toBe('newer');
    expect(storage.getItem(key)).toBe(text);
  });

  it('are refused, without an exception, by storage that is full or forbidden', () => {
    expect(shelf(memory({}, 0)).keep(numbers)).toBe('refused');
    const forbidden = shelfFor('turnover/annual-rate', () => {
      throw new DOMException('forbidden', 'SecurityError');
    });
    expect(forbidden.load()).toEqual({ kind: 'refused' });
    expect(forbidden.keep(numbers)).toBe('refused');
    forbidden.forget();
  });
});
