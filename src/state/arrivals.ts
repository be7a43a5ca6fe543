// What a page is opened with: the numbers of its address, or those that the browser kept, and what could not be used.
import { fill } from '~/i18n/live-messages.ts';
import type { Shelf } from './kept/shelf.ts';
import type { Link } from './link.ts';
import { notify } from './notices.ts';
import type { PageData } from './page-data.ts';
import type { Differences, RefusedDifference, Store } from './store.ts';

const inWords = (refused: readonly RefusedDifference[], { messages, language }: PageData): string => {
  const reasons = {
    unknown: messages.linkUnknown,
    unreadable: messages.linkUnreadable,
    'out-of-bounds': messages.linkOutOfBounds,
  };
  const shown = refused
    .slice(0, 5)
    .map(({ binding, reason }) => fill(reasons[reason], { name: binding.slice(0, 60) }));
  if (refused.length > shown.length) shown.push(`… (${refused.length})`);
  return shown.join(language === 'zh' ? '、' : ', ');
};

/**
 * Puts the page to the numbers of an address, and says what of it could not be used. An address that names no
 * numbers leaves the page as it is.
 * @param own the reader's own numbers, which stay
 * @param draw gives the exercises the numbers of the link's seed
 */
export function applyLink(
  link: Link,
  store: Store,
  data: PageData,
  own: Differences,
  draw: () => void,
): void {
  const { messages } = data;
  if (link.isTooLong) notify(messages.linkTooLong, messages.dismiss);
  if (link.isNewer) notify(messages.linkNewer, messages.dismiss);
  const refused = [...link.refused];
  if (link.differences.size > 0 || link.seed !== undefined) {
    store.apply(new Map());
    draw();
    refused.push(...store.apply(new Map([...store.differences(), ...link.differences, ...own])));
  }
  if (refused.length > 0)
    notify(fill(messages.linkPartly, { list: inWords(refused, data) }), messages.dismiss);
}

/** Applies the numbers kept from the last visit. */
export function applySaved(shelf: Shelf<Differences>, store: Store, data: PageData): void {
  const { messages } = data;
  const found = shelf.load();
  if (found.kind === 'unreadable') notify(messages.savedCorrupt, messages.dismiss);
  if (found.kind === 'newer') notify(messages.savedNewer, messages.dismiss);
  if (found.kind !== 'found') return;
  const refused = store.apply(found.value);
  if (refused.length > 0) {
    shelf.putAside();
    notify(fill(messages.savedPartly, { list: inWords(refused, data) }), messages.dismiss);
  }
  if (store.differences().size === 0) return;
  notify(messages.restored, messages.dismiss, {
    label: messages.forget,
    act: () => {
      shelf.forget();
      store.apply(new Map());
      notify(messages.forgotten, messages.dismiss);
    },
  });
}
