// Reads a YAML or JSON file against a schema and remembers on which line each value stands.
import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { ContentError, type Problem } from './problem.ts';

/** A value's place in a YAML file: the keys that lead to it. */
export type Path = readonly PropertyKey[];

/** A file's checked data, with the line of each of its values. */
export interface YamlFile<T> {
  readonly data: T;
  readonly file: string;
  /** The line of the value at `path`, or of the nearest thing around it that exists. */
  readonly lineOf: (path: Path) => number;
}

/** Where JSON.parse says that it stopped; of a short text it quotes the place instead. */
const lineOfSyntaxError = (error: unknown): number => Number(/\(line (\d+) /.exec(String(error))?.[1] ?? 1);

/**
 * Reads `root/file`. JSON is YAML too, so the same parser knows its lines and finds a key that stands twice; but it must
 * be JSON, for programs read it as such.
 * @throws ContentError with one problem per fault of syntax or shape
 */
export function readYaml<S extends z.ZodType>(root: string, file: string, schema: S): YamlFile<z.infer<S>> {
  const lines = new LineCounter();
  const source = readFileSync(`${root}/${file}`, 'utf8');
  const isJson = file.endsWith('.json');
  const document = parseDocument(source, {
    schema: 'failsafe',
    lineCounter: lines,
  });
  const problemAt = (offset: number, what: string, right: string): Problem => ({
    file,
    line: lines.linePos(offset).line,
    what,
    right,
  });
  if (document.errors.length > 0) {
    throw new ContentError(
      document.errors.map((error) =>
        problemAt(
          error.pos[0],
          error.message.split('\n')[0] ?? '',
          error.code === 'DUPLICATE_KEY' ? 'each key once' : `valid ${isJson ? 'JSON' : 'YAML'}`,
        ),
      ),
    );
  }
  const dataOf = (): unknown => {
    if (!isJson) return document.toJS();
    try {
      return JSON.parse(source);
    } catch (error) {
      const what = String(error).split('\n')[0] ?? '';
      throw new ContentError([{ file, line: lineOfSyntaxError(error), what, right: 'valid JSON' }]);
    }
  };
  const offsetOf = (path: Path): number => {
    let offset = 0;
    let node: unknown = document.contents;
    for (const key of path) {
      if (!isMap(node) && !isSeq(node)) break;
      const pair = isMap(node) ? node.items.find((item) => String(item.key) === String(key)) : undefined;
      const next = pair ? (pair.value ?? pair.key) : node.get(key, true);
      const start = (pair?.key as Node | undefined)?.range?.[0] ?? (next as Node | undefined)?.range?.[0];
      if (start === undefined) break;
      offset = start;
      node = next;
    }
    return offset;
  };
  const lineOf = (path: Path): number => lines.linePos(offsetOf(path)).line;
  const parsed = schema.safeParse(dataOf());
  if (!parsed.success) {
    throw new ContentError(
      parsed.error.issues.map((issue) =>
        problemAt(offsetOf(issue.path), `${issue.path.join('.')}: ${issue.message}`, shapeHint(issue)),
      ),
    );
  }
  return { data: parsed.data, file, lineOf };
}

const shapeHint = (issue: z.core.$ZodIssue): string => {
  const key = String(issue.path.at(-1) ?? '');
  if (issue.code === 'custom') return issue.message;
  if (key === 'en' || key === 'zh') return `${key}: … (every text stands in both languages)`;
  if (issue.code === 'unrecognized_keys') return `no ${issue.keys.join(', ')} here`;
  return `${key}: …`;
};
