// What all parts of the checker share: what was handed in, the assignment that it is marked by, and what came of it. Whatever
// changes, everything is marked anew and every part shows it. Nothing of it is kept.
import type { Assignment } from '~/assignments/assignment.ts';
import type { Catalogue } from '~/assignments/catalogue.ts';
import { checkAssignment } from '~/assignments/check-assignment.ts';
import { type AssignmentGroup, byAssignment } from '~/assignments/collecting/by-assignment.ts';
import { type CheckedStudent, checkClass } from '~/assignments/collecting/checked-class.ts';
import type { NotRead, Submitted, SubmittedOrNot } from '~/assignments/collecting/submitted.ts';
import { readAssignment, writeAssignment } from '~/assignments/link.ts';
import type { FoundAssignment } from '~/assignments/pasted-link.ts';
import type { AssignmentProblem } from '~/assignments/problems.ts';
import { type LineProblem, type RosterEntry, readExtensions, readRoster } from '~/assignments/roster.ts';
import type { Exact } from '~/calc/kernel/exact.ts';
import type { Language } from '~/i18n/languages.ts';
import { type Builder, createBuilder } from '../assign-page/builder.ts';
import { afterPause } from '../frame.ts';

/** Everything as it stands, marked. */
export interface Checked {
  readonly groups: readonly AssignmentGroup[];
  /** The assignment that is looked at; `undefined` before anything is handed in. */
  readonly group: AssignmentGroup | undefined;
  /** As its link has it: the instructor's own, if one was given. */
  readonly link: Assignment;
  readonly isOwnLink: boolean;
  /** The link as the book can set it, before the instructor changed anything. */
  readonly asLinked: Assignment;
  /** What of the link cannot be used. */
  readonly problems: readonly AssignmentProblem[];
  /** What it is marked by. */
  readonly rules: Assignment;
  readonly students: readonly CheckedStudent[];
  readonly notRead: readonly NotRead[];
  readonly roster: readonly RosterEntry[];
  readonly rosterProblems: readonly LineProblem[];
  readonly extensionProblems: readonly LineProblem[];
  /** Who has an extension, by id. */
  readonly extended: readonly string[];
  /** Whether the instructor has given points, which stand nowhere else. */
  readonly hasOwnWork: boolean;
}

export interface Checker {
  readonly language: Language;
  readonly catalogue: Catalogue;
  /** Changes the assignment that is marked by. */
  readonly builder: Builder;
  readonly checked: () => Checked;
  readonly add: (found: readonly SubmittedOrNot[]) => void;
  readonly clear: () => void;
  readonly choose: (key: string) => void;
  /** The instructor's own link rules; `undefined`: what the students followed. */
  readonly useLink: (link: FoundAssignment | undefined) => void;
  readonly extend: (list: string) => void;
  readonly extensions: () => string;
  readonly enrol: (list: string) => void;
  /** Gives points for what people read; `undefined` takes them back. */
  readonly give: (student: string, exercise: string, points: Exact | undefined) => void;
  readonly givenTo: (student: string, exercise: string) => Exact | undefined;
  /** Calls what shows the class: now, and whenever it has changed. */
  readonly follow: (show: (checked: Checked) => void) => void;
}

/** What the instructor says of one assignment; of the others it says nothing. */
interface Said {
  own: FoundAssignment | undefined;
  /** What it is marked by since the instructor changed it, and the link from which it was changed. */
  changed: { readonly rules: Assignment; readonly link: string } | undefined;
  extensions: string;
  readonly marks: Map<string, Map<string, Exact>>;
}

/** Milliseconds after a letter in which the next one may come. */
const whileTyping = 100;

