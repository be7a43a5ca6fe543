// Reads the files that were given, in slices, and hands on what is found in them. A file that is too large is not even
// opened.
import { type Collected, collect, newBudget } from '~/assignments/collecting/collect.ts';
import { usualLimits } from '~/assignments/collecting/limits.ts';
import { beginsAsZip } from '~/assignments/collecting/zip-directory.ts';
import type { FileAtPath, Given } from './dropped.ts';
import { inSlices } from './slices.ts';

/** How far the reading is. */
export interface Progress {
  readonly read: number;
  readonly of: number;
}

/**
 * @param take gets each thing found; the reading goes on when it is done with it
 * @param progressed is told before each file
 */
export async function readFiles(
  given: Given,
  take: (found: Collected) => Promise<void> | void,
  progressed: (progress: Progress) => void,
): Promise<void> {
  const rest = inSlices();
  const budget = newBudget();
  for (const path of given.unopened) await take({ kind: 'refused', path, reason: 'cannot-be-opened' });
  for (const [index, one] of given.files.entries()) {
    progressed({ read: index, of: given.files.length });
    await rest();
    const found = await bytesOf(one);
    if (!(found instanceof Uint8Array)) {
      await take(found);
      continue;
    }
    for (const part of collect({ path: one.path, bytes: found }, budget)) {
      await take(part);
      await rest();
    }
  }
  if (given.isCut) await take({ kind: 'refused', path: '…', reason: 'too-many-files' });
}

async function bytesOf({ path, file }: FileAtPath): Promise<Uint8Array | Collected> {
  try {
    const isArchive = beginsAsZip(new Uint8Array(await file.slice(0, 4).arrayBuffer()));
    const most = isArchive ? usualLimits.archiveBytes : usualLimits.fileBytes;
    if (file.size > most) return { kind: 'refused', path, reason: 'too-large' };
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return { kind: 'refused', path, reason: 'cannot-be-opened' };
  }
}
