// Goes through what was dropped, archives in archives too, and finds the texts in it; whatever cannot be read is named
// together with the reason, and harms nothing else. One step at a time, so that a page can draw in between.
import { type Limits, type RefusalReason, usualLimits } from './limits.ts';
import { type LmsName, readLmsName } from './lms-name.ts';
import { isBinary, textOf } from './plain-text.ts';
import { unpack } from './unpack.ts';
import { beginsAsZip, readZipDirectory } from './zip-directory.ts';

/** A file as it was dropped, chosen or pasted. */
export interface Dropped {
  /** Its name, with the folders above it. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What became of one file. */
export type Collected =
  | { readonly kind: 'text'; readonly path: string; readonly lms: LmsName; readonly text: string }
  | { readonly kind: 'refused'; readonly path: string; readonly reason: RefusalReason }
  /** What systems leave behind: it is nobody's work, and nobody needs to hear of it. */
  | { readonly kind: 'passed-over'; readonly path: string };

/** What may still be unpacked, over all that is dropped. */
export interface Budget {
  bytesLeft: number;
  filesLeft: number;
}

export const newBudget = ({ totalBytes, entries }: Limits = usualLimits): Budget => ({
  bytesLeft: totalBytes,
  filesLeft: entries,
});

/** A document of a word processor is an archive; what was written stands in one file of it. */
const document = /\.(?:docx|odt)$/i;
const written = /^(?:word\/document\.xml|content\.xml)$/;

const leftBehind = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|\._|Thumbs\.db$|desktop\.ini$)/i;

/** Goes through one file. Never throws on what a stranger has made. */
export function* collect(
  { path, bytes }: Dropped,
  budget: Budget,
  limits: Limits = usualLimits,
  depth = 0,
): Generator<Collected> {
  if (leftBehind.test(path)) yield { kind: 'passed-over', path };
  else if (beginsAsZip(bytes)) yield* collectZip({ path, bytes }, budget, limits, depth);
  else yield collectText({ path, bytes }, limits);
}

function collectText({ path, bytes }: Dropped, limits: Limits): Collected {
  const refused = (reason: RefusalReason): Collected => ({ kind: 'refused', path, reason });
  if (bytes.length > limits.fileBytes) return refused('too-large');
  if (/\.zip$/i.test(path)) return refused('broken');
  if (isBinary(bytes)) return refused('no-submission');
  return { kind: 'text', path, lms: readLmsName(path), text: textOf(bytes) };
}

function* collectZip(
  { path, bytes }: Dropped,
  budget: Budget,
  limits: Limits,
  depth: number,
): Generator<Collected> {
  const refuse = (reason: RefusalReason, name?: string): Collected => ({
    kind: 'refused',
    path: name === undefined ? path : `${path}/${name}`,
    reason,
  });
  if (bytes.length > limits.archiveBytes) return yield refuse('too-large');
  if (depth >= limits.depth) return yield refuse('too-deep');
  const directory = readZipDirectory(bytes, limits);
  if (!directory.ok) return yield refuse(directory.reason);
  for (const entry of directory.entries) {
    const { name } = entry;
    budget.filesLeft -= 1;
    if (budget.filesLeft < 0) return yield refuse('too-many-files');
    if (document.test(path) && !written.test(name)) continue;
    if (leftBehind.test(name)) yield { kind: 'passed-over', path: `${path}/${name}` };
    else if ('refused' in entry) yield refuse(entry.refused, name);
    else if (entry.size > budget.bytesLeft) yield refuse('total-too-large', name);
    else {
      const isArchive = beginsAsZip(entry.packed) || /\.zip$/i.test(name);
      const unpacked = unpack(entry, isArchive ? limits.archiveBytes : limits.fileBytes);
      budget.bytesLeft -= unpacked.ok ? unpacked.bytes.length : unpacked.spent;
      if (!unpacked.ok) yield refuse(unpacked.reason, name);
      else yield* collect({ path: `${path}/${name}`, bytes: unpacked.bytes }, budget, limits, depth + 1);
    }
  }
}
