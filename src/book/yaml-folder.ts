// Reads all YAML files, or JSON files, of a folder against one schema. A file that has not changed is not read again:
// every page of the book may ask for all of them.
import { globSync, statSync } from 'node:fs';
import type { z } from 'astro/zod';
import { readYaml, type YamlFile } from './yaml-file.ts';

/**
 * A reader of the files that stand in `folder` (from the project's root), by name.
 * @returns a function of the root; it throws a ContentError when a file has another shape
 */
export function yamlFolder<S extends z.ZodType>(
  folder: string,
  schema: S,
  extension: 'yaml' | 'json' = 'yaml',
): (root: string) => readonly YamlFile<z.infer<S>>[] {
  const known = new Map<string, { readonly changed: number; readonly read: YamlFile<z.infer<S>> }>();
  return (root) =>
    globSync(`${folder}/*.${extension}`, { cwd: root })
      .sort()
      .map((file) => {
        const path = `${root}/${file}`;
        const changed = statSync(path).mtimeMs;
        const before = known.get(path);
        if (before?.changed === changed) return before.read;
        const read = readYaml(root, file, schema);
        known.set(path, { changed, read });
        return read;
      });
}
