// The outline of a chapter marks the section that the reader is in: the one across a line in the upper part of the window.

/** Where the style sheet shows the outline in the margin, whether it is folded or not; see chapter.css. */
const inMargin = '(min-width: 78rem)';

/** What stands open is open for a screen reader too. */
function openInMargin(aids: HTMLDetailsElement): void {
  const margin = matchMedia(inMargin);
  const follow = (): void => {
    aids.open = margin.matches;
  };
  margin.addEventListener('change', follow);
  if (margin.matches) follow();
}

/** Lets the outline follow the reader. Does nothing on a page without one. */
export function followInOutline(): void {
  const aids = document.querySelector<HTMLDetailsElement>('.aids');
  if (aids) openInMargin(aids);
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const link = links.get(target);
        if (isIntersecting) link?.setAttribute('aria-current', 'location');
        else link?.removeAttribute('aria-current');
        // Where the outline is longer than the window, the mark stays in view.
        const box = link?.closest('.aids');
        if (isIntersecting && link && box) box.scrollTop = link.offsetTop - box.clientHeight / 2;
      }
    },
    { rootMargin: '-20% 0px -80%' },
  );
  const links = new Map<Element, HTMLAnchorElement>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.outline a')) {
    const section = document.getElementById(link.hash.slice(1));
    if (!section) continue;
    links.set(section, link);
    observer.observe(section);
  }
}
