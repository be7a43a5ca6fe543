// Every part of the contents has the text of its page, and no such text is without a part.
import { existsSync, globSync } from 'node:fs';
import { basename } from 'node:path';
import { readContents } from '../contents.ts';
import { partFile, partsFolder, readPart } from '../parts.ts';
import { nearest, type Problem } from '../problem.ts';

/** @throws ContentError when a file has another shape */
export function checkParts(root: string): readonly Problem[] {
  const parts = readContents([], root).map(({ id }) => id);
  const missing = parts.filter((id) => !existsSync(`${root}/${partFile(id)}`));
  for (const id of parts) if (!missing.includes(id)) readPart(id, root);
  const files = globSync(`${partsFolder}/*.yaml`, { cwd: root }).sort();
  const strays = files.filter((file) => !parts.includes(basename(file, '.yaml')));
  return [
    ...missing.map((id) => ({
      file: partFile(id),
      line: 1,
      what: 'this file is missing',
      right: 'opening: { en: […], zh: […] } and closing: { en: […], zh: […] }',
    })),
    ...strays.map((file) => ({
      file: file.replaceAll('\\', '/'),
      line: 1,
      what: `the contents have no part "${basename(file, '.yaml')}"`,
      right: partFile(nearest(basename(file, '.yaml'), parts) ?? ''),
    })),
  ];
}
