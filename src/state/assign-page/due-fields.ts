// When the assignment is due: date and time by the clock of a zone, and in words by that clock and by the instructor's own.
import type { Assignment } from '~/assignments/assignment.ts';
import { dueIn, wallClock } from '~/assignments/dates.ts';
import { dueInWords, isElsewhere, ownZone } from '~/assignments/in-words.ts';
import { assignMessages } from '~/i18n/assign-messages.ts';
import { make } from '../shell/make-element.ts';
import type { Builder } from './builder.ts';
import { listField, refused, taken, textField } from './fields.ts';

/** Every zone that the browser knows, and the one that is in use. */
function zones(inUse: string): readonly (readonly [string, string])[] {
  const known = new Set(['UTC', ...Intl.supportedValuesOf('timeZone')]);
  known.add(inUse);
  return [...known].map((zone) => [zone, zone.replaceAll('_', ' ')] as const);
}

/** The fieldset of the due date. */
export function dueFields(builder: Builder): HTMLElement {
  const { parts, due: words } = assignMessages[builder.language];
  const { language } = builder;
  // What is chosen before there is a date waits here.
  let [time, zone] = ['23:59', ownZone()];

  const said = make('p', { class: 'due-said' });
  builder.follow(({ due }) => {
    if (due) [time, zone] = [wallClock(due).slice(11), due.zone];
    const inWords = due && [
      words.in(dueInWords(due, language)),
      ...(isElsewhere(due, ownZone()) ? [words.forYou(dueInWords(due, language, ownZone()))] : []),
    ];
    said.replaceChildren(
      ...(inWords ?? [words.none]).flatMap((line, nth) => (nth > 0 ? [make('br', {}), line] : [line])),
    );
  });

  const dateOf = ({ due }: Assignment): string => (due ? wallClock(due).slice(0, 10) : '');
  const withClock = (assignment: Assignment, date: string): Assignment => {
    if (date === '') return assignment;
    return { ...assignment, due: dueIn(zone, `${date}T${time}`) };
  };
  return make(
    'fieldset',
    {},
    make('legend', { class: 'part-title' }, parts.when),
    make(
      'div',
      { class: 'fields' },
      textField(builder, {
        label: words.date,
        type: 'date',
        bad: words.wrongDate,
        textOf: dateOf,
        take(date) {
          if (date === '') return taken((assignment) => ({ ...assignment, due: undefined }));
          return dueIn(zone, `${date}T${time}`) && date < '3000'
            ? taken((assignment) => withClock(assignment, date))
            : refused(words.wrongDate);
        },
      }),
      textField(builder, {
        label: words.time,
        type: 'time',
        bad: words.wrongTime,
        textOf: () => time,
        take(text) {
          if (!/^\d\d:\d\d/.test(text)) return refused(words.wrongTime);
          time = text.slice(0, 5);
          return taken((assignment) => withClock(assignment, dateOf(assignment)));
        },
      }),
      listField(builder, {
        label: words.zone,
        choices: ({ due }) => zones(due?.zone ?? zone),
        valueOf: ({ due }) => due?.zone ?? zone,
        step: (chosen) => (assignment) => {
          zone = chosen;
          return withClock(assignment, dateOf(assignment));
        },
      }),
    ),
    said,
  );
}
