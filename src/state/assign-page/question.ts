// The question of an exercise, fetched from its chapter when somebody asks for it, with the numbers that the assignment gives.
import type { FoundExercise } from '~/assignments/catalogue.ts';
import { assignedExercise } from '~/assignments/choosing.ts';
import { exact } from '~/calc/kernel/exact.ts';
import { assignMessages } from '~/i18n/assign-messages.ts';
import { make } from '../shell/make-element.ts';
import type { Builder } from './builder.ts';

/** A fold that fetches the question when it is opened, and shows it in the numbers of then. */
export function questionButton(builder: Builder, found: FoundExercise): HTMLElement {
  const { choose, colon } = assignMessages[builder.language];
  const place = make('div', { class: 'question' });
  const details = make(
    'details',
    {},
    make(
      'summary',
      {},
      make('span', { class: 'visually-hidden' }, `${found.title}${colon}`),
      choose.question,
    ),
    place,
  );
  details.addEventListener('toggle', async () => {
    if (!details.open) return;
    const numbers = assignedExercise(builder.assignment(), found.id)?.numbers ?? new Map<string, string>();
    try {
      const { questionOf } = await import('./question-text.ts');
      const given = new Map([...numbers].map(([input, value]) => [input, exact(value)] as const));
      place.replaceChildren(...(await questionOf(builder.language, found, given)));
    } catch {
      place.replaceChildren(make('p', {}, choose.questionGone));
    }
  });
  return details;
}
