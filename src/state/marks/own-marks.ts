// The marks of the open page: what is kept of them, what the reader does to them, and where each stands in the text.

import type { MarksMessages } from '~/i18n/marks-messages.ts';
import type { Outcome } from '../kept/shelf.ts';
import { notify } from '../notices.ts';
import type { ChapterPage } from './chapter-page.ts';
import type { Place } from './find-place.ts';
import { type PageText, rangesOf } from './in-page.ts';
import { changeMarks, marksShelf } from './kept-marks.ts';
import { colours, inOrder, type Mark, most } from './mark.ts';
import { paint } from './painting.ts';
import { placeFinder } from './place-of-mark.ts';

/** A mark and where it stands; without a place it was not found. */
export interface Placed {
  readonly mark: Mark;
  readonly place: Place | undefined;
  readonly ranges: readonly Range[];
}

export interface OwnMarks {
  /** In the order of the text. */
  readonly all: () => readonly Placed[];
  readonly named: (id: string) => Placed | undefined;
  /** Puts a mark in, or in the place of the one with its id. @returns false when there are too many */
  readonly put: (mark: Mark) => boolean;
  readonly remove: (id: string) => void;
  /** Reads them anew: another tab, or a file, has changed them. */
  readonly reload: () => void;
}

/** @param text of the page @param changed called after every change */
export function ownMarks(
  { chapter, language }: ChapterPage,
  text: () => PageText,
  messages: MarksMessages,
  changed: () => void,
): OwnMarks {
  let marks: readonly Mark[] = [];
  let placed: readonly Placed[] = [];

  const complaints: Partial<Record<Outcome, string>> = {
    refused: messages.notKept,
    newer: messages.newer,
    'put-aside': messages.putAside,
  };
  const complain = (outcome: Outcome): void => {
    const words = complaints[outcome];
    if (words) notify(words, messages.close);
  };

  const draw = (): void => {
    const here = text();
    const find = placeFinder(here);
    placed = marks.map((mark) => {
      const place = find(mark);
      return { mark, place, ranges: place ? rangesOf(here, place) : [] };
    });
    paint(
      placed.map(({ mark, ranges }) => ({ colour: mark.colour, hasNote: mark.note !== '', ranges })),
      colours,
    );
    changed();
  };
  const load = (): void => {
    const found = marksShelf(chapter).load();
    if (found.kind === 'found') marks = found.value[language];
    else if (found.kind === 'nothing') marks = [];
    else complain(found.kind === 'unreadable' ? 'put-aside' : found.kind);
  };
  /** What is kept is the truth, unless the browser keeps nothing. */
  const update = (change: (marks: readonly Mark[]) => readonly Mark[]): void => {
    const outcome = changeMarks(chapter, language, change);
    complain(outcome);
    if (outcome === 'kept' || outcome === 'put-aside') load();
    else marks = change(marks);
    draw();
  };

  load();
  draw();
  return {
    all: () => placed,
    named: (id) => placed.find(({ mark }) => mark.id === id),
    put(mark) {
      const isNew = !marks.some(({ id }) => id === mark.id);
      if (isNew && marks.length >= most.marks) return false;
      update((kept) => inOrder([...kept.filter(({ id }) => id !== mark.id), mark]));
      return true;
    },
    remove: (id) => update((kept) => kept.filter((mark) => mark.id !== id)),
    reload() {
      load();
      draw();
    },
  };
}
