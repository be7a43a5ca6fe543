// The copy of the work in this browser, for the LMS that loses it: by student and by the package's address, so that neither
// another student at the same machine nor another course gets it.
import type { Mirror } from '~/assignments/scorm/lms-work.ts';

/** Storage may be forbidden; the page works without it. */
function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}

/** Without a student's number it might be somebody else's: then it goes with the tab. */
export function mirrorOf(window: Window): Mirror {
  const keyOf = (student: string): string => `capital-in-motion/scorm/${student}|${window.location.pathname}`;
  const place = (student: string): Storage => (student ? window.localStorage : window.sessionStorage);
  return {
    read: (student) => attempt(() => place(student).getItem(keyOf(student)) ?? '', ''),
    write: (student, text) => attempt(() => place(student).setItem(keyOf(student), text), undefined),
  };
}
