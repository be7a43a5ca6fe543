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

export { nearestName as nearest } from '../calc/kernel/nearest-name.ts';
