// The script of each kind of figure: a page loads those of its figures.
import type { FigureData } from '~/state/figure-data.ts';
import Curve from './Curve.astro';
import Flow from './Flow.astro';
import FormsOfCapital from './FormsOfCapital.astro';
import Lines from './Lines.astro';
import Matrix from './Matrix.astro';
import Periods from './Periods.astro';
import Stacks from './Stacks.astro';
import YearCompared from './YearCompared.astro';

/** By kind. */
export const scripts = {
  lines: Lines,
  curve: Curve,
  stacks: Stacks,
  table: Periods,
  flow: Flow,
  matrix: Matrix,
  'forms-of-capital': FormsOfCapital,
  'year-compared': YearCompared,
} satisfies Readonly<Record<FigureData['kind'], unknown>>;
