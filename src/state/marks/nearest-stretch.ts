// The stretch of a text that is most like a pattern: least insertions, deletions and replacements (Sellers' algorithm,
// with Ukkonen's cut-off, so that hopeless places cost little).

/** Where a pattern was found again. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly edits: number;
  /** Where in the text the pattern is cut when it is cut before its character `index`. */
  readonly cut: (index: number, side: 'start' | 'end') => number;
}

/**
 * Finds the stretch with the fewest edits; of equals the one whose end is nearest to where it was.
 * @param mostEdits more than that is not the same any more
 * @param near where the pattern began
 */
export function nearestStretch(
  text: string,
  pattern: string,
  mostEdits: number,
  near: number,
): Stretch | undefined {
  const length = pattern.length;
  const column = Array.from({ length: length + 1 }, (_, index) => index);
  // Below the last active row everything costs more than `mostEdits`.
  let active = Math.min(length, mostEdits);
  let best: { readonly end: number; readonly edits: number } | undefined;
  const distance = (end: number): number => Math.abs(end - (near + length));
  const consider = (end: number, edits: number): void => {
    const isBetter =
      !best || edits < best.edits || (edits === best.edits && distance(end) < distance(best.end));
    if (edits <= mostEdits && isBetter) best = { end, edits };
  };
  if (active === length) consider(0, length);
  for (let place = 0; place < text.length; place += 1) {
    const character = text.charCodeAt(place);
    let diagonal = 0;
    const last = Math.min(length, active + 1);
    for (let row = 1; row <= last; row += 1) {
      const above = column[row - 1] ?? 0;
      // The row that has just become active has no value from the column before.
      const left = row > active ? mostEdits + 1 : (column[row] ?? 0);
      const same = pattern.charCodeAt(row - 1) === character ? 0 : 1;
      column[row] = Math.min(diagonal + same, above + 1, left + 1);
      diagonal = left;
    }
    active = last;
    while (active > 0 && (column[active] ?? 0) > mostEdits) active -= 1;
    if (active === length) consider(place + 1, column[length] ?? 0);
  }
  return best && traced(text, pattern, best.end, best.edits);
}

/** Goes back from the end of the best stretch to its start, and remembers where each character of the pattern went. */
function traced(text: string, pattern: string, end: number, edits: number): Stretch {
  const from = Math.max(0, end - pattern.length - edits);
  const width = end - from + 1;
  const cost = new Uint16Array((pattern.length + 1) * width);
  const at = (row: number, place: number): number => cost[row * width + place] ?? 0;
  const isSame = (row: number, place: number): boolean =>
    pattern.charCodeAt(row - 1) === text.charCodeAt(from + place - 1);
  for (let row = 1; row <= pattern.length; row += 1) {
    cost[row * width] = row;
    for (let place = 1; place < width; place += 1) {
      cost[row * width + place] = Math.min(
        at(row - 1, place - 1) + (isSame(row, place) ? 0 : 1),
        at(row - 1, place) + 1,
        at(row, place - 1) + 1,
      );
    }
  }
  // What was put in at a cut belongs to neither side: a start is cut behind it, an end before it.
  const starts: number[] = [];
  const ends: number[] = [];
  let row = pattern.length;
  let place = width - 1;
  starts[row] = ends[row] = from + place;
  while (row > 0) {
    const now = at(row, place);
    if (place > 0 && now === at(row - 1, place - 1) + (isSame(row, place) ? 0 : 1)) {
      row -= 1;
      place -= 1;
    } else if (now === at(row - 1, place) + 1) row -= 1;
    else place -= 1;
    starts[row] ??= from + place;
    ends[row] = from + place;
  }
  return {
    start: from + place,
    end,
    edits,
    cut: (index, side) => (side === 'start' ? starts[index] : ends[index]) ?? from,
  };
}
