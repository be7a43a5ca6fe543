// What follows an edit once it has been answered: the bar, the address, what the browser keeps, what a screen reader is
// told. And what comes before the first: the numbers of a link, or those of the last visit.
import { announceTo } from './announcements.ts';
import { applyLink, applySaved } from './arrivals.ts';
import { assignmentInAddress, withAssignment } from './assignment/carried.ts';
import { readBinding } from './binding.ts';
import { afterPause } from './frame.ts';
import { readLink, writeLink } from './link.ts';
import { notify } from './notices.ts';
import { bindNumbersBar } from './numbers-bar.ts';
import type { Page } from './page.ts';
import { shelfFor } from './saved.ts';

export interface FollowUp {
  /** The values of these examples have changed on the page. */
  readonly afterChange: (examples: ReadonlySet<string>) => void;
  /** Takes in the numbers that the page was opened with. @param address the fragment it had then */
  readonly arrive: (address: string) => Promise<void>;
  /** Takes in the numbers of an address that was changed while the page is open. */
  readonly followAddress: () => Promise<void>;
}

export function createFollowUp(page: Page): FollowUp {
  const { data, store, undo } = page;
  const { messages } = data;
  const shelf = shelfFor(data.chapter);

  // The anchor is the address's own: a link may have been followed a moment ago, its event still on the way.
  const fragment = (): string =>
    withAssignment(
      writeLink(readLink(location.hash).anchor, store.differences()),
      assignmentInAddress(location.hash),
    );
  const updateSwitch = (): void => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-switch]')) {
      link.hash = fragment();
    }
  };
  const updateAddress = (): void => {
    history.replaceState(history.state, '', fragment() || location.pathname + location.search);
    updateSwitch();
  };
  const wordsFor = {
    'put-aside': messages.savedCorrupt,
    newer: messages.savedNewer,
    refused: messages.savedRefused,
  };
  const keep = (): void => {
    // Opening somebody's link must not replace the reader's own numbers; the first edit does.
    if (!undo.hasBegun()) return;
    const outcome = shelf.keep(store.differences());
    if (outcome !== 'kept') notify(wordsFor[outcome], messages.dismiss);
  };
  const remember = afterPause(() => {
    updateAddress();
    keep();
  }, 300);
  // Whoever leaves at once has meant the last edit too.
  addEventListener('pagehide', keep);

  const isExercise = (binding: string): boolean => (readBinding(binding)?.example ?? '') in data.exercises;
  const updateBar = bindNumbersBar(document, data, {
    undo: page.takeBack,
    canUndo: () => !undo.isEmpty(),
    changed: () => [...store.differences().keys()].filter((binding) => !isExercise(binding)),
    reset: () => page.putBack((binding) => !isExercise(binding)),
    address: () => new URL(fragment() || '#', location.href).href,
  });
  const announce = announceTo(document, store, data);

  const takeIn = async (address: string, isFirst: boolean): Promise<void> => {
    const link = readLink(address);
    const { anchor, seed } = link;
    if (!isFirst && link.differences.size > 0) undo.before('link');
    const exercises = seed === undefined ? undefined : await page.loadExercises();
    // An edit made while this script was on its way is the reader's latest word.
    const own = isFirst ? store.differences() : new Map<string, string>();
    applyLink(link, store, data, own, () => exercises?.drawAll(store, data.exercises, seed ?? ''));
    // The browser looks for an element with the whole fragment as its id; the anchor is only its first part.
    const isStillThere = address === location.hash;
    const target = isFirst && isStillThere && address.includes('?') ? document.getElementById(anchor) : null;
    target?.closest('details')?.setAttribute('open', '');
    target?.scrollIntoView();
    if (isFirst && seed === undefined && store.differences().size === 0) applySaved(shelf, store, data);
    updateAddress();
  };

  return {
    afterChange(examples) {
      updateBar();
      updateSwitch();
      announce(examples);
      remember();
    },
    arrive: (address) => takeIn(address, true),
    followAddress: () => takeIn(location.hash, false),
  };
}
