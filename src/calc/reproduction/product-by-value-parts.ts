// A product shared out by the parts of its value: so many pieces stand for c, so many for v and for s; and each of these
// lots is itself made of c, v and s (Capital II, ch. 20, VIII and XI, MEW 24, pp. 429–430, 448–449).
import { type Expression, over, plus, times } from '../kernel/expression.ts';
import { model } from '../kernel/model.ts';
import type { Quantities } from '../kernel/quantity.ts';
import { moneyOf } from '../kernel/quantity-words.ts';
import { capitalTwo } from '../kernel/source.ts';
import { pieces, poundsPerPiece } from './units.ts';
import { inProduct, names, type Part } from './value-parts.ts';

type Parts = 'constantCapital' | 'variableCapital' | 'surplusValue' | 'valueOfPiece' | 'product';
const inParts = (expression: (q: Quantities<Parts>) => Expression) => expression;
const parts: Readonly<Record<Part, 'constantCapital' | 'variableCapital' | 'surplusValue'>> = {
  constant: 'constantCapital',
  variable: 'variableCapital',
  surplus: 'surplusValue',
};

/** The part `of` that is contained in the products which stand for `within`. */
const partWithin = (of: Part, within: Part) => ({
  ...moneyOf(
    {
      en: `${names[of].en} contained in the products that stand for ${names[within].en}`,
      zh: `代表${names[within].zh}的产品中包含的${names[of].zh}`,
    },
    {
      en: `${names[of].symbol.en}_{${names[within].symbol.en}}`,
      zh: `${names[of].symbol.zh}_{${names[within].symbol.zh}}`,
    },
    of,
  ),
  is: inParts((q) => over(times(q[parts[of]], q[parts[within]]), q.product)),
});

const piecesFor = (part: Part) => ({
  label: { en: `pieces that stand for ${names[part].en}`, zh: `代表${names[part].zh}的件数` },
  symbol: { en: `q_{${names[part].symbol.en}}`, zh: `q_{${names[part].symbol.zh}}` },
  unit: pieces,
  part,
  is: inParts((q) => over(q[parts[part]], q.valueOfPiece)),
});

/**
 * A product shared out by the parts of its value: 18 machines, of which 12 stand for c (p. 429); and each part is itself
 * made of c, v and s in the same proportion (p. 449). Pounds, pieces.
 */
export const productByValueParts = model({
  id: 'reproduction/product-by-value-parts',
  title: { en: 'A product shared out by the parts of its value', zh: '按价值部分划分的产品' },
  sources: [capitalTwo('20', '429–430, 448–449')],
  inputs: {
    constantCapital: inProduct('constant', '6000'),
    variableCapital: inProduct('variable', '1500'),
    surplusValue: inProduct('surplus', '1500'),
    valueOfPiece: {
      label: { en: 'value of one piece', zh: '一件的价值' },
      symbol: { en: 'p', zh: 'p' },
      unit: poundsPerPiece,
      default: '500',
      min: '1/100',
      max: '100000',
    },
  },
  equations: {
    product: {
      ...moneyOf({ en: 'value of the product', zh: '产品价值' }, { en: 'w', zh: 'w' }, 'commodity'),
      is: inParts((q) => plus(q.constantCapital, q.variableCapital, q.surplusValue)),
    },
    pieces: {
      label: { en: 'pieces produced', zh: '产品件数' },
      symbol: { en: 'q', zh: 'q' },
      unit: pieces,
      is: inParts((q) => over(q.product, q.valueOfPiece)),
    },
    piecesForConstantCapital: piecesFor('constant'),
    piecesForVariableCapital: piecesFor('variable'),
    piecesForSurplusValue: piecesFor('surplus'),
    constantInConstant: partWithin('constant', 'constant'),
    variableInConstant: partWithin('variable', 'constant'),
    surplusInConstant: partWithin('surplus', 'constant'),
    constantInVariable: partWithin('constant', 'variable'),
    variableInVariable: partWithin('variable', 'variable'),
    surplusInVariable: partWithin('surplus', 'variable'),
    constantInSurplus: partWithin('constant', 'surplus'),
    variableInSurplus: partWithin('variable', 'surplus'),
    surplusInSurplus: partWithin('surplus', 'surplus'),
  },
});
