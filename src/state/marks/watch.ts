// Waits until there is something to mark or marks to show; only then the rest is fetched. Every page loads this.
import { keyOf, marksOf } from '../kept/names.ts';

/** Follows the selection in the text of a chapter, and looks once whether this browser keeps marks of it. */
export function watchForMarks(): void {
  const text = document.querySelector<HTMLElement>('.chapter-text');
  if (!text) return;
  const load = (): void => {
    document.removeEventListener('selectionchange', look);
    import('./page-marks.ts').then(
      ({ startMarks }) => startMarks(text),
      // The next selection tries again.
      () => document.addEventListener('selectionchange', look),
    );
  };
  const look = (): void => {
    const selection = getSelection();
    if (selection && !selection.isCollapsed && selection.containsNode(text, true)) load();
  };
  document.addEventListener('selectionchange', look);
  try {
    const chapter = location.pathname.split('/').slice(-3, -1).join('/');
    if (localStorage.getItem(keyOf(marksOf(chapter)))) (window.requestIdleCallback ?? setTimeout)(load);
  } catch {
    // Where nothing may be kept, nothing is.
  }
}
