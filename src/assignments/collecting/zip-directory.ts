// The directory of a zip archive, read and judged before anything is unpacked: how many entries, how large, where they lie,
// and whether what they say of themselves can be true. Written after the format's description, APPNOTE 6.3.
import type { Limits, RefusalReason } from './limits.ts';

/** An entry whose place and sizes have been found sound. */
export interface ZipEntry {
  readonly name: string;
  /** How it is packed: 0 as it is, 8 deflated. */
  readonly method: 0 | 8;
  /** The packed bytes. */
  readonly packed: Uint8Array;
  /** Bytes, unpacked, as the archive says. */
  readonly size: number;
  readonly crc: number;
}

/** An entry that is not to be unpacked. */
export interface RefusedEntry {
  readonly name: string;
  readonly refused: RefusalReason;
}

export type ZipDirectory =
  | { readonly ok: true; readonly entries: readonly (ZipEntry | RefusedEntry)[] }
  /** The archive as a whole cannot be trusted. */
  | { readonly ok: false; readonly reason: RefusalReason };

/** Signatures that records begin with. */
const signatures = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  place64: 0x07064b50,
};
const lengths = { local: 30, central: 46, end: 22, end64: 56, place64: 20 };
const longestComment = 0xffff;
const saturated = 0xffffffff;

/** Whether bytes begin as an archive does, one without entries included. */
export function beginsAsZip(bytes: Uint8Array): boolean {
  if (bytes.length < 4) return false;
  const first = viewOf(bytes).getUint32(0, true);
  return first === signatures.local || first === signatures.end;
}

/** What stands in the central directory of one entry. */
interface DirectoryRecord {
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly at: number;
}

/** Reads an archive's directory. Never throws, whatever the bytes. Folders are left out. */
export function readZipDirectory(bytes: Uint8Array, limits: Limits): ZipDirectory {
  try {
    return judged(bytes, limits);
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, reason: 'broken' };
    throw error;
  }
}

