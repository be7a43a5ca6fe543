// What the assignment is called, and the key that its numbers are drawn from.
import { newKey } from '~/assignments/new-key.ts';
import { assignMessages } from '~/i18n/assign-messages.ts';
import { make, makeButton } from '../shell/make-element.ts';
import { announce } from './announce.ts';
import type { Builder } from './builder.ts';
import { refused, taken, textField } from './fields.ts';

const longestTitle = 300;
const longestKey = 100;

/** A key that nobody has had yet. */
export const freshKey = (): string =>
  newKey((limit) => Math.floor(Math.random() * limit), new Date().getFullYear());

/** The fieldset of title and key. */
export function nameFields(builder: Builder): HTMLElement {
  const { parts, name } = assignMessages[builder.language];
  const another = (): void => {
    const key = freshKey();
    builder.change((assignment) => ({ ...assignment, key }));
    announce(name.isNow(key));
  };
  return make(
    'fieldset',
    {},
    make('legend', { class: 'part-title' }, parts.name),
    textField(builder, {
      label: name.title,
      about: name.titleAbout,
      textOf: ({ title }) => title,
      take: (text) =>
        text.length > longestTitle
          ? refused(name.titleLong)
          : taken((assignment) => ({ ...assignment, title: text.replace(controls, ' ').trim() })),
    }),
    textField(builder, {
      label: name.key,
      about: name.keyAbout,
      textOf: ({ key }) => key,
      take(text) {
        const key = text.replace(controls, ' ').trim();
        return key === '' || key.length > longestKey
          ? refused(name.wrongKey)
          : taken((assignment) => ({ ...assignment, key }));
      },
    }),
    makeButton(name.another, another),
  );
}

/** Signs that no text has; the link would lose them. */
const controls = /[\p{Cc}\p{Cs}]+/gu;
