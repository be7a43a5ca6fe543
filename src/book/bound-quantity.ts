// From the binding that an author writes to the quantity of the model, with all that the model says of it.
import { readBinding } from '~/state/binding.ts';
import { UnknownBindingError } from '~/state/store.ts';
import type { PageContext } from './page-context.ts';

/** Where a binding leads: its example, the quantity in that example's model, and the period if one is named. */
export function boundQuantity(
  { definitions, models }: Pick<PageContext, 'definitions' | 'models'>,
  binding: string,
) {
  const place = readBinding(binding);
  const model = models.get(definitions[place?.example ?? '']?.model ?? '');
  const quantity = model?.quantities.get(place?.quantity ?? '');
  if (!place || !model || !quantity)
    throw new UnknownBindingError(binding, model?.quantities.keys() ?? Object.keys(definitions));
  return { example: place.example, quantity, model, period: place.period };
}
