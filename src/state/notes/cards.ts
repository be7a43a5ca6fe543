// The cards of terms and citations, opened by resting on the word: with the pointer for a moment, with the keyboard for a
// longer one. There is time to travel to the card. Escape closes it, a click on the word keeps it. Touching and scrolling
// open nothing; a tap opens a term's card without any script.
import { marksWithCard } from './approach.ts';
import { citationCard } from './citation-card.ts';

/** In milliseconds: how long to rest before a card opens, and how long it waits for a pointer that has left. */
const patience = { pointer: 250, keyboard: 700, leftMark: 300, leftCard: 500, scrolled: 150 };

interface OpenCard {
  readonly mark: HTMLElement;
  readonly card: HTMLElement;
  readonly by: 'pointer' | 'keyboard';
  /** A click has kept it: it closes by a click elsewhere or Escape only. */
  kept: boolean;
}

const within = (target: EventTarget | null, selector: string): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

const cardOf = (mark: HTMLElement): HTMLElement | null | undefined =>
  mark instanceof HTMLButtonElement
    ? document.getElementById(mark.getAttribute('popovertarget') ?? '')
    : citationCard(mark);

/** Lets cards open from now on. @param first the event by which a reader came to the first */
export function startCards(first: Event): void {
  let open: OpenCard | undefined;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  /** The mark that the pointer is on. Once its card was sent away, it opens again only when the pointer comes back. */
  let rested: HTMLElement | null = null;
  let scrolled = 0;

  const stay = (): void => {
    clearTimeout(closing);
    closing = undefined;
  };
  const close = (): void => {
    stay();
    if (open?.card.matches(':popover-open')) open.card.hidePopover();
    open = undefined;
  };
  const show = (mark: HTMLElement, by: OpenCard['by']): void => {
    opening = undefined;
    const card = cardOf(mark);
    if (!card || card.matches(':popover-open')) return;
    stay();
    card.showPopover({ source: mark });
    open = { mark, card, by, kept: false };
  };
  const openAfter = (mark: HTMLElement, by: OpenCard['by']): void => {
    clearTimeout(opening);
    opening = setTimeout(show, patience[by], mark, by);
  };

  const move = ({ target, pointerType, timeStamp }: PointerEvent): void => {
    if (pointerType === 'touch') return;
    const isScrolling = timeStamp - scrolled < patience.scrolled;
    const mark = within(target, marksWithCard);
    const isOnCard = target instanceof Node && open?.card.contains(target) === true;
    if (mark !== rested) stopOpening();
    if (mark && mark === open?.mark) stay();
    else if (mark && !isScrolling && (mark !== rested || opening)) openAfter(mark, 'pointer');
    if (isOnCard) stay();
    else if (open && open.by === 'pointer' && !open.kept && mark !== open.mark && closing === undefined) {
      closing = setTimeout(close, rested === open.mark ? patience.leftMark : patience.leftCard);
    }
    rested = isOnCard || isScrolling ? null : mark;
  };
  const focus = ({ target }: Event): void => {
    const mark = within(target, marksWithCard);
    if (mark?.matches(':focus-visible')) openAfter(mark, 'keyboard');
  };
  const stopOpening = (): void => {
    clearTimeout(opening);
    opening = undefined;
  };

  document.addEventListener('pointermove', move, { passive: true });
  document.addEventListener('focusin', focus);
  document.addEventListener('focusout', ({ relatedTarget }) => {
    stopOpening();
    const isInCard = relatedTarget instanceof Node && open?.card.contains(relatedTarget);
    if (open?.by === 'keyboard' && !open.kept && !isInCard && relatedTarget !== open.mark) close();
  });
  document.addEventListener('keydown', stopOpening);
  document.addEventListener(
    'scroll',
    ({ timeStamp }) => {
      scrolled = timeStamp;
      rested = null;
      stopOpening();
    },
    { capture: true, passive: true },
  );
  document.addEventListener('click', (event) => {
    stopOpening();
    if (!open || within(event.target, marksWithCard) !== open.mark) return;
    if (!open.mark.matches('.term')) return close();
    // The click would toggle the card that resting has opened: it keeps it instead.
    if (!open.kept) event.preventDefault();
    open.kept = true;
  });
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (target === open?.card && !open?.card.matches(':popover-open')) close();
    },
    { capture: true },
  );

  // Whoever has gone on while this was being fetched has not rested on the word.
  if (!(first instanceof PointerEvent)) focus(first);
  else if (within(first.target, marksWithCard)?.matches(':hover')) move(first);
}
