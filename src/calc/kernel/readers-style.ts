// How the reader wants fractions written, where that is not how each unit asks for: 12½ as 12.5 or as 25/2. The form of a
// fraction is a matter of taste; per cent, years, yes and no are not, and stay.
import type { NumberStyle } from './number-format.ts';

/** The forms that one and the same fraction may have. */
const forms = ['mixed', 'decimal', 'fraction'] as const satisfies readonly NumberStyle[];
/** One of them. */
export type FractionForm = (typeof forms)[number];

/** Whether a style is one of the forms of fractions. */
export const isFractionForm = (style: unknown): style is FractionForm =>
  (forms as readonly unknown[]).includes(style);

let chosen: FractionForm | undefined;

/** From now on all fractions are written so; `undefined`: each as its unit asks for. */
export function writeFractions(form: FractionForm | undefined): void {
  chosen = form;
}

/** The style in which a reader wants a number that its unit shows in this one. */
export const readersStyle = (style: NumberStyle): NumberStyle =>
  chosen && isFractionForm(style) ? chosen : style;
