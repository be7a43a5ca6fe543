// The lists of a ledger as single inputs, for a page where each number is a field of its own: `parts` with the field
// `capital` becomes numberOfParts, parts1Capital, parts2Capital … and back.
import { type AnyModel, type Given, inputsOf, listsOf } from './calculation.ts';
import { ordinal } from './common-units.ts';
import { type Exact, exact } from './exact.ts';
import type { ListInput, ListItem } from './ledger.ts';
import type { Input } from './quantity.ts';

const capitalised = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** The input that says how many items a list has. */
export const countName = (list: ListInput): string => `numberOf${capitalised(list.name)}`;

/** The input for one field of one item; the first item is 0. */
export const fieldName = (list: ListInput, item: number, field: string): string =>
  `${list.name}${item + 1}${capitalised(field)}`;

/** Up to this length a list can also be made longer where its items are fields. */
const longestToGrow = 12;
const roomToGrow = 3;

/** How many items have fields: those of the default, and some more where that is not too many. */
export const itemsWithFields = (list: ListInput): number =>
  list.default.length > longestToGrow
    ? list.default.length
    : Math.min(list.max, list.default.length + roomToGrow);

/** How many items a list has, as an input. */
const countInput = (list: ListInput): Input => ({
  name: countName(list),
  role: 'input',
  label: { en: `number of items: ${list.label.en}`, zh: `项数：${list.label.zh}` },
  symbol: { en: 'k', zh: 'k' },
  unit: ordinal,
  default: exact(list.default.length),
  min: exact(list.min),
  max: exact(itemsWithFields(list)),
  step: exact(1),
  whole: true,
});

/** The inputs for the items of a list, and the one for their number. */
export const listInputs = (list: ListInput): readonly Input[] => [
  countInput(list),
  ...Array.from({ length: itemsWithFields(list) }, (_, item) =>
    list.fields.map((field) => ({
      ...field,
      name: fieldName(list, item, field.name),
      label: { en: `${field.label.en}, ${item + 1}`, zh: `${field.label.zh}，第${item + 1}项` },
      default: list.default[item]?.[field.name] ?? field.default,
    })),
  ).flat(),
];

/**
 * The values of such inputs that differ from their defaults.
 * @returns `undefined` when there are more items than have fields
 */
export function valuesOfList(
  list: ListInput,
  items: readonly ListItem[],
): ReadonlyMap<string, Exact> | undefined {
  if (items.length > itemsWithFields(list)) return undefined;
  const values = new Map<string, Exact>([[countName(list), exact(items.length)]]);
  items.forEach((item, index) => {
    for (const { name, default: usual } of list.fields) {
      values.set(fieldName(list, index, name), item[name] ?? usual);
    }
  });
  return new Map(
    listInputs(list).flatMap(({ name, default: usual }) => {
      const value = values.get(name);
      return value && !value.equals(usual) ? [[name, value] as const] : [];
    }),
  );
}

/** The items that such inputs give; those that are not given have their defaults. */
function itemsFrom(list: ListInput, given: ReadonlyMap<string, Exact>): readonly ListItem[] {
  const count = Number(given.get(countName(list))?.n ?? list.default.length);
  return Array.from({ length: count }, (_, item) =>
    Object.fromEntries(
      list.fields.map(({ name, default: usual }) => [
        name,
        given.get(fieldName(list, item, name)) ?? list.default[item]?.[name] ?? usual,
      ]),
    ),
  );
}

/** What inputs, those for the items of lists among them, give to a model: only lists of which something is given. */
export function givenByInputs(model: AnyModel, given: ReadonlyMap<string, Exact>): Given {
  const own = new Set(inputsOf(model).map(({ name }) => name));
  const numbers = new Map([...given].filter(([name]) => own.has(name)));
  const changed = listsOf(model).filter((list) => listInputs(list).some(({ name }) => given.has(name)));
  return { numbers, lists: new Map(changed.map((list) => [list.name, itemsFrom(list, given)])) };
}
