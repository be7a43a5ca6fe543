// Terms and citations show what they stand for when a reader rests on them. What does that is fetched when the pointer or
// the focus first comes to one; without it a click still opens a term's card, and follows a citation. A page that scrolls
// under a pointer that lies still brings no pointer to a word, so only its moves count.

/** What has a card: a term, a citation. */
export const marksWithCard = '.term, .cite';

/** Waits for the pointer or the focus to come to a term or a citation. */
export function awaitApproach(): void {
  const kinds = ['pointermove', 'focusin'] as const;
  const approach = (event: Event): void => {
    if (!(event.target instanceof Element) || !event.target.closest(marksWithCard)) return;
    for (const kind of kinds) document.removeEventListener(kind, approach);
    import('./cards.ts').then(({ startCards }) => startCards(event));
  };
  for (const kind of kinds) document.addEventListener(kind, approach);
}
