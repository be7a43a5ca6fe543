// The reference: what the page of a model shows, made from the model alone. To the number components such a page is a
// chapter with one example, called `model`, whose inputs are the model's own.
import { type AnyModel, inputsOf, listsOf } from '~/calc/kernel/calculation.ts';
import { type Exact, exactText } from '~/calc/kernel/exact.ts';
import { namesIn } from '~/calc/kernel/expression.ts';
import { readGiven } from '~/calc/kernel/given.ts';
import { itemInputs, itemValues } from '~/calc/kernel/list-as-inputs.ts';
import type { Model } from '~/calc/kernel/model.ts';
import type { Derived, Quantity } from '~/calc/kernel/quantity.ts';
import { isNextState, nextOf, type Recurrence, startOf } from '~/calc/kernel/recurrence.ts';
import { tex } from '~/calc/kernel/tex.ts';
import { allModelIds, loadModel } from '~/calc/registry.ts';
import { modelPath } from '~/i18n/addresses.ts';
import type { Language } from '~/i18n/languages.ts';
import { writeLink } from '~/state/link.ts';
import { createStore } from '~/state/store.ts';
import type { Chapter } from './chapter.ts';
import { mathml, symbolOf } from './equation.ts';
import type { PageContext } from './page-context.ts';
import type { Recomputed } from './worked-examples.ts';

/** The example of a reference page. */
export const referenceExample = 'model';

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

/** A recurrence or ledger as the fields of a page see it: its inputs, the items of its lists among them, alone. */
function inputsAlone(model: Exclude<AnyModel, Model>): Model {
  const inputs = [...inputsOf(model), ...(model.kind === 'ledger' ? model.lists.flatMap(itemInputs) : [])];
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

const isDerived = (quantity: Quantity): quantity is Derived => quantity.role !== 'input';

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
  const none = { en: [], zh: [] };
  const chapter: Chapter = {
    id: `models/${model.id}`,
    part: 'models',
    slug: model.id,
    title: model.title,
    question: model.title,
    objectives: none,
    needs: none,
    minutes: 1,
    sections: [],
    exercises: {},
    examples: {
      [referenceExample]: {
        title: model.title,
        model: model.id,
        source: { cite: first?.cite ?? '', at: first?.at ?? { en: '', zh: '' } },
        inputs: {},
        announce: announced,
        printed: [],
      },
    },
  };
  const definitions = { [referenceExample]: { model: model.id, inputs: {} } };
  const models = new Map([[model.id, ofPage]]);
  return { language, chapter, definitions, models, store: createStore(definitions, models) };
}

/** One rule of a recurrence: what it gives and the formula. */
export interface Rule {
  readonly name: string;
  readonly label: string;
  readonly formula: string;
}

/** The rules of a recurrence as MathML: how the state starts, what follows in a period, how the next one starts. */
export function rulesOf(
  { start, period, state }: Recurrence,
  language: Language,
): Readonly<Record<'start' | 'period' | 'next', readonly Rule[]>> {
  const rule = (of: Model, name: string, shown: string, sign: string): Rule[] => {
    const quantity = of.quantities.get(name);
    if (!quantity || !isDerived(quantity)) return [];
    const right = tex(quantity.expression, {
      quantity: (used) => symbolOf(of.quantities.get(used), language),
      productSign: '\\,',
    });
    const formula = mathml(`${symbolOf(quantity, language)} ${sign} ${right}`);
    return [{ name: shown, label: quantity.label[language], formula }];
  };
  const ofPeriod = [...period.quantities.values()].filter((one) => isDerived(one) && !isNextState(one.name));
  return {
    start: state.flatMap((name) => rule(start, startOf(name), name, '=')),
    period: ofPeriod.flatMap(({ name }) => rule(period, name, name, '=')),
    next: state.flatMap((name) => rule(period, nextOf(name), name, '\\leftarrow')),
  };
}

/** A symbol as MathML. */
export const symbolMath = (quantity: Quantity, language: Language): string =>
  mathml(symbolOf(quantity, language)).replace(' display="block"', '');

/** The inputs of a row that differ from the model's own, by the names of the fields on the model's page. */
function fieldsOf({ inputs }: Recomputed, model: AnyModel): ReadonlyMap<string, Exact> {
  const { numbers = new Map<string, Exact>(), lists } = readGiven(model, Object.entries(inputs));
  const fields = inputsOf(model).flatMap(({ name, default: usual }) => {
    const value = numbers.get(name);
    return value && !value.equals(usual) ? [[name, value] as const] : [];
  });
  const items = listsOf(model).flatMap((list) => {
    const given = lists?.get(list.name);
    // The page has as many items as the source; a list of another length is for the command line.
    return given?.length === list.default.length ? [...itemValues(list, given)] : [];
  });
  return new Map([...fields, ...items]);
}

/** The address of a model's page that shows the numbers of a row of the index. */
export function linkToModel(one: Recomputed, model: AnyModel, language: Language): string {
  const differences = new Map(
    [...fieldsOf(one, model)].map(([name, value]) => [`${referenceExample}.${name}`, exactText(value)]),
  );
  return `${modelPath(language, model.id)}${writeLink('', differences)}`;
}
