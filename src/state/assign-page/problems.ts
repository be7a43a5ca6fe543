// What in a link could not be used, named at the head of the builder until the instructor has seen it.
import type { AssignmentProblem } from '~/assignments/problems.ts';
import { assignMessages } from '~/i18n/assign-messages.ts';
import { problemInWords } from '~/i18n/assignment-problem-messages.ts';
import { make, makeButton } from '../shell/make-element.ts';
import type { Builder } from './builder.ts';

/** Of the edition there is a line of its own; an assignment that asks for nothing yet is being built. */
const elsewhere: ReadonlySet<AssignmentProblem['kind']> = new Set([
  'nothing-assigned',
  'other-edition',
  'other-generator',
]);

const mostNamed = 40;

/** The place for the problems, and what shows them in it. */
export function problemsPlace(builder: Builder): {
  readonly element: HTMLElement;
  readonly show: (problems: readonly AssignmentProblem[]) => void;
} {
  const words = assignMessages[builder.language];
  const named = make('div', { class: 'link-problems', role: 'status' });
  const edition = make('div', { class: 'edition' });
  builder.follow(({ edition: made, generator }) => {
    const { edition: now, generator: known } = builder.catalogue;
    const isThis = made === now && generator === known;
    edition.hidden = isThis;
    if (isThis) return edition.replaceChildren();
    const renew = (): void => builder.change((one) => ({ ...one, edition: now, generator: known }));
    edition.replaceChildren(
      make('p', {}, words.newEdition(made, now)),
      makeButton(words.makeNewEdition, renew),
    );
  });
  return {
    element: make('div', {}, named, edition),
    show(problems) {
      const told = problems.filter(({ kind }) => !elsewhere.has(kind));
      if (told.length === 0) return named.replaceChildren();
      const lines = told
        .slice(0, mostNamed)
        .map((problem) => make('li', {}, problemInWords(problem, builder.language)));
      if (told.length > mostNamed) lines.push(make('li', {}, `… (${told.length})`));
      named.replaceChildren(
        make('p', {}, words.problems),
        make('ul', {}, ...lines),
        make('p', {}, words.problemsGone),
        makeButton(words.dismiss, () => named.replaceChildren()),
      );
    },
  };
}
