// Unpacks one entry of an archive, no further than it says it is large: what the archive says of itself may be untrue.
import { Inflate } from 'fflate';
import type { RefusalReason } from './limits.ts';
import type { ZipEntry } from './zip-directory.ts';

export type Unpacked =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** With the bytes that had come of it until then. */
  | { readonly ok: false; readonly reason: RefusalReason; readonly spent: number };

/** So many packed bytes are given to the inflater at once: at most a thousand times as many come of it. */
const sliceBytes = 2048;

/** @param most how many bytes may come of it */
export function unpack({ method, packed, size, crc }: ZipEntry, most: number): Unpacked {
  if (size > most) return { ok: false, reason: 'too-large', spent: 0 };
  const unpacked: Unpacked = method === 0 ? { ok: true, bytes: packed } : inflated(packed, size);
  if (!unpacked.ok) return unpacked;
  return crcOf(unpacked.bytes) === crc ? unpacked : { ok: false, reason: 'broken', spent: size };
}

function inflated(packed: Uint8Array, size: number): Unpacked {
  const bytes = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length <= size) bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let from = 0; from < packed.length && length <= size; from += sliceBytes) {
      inflater.push(packed.subarray(from, from + sliceBytes), from + sliceBytes >= packed.length);
    }
  } catch {
    return { ok: false, reason: 'broken', spent: length };
  }
  return length === size ? { ok: true, bytes } : { ok: false, reason: 'size-untrue', spent: length };
}

/** The checksum of each byte, for the checksum that archives keep of their files (CRC-32). */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}
