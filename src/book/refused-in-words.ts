// A formula that the kernel refuses, in the words and signs of a page: the formula, what its symbols count, and the two
// things in it that do not fit together.
import type { Side } from '~/calc/kernel/dimensions-of-expression.ts';
import type { Expression } from '~/calc/kernel/expression.ts';
import type { RefusedFormula } from '~/calc/kernel/models-of-group.ts';
import { tex } from '~/calc/kernel/tex.ts';
import type { Dimension } from '~/calc/kernel/units.ts';
import type { Language } from '~/i18n/languages.ts';
import { basesInChinese, refusedMessages } from '~/i18n/refused-messages.ts';
import { type FormulaIn, makeSlots, symbolInFormula, symbolicEquation } from './equation.ts';
import { symbolMath } from './reference.ts';

const raised = ['', '', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'] as const;

/** What a dimension counts: "pound/week", "1/year²"; in words when it counts nothing. */
export function dimensionInWords(dimension: Dimension, language: Language): string {
  const word = (base: string): string => (language === 'zh' ? (basesInChinese[base] ?? base) : base);
  const power = ([base, exponent]: readonly [string, number]): string =>
    `${word(base)}${raised[Math.abs(exponent)] ?? `^${Math.abs(exponent)}`}`;
  const parts = Object.entries(dimension);
  if (parts.length === 0) return refusedMessages[language].pure;
  const above = parts.filter(([, exponent]) => exponent > 0).map(power);
  const below = parts.filter(([, exponent]) => exponent < 0).map(power);
  return [above.join('·') || '1', ...below].join(language === 'zh' ? '／' : '/');
}

/** What the box around a refused formula says; `formula`, `symbol` and `found` are HTML with MathML. */
export function refusedInWords(
  { title, quantities, gives, expression, clash, reason }: RefusedFormula,
  language: Language,
) {
  const messages = refusedMessages[language];
  const { print } = makeSlots(language);
  const symbolic =
    (part: Expression): FormulaIn =>
    (symbols) =>
      tex(part, { quantity: (name) => symbolInFormula(quantities.get(name), symbols), productSign: '\\,' });
  const inline = (part: Expression): string => print(symbolic(part)).replace(' display="block"', '');
  const result = quantities.get(gives);
  const side = ({ expression: of, dimension }: Side): string => {
    const counts = dimensionInWords(dimension, language);
    return of ? messages.side(inline(of), counts) : messages.result(counts);
  };
  return {
    title: title[language],
    formula: result
      ? print((symbols) => symbolicEquation(result, '=', symbolic(expression)(symbols), symbols))
      : '',
    symbols: [...quantities.values()].map((words) => ({
      symbol: symbolMath(words, language),
      label: words.label[language],
      counts: dimensionInWords(words.unit.dimension, language),
    })),
    found: side(clash.left) + messages.and + side(clash.right) + messages.verdict(messages.verbs[clash.verb]),
    reason,
  };
}
