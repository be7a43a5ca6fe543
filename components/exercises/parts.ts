// Where an exercise's question ends: the box for the answer stands between it and the parts that follow.

/** Put by hints, named mistakes and solutions on their element. */
export const partAttribute = 'data-exercise-part';

/** The place of the first part in an exercise's HTML; its end when there is none. */
export function startOfParts(html: string): number {
  const place = html.search(new RegExp(`<\\w+ ${partAttribute}\\b`));
  return place < 0 ? html.length : place;
}
