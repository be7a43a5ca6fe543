// Whether an assignment is in force: the browser or this tab remembers one, or the address carries it. Only then is what
// shows it in the book fetched.
import { inForceName, keyOf } from '../kept/names.ts';

/** Lets the page show the assignment that is in force, if there is one. */
export function watchForAssignment(): void {
  const key = keyOf(inForceName);
  try {
    if (location.hash.includes('assignment=') || localStorage.getItem(key) || sessionStorage.getItem(key))
      import('./door.ts').then(({ open }) => open());
  } catch {
    // Where nothing may be kept, the address carries it.
  }
}
