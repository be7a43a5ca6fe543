// For the rules of axe about colours: of the texts of a page that look alike, a few stand for all. Two look alike when they have
// the same colour, size, weight and lines on the same ground, in light and in dark; more such a rule does not ask about.
import type { Page } from '@playwright/test';

/** Takes out of the page what looks, in light and dark, like what has stood before. Leaves the page in dark colours. */
export async function leaveAFewOfALook(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate((scheme) => {
      const hasText = (element: Element): boolean =>
        element.matches('input, select, textarea') ||
        [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
      const note = (element: Element, ground: string): void => {
        // What is hidden stands for nothing, and axe does not look at it.
        if (!element.checkVisibility({ visibilityProperty: true })) return;
        const look = getComputedStyle(element);
        const { backgroundColor, backgroundImage, opacity, position } = look;
        const isGround =
          backgroundColor !== 'rgba(0, 0, 0, 0)' || backgroundImage !== 'none' || opacity !== '1';
        const own = isGround ? `${ground}|${backgroundColor}${backgroundImage}${opacity}` : ground;
        const below = position === 'static' || position === 'relative' ? own : `${own}|${position}`;
        if (hasText(element)) {
          const { color, fontSize, fontWeight, textDecoration, textShadow } = look;
          const words = [
            element.localName === 'a',
            color,
            fontSize,
            fontWeight,
            textDecoration,
            textShadow,
            below,
          ];
          element.setAttribute(`data-look-${scheme}`, words.join());
        }
        for (const child of element.children) note(child, below);
      };
      note(document.body, '');
    }, colorScheme);
  }
  await page.evaluate((few) => {
    const seen = new Map<string, number>();
    /** Whether the element and all in it are known already; then it may go. */
    const isKnown = (element: Element): boolean => {
      const { lookLight, lookDark } = (element as HTMLElement).dataset;
      if (!element.checkVisibility({ visibilityProperty: true })) return true;
      const parts = [...element.children].map((child) => ({ child, known: isKnown(child) }));
      let known = true;
      if (lookLight) {
        const look = `${lookLight} ${lookDark}`;
        const count = (seen.get(look) ?? 0) + 1;
        seen.set(look, count);
        known = count > few;
      }
      const all = known && parts.every((part) => part.known);
      if (!all) for (const part of parts) if (part.known) part.child.remove();
      return all;
    };
    isKnown(document.body);
  }, 2);
}
