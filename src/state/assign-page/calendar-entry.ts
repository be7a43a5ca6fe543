// The due date as a file for a calendar.
import { calendarOf } from '~/assignments/calendar.ts';
import { dueTime } from '~/assignments/dates.ts';
import { handoutOf, plainText } from '~/assignments/lms-text.ts';
import { assignMessages } from '~/i18n/assign-messages.ts';
import { saveFile } from '../save-file.ts';
import { make, makeButton } from '../shell/make-element.ts';
import { fileName } from './file-name.ts';
import { fold } from './fold.ts';
import type { HandingOut } from './handing-out.ts';

export function calendarEntry(handing: HandingOut): HTMLElement {
  const { handOut: words } = assignMessages[handing.pageLanguage];
  const about = make('p', { class: 'field-about' });
  const save = (): void => {
    const { assignment, catalogue, link } = handing.now();
    const due = assignment.due && dueTime(assignment.due);
    if (due === undefined) return;
    const handout = handoutOf(assignment, catalogue);
    const entry = calendarOf({
      key: assignment.key,
      title: handout.title,
      due: new Date(due - (due % 60_000)),
      description: plainText(handout, catalogue, link),
      link,
      made: new Date(),
    });
    saveFile(fileName(handing.now(), 'ics'), entry, 'text/calendar');
  };
  const button = makeButton(words.saveCalendar, save);
  return fold(handing, words.calendar, [about, button], ({ assignment }) => {
    about.textContent = assignment.due ? words.calendarAbout : words.needsDue;
    button.hidden = !assignment.due;
  });
}