function judged(bytes: Uint8Array, limits: Limits): ZipDirectory {
  const end = findEnd(bytes);
  if (!end) return { ok: false, reason: 'broken' };
  if (end.count > limits.entries) return { ok: false, reason: 'too-many-files' };
  const records = readRecords(bytes, end);
  if (!records) return { ok: false, reason: 'broken' };
  if (overlap(records, end.at)) return { ok: false, reason: 'overlapping' };
  const names = new Set<string>();
  const entries = records
    .filter(({ name, size }) => !(name.endsWith('/') && size === 0))
    .map((record) => {
      const refused = names.has(record.name) ? 'same-name-twice' : refusalOf(record, limits);
      names.add(record.name);
      return refused ? { name: record.name, refused } : entryOf(bytes, record);
    });
  return { ok: true, entries };
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the central directory stands, and of how many records. */
interface End {
  readonly at: number;
  readonly until: number;
  readonly count: number;
}

/** The end record stands last; only a comment may follow, of the length that it says. */
function findEnd(bytes: Uint8Array): End | undefined {
  const view = viewOf(bytes);
  const last = bytes.length - lengths.end;
  for (let place = last; place >= Math.max(0, last - longestComment); place -= 1) {
    if (view.getUint32(place, true) !== signatures.end) continue;
    if (place + lengths.end + view.getUint16(place + 20, true) !== bytes.length) continue;
    const isOnePart = view.getUint16(place + 4, true) === 0 && view.getUint16(place + 6, true) === 0;
    const count = view.getUint16(place + 10, true);
    const length = view.getUint32(place + 12, true);
    const at = view.getUint32(place + 16, true);
    if (count === 0xffff || length === saturated || at === saturated) return findEnd64(view, place);
    return isOnePart && at + length === place ? { at, until: place, count } : undefined;
  }
  return undefined;
}

/** The end of an archive in the 64-bit form, which some systems write for small ones too. */
function findEnd64(view: DataView, end: number): End | undefined {
  const locator = end - lengths.place64;
  if (view.getUint32(locator, true) !== signatures.place64) return undefined;
  const place = numberAt(view, locator + 8);
  if (view.getUint32(place, true) !== signatures.end64 || place + lengths.end64 > locator) return undefined;
  const at = numberAt(view, place + 48);
  return at + numberAt(view, place + 40) === place
    ? { at, until: place, count: numberAt(view, place + 32) }
    : undefined;
}

/** A 64-bit number. @throws RangeError when no file could be so large */
function numberAt(view: DataView, place: number): number {
  const number = Number(view.getBigUint64(place, true));
  if (!Number.isSafeInteger(number)) throw new RangeError('No archive is so large.');
  return number;
}

function readRecords(bytes: Uint8Array, { at, until, count }: End): readonly DirectoryRecord[] | undefined {
  const view = viewOf(bytes);
  const records: DirectoryRecord[] = [];
  let place = at;
  while (place < until && records.length < count) {
    if (view.getUint32(place, true) !== signatures.central) return undefined;
    const nameEnd = place + lengths.central + view.getUint16(place + 28, true);
    const extraEnd = nameEnd + view.getUint16(place + 30, true);
    const rawName = bytes.subarray(place + lengths.central, nameEnd);
    const small = {
      size: view.getUint32(place + 24, true),
      packedSize: view.getUint32(place + 20, true),
      at: view.getUint32(place + 42, true),
    };
    records.push({
      name: nameOf(rawName),
      rawName,
      flags: view.getUint16(place + 8, true),
      method: view.getUint16(place + 10, true),
      crc: view.getUint32(place + 16, true),
      ...withLarge(view, nameEnd, extraEnd, small),
    });
    place = extraEnd + view.getUint16(place + 32, true);
  }
  return place === until && records.length === count ? records : undefined;
}

type Sizes = Pick<DirectoryRecord, 'size' | 'packedSize' | 'at'>;

/** What does not fit into 32 bits stands in the extra field 1, in this order, and only what does not fit. */
function withLarge(view: DataView, from: number, to: number, small: Sizes): Sizes {
  const isLarge = Object.values(small).includes(saturated);
  for (let place = from; isLarge && place + 4 <= to; place += 4 + view.getUint16(place + 2, true)) {
    if (view.getUint16(place, true) !== 1) continue;
    let next = place + 4;
    const read = (number: number): number => {
      if (number !== saturated) return number;
      next += 8;
      return numberAt(view, next - 8);
    };
    return { size: read(small.size), packedSize: read(small.packedSize), at: read(small.at) };
  }
  return small;
}

/** Old archives do not say in which letters their names are; then it is at least said the same way every time. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\\', '/');
  } catch {
    return new TextDecoder('windows-1252').decode(bytes).replaceAll('\\', '/');
  }
}

/** Whether two entries share bytes, or one lies in the directory: a small archive can so be made to unpack to petabytes. */
function overlap(records: readonly DirectoryRecord[], directory: number): boolean {
  const sorted = [...records].sort((left, right) => left.at - right.at);
  return sorted.some(({ at, packedSize, rawName }, nth) => {
    const end = at + lengths.local + rawName.length + packedSize;
    return end > (sorted[nth + 1]?.at ?? directory);
  });
}

const encryptedFlags = 0b10_0000_0100_0001;

function refusalOf(
  { name, flags, method, size, packedSize }: DirectoryRecord,
  limits: Limits,
): RefusalReason | undefined {
  if (!isSafeName(name, limits)) return 'unsafe-name';
  if (flags & encryptedFlags) return 'encrypted';
  if (method !== 0 && method !== 8) return 'unknown-packing';
  if (method === 0 && size !== packedSize) return 'size-untrue';
  if (size > limits.smallBytes && size > packedSize * limits.ratio) return 'packed-too-tightly';
  return undefined;
}

/** Whether a name stays within its archive: no way up, no root, no drive, no letters that cannot be seen. */
const isSafeName = (name: string, { nameLetters }: Limits): boolean =>
  name.length > 0 && name.length <= nameLetters && !/^\/|^[a-z]:|(?:^|\/)\.\.?(?:\/|$)|\p{Cc}/iu.test(name);

/** The entry with its bytes; its own header must agree with the directory. */
function entryOf(
  bytes: Uint8Array,
  { at, rawName, name, method, packedSize, size, crc }: DirectoryRecord,
): ZipEntry | RefusedEntry {
  const view = viewOf(bytes);
  const broken: RefusedEntry = { name, refused: 'broken' };
  if (view.getUint32(at, true) !== signatures.local || view.getUint16(at + 8, true) !== method) return broken;
  const nameEnd = at + lengths.local + view.getUint16(at + 26, true);
  const own = bytes.subarray(at + lengths.local, nameEnd);
  if (own.length !== rawName.length || own.some((byte, index) => byte !== rawName[index])) return broken;
  const start = nameEnd + view.getUint16(at + 28, true);
  const packed = bytes.subarray(start, start + packedSize);
  return packed.length === packedSize ? { name, method: method === 0 ? 0 : 8, packed, size, crc } : broken;
}
