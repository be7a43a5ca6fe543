// What has changed in a link since an assignment was last opened: the same key is the same work, under other rules.
import type { Assignment } from '~/assignments/assignment.ts';
import type { Catalogue } from '~/assignments/catalogue.ts';
import { dueInWords, ownZone, rulesInWords } from '~/assignments/in-words.ts';
import { exactText } from '~/calc/kernel/exact.ts';
import { assignmentMessages } from '~/i18n/assignment-messages.ts';
import type { Language } from '~/i18n/languages.ts';
import { newWork } from './kept-work.ts';
import { type AskedThing, askedOf } from './progress.ts';

const nameOf = ({ kind, chapter, anchor }: AskedThing): string => `${kind} ${chapter.id} ${anchor}`;

/** The changes in sentences; none when only the form of the link is another. */
export function changesInWords(
  before: Assignment,
  now: Assignment,
  catalogue: Catalogue,
  language: Language,
): readonly string[] {
  const { page, comma } = assignmentMessages[language];
  const { changes } = page;
  const nothing = newWork('', 0);
  const [was, is] = [before, now].map(
    (one) => new Map(askedOf(one, catalogue, nothing).map((asked) => [nameOf(asked), asked])),
  );
  const titles = (
    of: ReadonlyMap<string, AskedThing> | undefined,
    without: ReadonlyMap<string, AskedThing> | undefined,
  ): string =>
    [...(of ?? [])].flatMap(([name, { title }]) => (without?.has(name) ? [] : [title])).join(comma);
  const [added, removed] = [titles(is, was), titles(was, is)];
  const numbers = ({ exercises, fixed, vary, generator }: Assignment): string =>
    JSON.stringify([
      exercises.map(({ exercise, numbers }) => [exercise, ...numbers]).sort(),
      fixed,
      vary,
      generator,
    ]);
  const points = (
    of: ReadonlyMap<string, AskedThing> | undefined,
    other: ReadonlyMap<string, AskedThing> | undefined,
  ): string =>
    [...(of ?? [])]
      .flatMap(([name, asked]) => (other?.has(name) ? `${name} ${exactText(asked.points)}` : []))
      .sort()
      .join();
  const rules = (one: Assignment): string => rulesInWords(one, language).join();
  const isSetOtherwise = added + removed === '' && numbers(before) !== numbers(now);
  const sentences: readonly (string | false)[] = [
    before.title !== now.title && changes.title(now.title),
    before.due?.at !== now.due?.at &&
      (now.due ? changes.due(dueInWords(now.due, language, ownZone())) : changes.noDue),
    added && changes.added(added),
    removed && changes.removed(removed),
    isSetOtherwise && changes.numbers,
    points(was, is) !== points(is, was) && changes.points,
    rules({ ...before, due: now.due }) !== rules(now) && changes.rules,
  ];
  return sentences.filter((sentence) => sentence !== false).filter(Boolean);
}
