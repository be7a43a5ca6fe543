// What is wrong with a piece of content, said so that an author can mend it without reading code.

/** A fault of content: where it is, what it is, and the line that would be right. */
export interface Problem {
  /** Path from the project's root. */
  readonly file: string;
  /** First line is 1. */
  readonly line: number;
  readonly what: string;
  /** The corrected line, or what to write. */
  readonly right: string;
}

export const describeProblem = ({ file, line, what, right }: Problem): string =>
  `${file}:${line}: ${what}\n    write: ${right}`;

/** Content that cannot be built. Lists every problem found, not only the first. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problem(s) in the content:\n${problems.map(describeProblem).join('\n')}`);
    this.problems = problems;
  }
}

/** The known name nearest to a mistyped one: what the author probably meant. */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
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
