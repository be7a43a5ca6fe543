// What the page's numbers were before each edit. Typing one number, holding an arrow key or one drag is one edit.
import type { Differences, Store } from './store.ts';

const most = 200;

export interface Undo {
  /** Call before an edit. Edits that follow each other under one name count as one. */
  readonly before: (edit: string) => void;
  /** The edit is over; the next one is another, whatever its name. */
  readonly end: () => void;
  /** Takes the last edit back. @returns whether there was one */
  readonly undo: () => boolean;
  readonly isEmpty: () => boolean;
  /** Whether there was an edit at all since the page was opened. */
  readonly hasBegun: () => boolean;
}

export function createUndo(store: Store): Undo {
  const past: Differences[] = [];
  let current: string | undefined;
  let hasBegun = false;
  return {
    before(edit) {
      if (edit === current) return;
      current = edit;
      hasBegun = true;
      past.push(store.differences());
      if (past.length > most) past.shift();
    },
    end() {
      current = undefined;
    },
    undo() {
      current = undefined;
      const now = JSON.stringify([...store.differences()]);
      // An edit that changed nothing (a number typed as it was) would make the key seem dead.
      let last = past.pop();
      while (last && JSON.stringify([...last]) === now) last = past.pop();
      if (last) store.apply(last);
      return last !== undefined;
    },
    isEmpty: () => past.length === 0,
    hasBegun: () => hasBegun,
  };
}
