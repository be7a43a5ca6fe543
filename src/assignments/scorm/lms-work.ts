// The work at a package: taken up from the LMS and from what this browser keeps beside it, told to the LMS after every
// answer, and never given up when the LMS fails. It knows no page; the player (src/kit) shows what it says.
import { type Exact, exact } from '~/calc/kernel/exact.ts';
import type { Attempt } from '../work.ts';
import { cmiDecimal, cmiTimespan, readDecimal } from './cmi-texts.ts';
import {
  bestScore,
  type Interaction,
  interactionEntries,
  lessonStatus,
  masteryOf,
  type Report,
  reportEntries,
} from './lms-report.ts';
import type { Entry, LmsSession, Trouble } from './lms-session.ts';
import {
  joined,
  type KeptWork,
  type LeftOut,
  readSuspendData,
  writeSuspendData,
  writeWhole,
} from './suspend-data.ts';

/** A second place for the work, in this browser; without a student's number it lasts as long as the tab. Never throws. */
export interface Mirror {
  readonly read: (student: string) => string;
  readonly write: (student: string, text: string) => void;
}

/** How the work is marked; grading.ts does it. */
export interface Marks {
  /** Whether a machine marks anything at all. */
  readonly isMarked: boolean;
  /** What the numbers are drawn from. */
  readonly seed: string;
  /** Of 100, the best of each exercise; `undefined` while nothing is answered that a machine marks. */
  readonly score: (attempts: KeptWork['attempts']) => Exact | undefined;
  /** Of an exercise's attempts, the one that is worth most, from 0. */
  readonly best: (exercise: string, attempts: readonly Attempt[]) => number;
  /** What the last of the attempts is to the LMS: an interaction for each of its parts. */
  readonly interactions: (
    exercise: string,
    attempts: readonly Attempt[],
    latency: number,
  ) => readonly Interaction[];
}

/** How the work stands with the LMS. */
export type Saving =
  /** There is none: nothing is saved anywhere. */
  | { readonly kind: 'no-lms' }
  | { readonly kind: 'saved'; readonly at: number; readonly leftOut: LeftOut }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

/** What is known when a visit begins. */
export interface Beginning {
  /** Of the LMS: the student's number or name there, and the name to be shown. Empty without an LMS. */
  readonly student: string;
  readonly studentName: string;
  /** "normal", or "browse" and "review", in which LMSs keep nothing. */
  readonly mode: string;
  /** Whether the LMS had lost what this browser still has. */
  readonly isRestored: boolean;
}

export interface LmsWork {
  readonly beginning: Beginning;
  readonly attempts: (exercise: string) => readonly Attempt[];
  readonly all: () => KeptWork['attempts'];
  readonly hints: (exercise: string) => number;
  readonly isFinished: () => boolean;
  readonly score: () => Exact | undefined;
  readonly saving: () => Saving;
  readonly record: (exercise: string, attempt: Attempt, latency: number) => void;
  readonly openHint: (exercise: string, count: number) => void;
  /** Hands the work in: from now on the LMS calls it completed, passed or failed. */
  readonly finish: () => void;
  /** Tells the LMS everything once more. */
  readonly save: () => void;
  /** Ends the visit; the work can be taken up again in the next one. */
  readonly leave: () => void;
}

interface Options {
  /** Of the generator of numbers. */
  readonly generator: number;
  readonly session: LmsSession | undefined;
  readonly mirror: Mirror;
  readonly marks: (student: string) => Marks;
  readonly now: () => number;
}

