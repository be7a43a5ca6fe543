// All that this browser keeps of the book as one file, and back:
//
//   { "format": "capital-in-motion/kept", "version": 1,
//     "kept": { "settings": { "version": 1, "settings": { "theme": "dark" } }, "numbers/turnover/annual-rate": … },
//     "unreadable": { "settings/unreadable": "whatever it was" } }
//
// A file is taken in whole or not at all: everything in it is checked first, and if the storage is full half-way, what was
// there before is put back. What it holds replaces what stood under the same names; the rest stays, and so does what was put
// aside before.
import { asideName, everythingKept, type Kept } from './everything.ts';
import { keyOf } from './names.ts';
import { sectionOf } from './sections.ts';
import { isRecord, placeAside, readData } from './shelf.ts';

const fileFormat = 'capital-in-motion/kept';
const fileVersion = 1;

/** No browser keeps more than this for one site. In characters, of which each has four bytes at the most. */
const largestFile = 10_000_000;
export const largestFileBytes = 4 * largestFile;

/** All of it as the text of a file. @throws where the storage is forbidden */
export function exportEverything(storage: Storage): string {
  const all = everythingKept(storage);
  const isData = ({ found }: Kept): boolean => found.kind === 'found' || found.kind === 'newer';
  const taken = new Set(all.map(({ name }) => name));
  const asAside = ({ name, isAside }: Kept): string => {
    const place = isAside ? name : placeAside(name, (one) => !taken.has(one));
    taken.add(place);
    return place;
  };
  return JSON.stringify(
    {
      format: fileFormat,
      version: fileVersion,
      kept: Object.fromEntries(all.filter(isData).map(({ name, text }) => [name, JSON.parse(text)])),
      unreadable: Object.fromEntries(
        all.filter((one) => !isData(one)).map((one) => [asAside(one), one.text]),
      ),
    },
    undefined,
    2,
  );
}

/** Why a file is not taken in. `name` is the thing that is at fault. */
export interface Refusal {
  readonly reason:
    | 'too-large'
    | 'not-json'
    | 'another-file'
    | 'newer-file'
    | 'unknown'
    | 'unreadable'
    | 'newer'
    | 'full';
  readonly name?: string;
}

/** What became of a file. */
export type Import =
  | { readonly ok: true; readonly names: readonly string[]; readonly undo: () => void }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** Takes a file in, whole or not at all. Never throws. */
export function importEverything(open: () => Storage, text: string): Import {
  const refuse = (...refusals: Refusal[]): Import => ({ ok: false, refusals });
  if (text.length > largestFile) return refuse({ reason: 'too-large' });
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return refuse({ reason: 'not-json' });
  }
  if (!isRecord(file) || file['format'] !== fileFormat) return refuse({ reason: 'another-file' });
  const { version, kept, unreadable = {} } = file;
  if (typeof version === 'number' && version > fileVersion) return refuse({ reason: 'newer-file' });
  if (version !== fileVersion || !isRecord(kept) || !isRecord(unreadable))
    return refuse({ reason: 'another-file' });

  const refusals = [
    ...Object.entries(kept).flatMap(([name, data]) => refusalOf(name, data) ?? []),
    ...Object.entries(unreadable).flatMap(([name, data]): Refusal[] =>
      asideName.test(name) && typeof data === 'string' ? [] : [{ reason: 'unknown', name }],
    ),
  ];
  if (refusals.length > 0) return refuse(...refusals);
  try {
    const storage = open();
    const entries = new Map(Object.entries(kept).map(([name, data]) => [name, JSON.stringify(data)]));
    for (const [name, data] of Object.entries(unreadable)) {
      const text = String(data);
      const isFree = (place: string): boolean =>
        [undefined, text].includes(entries.get(place) ?? storage.getItem(keyOf(place)) ?? undefined);
      const place = isFree(name) ? name : placeAside(name.replace(asideName, '$1'), isFree);
      entries.set(place, text);
    }
    return { ok: true, names: [...entries.keys()], undo: writeAll(storage, entries) };
  } catch {
    return refuse({ reason: 'full' });
  }
}

function refusalOf(name: string, data: unknown): Refusal | undefined {
  const section = sectionOf(name);
  if (!section) return { reason: 'unknown', name };
  const { kind } = readData(data, section.reading);
  return kind === 'newer' || kind === 'unreadable' ? { reason: kind, name } : undefined;
}

/** Writes all of them, or leaves the storage as it was. @returns what puts back what was there. @throws when it is full */
function writeAll(storage: Storage, entries: ReadonlyMap<string, string>): () => void {
  const before = [...entries.keys()].map((name) => [keyOf(name), storage.getItem(keyOf(name))] as const);
  const putBack = (): void => {
    // What was not there goes first: in a full storage the rest needs its room.
    for (const [key] of before) storage.removeItem(key);
    for (const [key, text] of before) if (text !== null) storage.setItem(key, text);
  };
  try {
    for (const [name, text] of entries) storage.setItem(keyOf(name), text);
  } catch (failure) {
    putBack();
    throw failure;
  }
  return putBack;
}
