// What an assignment does in a chapter: its numbers are fixed, its exercises have its rules, and what is used is noted.
import { whenStoreIsReady } from '../page-store.ts';
import { ruleExercises } from './exercise-rules.ts';
import { fixNumbers } from './fixed-numbers.ts';
import { joined } from './merge-work.ts';
import { askedOf } from './progress.ts';
import type { Session } from './session.ts';
import { watchUse } from './use-of-reading.ts';

/** Begins it on a chapter's page. */
export function beginChapter(session: Session, chapterId: string): void {
  const { assignment, catalogue } = session;
  const chapter = catalogue.chapters.find(({ id }) => id === chapterId);
  if (!chapter) return;
  const placeOf = (section: string): string => `${chapter.id}/${section}`;
  const toBeRead = new Set(
    askedOf(assignment, catalogue, session.work()).flatMap((asked) =>
      asked.kind === 'reading' && asked.chapter.id === chapter.id ? asked.sections.map(({ id }) => id) : [],
    ),
  );
  const activities = new Map(chapter.sections.map((section) => [section.id, new Set(section.activities)]));
  const isAsked = (section: string, activity: string): boolean =>
    toBeRead.has(section) &&
    (activities.get(section)?.has(activity) ?? false) &&
    !session.work().used[placeOf(section)]?.includes(activity);
  const use = (section: string, activity: string): void => {
    if (!isAsked(section, activity)) return;
    session.change((work) => ({
      ...work,
      used: joined(work.used, { [placeOf(section)]: [activity] }, (one, other) => [
        ...new Set([...one, ...other]),
      ]),
    }));
  };
  whenStoreIsReady((store) => fixNumbers(session, chapter.id, store));
  const tried = watchUse(chapter, isAsked, use);
  ruleExercises(session, tried);
}
