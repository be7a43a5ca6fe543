// The place of a reader on any page of the book, told by the elements that have the same id in both languages: between
// which two of them the line stands that is being read, and how far on its way from the one to the other.

/** How far below the top of the window the line stands that is taken to be read. */
const line = 0.2;

/** A place on a page. */
export interface PlaceOnPage {
  readonly anchor: string;
  /** From 0, at the anchor, to 1, at the next one. */
  readonly share: number;
}

/** What can be an anchor: not what stands in the margin or opens over the page. */
const anchors = 'main :is(section, article, figure, tr, dt, h2, h3, .entry)[id]';

interface Stretch {
  readonly id: string;
  readonly top: number;
  readonly height: number;
}

/** The stretches of the page from anchor to anchor, by their places in the window. */
function stretches(): readonly Stretch[] {
  const end = document.querySelector('main')?.getBoundingClientRect().bottom ?? 0;
  const tops = [...document.querySelectorAll<HTMLElement>(anchors)]
    .filter((element) => element.getClientRects().length > 0)
    .map((element) => ({ id: element.id, top: element.getBoundingClientRect().top }));
  return tops.map(({ id, top }, index) => {
    const next = tops.slice(index + 1).find((other) => other.top > top)?.top ?? end;
    return { id, top, height: next - top };
  });
}

/** Where the reader is; `undefined` above the first anchor and at the head of the page. */
export function placeOnPage(): PlaceOnPage | undefined {
  const read = innerHeight * line;
  const stretch = scrollY > 0 && stretches().findLast(({ top }) => top <= read);
  if (!stretch) return undefined;
  const share = stretch.height > 0 ? (read - stretch.top) / stretch.height : 0;
  return { anchor: stretch.id, share: Math.min(1, share) };
}

/** Brings a place to the line where it was. */
export function scrollToPlace({ anchor, share }: PlaceOnPage): void {
  const stretch = stretches().find(({ id }) => id === anchor);
  if (!stretch) return;
  const top = scrollY + stretch.top + share * stretch.height - innerHeight * line;
  scrollTo({ top, behavior: 'instant' });
}
