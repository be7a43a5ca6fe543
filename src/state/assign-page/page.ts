// The page on which an assignment is built. Its address is the assignment: whatever is changed is written there at once, and
// an address that is opened, typed or gone back to is read.
import { emptyAssignment } from '~/assignments/assignment.ts';
import type { Catalogue } from '~/assignments/catalogue.ts';
import { checkAssignment } from '~/assignments/check-assignment.ts';
import { readAssignment, writeAssignment } from '~/assignments/link.ts';
import type { FoundAssignment } from '~/assignments/pasted-link.ts';
import { assignMessages } from '~/i18n/assign-messages.ts';
import { languageOfPage } from '~/i18n/languages.ts';
import { fetchCatalogue } from '../catalogues.ts';
import { oncePerFrame } from '../frame.ts';
import { make } from '../shell/make-element.ts';
import { type Builder, createBuilder } from './builder.ts';
import { chapterChoices } from './chapters.ts';
import { dueFields } from './due-fields.ts';
import { fixedNumbers } from './fixed-numbers.ts';
import { handOut } from './hand-out.ts';
import { lastTerm } from './last-term.ts';
import { freshKey, nameFields } from './name-fields.ts';
import { problemsPlace } from './problems.ts';
import { rulesFields } from './rules-fields.ts';

/** Makes the page live. */
export async function startAssignPage(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-assign]');
  if (!place) return;
  const language = languageOfPage(document);
  const words = assignMessages[language];
  let catalogue: Catalogue;
  try {
    catalogue = await fetchCatalogue(language);
  } catch {
    place.replaceChildren(make('p', { role: 'alert' }, words.notLoaded));
    return;
  }
  const opened = readAddress(catalogue);
  const builder = createBuilder(language, catalogue, opened.assignment);
  const problems = problemsPlace(builder);
  const open = (found: FoundAssignment): void => {
    builder.replace(found.assignment);
    problems.show(found.problems);
  };
  place.replaceChildren(
    make(
      'form',
      { class: 'choose', novalidate: true, submit: (event) => event.preventDefault() },
      problems.element,
      lastTerm(builder, open),
      chapterChoices(builder),
      nameFields(builder),
      dueFields(builder),
      rulesFields(builder),
      fixedNumbers(builder),
    ),
    handOut(builder),
  );
  problems.show(opened.problems);
  keepInAddress(builder, open);
}

/** A fragment that says something; one without "=" is an anchor of the page. */
const isAssignment = (fragment: string): boolean => /[=＝]|%3D/i.test(fragment);

/** The assignment of the address; a new one when it has none. */
function readAddress(catalogue: Catalogue): FoundAssignment {
  const { hash } = location;
  if (!isAssignment(hash)) {
    const empty = emptyAssignment(catalogue.edition, catalogue.generator);
    // Else one wrong attempt would open the solution, and its last line could be typed for full points.
    return { assignment: { ...empty, key: freshKey(), show: 'after-tries' }, problems: [] };
  }
  const read = readAssignment(hash);
  const { assignment, problems } = checkAssignment(read.assignment, catalogue);
  return { assignment, problems: [...read.problems, ...problems] };
}

function keepInAddress(builder: Builder, open: (found: FoundAssignment) => void): void {
  let written = location.hash.slice(1);
  const otherLanguage = document.querySelector<HTMLAnchorElement>('a[data-language-switch]');
  const write = oncePerFrame(() => {
    written = writeAssignment(builder.assignment());
    try {
      history.replaceState(history.state, '', `#${written}`);
    } catch {
      // Some browsers allow so many changes in a while; the next one writes all.
    }
    if (otherLanguage) otherLanguage.hash = written;
  });
  let isFirst = true;
  builder.follow(() => {
    // A page that was opened without an assignment keeps its address until something is chosen.
    if (!isFirst) write();
    isFirst = false;
  });
  if (otherLanguage && isAssignment(written)) otherLanguage.hash = written;
  addEventListener('hashchange', () => {
    const fragment = location.hash.slice(1);
    if (fragment === written) return;
    if (isAssignment(fragment)) open(readAddress(builder.catalogue));
    else write();
  });
}
