// The reader's number style: all fractions on the page as decimals, as fractions, or as each unit asks for.
import { isFractionForm, writeFractions } from '~/calc/kernel/readers-style.ts';
import { whenStoreIsReady } from '../page-store.ts';
import { redraw } from './redraw.ts';

/** Follows the setting. */
export function follow(): void {
  const { numberStyle } = document.documentElement.dataset;
  writeFractions(isFractionForm(numberStyle) ? numberStyle : undefined);
  whenStoreIsReady(() => redraw());
}
