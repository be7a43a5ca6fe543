// Draws marks over the text with the browser's own highlights (CSS Custom Highlight API): nothing in the page is changed. A
// browser that cannot leaves the text as it is; the list of marks has them all.
import type { Colour } from './mark.ts';

/** A mark where it stands in the page. */
export interface Painted {
  readonly colour: Colour;
  readonly hasNote: boolean;
  readonly ranges: readonly Range[];
}

const canPaint = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

const layer = (name: string, ranges: readonly Range[], priority: number): void => {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
};

/** Draws these marks, and no others. @param colours all there are */
export function paint(marks: readonly Painted[], colours: readonly Colour[]): void {
  if (!canPaint()) return;
  for (const colour of colours) {
    const own = marks.filter((mark) => mark.colour === colour);
    layer(
      `mark-${colour}`,
      own.flatMap(({ ranges }) => ranges),
      1,
    );
  }
  const noted = marks.filter(({ hasNote }) => hasNote);
  layer(
    'mark-noted',
    noted.flatMap(({ ranges }) => ranges),
    2,
  );
}
