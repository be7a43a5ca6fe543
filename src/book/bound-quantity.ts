// From the binding that an author writes to the quantity of the model, with all that the model says of it.
import { readBinding } from '~/state/binding.ts';
import { UnknownBindingError } from '~/state/store.ts';
import type { PageContext } from './page-context.ts';

/** Where a binding leads: its example, and the quantity in that example's model. */
export function boundQuantity({ definitions, models }: PageContext, binding: string) {
  const { example, quantity: name } = readBinding(binding) ?? { example: '', quantity: '' };
  const model = models.get(definitions[example]?.model ?? '');
  const quantity = model?.quantities.get(name);
  if (!model || !quantity) throw new UnknownBindingError(binding, model?.quantities.keys() ?? models.keys());
  return { example, quantity, model };
}
