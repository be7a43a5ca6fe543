// What every figure is given: what it draws, in which words, and the numbers of the page.
import type { Language } from '~/i18n/languages.ts';
import type { FigureData } from '~/state/figure-data.ts';
import type { Store } from '~/state/store.ts';

/** The numbers as a figure reads them; it changes none. */
export type FigureStore = Pick<Store, 'read' | 'series' | 'tryOut'>;

export interface FigureProps<Data = FigureData> {
  /** The figure's address on the page; ids inside it begin with it. */
  readonly id: string;
  readonly language: Language;
  readonly data: Data;
  readonly store: FigureStore;
}
