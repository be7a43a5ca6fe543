// Formulas that are too long for a narrow page scroll sideways: those, and only those, can be reached with the
// keyboard, so that a page with fifty formulas has not fifty stops more.

const mark = (element: HTMLElement): void => {
  if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
  else element.removeAttribute('tabindex');
};

/** Keeps what scrolls sideways reachable, whatever the width of the page. */
export function keepScrollersReachable(elements: Iterable<HTMLElement>): void {
  const observer = new ResizeObserver((entries) => {
    const places = new Set(entries.map(({ target }) => target.closest<HTMLElement>('.equation')));
    for (const place of places) if (place) mark(place);
  });
  for (const element of elements) {
    observer.observe(element);
    // What is in it grows with its numbers, and when the fonts arrive.
    for (const part of element.children) observer.observe(part);
  }
}
