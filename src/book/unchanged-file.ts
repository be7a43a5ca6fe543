// Reads a file once for each of its versions. Every citation and every term of every page asks for the whole glossary
// or bibliography, and authors change them while the book is served.
import { statSync } from 'node:fs';

/**
 * A reader that gives what it gave before as long as the file has not been written again.
 * @param read makes something of the file at `root/file`; what it throws is thrown anew every time
 */
export function onceUnchanged<T>(read: (root: string, file: string) => T): (root: string, file: string) => T {
  const known = new Map<string, { readonly version: string; readonly found: T }>();
  return (root, file) => {
    const path = `${root}/${file}`;
    const { mtimeMs, size } = statSync(path);
    const version = `${mtimeMs} ${size}`;
    const before = known.get(path);
    if (before?.version === version) return before.found;
    const found = read(root, file);
    known.set(path, { version, found });
    return found;
  };
}
