// The assignment that is in force on this page: what it asks for, the work at it, and where that is kept.
import type { Assignment } from '~/assignments/assignment.ts';
import type { Catalogue } from '~/assignments/catalogue.ts';
import { checkAssignment } from '~/assignments/check-assignment.ts';
import { isPreview, readAssignment } from '~/assignments/link.ts';
import type { AssignmentProblem } from '~/assignments/problems.ts';
import { seedOf } from '~/assignments/seeds.ts';
import type { Language } from '~/i18n/languages.ts';
import { keyOf } from '../kept/names.ts';
import { assignmentInAddress } from './carried.ts';
import { type InForce, type KeptWork, newWork } from './kept-work.ts';
import { workName } from './work-names.ts';
import { type Lasting, putInForce, whatIsInForce, workPlace } from './work-places.ts';

export interface Session {
  /** The link's fragment, as it was followed. */
  readonly link: string;
  readonly inForce: InForce;
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly assignment: Assignment;
  /** What of the link could not be used. */
  readonly problems: readonly AssignmentProblem[];
  readonly work: () => KeptWork;
  /** Changes the work, and keeps it at once. */
  readonly change: (update: (work: KeptWork) => KeptWork) => void;
  /** How lasting the place is in which it is kept. */
  readonly lasting: () => Lasting;
  /** Whether other pages of the book find the assignment by themselves, without its being in their address. */
  readonly isRemembered: boolean;
  /** What the numbers are drawn from; `undefined` while they wait for the student's id. */
  readonly seed: () => string | undefined;
  /** Called when the work has changed, here or in another tab. @returns ends the listening */
  readonly listen: (listener: () => void) => () => void;
}

/** Takes up the work at an assignment. It is written down at once, so that it is known how lasting it is. */
export function takeUp(link: string, catalogue: Catalogue, language: Language): Session {
  const read = readAssignment(link);
  const checked = checkAssignment(read.assignment, catalogue);
  const { assignment } = checked;
  const inForce = { key: assignment.key, isPreview: isPreview(link) };
  const place = workPlace(inForce);
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const first = newWork(link, Date.now());
  let lasting = place.change(first, (work) => ({ ...work, assignment: link }));
  const isRemembered = lasting !== 'page' && putInForce(inForce);
  /** As it was last read; another tab tells when it writes. */
  let current: KeptWork | undefined;
  const work = (): KeptWork => {
    current ??= place.look() ?? first;
    return current;
  };
  addEventListener('storage', ({ key }) => {
    if (key !== null && key !== keyOf(workName(inForce.key))) return;
    current = undefined;
    tell();
  });
  return {
    link,
    inForce,
    language,
    catalogue,
    assignment,
    problems: [...read.problems, ...checked.problems],
    work,
    change(update) {
      lasting = place.change(first, update);
      current = undefined;
      tell();
    },
    lasting: () => lasting,
    isRemembered,
    seed() {
      const { id } = work().student;
      return assignment.vary === 'student' && id.trim() === '' ? undefined : seedOf(assignment, id);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The link of what is in force, from the page's own address or from what the browser remembers. */
export function linkInForce(): string | undefined {
  const inForce = whatIsInForce();
  return assignmentInAddress(location.hash) ?? (inForce && workPlace(inForce).look()?.assignment);
}
