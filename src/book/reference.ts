// The reference: what the page of a model shows, made from the model alone. To the number components such a page is a
// chapter with one example, called `model`, whose inputs are the model's own.
import { type AnyModel, inputsOf, listsOf } from '~/calc/kernel/calculation.ts';
import { type Expression, namesIn } from '~/calc/kernel/expression.ts';
import { listInputs } from '~/calc/kernel/list-as-inputs.ts';
import type { Model } from '~/calc/kernel/model.ts';
import { pageModel } from '~/calc/kernel/page-model.ts';
import type { Derived, Quantity } from '~/calc/kernel/quantity.ts';
import { allModelIds, loadModel } from '~/calc/registry.ts';
import type { Language } from '~/i18n/languages.ts';
import { createStore } from '~/state/store.ts';
import { chapterWithoutProse } from './chapter-without-prose.ts';
import { mathml, symbolOf } from './equation.ts';
import type { PageContext } from './page-context.ts';

/** The example of a reference page. */
export const referenceExample = 'model';

/** The element of a reference page that says what a quantity is. */
export const placeOfQuantity = (name: string): string => `q-${name.replaceAll(' ', '-')}`;

/** The part of the book that a model belongs to, and its name there: "turnover", "capital-advanced". */
export function placeOf(id: string): { readonly group: string; readonly name: string } {
  const [group = '', name = ''] = id.split('/');
  return { group, name };
}

/** The models by group, in the order of the book. */
export async function modelsByGroup(): Promise<ReadonlyMap<string, readonly AnyModel[]>> {
  const models = await Promise.all(allModelIds.map(loadModel));
  return Map.groupBy(models, ({ id }) => placeOf(id).group);
}

/** A recurrence or ledger as the fields of a page see it: its inputs, those of its lists among them, alone. */
function inputsAlone(model: Exclude<AnyModel, Model>): Model {
  const inputs = [...inputsOf(model), ...listsOf(model).flatMap(listInputs)];
  return {
    kind: 'equations',
    id: model.id,
    title: model.title,
    sources: model.sources,
    inputs,
    quantities: new Map(inputs.map((input) => [input.name, input])),
    evaluate: (given) =>
      Object.fromEntries(inputs.map(({ name, default: usual }) => [name, given?.get(name) ?? usual])),
  };
}

export const isDerived = (quantity: Quantity): quantity is Derived => quantity.role !== 'input';

/** The equations whose results no other equation takes up: where the model leads. */
export function conclusionsOf(model: Model): readonly Derived[] {
  const equations = [...model.quantities.values()]
    .filter(isDerived)
    .filter(({ role }) => role === 'equation');
  const used = new Set(equations.flatMap(({ expression }) => namesIn(expression)));
  return equations.filter(({ name }) => !used.has(name));
}

/** How many results a screen reader is told after an edit. */
const mostAnnounced = 3;

/** The context of a model's page. */
export function referenceContext(model: AnyModel, language: Language): PageContext {
  const ofPage = model.kind === 'equations' ? model : inputsAlone(model);
  const announced = conclusionsOf(ofPage)
    .slice(-mostAnnounced)
    .map(({ name }) => name);
  const [first] = model.sources;
  const chapter = chapterWithoutProse(`models/${model.id}`, model.title, {
    examples: {
      [referenceExample]: {
        // The title of the page names it; beside every number it would only be repeated.
        title: { en: '', zh: '' },
        model: model.id,
        source: { cite: first?.cite ?? '', at: first?.at ?? { en: '', zh: '' } },
        inputs: {},
        announce: announced,
        printed: [],
      },
    },
  });
  const definitions = { [referenceExample]: { model: model.id, inputs: {} } };
  const models = new Map([[model.id, pageModel(ofPage)]]);
  return { language, chapter, definitions, models, store: createStore(definitions, models) };
}

/** A symbol as MathML for a line of text; "" for a quantity that has none. */
export const symbolMath = (words: Pick<Quantity, 'symbol' | 'part'>, language: Language): string =>
  words.symbol[language] === ''
    ? ''
    : mathml((symbols) => symbolOf(words, symbols), language).replace(' display="block"', '');

/** One symbol of a formula, and what it means. */
export interface Meaning {
  readonly name: string;
  readonly symbol: string;
  readonly label: string;
}

/** What the symbols of formulas mean, each once, in the order in which they stand there. */
export function meaningsIn(
  expressions: readonly Expression[],
  quantities: ReadonlyMap<string, Quantity>,
  language: Language,
): readonly Meaning[] {
  const names = [...new Set(expressions.flatMap((expression) => [...namesIn(expression)]))];
  return names.flatMap((name) => {
    const quantity = quantities.get(name);
    if (!quantity) return [];
    return [{ name, symbol: symbolMath(quantity, language), label: quantity.label[language] }];
  });
}
