// What all parts of the builder share: the assignment as it stands, one way to change it, and word when it has changed. The
// assignment is the page's address: every change writes it there, and an address that changes is read back (page.ts).
import type { Assignment } from '~/assignments/assignment.ts';
import type { Catalogue } from '~/assignments/catalogue.ts';
import type { Language } from '~/i18n/languages.ts';

/** The assignment under construction. */
export interface Builder {
  /** Of the page. What is handed out may be in the other one. */
  readonly language: Language;
  /** In the page's language. */
  readonly catalogue: Catalogue;
  readonly assignment: () => Assignment;
  /** Makes it another one; everything that shows it follows at once. */
  readonly change: (step: (assignment: Assignment) => Assignment) => void;
  /** Puts another assignment in its place; fields forget what was typed into them and could not be used. */
  readonly replace: (assignment: Assignment) => void;
  /** Calls what shows the assignment: now, and whenever it has changed. */
  readonly follow: (show: Show) => void;
}

/** @param isOther whether another assignment has taken its place */
type Show = (assignment: Assignment, isOther: boolean) => void;

/** A builder that starts with an assignment. */
export function createBuilder(language: Language, catalogue: Catalogue, start: Assignment): Builder {
  let assignment = start;
  const followers: Show[] = [];
  const put = (next: Assignment, isOther: boolean): void => {
    assignment = next;
    for (const show of followers) show(assignment, isOther);
  };
  return {
    language,
    catalogue,
    assignment: () => assignment,
    change(step) {
      const next = step(assignment);
      if (next !== assignment) put(next, false);
    },
    replace: (next) => put(next, true),
    follow(show) {
      followers.push(show);
      show(assignment, true);
    },
  };
}
