// The colour code in formulas. KaTeX passes no class on to MathML, but it does pass a colour on: each part of value has
// one for the way through, which then becomes the class that the style sheet knows.
import { type ValuePart, valueParts } from '../calc/kernel/quantity.ts';

const colourOf = (part: ValuePart): string => `#00000${valueParts.indexOf(part)}`;

/** The part of value that a colour stands for. */
export const partOfColour = (colour: string): ValuePart | undefined =>
  valueParts.find((part) => colourOf(part) === colour);

/** TeX in the colour of a part of value. */
export const coloured = (tex: string, part: ValuePart): string => `\\textcolor{${colourOf(part)}}{${tex}}`;

/** What authors may write in formulas: \constant{c}, \variable{v}, \surplus{s} and so on. */
export const valueMacros: Readonly<Record<string, string>> = Object.fromEntries(
  // In the body of a macro "##" is the sign itself, and "#1" what the macro is given.
  valueParts.map((part) => [`\\${part}`, coloured('#1', part).replace('{#', '{##')]),
);
