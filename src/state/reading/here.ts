// Where the reader is in the chapter that stands on the page: in which section, how far into it, and which sections end in
// view. Places are told by section, so that they mean the same in both languages and at every size of text.

/** How far below the top of the window the line stands that is taken to be read: what lies above is leaving the page. */
const line = 0.2;

/** The fragment of an address that leads to where the reader stopped, whatever section that is. */
export const toThePlace = 'continue';

/** A point of the chapter. */
export interface Point {
  readonly section: string;
  /** From 0, its beginning, to 1, its end. */
  readonly share: number;
}

/** The sections of the chapter on the page, in order. */
export const sectionsOfPage = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('.chapter-text > section[id]'),
];

/** The words of a section's heading. @returns undefined where there is no such section */
export const headingOf = (section: string): HTMLElement | undefined =>
  sectionsOfPage()
    .find(({ id }) => id === section)
    ?.querySelector('h2') ?? undefined;

/** Where the reader is; undefined above the first section. */
export function pointOf(sections: readonly HTMLElement[]): Point | undefined {
  const read = innerHeight * line;
  const section = sections.findLast((one) => one.getBoundingClientRect().top <= read);
  if (!section) return undefined;
  const { top, height } = section.getBoundingClientRect();
  const share = Math.min(1, Math.max(0, (read - top) / height));
  return { section: section.id, share: Math.round(share * 1000) / 1000 };
}

/** Brings a point back to the line where it was. @returns whether there is such a section */
export function goTo({ section, share }: Point): boolean {
  const element = sectionsOfPage().find(({ id }) => id === section);
  if (!element) return false;
  const scroll = (): void => {
    const { top, height } = element.getBoundingClientRect();
    scrollTo({ top: scrollY + top + share * height - innerHeight * line, behavior: 'instant' });
  };
  scroll();
  // A section that had not been drawn yet gets its height only now.
  requestAnimationFrame(scroll);
  const heading = element.querySelector('h2');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
  return true;
}

/** The sections whose end is in the window. */
export const endingInView = (sections: readonly HTMLElement[]): readonly HTMLElement[] =>
  sections.filter((section) => {
    const { bottom } = section.getBoundingClientRect();
    return bottom > 0 && bottom <= innerHeight;
  });
