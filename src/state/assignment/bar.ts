// The bar at the foot of every page while an assignment is in force: what it is, when it is due, how much is done, what comes
// next, and handing in. It covers neither the focus nor the bar of changed numbers: both know its height.
import { assignmentMessages } from '~/i18n/assignment-messages.ts';
import { adoptStyles } from '../shell/late-styles.ts';
import { make, makeButton } from '../shell/make-element.ts';
import css from './bar.css?inline';
import { askedOf, nextOf } from './progress.ts';
import type { Session } from './session.ts';
import { addressOf, assignmentAddress, dueShortly } from './words.ts';

/** How often the due date is told anew, in milliseconds. */
const minute = 60_000;

/** What comes next, as a link; what must come first, or that nothing is left. */
function nextStep(session: Session): HTMLElement {
  const { language, assignment, catalogue } = session;
  const messages = assignmentMessages[language];
  if (session.seed() === undefined && assignment.exercises.length > 0)
    return make('a', { href: assignmentAddress(session) }, messages.giveId);
  const next = nextOf(askedOf(assignment, catalogue, session.work()));
  if (!next) return make('span', {}, `✓ ${messages.allDone}`);
  const title =
    next.title === next.chapter.title ? next.title : messages.nextInChapter(next.title, next.chapter.title);
  return make('a', { href: addressOf(session, next) }, messages.next(title));
}

/** Shows the bar, and keeps it up to date. */
export function showBar(session: Session): void {
  const { language, assignment, catalogue } = session;
  const messages = assignmentMessages[language];
  adoptStyles(document, css);
  const due = make('span', { class: 'assignment-due' });
  const count = make('span', {});
  const next = make('span', { class: 'assignment-next' });
  const handIn = makeButton(messages.handIn, () =>
    import('./hand-in-dialogue.ts').then(({ openHandIn }) => openHandIn(session, handIn)),
  );
  const bar = make(
    'section',
    { class: 'assignment-bar', 'aria-label': messages.inForce, 'data-unmarked': true },
    make(
      'a',
      { class: 'assignment-title', href: assignmentAddress(session) },
      assignment.title || messages.untitled,
    ),
    ...(session.inForce.isPreview ? [make('strong', {}, messages.preview)] : []),
    due,
    count,
    next,
    handIn,
  );
  const show = (): void => {
    const asked = askedOf(assignment, catalogue, session.work());
    due.textContent = dueShortly(session, Date.now()) ?? '';
    count.textContent = messages.done(asked.filter(({ isDone }) => isDone).length, asked.length);
    const step = nextStep(session);
    // The focus stays where it is while the words beside it change.
    if (step.outerHTML !== next.innerHTML) next.replaceChildren(step);
  };
  show();
  session.listen(show);
  setInterval(show, minute);
  document.body.append(bar);
  const { style } = document.documentElement;
  new ResizeObserver(() => style.setProperty('--assignment-bar', `${bar.offsetHeight}px`)).observe(bar);
}
