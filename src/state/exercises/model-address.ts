// Where an exercise can be worked through: the page of its model, opened with the exercise's numbers.
import { exactText, hasValue } from '~/calc/kernel/exact.ts';
import { modelPath } from '~/i18n/addresses.ts';
import type { Language } from '~/i18n/languages.ts';
import { writeLink } from '../link.ts';
import type { LiveExample } from '../store.ts';

/** The address of a model's page in the numbers that an exercise has; its own usual numbers are left out. */
export function modelAddress(language: Language, model: string, live: LiveExample): string {
  const values = live.values();
  const numbers = live.model.inputs.flatMap(({ name, default: usual }) => {
    const value = values[name];
    return value && hasValue(value) && !value.equals(usual)
      ? [[`model.${name}`, exactText(value)] as const]
      : [];
  });
  return modelPath(language, model) + writeLink('', new Map(numbers));
}
