// The figures by kind, as they are drawn into the static page. In a browser scripts/ load only those of the page.
import type { ComponentType } from 'preact';
import type { FigureData, FigureDataOf } from '~/state/figure-data.ts';
import type { FigureProps } from './figure-props.ts';
import Flow from './flow/Flow.tsx';
import Curve from './plot/Curve.tsx';
import Lines from './plot/Lines.tsx';
import Stacks from './plot/Stacks.tsx';
import Matrix from './tables/Matrix.tsx';
import Periods from './tables/Periods.tsx';
import FormsOfCapital from './turnover/FormsOfCapital.tsx';
import YearCompared from './turnover/YearCompared.tsx';

type Kinds = {
  readonly [Kind in FigureData['kind']]: ComponentType<FigureProps<FigureDataOf<Kind>>>;
};

/** What draws each kind of figure. */
export const kinds: Kinds = {
  lines: Lines,
  curve: Curve,
  stacks: Stacks,
  table: Periods,
  flow: Flow,
  matrix: Matrix,
  'forms-of-capital': FormsOfCapital,
  'year-compared': YearCompared,
};

/** What draws this figure. */
export const kindOf = (data: FigureData): ComponentType<FigureProps> =>
  kinds[data.kind] as ComponentType<FigureProps>;
