// The boxes beside a chapter that say which kinds of notes are shown: they stand as <html data-hide-notes> says.

/** Ticks the boxes of the kinds that are shown, wherever on the page they stand. */
export function showNoteBoxes(): void {
  const hidden = (document.documentElement.dataset['hideNotes'] ?? '').split(' ');
  for (const box of document.querySelectorAll<HTMLInputElement>('[data-note-kind]')) {
    box.checked = !hidden.includes(box.dataset['noteKind'] ?? '');
  }
}
