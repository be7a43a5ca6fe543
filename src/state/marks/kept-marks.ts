// The marks of a chapter that this browser keeps, in both languages; see kept/shelf.ts.
//
//   "capital-in-motion/marks/turnover/annual-rate": { "version": 1, "en": [{ "id": "urn:uuid:…", "exact": … }], "zh": [] }
//
// A mark that cannot be read is written back as it was: nothing is lost by opening a page.
import type { InBothLanguages, Language } from '~/i18n/languages.ts';
import { keyOf, marksOf } from '../kept/names.ts';
import { type Kind, type Outcome, readKept, type Shelf, shelf } from '../kept/shelf.ts';
import { inOrder, type Mark, most, readMark } from './mark.ts';
import type { MarksOfPage } from './web-annotation.ts';

/** What is kept of a chapter. */
export interface KeptMarks extends InBothLanguages<readonly Mark[]> {
  /** What cannot be read, by language. */
  readonly unread: InBothLanguages<readonly unknown[]>;
}

const nothing: KeptMarks = { en: [], zh: [], unread: { en: [], zh: [] } };

function readList(data: unknown): { readonly marks: readonly Mark[]; readonly unread: readonly unknown[] } {
  const marks = new Map<string, Mark>();
  const unread: unknown[] = [];
  for (const one of Array.isArray(data) ? data : []) {
    const mark = readMark(one);
    if (mark && !marks.has(mark.id) && marks.size < most.marks) marks.set(mark.id, mark);
    else unread.push(one);
  }
  return { marks: inOrder(marks.values()), unread };
}

const isList = (data: unknown): boolean => data === undefined || Array.isArray(data);

/** How a chapter's marks are read and written. */
export const marksKind: Kind<KeptMarks> = {
  version: 1,
  read(data) {
    if (!isList(data['en']) || !isList(data['zh'])) return undefined;
    const [en, zh] = [readList(data['en']), readList(data['zh'])];
    return { en: en.marks, zh: zh.marks, unread: { en: en.unread, zh: zh.unread } };
  },
  write({ en, zh, unread }) {
    const all = { en: [...en, ...unread.en], zh: [...zh, ...unread.zh] };
    return all.en.length + all.zh.length > 0 ? all : undefined;
  },
};

/** Gives the storage; may throw where it is forbidden. */
export type Open = () => Storage;

/** Where a chapter's marks are kept. */
export const marksShelf = (chapter: string, open?: Open): Shelf<KeptMarks> =>
  shelf(marksOf(chapter), marksKind, open);

/** Changes the marks of one page, whatever another tab has done to them meanwhile. */
export const changeMarks = (
  chapter: string,
  language: Language,
  update: (marks: readonly Mark[]) => readonly Mark[],
  open?: Open,
): Outcome =>
  marksShelf(chapter, open).change((kept = nothing) => ({ ...kept, [language]: update(kept[language]) }));

/** The chapters of which marks are kept. @throws where the storage is forbidden */
function chaptersWithMarks(storage: Storage): readonly string[] {
  const start = keyOf(marksOf(''));
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
    .filter((key) => key.startsWith(start))
    .map((key) => key.slice(start.length))
    .filter((chapter) => /^[a-z\d-]+\/[a-z\d-]+$/.test(chapter))
    .sort();
}

/** All marks that are kept, page by page. Only reads; empty where the storage is forbidden. */
export function allMarks(open: Open = () => window.localStorage): readonly MarksOfPage[] {
  try {
    const storage = open();
    return chaptersWithMarks(storage).flatMap((chapter) => {
      const found = readKept(storage.getItem(keyOf(marksOf(chapter))) ?? '', marksKind);
      if (found.kind !== 'found') return [];
      const { value } = found;
      return (['en', 'zh'] as const)
        .filter((language) => value[language].length > 0)
        .map((language) => ({ chapter, language, marks: value[language] }));
    });
  } catch {
    return [];
  }
}
