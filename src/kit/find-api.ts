// Where an LMS offers its functions: in a window around the page, or around the one that opened it.
import type { ScormApi } from '~/assignments/scorm/lms-session.ts';

/** A window, as far as it is looked into. One of another site throws when it is. */
export interface Around {
  readonly parent: Around;
  readonly top: Around | null;
  readonly opener: Around | null;
}

/** Frames lie in frames, but never so deep; a page that finds no end is in none of them. */
const deepest = 50;

const isApi = (found: unknown): found is ScormApi =>
  typeof found === 'object' && found !== null && 'LMSInitialize' in found && 'LMSSetValue' in found;

/** What is found in a window; nothing in one that may not be looked into. */
function look<T>(into: () => T): T | undefined {
  try {
    return into();
  } catch {
    return undefined;
  }
}

function apiAround(start: Around): ScormApi | undefined {
  let window = start;
  for (let depth = 0; depth <= deepest; depth += 1) {
    const found = look((): unknown => Reflect.get(window, 'API'));
    if (isApi(found)) return found;
    const { parent } = window;
    if (!parent || parent === window) return undefined;
    window = parent;
  }
  return undefined;
}

/** The functions of the LMS; `undefined` when the page was opened without one. */
export function findApi(window: Around): ScormApi | undefined {
  const openers = [window, window.top].map((one) => one && look(() => one.opener));
  const opener = openers.find(Boolean);
  return apiAround(window) ?? (opener ? apiAround(opener) : undefined);
}
