// Marking the text of an open chapter: what the reader selects gets a small bar; what is marked is drawn, and answers when it
// is pressed. Fetched when text is first selected, or when the chapter has marks.
import { type MarksMessages, marksMessages } from '~/i18n/marks-messages.ts';
import type { Span } from './anchored-text.ts';
import { type ChapterPage, chapterAt } from './chapter-page.ts';
import { copyWithNumbers } from './copying.ts';
import { selectorsOf } from './find-place.ts';
import { bringIntoView, followGestures } from './gestures.ts';
import { hasWords, pageText, shownText, spanOfRanges } from './in-page.ts';
import { type Colour, colours, contextLength, type Mark, most, newId } from './mark.ts';
import { writeNote } from './note-dialogue.ts';
import { type OwnMarks, ownMarks, type Placed } from './own-marks.ts';
import { sharing } from './sharing.ts';
import { makeToolbar, type Offer } from './toolbar.ts';

/** What the rest of the marks' parts ask of the page. */
export interface PageMarks extends ChapterPage {
  readonly marks: OwnMarks;
  /** Brings a mark into view and opens its bar. @returns false when it cannot be shown now */
  readonly goTo: (id: string) => boolean;
  readonly editNote: (id: string, closed?: () => void) => void;
  readonly listen: (changed: () => void) => void;
}

let started: PageMarks | undefined;

/** Begins, once. @param root `.chapter-text` @returns undefined on a page that is no chapter */
export function startMarks(root: HTMLElement): PageMarks | undefined {
  const page = chapterAt(location.pathname);
  if (page) started ??= start(root, page);
  return started;
}

/** The marks of the open page, if it has a text that can be marked. */
export function marksOfThisPage(): PageMarks | undefined {
  const root = document.querySelector<HTMLElement>('.chapter-text');
  return root ? startMarks(root) : undefined;
}

