// What somebody probably meant: the known name nearest to a mistyped one.

/** The known name nearest to a mistyped one. */
export function nearestName(typed: string, known: Iterable<string>): string | undefined {
  const ranked = [...known].map((name) => ({ name, distance: editDistance(typed, name) }));
  ranked.sort((left, right) => left.distance - right.distance);
  return ranked[0]?.name;
}

/** Levenshtein's distance: how many letters must be put in, left out or changed. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
