// The card of a citation: the whole work, as the chapter's list of references has it.

/** One card for all citations. @returns undefined when the page does not list the work */
export function citationCard(citation: HTMLElement): HTMLElement | undefined {
  const place = citation.getAttribute('href')?.replace(/^#/, '') ?? '';
  const entry = document.getElementById(place);
  if (!entry) return undefined;
  const card = document.getElementById('citation-card') ?? document.createElement('div');
  card.id = 'citation-card';
  card.className = 'term-card';
  card.popover = 'auto';
  card.setAttribute('role', 'note');
  card.setAttribute('aria-label', citation.textContent);
  const work = document.createElement('p');
  work.append(...[...entry.childNodes].map((node) => node.cloneNode(true)));
  for (const back of work.querySelectorAll('.back')) back.remove();
  card.replaceChildren(work);
  if (!card.isConnected) document.body.append(card);
  return card;
}
