// A storage in memory, for tests of what a browser keeps: it can be full, from the start or after so many characters.

/** @param room how many characters of keys and values it takes */
export function memory(
  initial: Readonly<Record<string, string>> = {},
  room = Number.POSITIVE_INFINITY,
): Storage {
  const entries = new Map(Object.entries(initial));
  const size = (): number => [...entries].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  return {
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (name) => entries.get(name) ?? null,
    setItem(name, text) {
      const before = entries.get(name);
      entries.set(name, text);
      if (size() <= room) return;
      if (before === undefined) entries.delete(name);
      else entries.set(name, before);
      throw new DOMException('full', 'QuotaExceededError');
    },
    removeItem: (name) => {
      entries.delete(name);
    },
    clear: () => entries.clear(),
  };
}

/** What a storage holds, by key. */
export const contentOf = (storage: Storage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from({ length: storage.length }, (_, index) => {
      const key = storage.key(index) ?? '';
      return [key, storage.getItem(key) ?? ''];
    }),
  );