/** A checker to which nothing has been given yet. */
export function createChecker(language: Language, catalogue: Catalogue, start: Assignment): Checker {
  const builder = createBuilder(language, catalogue, start);
  let submitted: readonly Submitted[] = [];
  let notRead: readonly NotRead[] = [];
  let groups: readonly AssignmentGroup[] = [];
  let chosen = '';
  const saidOf = new Map<string, Said>();
  /** The assignment to which the rules of the builder belong. */
  let shown: string | undefined;
  let link = start;
  let asLinked = start;
  let problems: readonly AssignmentProblem[] = [];
  let roster = readRoster('');
  let isPutting = false;
  let isDue = false;
  let checked: Checked | undefined;
  const followers: ((checked: Checked) => void)[] = [];

  const groupNow = (): AssignmentGroup | undefined => groups.find(({ key }) => key === chosen) ?? groups[0];
  const saidNow = (): Said => {
    const key = groupNow()?.key ?? '';
    const said = saidOf.get(key) ?? { own: undefined, changed: undefined, extensions: '', marks: new Map() };
    saidOf.set(key, said);
    return said;
  };
  /** The link that rules becomes what is marked by; what the instructor has changed in another link is given up. */
  const put = (): void => {
    const group = groupNow();
    const { own, changed } = saidNow();
    const next = own?.assignment ?? group?.assignment ?? start;
    const written = writeAssignment(next);
    if (group?.key !== shown || written !== writeAssignment(link)) {
      shown = group?.key;
      link = next;
      const found = checkAssignment(link, catalogue);
      const unread = own?.problems ?? readAssignment(written).problems;
      problems = [...unread, ...found.problems];
      asLinked = found.assignment;
      isPutting = true;
      builder.replace(changed?.link === written ? changed.rules : asLinked);
      isPutting = false;
    }
    mark();
  };
  const mark = (): void => {
    isDue = false;
    const rules = builder.assignment();
    const group = groupNow();
    const { own, extensions: list, marks } = saidNow();
    const { extensions, problems: extensionProblems } = readExtensions(list, rules.due);
    const students = checkClass(catalogue, group?.submitted ?? [], {
      link,
      rules,
      extensions,
      marks,
      now: Date.now(),
    });
    checked = {
      groups,
      group,
      link,
      isOwnLink: own !== undefined,
      asLinked,
      problems,
      rules,
      students,
      notRead,
      roster: roster.students,
      rosterProblems: roster.problems,
      extensionProblems,
      extended: [...extensions.keys()],
      hasOwnWork: [...saidOf.values()].some((said) => [...said.marks.values()].some(({ size }) => size > 0)),
    };
    for (const show of followers) show(checked);
  };
  const now = (): Checked => {
    if (!checked || isDue) mark();
    return checked as Checked;
  };
  const markNow = afterPause(() => {
    if (isDue) mark();
  }, whileTyping);
  /** While somebody types, a large class is not marked at every letter. */
  const markSoon = (): void => {
    isDue = true;
    markNow();
  };
  builder.follow((rules) => {
    if (isPutting || !checked) return;
    saidNow().changed = { rules, link: writeAssignment(link) };
    markSoon();
  });
  return {
    language,
    catalogue,
    builder,
    checked: now,
    add(found) {
      submitted = [...submitted, ...found.flatMap((one) => one.submitted)];
      notRead = [...notRead, ...found.flatMap((one) => one.notRead)];
      groups = byAssignment(submitted);
      put();
    },
    clear() {
      submitted = [];
      notRead = [];
      groups = [];
      saidOf.clear();
      roster = readRoster('');
      put();
    },
    choose(key) {
      chosen = key;
      put();
    },
    useLink(found) {
      if (found && groups.some(({ key }) => key === found.assignment.key)) chosen = found.assignment.key;
      saidNow().own = found;
      put();
    },
    extend(list) {
      saidNow().extensions = list;
      markSoon();
    },
    extensions: () => saidNow().extensions,
    enrol(list) {
      roster = readRoster(list);
      markSoon();
    },
    give(student, exercise, points) {
      const { marks } = saidNow();
      const ofStudent = new Map(marks.get(student));
      if (points) ofStudent.set(exercise, points);
      else ofStudent.delete(exercise);
      marks.set(student, ofStudent);
      markSoon();
    },
    givenTo: (student, exercise) => saidNow().marks.get(student)?.get(exercise),
    follow(show) {
      followers.push(show);
      show(now());
    },
  };
}
