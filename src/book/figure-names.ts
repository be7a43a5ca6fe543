// The figures that an author may use, by the id that stands in `<Figure id>` and in the page's address.

/** How many examples each figure draws: the second one stands in `and`. */
export const examplesOfFigure = {
  'forms-of-capital': 1,
  'year-compared': 2,
} as const;

export type FigureName = keyof typeof examplesOfFigure;

export const figureNames = Object.keys(examplesOfFigure) as readonly FigureName[];

export const isFigureName = (text: string): text is FigureName => Object.hasOwn(examplesOfFigure, text);