/** Begins a visit. */
export function takeUpWork({ generator, session, mirror, marks: marksOf, now }: Options): LmsWork {
  const began = now();
  const opening = session?.open();
  const ask = (element: string): string => session?.get(element) ?? '';
  const student = ask('cmi.core.student_id').trim();
  const marks = marksOf(student);

  const own = (text: string): KeptWork | undefined => {
    const kept = readSuspendData(text);
    return kept?.seed === marks.seed && kept.generator === generator ? kept : undefined;
  };
  const inLms = own(ask('cmi.suspend_data'));
  const inBrowser = own(mirror.read(student)) ?? own(mirror.read(''));
  const empty: KeptWork = {
    seed: marks.seed,
    generator,
    opened: began,
    finished: undefined,
    best: '',
    attempts: {},
    hints: {},
  };
  let work: KeptWork = inBrowser && inLms ? joined(inBrowser, inLms) : (inLms ?? inBrowser ?? empty);
  const countIn = (kept: KeptWork | undefined): number => Object.values(kept?.attempts ?? {}).flat().length;
  const isRestored = session?.isOpen() === true && countIn(work) > countIn(inLms);

  const before = ask('cmi.core.lesson_status');
  const mastery = masteryOf(ask('cmi.student_data.mastery_score'));
  const scoreBefore = readDecimal(ask('cmi.core.score.raw'));
  const score = (): Exact | undefined => {
    // Some LMSs begin with a score of 0; of what people read it would be taken for a mark.
    if (!marks.isMarked) return undefined;
    const least = work.finished !== undefined ? exact(0) : undefined;
    return bestScore(marks.score(work.attempts), readDecimal(work.best), scoreBefore, least);
  };

  const countInteractions = (): number =>
    Math.max(0, Math.trunc(Number(ask('cmi.interactions._count'))) || 0);
  let next = countInteractions();
  let waiting: readonly Interaction[] = [];
  let status = before;
  let saving: Saving = session
    ? opening
      ? { kind: 'trouble', trouble: opening }
      : { kind: 'saved', at: began, leftOut: 'nothing' }
    : { kind: 'no-lms' };

  const setAll = (entries: readonly Entry[]): Trouble | undefined => {
    const troubles = entries.map((entry) => session?.set(entry));
    return troubles.find(Boolean);
  };
  /** Appends what waits; an answer that the LMS refuses is left out, and the next one goes after it. */
  const appendInteractions = (): Trouble | undefined => {
    let trouble: Trouble | undefined;
    for (const interaction of waiting) {
      const found = setAll(interactionEntries(next, interaction));
      next = found ? Math.max(next, countInteractions()) : next + 1;
      trouble ??= found;
    }
    waiting = [];
    return trouble;
  };
  const texts = () => {
    const best = score();
    work = { ...work, best: best ? cmiDecimal(best) : '' };
    return writeSuspendData(work, (exercise) => marks.best(exercise, work.attempts[exercise] ?? []));
  };

  const save = (): void => {
    const { text, leftOut } = texts();
    if (!session) return;
    mirror.write(student, writeWhole(work));
    if (!session.isOpen()) return;
    const at = now();
    const isFinished = work.finished !== undefined;
    const found = lessonStatus({ before: status, isFinished, score: score(), mastery });
    const report: Report = { status: found, score: score(), time: at - began, suspendData: text };
    const trouble = setAll(reportEntries(report)) ?? appendInteractions();
    const refused = session.commit();
    if (!trouble) status = found;
    const problem = refused ?? trouble;
    saving = problem ? { kind: 'trouble', trouble: problem } : { kind: 'saved', at, leftOut };
  };

  // At once, before anything is answered: an LMS that loses the visit on the way must not begin anew next time.
  if (session?.isOpen()) save();

  return {
    beginning: {
      student,
      studentName: ask('cmi.core.student_name'),
      mode: ask('cmi.core.lesson_mode'),
      isRestored,
    },
    attempts: (exercise) => work.attempts[exercise] ?? [],
    all: () => work.attempts,
    hints: (exercise) => work.hints[exercise] ?? 0,
    isFinished: () => work.finished !== undefined,
    score,
    saving: () => saving,
    record(exercise, attempt, latency) {
      const attempts = [...(work.attempts[exercise] ?? []), attempt];
      work = { ...work, attempts: { ...work.attempts, [exercise]: attempts } };
      waiting = [...waiting, ...marks.interactions(exercise, attempts, latency)];
      save();
    },
    openHint(exercise, count) {
      work = { ...work, hints: { ...work.hints, [exercise]: Math.max(count, work.hints[exercise] ?? 0) } };
      save();
    },
    finish() {
      work = { ...work, finished: now() };
      save();
    },
    save,
    leave() {
      session?.set(['cmi.core.session_time', cmiTimespan(now() - began)]);
      session?.finish();
    },
  };
}
