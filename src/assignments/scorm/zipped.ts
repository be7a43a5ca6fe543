// The zip of a SCORM package: what is in it stands in its manifest, and nothing else is in it.
import { strToU8, type Zippable, zipSync } from 'fflate';
import { manifestFile, type ScormManifest, writeManifest } from './manifest.ts';

/** Files by path, with "/" between folders. */
export type PackageFiles = ReadonlyMap<string, Uint8Array | string>;

/** The same files make the same zip. */
const madeIn = new Date(2000, 0, 1);

/** Fonts are compressed already. */
const isPacked = (path: string): boolean => path.endsWith('.woff2');

/** The bytes of the package. The manifest comes first: some LMSs look for it there. */
export function scormZip(files: PackageFiles, about: Omit<ScormManifest, 'files'>): Uint8Array<ArrayBuffer> {
  const inside: Zippable = {};
  const add = (path: string, content: Uint8Array | string): void => {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    inside[path] = [bytes, { level: isPacked(path) ? 0 : 9, mtime: madeIn }];
  };
  add(manifestFile, writeManifest({ ...about, files: [...files.keys()] }));
  for (const [path, content] of files) add(path, content);
  return zipSync(inside);
}
