// The bar that appears once a number differs from the source: how many do, undo, back to the source, copy the link.
import { fill } from '~/i18n/live-messages.ts';
import type { PageData } from './page-data.ts';

/** What the bar tells, and what its buttons do. */
export interface BarActions {
  /** The bindings that differ from the source; drawn exercises do not count. */
  readonly changed: () => readonly string[];
  readonly undo: () => void;
  readonly canUndo: () => boolean;
  readonly reset: () => void;
  readonly address: () => string;
}

/** @returns a function that brings the bar up to date */
export function bindNumbersBar(document: Document, { messages }: PageData, actions: BarActions): () => void {
  const bar = document.querySelector<HTMLElement>('[data-numbers-bar]');
  const part = (name: string): HTMLElement | null => bar?.querySelector(`[data-bar="${name}"]`) ?? null;
  const count = part('count');
  const undo = part('undo');
  const reset = part('reset');

  // Beside the button that was pressed, where the reader is looking.
  const answer = (text: string): void => {
    if (count) count.textContent = text;
  };

  undo?.addEventListener('click', actions.undo);
  reset?.addEventListener('click', actions.reset);
  part('copy')?.addEventListener('click', async () => {
    const link = actions.address();
    try {
      await navigator.clipboard.writeText(link);
      answer(messages.copied);
    } catch {
      answer(fill(messages.copyByHand, { link }));
    }
  });

  return () => {
    if (!bar) return;
    const changed = actions.changed();
    const changes = changed.length;
    const text =
      changes === 0 ? messages.unchangedBar : changes === 1 ? messages.changedOne : messages.changedMany;
    if (count) count.textContent = fill(text, { count: String(changes) });
    bar.hidden = changes === 0 && !actions.canUndo();
    undo?.toggleAttribute('disabled', !actions.canUndo());
    reset?.toggleAttribute('disabled', changes === 0);
    for (const button of document.querySelectorAll<HTMLElement>('[data-reset]')) {
      button.hidden = !changed.some((binding) => binding.startsWith(`${button.dataset['reset']}.`));
    }
  };
}
