// The files that an instructor drops or chooses, folders gone through, each with the folders above it in its path.
import { usualLimits } from '~/assignments/collecting/limits.ts';

/** A file that is not read yet. */
export interface FileAtPath {
  readonly path: string;
  readonly file: File;
}

/** What was given: the files, and what could not be opened. */
export interface Given {
  readonly files: readonly FileAtPath[];
  /** Paths that the browser would not open. */
  readonly unopened: readonly string[];
  /** Whether there were more files than are taken at once. */
  readonly isCut: boolean;
}

/** Files chosen with a button; of a folder, the browser tells each file's path in it. */
export function chosenFiles(list: Iterable<File>): Given {
  const all = [...list].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  return { files: all.slice(0, usualLimits.entries), unopened: [], isCut: all.length > usualLimits.entries };
}

/** Files and folders dropped on the page. Call it while the event lasts: what was dropped is gone afterwards. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<Given> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return chosenFiles(files);
  const found: FileAtPath[] = [];
  const unopened: string[] = [];
  const waiting: { readonly entry: FileSystemEntry; readonly path: string }[] = entries
    .toReversed()
    .map((entry) => ({ entry, path: entry.name }));
  for (let next = waiting.pop(); next && found.length <= usualLimits.entries; next = waiting.pop()) {
    const { entry, path } = next;
    try {
      if (isFolder(entry)) {
        const inside = await contentsOf(entry);
        waiting.push(...inside.toReversed().map((one) => ({ entry: one, path: `${path}/${one.name}` })));
      } else if (isFile(entry)) found.push({ path, file: await fileOf(entry) });
    } catch {
      unopened.push(path);
    }
  }
  return { files: found.slice(0, usualLimits.entries), unopened, isCut: found.length > usualLimits.entries };
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((found, failed) => entry.file(found, failed));

/** A browser lists a folder a hundred entries at a time. */
async function contentsOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  while (all.length <= usualLimits.entries) {
    const some = await new Promise<FileSystemEntry[]>((found, failed) => reader.readEntries(found, failed));
    if (some.length === 0) break;
    all.push(...some);
  }
  return all;
}
