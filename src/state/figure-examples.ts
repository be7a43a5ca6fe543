// Which worked examples stand behind a figure: those whose numbers it draws, and those that they follow.
import { readBinding } from './binding.ts';
import type { FigureData } from './figure-data.ts';
import type { PageData } from './page-data.ts';

/** Every text in a figure's data: the bindings are among them. */
function* textsIn(data: unknown): Generator<string> {
  if (typeof data === 'string') yield data;
  else if (typeof data === 'object' && data !== null)
    for (const part of Object.values(data)) yield* textsIn(part);
}

/** The ids of the examples, each after what it follows. */
export function examplesOf(data: FigureData, { examples }: Pick<PageData, 'examples'>): readonly string[] {
  const found = new Set<string>();
  const add = (id: string | undefined): void => {
    const example = id !== undefined && Object.hasOwn(examples, id) ? examples[id] : undefined;
    if (!example || id === undefined || found.has(id)) return;
    for (const input of Object.values(example.inputs)) {
      if (typeof input === 'object') add(readBinding(input.from)?.example);
    }
    found.add(id);
  };
  for (const text of textsIn(data)) add(readBinding(text)?.example);
  return [...found];
}
