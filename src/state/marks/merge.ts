// Takes marks in from a file: by id, so that none stands twice; of two with the same id, the one changed last. All pages of
// the file are written, or none.
import type { Language } from '~/i18n/languages.ts';
import { keyOf, marksOf } from '../kept/names.ts';
import { changeMarks, type Open } from './kept-marks.ts';
import { inOrder, type Mark, most } from './mark.ts';
import type { MarksOfPage } from './web-annotation.ts';

/** What was done with the marks of a file. */
export interface Merged {
  readonly added: number;
  readonly changed: number;
  /** Those that were there already. */
  readonly same: number;
}

/** `full`: the browser has no room, or keeps nothing; `newer`: a newer edition's marks are there; `too-many`: of one page. */
export type MergeOutcome =
  | { readonly ok: true; readonly merged: Merged }
  | { readonly ok: false; readonly reason: 'full' | 'newer' | 'too-many' };

/** The marks of a page with those of a file. */
export function mergeMarks(
  kept: readonly Mark[],
  arrived: readonly Mark[],
): Merged & { readonly marks: readonly Mark[] } {
  const all = new Map(kept.map((mark) => [mark.id, mark]));
  const count = { added: 0, changed: 0, same: 0 };
  for (const mark of arrived) {
    const own = all.get(mark.id);
    const isNewer = own && Date.parse(mark.modified) > Date.parse(own.modified);
    count[own === undefined ? 'added' : isNewer ? 'changed' : 'same'] += 1;
    if (!own || isNewer) all.set(mark.id, mark);
  }
  return { ...count, marks: inOrder(all.values()) };
}

/** Writes the marks of all these pages to the browser's storage, or of none. Never throws. */
export function takeIn(pages: readonly MarksOfPage[], open: Open = () => window.localStorage): MergeOutcome {
  const total = { added: 0, changed: 0, same: 0 };
  const before = new Map<string, string | null>();
  let storage: Storage;
  try {
    storage = open();
    for (const { chapter } of pages) {
      const key = keyOf(marksOf(chapter));
      before.set(key, storage.getItem(key));
    }
  } catch {
    return { ok: false, reason: 'full' };
  }
  const putBack = (): void => {
    for (const key of before.keys()) storage.removeItem(key);
    for (const [key, text] of before) if (text !== null) storage.setItem(key, text);
  };
  for (const { chapter, language, marks } of pages) {
    const reason = write(chapter, language, marks, total, open);
    if (reason === undefined) continue;
    putBack();
    return { ok: false, reason };
  }
  return { ok: true, merged: total };
}

function write(
  chapter: string,
  language: Language,
  arrived: readonly Mark[],
  total: { added: number; changed: number; same: number },
  open: Open,
): 'full' | 'newer' | 'too-many' | undefined {
  let isTooMany = false;
  const outcome = changeMarks(
    chapter,
    language,
    (kept) => {
      const { marks, added, changed, same } = mergeMarks(kept, arrived);
      isTooMany = marks.length > most.marks;
      total.added += added;
      total.changed += changed;
      total.same += same;
      return marks;
    },
    open,
  );
  if (outcome === 'refused') return 'full';
  if (outcome === 'newer') return 'newer';
  return isTooMany ? 'too-many' : undefined;
}
