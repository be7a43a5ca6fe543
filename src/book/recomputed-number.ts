// A recomputed number of the index of worked examples as a page shows it, with the link to its model in those numbers.
import {
  type AnyModel,
  inputsOf,
  listsOf,
  type Output,
  outputsOf,
  type Result,
} from '~/calc/kernel/calculation.ts';
import { type Exact, exactText } from '~/calc/kernel/exact.ts';
import { readGiven } from '~/calc/kernel/given.ts';
import type { Cell } from '~/calc/kernel/ledger.ts';
import { valuesOfList } from '~/calc/kernel/list-as-inputs.ts';
import { show, showWithUnit } from '~/calc/kernel/show.ts';
import { modelPath } from '~/i18n/addresses.ts';
import type { Language } from '~/i18n/languages.ts';
import { referenceMessages } from '~/i18n/reference-messages.ts';
import { writeLink } from '~/state/link.ts';
import { placeOfQuantity, referenceExample } from './reference.ts';
import { type Recomputed, recomputedWith } from './worked-examples.ts';

/** A list of a row has more items than the page of its model has fields for. */
export class TooManyItemsError extends Error {
  override readonly name = 'TooManyItemsError';
}

/** The fields of a model's page that a row changes, by name. @throws TooManyItemsError */
export function fieldsOf({ inputs }: Recomputed, model: AnyModel): ReadonlyMap<string, Exact> {
  const { numbers = new Map<string, Exact>(), lists } = readGiven(model, Object.entries(inputs));
  const fields = new Map<string, Exact>();
  for (const { name, default: usual } of inputsOf(model)) {
    const value = numbers.get(name);
    if (value && !value.equals(usual)) fields.set(name, value);
  }
  for (const list of listsOf(model)) {
    const items = lists?.get(list.name) ?? list.default;
    const values = valuesOfList(list, items);
    if (!values) {
      throw new TooManyItemsError(`${model.id}: the page has no fields for ${items.length} ${list.name}`);
    }
    for (const [name, value] of values) fields.set(name, value);
  }
  return fields;
}

/** The address of a model's page that shows the numbers of a row. @throws TooManyItemsError */
export function linkToModel(one: Recomputed, model: AnyModel, language: Language): string {
  const differences = new Map(
    [...fieldsOf(one, model)].map(([name, value]) => [`${referenceExample}.${name}`, exactText(value)]),
  );
  const place = model.kind === 'equations' ? placeOfQuantity(one.output) : '';
  return `${modelPath(language, model.id)}${writeLink(place, differences)}`;
}

/** A recomputed number in print. */
export interface ShownNumber {
  readonly label: string;
  /** The period or row that it stands in; "" for a single result. */
  readonly place: string;
  readonly text: string;
  readonly link: string;
}

/** How many columns may name a row together. */
const mostNames = 3;

/** What a row of a ledger is called by its first columns: as many as it takes to tell it from the others. */
function nameOfRow(
  model: AnyModel,
  results: Readonly<Record<string, Result>>,
  output: string,
  row: number,
  language: Language,
): string | undefined {
  const messages = referenceMessages[language];
  const columns = outputsOf(model).filter(({ isSeries }) => isSeries);
  const own = columns.findIndex(({ name }) => name === output);
  const naming = columns.slice(0, Math.min(mostNames, own));
  const nameIn = ({ name, words }: Output, at: number): string => {
    const cell = (results[name] as readonly Cell[])[at];
    if (!cell) return '';
    if ('en' in cell) return cell[language];
    const style = 'unit' in words ? words.unit.style : 'decimal';
    return messages.rowNamed(words.label[language], show(cell, style, language));
  };
  const rows = (results[output] as readonly Cell[]).keys();
  const others = [...rows].filter((at) => at !== row);
  const namesOf = (count: number, at: number): string =>
    naming
      .slice(0, count)
      .map((column) => nameIn(column, at))
      .join(language === 'zh' ? '，' : ', ');
  for (let count = 1; count <= naming.length; count += 1) {
    const name = namesOf(count, row);
    if (count === naming.length || others.every((at) => namesOf(count, at) !== name)) return name;
  }
  return undefined;
}

/** @throws TooManyItemsError */
export function shownNumber(one: Recomputed, model: AnyModel, language: Language): ShownNumber {
  const results = recomputedWith(model, one);
  const outputs = outputsOf(model);
  const words = outputs.find(({ name }) => name === one.output)?.words;
  const row = one.row === undefined ? undefined : Number(one.row);
  const cellIn = (name: string): Cell | undefined => {
    const result = results[name];
    return Array.isArray(result) ? (result as readonly Cell[])[row ?? 0] : (result as Cell | undefined);
  };
  const text = (cell: Cell | undefined): string => {
    if (!cell) return '';
    if ('en' in cell) return cell[language];
    return words && 'unit' in words
      ? showWithUnit(cell, words.unit, language)
      : show(cell, 'decimal', language);
  };
  const place = (): string => {
    if (row === undefined) return '';
    const messages = referenceMessages[language];
    if (model.kind === 'recurrence') {
      return messages.periodNumber(model.periods.unit, model.firstPeriod + row);
    }
    return nameOfRow(model, results, one.output, row, language) ?? messages.rowNumber(row + 1);
  };
  return {
    label: words?.label[language] ?? one.output,
    place: place(),
    // The sign stays with its number at the end of a line.
    text: text(cellIn(one.output)).replace('≈ ', '≈\u00a0'),
    link: linkToModel(one, model, language),
  };
}
