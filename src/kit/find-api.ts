// Where an LMS offers its functions: in a window around the page, or around the one that opened it.
import type { ScormApi } from '~/assignments/scorm/lms-session.ts';

/** Frames lie in frames, but never so deep; a page that finds no end is in none of them. */
const deepest = 50;

const isApi = (found: unknown): found is ScormApi =>
  typeof found === 'object' && found !== null && 'LMSInitialize' in found && 'LMSSetValue' in found;

/** The API of a window; a window of another site may not be looked into. */
function apiOf(window: Window): ScormApi | undefined {
  try {
    const found: unknown = Reflect.get(window, 'API');
    return isApi(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

function apiAround(start: Window): ScormApi | undefined {
  let window = start;
  for (let depth = 0; depth <= deepest; depth += 1) {
    const api = apiOf(window);
    if (api) return api;
    if (window.parent === window || !window.parent) return undefined;
    window = window.parent;
  }
  return undefined;
}

/** The functions of the LMS; `undefined` when the page was opened without one. */
export function findApi(window: Window): ScormApi | undefined {
  const opener = (around: Window): Window | undefined => {
    try {
      return around.opener ?? undefined;
    } catch {
      return undefined;
    }
  };
  const behind = opener(window) ?? (window.top ? opener(window.top) : undefined);
  return apiAround(window) ?? (behind ? apiAround(behind) : undefined);
}
