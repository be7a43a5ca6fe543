// Reads all YAML files, or JSON files, of a folder against one schema.
import { globSync } from 'node:fs';
import type { z } from 'astro/zod';
import { onceUnchanged } from './unchanged-file.ts';
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
  const readFile = onceUnchanged((root, file) => readYaml(root, file, schema));
  return (root) =>
    globSync(`${folder}/*.${extension}`, { cwd: root })
      .sort()
      .map((file) => readFile(root, file));
}
