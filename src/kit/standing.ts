// Shows how the work stands: what it has brought, whether the LMS has it, and what to do when the LMS has not.
import type { Assignment } from '~/assignments/assignment.ts';
import type { LmsWork, Saving } from '~/assignments/scorm/lms-work.ts';
import { formatNumber } from '~/calc/kernel/number-format.ts';
import type { Language } from '~/i18n/languages.ts';
import { scormMessages } from '~/i18n/scorm-messages.ts';
import { assignedRules } from '~/state/exercises/assigned-rules.ts';
import { make, makeButton } from '~/state/shell/make-element.ts';
import type { StudentMarks } from './marks.ts';
import type { PlayerPage } from './view.ts';

/** Words of a banner: what is wrong, what to do, and a button for it. */
interface Banner {
  readonly title: string;
  readonly about: string;
  readonly error?: string | undefined;
  readonly button?: readonly [label: string, act: () => void] | undefined;
}

const bannerBox = ({ title, about, error, button }: Banner): HTMLElement =>
  make(
    'div',
    { class: 'player-banner' },
    make('p', { class: 'player-banner-title' }, `⚠ ${title}`),
    make('p', {}, about),
    ...(error ? [make('p', { class: 'player-quiet' }, error)] : []),
    ...(button ? [makeButton(...button)] : []),
  );

function bannerOf(saving: Saving, language: Language, again: () => void): Banner | undefined {
  const words = scormMessages[language].saving;
  if (saving.kind === 'no-lms') return { title: words.practice, about: words.practiceAbout };
  if (saving.kind === 'saved') return undefined;
  const { call, element, code } = saving.trouble;
  const error = words.error(element ? `${call} ${element}` : call, code);
  if (call === 'LMSInitialize') {
    const reload = (): void => window.location.reload();
    return { title: words.initialize, about: words.initializeAbout, error, button: [words.reload, reload] };
  }
  if (element?.startsWith('cmi.interactions')) {
    return { title: words.interactions, about: words.interactionsAbout, error };
  }
  return { title: words.trouble, about: words.troubleAbout, error, button: [words.again, again] };
}

/** What is said below the answer itself: the rest of the page may be out of sight. */
function sayInExercise(exercise: string, saving: Saving, saved: string, language: Language): void {
  const box = document.querySelector(`[data-exercise="${CSS.escape(exercise)}"] form`);
  if (!box || saving.kind === 'no-lms') return;
  const line = box.querySelector('.player-here') ?? box.appendChild(make('p', { class: 'player-here' }));
  const isSaved = saving.kind === 'saved';
  line.textContent = isSaved ? saved : `⚠ ${scormMessages[language].saving.notSavedHere}`;
  line.classList.toggle('is-warning', !isSaved);
}

/**
 * Keeps the page in step with the work.
 * @returns shows it anew; after an answer, with the exercise that was answered
 */
export function showStanding(
  page: PlayerPage,
  work: LmsWork,
  marks: StudentMarks,
  assignment: Assignment,
  language: Language,
): (exercise?: string) => void {
  const words = scormMessages[language];
  const clock = new Intl.DateTimeFormat(language, { timeStyle: 'medium', hourCycle: 'h23' });
  let shown = '';

  const again = (): void => {
    work.save();
    update();
    // The button may be gone now; the keyboard goes on from what is said in its place.
    page.saved.tabIndex = -1;
    if (!page.banner.contains(document.activeElement)) page.saved.focus();
  };
  const showBanner = (banner: Banner | undefined): void => {
    const next = JSON.stringify([banner?.title, banner?.error]);
    if (next === shown) return;
    shown = next;
    page.banner.replaceChildren(...(banner ? [bannerBox(banner)] : []));
  };
  /** What the work has brought; while answers do not show, only how much of it is done. */
  const totalNow = (): string => {
    const done = assignment.exercises.filter(({ exercise }) => work.attempts(exercise).length > 0);
    const { show } = assignedRules(assignment, Date.now(), language);
    const isWithheld = show === 'later';
    const { earned, outOf } = marks.points(work.all());
    const count = words.totalLater(done.length, assignment.exercises.length);
    if (isWithheld || outOf.equals(0)) return count;
    const [got, of] = [earned, outOf].map((points) => formatNumber(points, 'decimal', language).text);
    return words.total(got ?? '', of ?? '');
  };
  const update = (exercise?: string): void => {
    const saving = work.saving();
    showBanner(bannerOf(saving, language, again));
    const parts: string[] = [];
    if (saving.kind === 'saved') {
      parts.push(words.saving.saved(clock.format(saving.at)));
      if (saving.leftOut === 'long-answers') parts.push(words.saving.shortened);
      if (saving.leftOut === 'exercises') parts.push(words.saving.exercises);
    }
    page.saved.textContent = parts.join(language === 'en' ? ' ' : '');
    if (exercise !== undefined) sayInExercise(exercise, saving, parts[0] ?? '', language);
    page.total.textContent = totalNow();
    page.finish.textContent = work.isFinished() ? words.finishAgain : words.finish;
    const isTold = work.isFinished() && saving.kind !== 'no-lms';
    page.finished.textContent = isTold ? (saving.kind === 'saved' ? words.finished : words.notFinished) : '';
  };

  // Nobody is there to hand it in to.
  const hasLms = work.saving().kind !== 'no-lms';
  for (const element of [page.finish, page.finishAbout]) element.hidden = !hasLms;
  const { isRestored, mode } = work.beginning;
  const notices = [
    isRestored && words.saving.restored,
    mode === 'browse' && words.saving.browse,
    mode === 'review' && words.saving.review,
  ].filter((notice) => notice !== false);
  page.notices.replaceChildren(...notices.map((notice) => make('p', {}, notice)));
  update();
  return update;
}
