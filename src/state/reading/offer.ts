// "Continue at …": the offer to go on where the reader stopped. It stands at the foot of the window, moves nothing, takes no
// focus, and is gone once the reader goes a way of their own.
import { languageOfPage } from '~/i18n/languages.ts';
import { readingMessages } from '~/i18n/reading-messages.ts';
import type { Place } from '../kept/places.ts';
import { adoptStyles } from '../shell/late-styles.ts';
import { make, makeButton } from '../shell/make-element.ts';
import { goTo, headingOf, sectionsOfPage, toThePlace } from './here.ts';
import css from './offer.css?inline';

/** A place this near the beginning is where the page opens anyway. */
const atBeginning = 0.02;

/** Whether the page was opened anew at its beginning: not reloaded, come back to, or opened at a section. */
function isOpenedAtBeginning(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  const isNew = !(visit instanceof PerformanceNavigationTiming) || visit.type === 'navigate';
  const [anchor] = location.hash.slice(1).split('?');
  return isNew && !anchor && scrollY < innerHeight;
}

/**
 * Offers to go on from a place, if the page stands at its beginning and the place is further on. Whoever came by a link that
 * says "continue" is brought there.
 */
export function offerPlace(place: Place): void {
  if (location.hash === `#${toThePlace}`) {
    // The address is the chapter's again: a link that is copied from it leads others to the beginning.
    history.replaceState(history.state, '', location.pathname + location.search);
    goTo(place);
    return;
  }
  const [first] = sectionsOfPage();
  const heading = headingOf(place.section);
  const isBeginning = place.section === first?.id && place.share < atBeginning;
  if (!heading || isBeginning || !isOpenedAtBeginning()) return;
  const messages = readingMessages[languageOfPage(document)];
  adoptStyles(document, css);
  const start = scrollY;
  const leave = (): void => {
    offer.remove();
    removeEventListener('scroll', wander);
  };
  const wander = (): void => {
    if (Math.abs(scrollY - start) > innerHeight) leave();
  };
  const offer = make('div', { class: 'offer', role: 'status' });
  const go = makeButton(messages.continueAt((heading.textContent ?? '').trim()), () => {
    leave();
    goTo(place);
  });
  document.body.append(offer);
  // A screen reader is told of what comes into a region that it knows already.
  requestAnimationFrame(() => offer.append(go, makeButton('×', leave, { 'aria-label': messages.close })));
  addEventListener('scroll', wander, { passive: true });
}
