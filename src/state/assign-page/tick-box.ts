// A box to tick with its label; it can also be half ticked.
import type { Assignment } from '~/assignments/assignment.ts';
import type { Extent } from '~/assignments/choosing.ts';
import { make } from '../shell/make-element.ts';
import type { Builder } from './builder.ts';
import { freshId } from './fields.ts';

export function tickBox(
  builder: Builder,
  options: {
    readonly label: string;
    readonly extentOf: (assignment: Assignment) => Extent;
    readonly step: (isTicked: boolean) => (assignment: Assignment) => Assignment;
  },
): { readonly box: HTMLInputElement; readonly label: HTMLLabelElement } {
  const box = make('input', { type: 'checkbox', id: freshId() });
  box.addEventListener('change', () => builder.change(options.step(box.checked)));
  builder.follow((assignment) => {
    const extent = options.extentOf(assignment);
    box.checked = extent === 'all';
    box.indeterminate = extent === 'some';
  });
  return { box, label: make('label', { for: box.id }, options.label) };
}