function start(root: HTMLElement, page: ChapterPage): PageMarks {
  const messages: MarksMessages = marksMessages[page.language];
  const text = pageText(root);
  const toolbar = makeToolbar(messages);
  const listeners: (() => void)[] = [];
  const marks = ownMarks(page, text, messages, () => {
    for (const changed of listeners) changed();
  });
  /** What the bar is about. */
  let selected: Span | undefined;
  let openMark: string | undefined;
  let lastColour: Colour = colours[0];
  let isHinted = false;

  const hide = (): void => {
    selected = openMark = undefined;
    toolbar.hide();
  };

  const openList = async (): Promise<void> => {
    hide();
    const { open } = await import('./list.ts');
    open(undefined);
  };

  const { copyQuotation, copyLink } = sharing(page, text, messages, toolbar.say);
  const copying = (span: Span): Offer['buttons'] => [
    { label: messages.quote, act: () => void copyQuotation(span) },
    { label: messages.link, act: () => void copyLink(span) },
    { label: messages.list, act: () => void openList() },
  ];

  const showMark = ({ mark, place, ranges }: Placed, said?: string): void => {
    selected = undefined;
    openMark = mark.id;
    toolbar.show(
      {
        label: messages.toolbarOfMark,
        note: mark.note,
        colour: mark.colour,
        pick: (colour) => change(mark.id, { colour }),
        buttons: [
          { label: mark.note ? messages.editNote : messages.addNote, act: () => editNote(mark.id) },
          { label: messages.remove, act: () => remove(mark.id) },
          ...(place ? copying(place) : []),
        ],
        ...(said === undefined ? {} : { said }),
      },
      ranges,
    );
  };
  const showAgain = (id: string, said?: string): void => {
    const placed = marks.named(id);
    if (placed) showMark(placed, said);
  };

  const change = (id: string, changes: Partial<Pick<Mark, 'colour' | 'note'>>): void => {
    const mark = marks.named(id)?.mark;
    if (!mark) return;
    marks.put({ ...mark, ...changes, modified: new Date().toISOString() });
    if (changes.colour) lastColour = changes.colour;
    showAgain(id, changes.colour && messages.marked(messages.colours[changes.colour]));
  };
  const remove = (id: string): void => {
    const placed = marks.named(id);
    if (!placed) return;
    marks.remove(id);
    selected = openMark = undefined;
    const undo = (): void => {
      marks.put(placed.mark);
      showAgain(id, messages.restored);
    };
    toolbar.show(
      {
        label: messages.removed,
        buttons: [
          { label: messages.undo, act: undo },
          { label: messages.close, act: hide },
        ],
        said: messages.removed,
      },
      placed.ranges,
    );
  };
  const editNote = (id: string, closed?: () => void): void => {
    const placed = marks.named(id);
    if (!placed) return;
    const { shown, note } = placed.mark;
    writeNote(
      {
        words: shown,
        note,
        keep: (words) => change(id, { note: words }),
        closed: closed ?? (() => showAgain(id)),
      },
      messages,
    );
  };

  /** Marks what is selected. @returns its id */
  const mark = (span: Span, colour: Colour): string | undefined => {
    const here = text();
    const selectors = selectorsOf(here.text, span, contextLength);
    const now = new Date().toISOString();
    const made: Mark = {
      id: newId(),
      ...selectors,
      shown: shownText(here, span) || selectors.exact,
      colour,
      note: '',
      created: now,
      modified: now,
    };
    lastColour = colour;
    if (selectors.exact.length > most.words || made.shown.length > 3 * most.words) {
      toolbar.say(messages.tooLong);
      return undefined;
    }
    if (!marks.put(made)) {
      toolbar.say(messages.tooMany);
      return undefined;
    }
    // The selection would cover the colour. Its end stays, for whoever reads with a caret.
    getSelection()?.collapseToEnd();
    showAgain(made.id, messages.marked(messages.colours[colour]));
    return made.id;
  };
  const markWithNote = (span: Span): void => {
    const id = mark(span, lastColour);
    if (id !== undefined) editNote(id);
  };

  const showSelection = (span: Span, ranges: readonly Range[]): void => {
    openMark = undefined;
    selected = span;
    const said = isHinted ? '' : messages.hint;
    isHinted = true;
    toolbar.show(
      {
        label: messages.toolbar,
        pick: (colour) => void mark(span, colour),
        buttons: [{ label: messages.addNote, act: () => markWithNote(span) }, ...copying(span)],
        said,
      },
      ranges,
    );
  };
  /** Of several marks the shortest: the others can be reached beside it. */
  const shortest = (isMeant: (range: Range) => boolean): Placed | undefined =>
    marks
      .all()
      .filter(({ ranges }) => ranges.some(isMeant))
      .sort((one, other) => one.mark.exact.length - other.mark.exact.length)[0];
  followGestures(root, {
    isHeld: toolbar.hasFocus,
    select(ranges) {
      const here = text();
      const span = ranges.length > 0 ? spanOfRanges(here, ranges) : undefined;
      if (span && hasWords(here, span)) showSelection(span, ranges);
      else if (selected) hide();
    },
    // What a finger or a mouse does elsewhere closes the bar of a mark.
    press(target) {
      if (!selected && target instanceof Node && !toolbar.element.contains(target)) hide();
    },
    click(isMeant) {
      const found = shortest(isMeant);
      if (found) showMark(found);
    },
    enter(isMeant) {
      const found = toolbar.isOpen() ? undefined : shortest(isMeant);
      if (!found) return false;
      showMark(found);
      toolbar.focus();
      return true;
    },
    key(name) {
      if (name === 'Alt+F10' && toolbar.isOpen()) toolbar.focus();
      else if (name === 'Escape' && toolbar.isOpen()) {
        if (toolbar.hasFocus() && document.activeElement instanceof HTMLElement)
          document.activeElement.blur();
        hide();
      } else if (name === 'h' && selected) mark(selected, lastColour);
      else if (name === 'n' && selected) markWithNote(selected);
      else if (name === 'n' && openMark !== undefined) editNote(openMark);
      else return false;
      return true;
    },
  });
  addEventListener('storage', ({ key }) => {
    if (key === null || key.endsWith(`/marks/${page.chapter}`)) marks.reload();
  });
  copyWithNumbers(root);

  const goTo = (id: string): boolean => {
    const placed = marks.named(id);
    return bringIntoView(placed?.ranges[0], () => {
      if (placed) showMark(placed, placed.place?.how === 'alike' ? messages.alike : undefined);
      toolbar.focus();
    });
  };

  const lost = marks.all().filter(({ place }) => !place).length;
  if (lost > 0) {
    const buttons = [
      { label: messages.list, act: () => void openList() },
      { label: messages.close, act: hide },
    ];
    toolbar.show({ label: messages.list, buttons, said: messages.lost(lost) }, []);
  }
  /** A link from the list of another page names a mark. */
  const followLink = (): void => {
    const { mark } = location.hash.match(/^#my-mark-(?<mark>[^?]+)/)?.groups ?? {};
    const named = marks.all().find((one) => encodeURIComponent(one.mark.id) === mark);
    if (named) goTo(named.mark.id);
  };
  followLink();
  addEventListener('hashchange', followLink);
  return { ...page, marks, goTo, editNote, listen: (changed) => void listeners.push(changed) };
}
