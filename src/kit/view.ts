// What the page of a package shows around its exercises: the assignment in words, what is to be read, how the work stands
// with the LMS, and the button that hands it in.
import type { Assignment } from '~/assignments/assignment.ts';
import { dueInWords, isElsewhere, ownZone, rulesInWords } from '~/assignments/in-words.ts';
import { scormMessages } from '~/i18n/scorm-messages.ts';
import type { PackageContent } from '~/state/assign-page/package-content.ts';
import { make, makeButton } from '~/state/shell/make-element.ts';

/** The places of the page that change. */
export interface PlayerPage {
  /** Where the boxes of the exercises go. */
  readonly exercises: HTMLElement;
  /** What is said once about this visit, and what is wrong with saving. */
  readonly banner: HTMLElement;
  readonly notices: HTMLElement;
  /** How it stands: read out when it changes. */
  readonly saved: HTMLElement;
  readonly total: HTMLElement;
  readonly finish: HTMLButtonElement;
  readonly finishAbout: HTMLElement;
  readonly finished: HTMLElement;
}

const paragraph = (text: string, name?: string): HTMLParagraphElement => make('p', { class: name }, text);

function dueLines({ due }: Assignment, content: PackageContent): readonly HTMLElement[] {
  if (!due) return [];
  const { language } = content;
  const words = scormMessages[language];
  const [here, there] = [ownZone(), dueInWords(due, language)];
  const lines = [paragraph(words.due(there), 'player-due')];
  return isElsewhere(due, here)
    ? [...lines, paragraph(words.forYou(dueInWords(due, language, here)))]
    : lines;
}

function readingList({ readings, language }: PackageContent): readonly HTMLElement[] {
  if (readings.length === 0) return [];
  const words = scormMessages[language];
  const items = readings.map(({ title, address }) =>
    make(
      'li',
      {},
      make('a', { href: address, target: '_blank', rel: 'noopener' }, title),
      make('span', { class: 'player-quiet' }, ` ${words.newTab}`),
    ),
  );
  const heading = make('h2', { id: 'readings' }, words.readings);
  const about = paragraph(words.readingsAbout, 'player-quiet');
  return [make('section', { 'aria-labelledby': heading.id }, heading, about, make('ul', {}, ...items))];
}

/** Shows the page. @param finish hands the work in */
export function showPlayer(
  content: PackageContent,
  assignment: Assignment,
  student: string,
  finish: () => void,
): PlayerPage {
  const { language, book } = content;
  const words = scormMessages[language];
  const main = document.getElementById('player') ?? document.body.appendChild(make('main', { id: 'player' }));
  main.querySelector('[data-waiting]')?.remove();

  const banner = make('div', { class: 'player-banners', role: 'status' });
  const notices = make('div', { class: 'player-notices', role: 'status' });
  const saved = make('p', { class: 'player-saved', role: 'status' });
  const total = make('p', { class: 'player-total' });
  const finished = make('p', { class: 'player-finished', role: 'status' });
  const finishAbout = make('p', { id: 'finish-about', class: 'player-quiet' }, words.finishAbout);
  const button = makeButton(words.finish, finish, { 'aria-describedby': 'finish-about' });
  // Without a student there is nobody to draw numbers for; what is read is not counted here.
  const ruled = { ...assignment, readings: [], vary: student ? assignment.vary : ('same' as const) };
  const heading = make('h2', { id: 'exercises' }, words.exercises);
  const exercises = make('section', { 'aria-labelledby': heading.id }, heading);
  if (content.chapters.length === 0) exercises.append(paragraph(words.nothingToDo));
  main.append(
    banner,
    notices,
    ...dueLines(assignment, content),
    ...(student ? [paragraph(words.student(student), 'player-quiet')] : []),
    make(
      'ul',
      { class: 'player-rules' },
      ...rulesInWords(ruled, language).map((rule) => make('li', {}, rule)),
    ),
    ...readingList(content),
    exercises,
    make(
      'section',
      { class: 'player-end', 'aria-label': words.standing },
      total,
      saved,
      finishAbout,
      button,
      finished,
    ),
    make(
      'footer',
      { class: 'player-quiet' },
      make(
        'p',
        {},
        `${words.from} `,
        make('a', { href: book.address, target: '_blank', rel: 'noopener' }, book.title),
        ` ${words.newTab}`,
      ),
    ),
  );
  return { exercises, banner, notices, saved, total, finish: button, finishAbout, finished };
}
