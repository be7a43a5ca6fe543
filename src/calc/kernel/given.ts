// Reads what someone gives to a model as text: "name" and "value", where a value is any number that `readNumber` takes,
// or a list in JSON. What cannot be used is refused with one line that names it and says what is allowed.
import { refusal } from './bounds.ts';
import { type AnyModel, type Given, inputsOf, listsOf } from './calculation.ts';
import { type Exact, exactText } from './exact.ts';
import type { ListInput, ListItem } from './ledger.ts';
import { type NumberRefused, readNumber } from './number-input.ts';
import type { Input } from './quantity.ts';
import { nameOfUnit } from './units.ts';

/** Something given to a model that it cannot use. The message is one line. */
export class RefusedInputError extends Error {
  override readonly name = 'RefusedInputError';
}

const refuse = (message: string): never => {
  throw new RefusedInputError(message.replace(/\s+/g, ' '));
};

/** The values that an input takes, in words: "1/2 … 100 weeks". */
function allowedFor({ min, max, unit, whole }: Input): string {
  const kind = whole ? 'whole numbers' : 'numbers';
  const range =
    min && max
      ? `${exactText(min)} … ${exactText(max)}`
      : min
        ? `${kind} from ${exactText(min)}`
        : max
          ? `${kind} up to ${exactText(max)}`
          : `all ${kind}`;
  return `${range}${whole && min && max ? ', whole' : ''} (${nameOfUnit(unit)})`;
}

const whyUnreadable = ({ reason, readings }: NumberRefused): string => {
  const choices = readings?.map((reading) => `"${reading}"`).join(' or ');
  return {
    empty: 'is empty',
    unreadable: 'is no number',
    'ambiguous-comma': `can be read in two ways: write ${choices}`,
    'ambiguous-fraction': `can be read in two ways: write ${choices}`,
    'division-by-zero': 'divides by zero',
    'too-long': 'is too long',
  }[reason];
};

/** A text in a message: cut when it is long, and without characters that would steer a terminal. */
export const quoted = (text: string): string => {
  const plain = text.replace(/\p{Cc}/gu, '�');
  return `"${plain.length > 60 ? `${plain.slice(0, 60)}…` : plain}"`;
};

/**
 * The number that a text gives for an input. A bare number is the number itself: 1 for 100%.
 * @param name how the input is called in a message
 * @throws RefusedInputError
 */
export function readGivenNumber(text: string, input: Input, name: string = input.name): Exact {
  const reading = readNumber(text, { units: input.unit.words });
  if (!reading.ok)
    return refuse(`${name}: ${quoted(text)} ${whyUnreadable(reading)}; allowed: ${allowedFor(input)}`);
  const refused = refusal(input, reading.value);
  if (!refused) return reading.value;
  const fault = { 'too-small': 'too small', 'too-large': 'too large', 'not-whole': 'not whole' }[
    refused.reason
  ];
  return refuse(`${name}: ${quoted(text)} is ${fault}; allowed: ${allowedFor(input)}`);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readItem(item: unknown, list: ListInput, place: string): ListItem {
  const known = list.fields.map(({ name }) => name);
  if (!isRecord(item)) {
    return refuse(`${place}: an item is an object with ${known.join(', ')}, such as ${exampleOf(list)}`);
  }
  const unknown = Object.keys(item).find((name) => !known.includes(name));
  if (unknown !== undefined)
    refuse(`${place}: there is no field ${quoted(unknown)}; an item has ${known.join(', ')}`);
  return Object.fromEntries(
    list.fields.map((field) => {
      const value = item[field.name];
      if (value === undefined) return [field.name, field.default];
      if (typeof value !== 'string' && typeof value !== 'number') {
        return refuse(`${place}.${field.name}: a number is wanted, as text; allowed: ${allowedFor(field)}`);
      }
      return [field.name, readGivenNumber(`${value}`, field, `${place}.${field.name}`)];
    }),
  );
}

/** The default of a list as one would write it. */
const exampleOf = (list: ListInput): string =>
  JSON.stringify(
    list.default.map((item) =>
      Object.fromEntries(Object.entries(item).map(([name, x]) => [name, exactText(x)])),
    ),
  );

/** The items that a JSON text gives for a list. @throws RefusedInputError */
export function readGivenList(text: string, list: ListInput): readonly ListItem[] {
  let items: unknown;
  try {
    items = JSON.parse(text);
  } catch {
    return refuse(`${list.name}: ${quoted(text)} is no JSON; allowed: a list such as ${exampleOf(list)}`);
  }
  if (!Array.isArray(items)) return refuse(`${list.name}: a JSON list is wanted, such as ${exampleOf(list)}`);
  if (items.length < list.min || items.length > list.max) {
    return refuse(`${list.name}: ${items.length} items are given; allowed: ${list.min} … ${list.max} items`);
  }
  return items.map((item, index) => readItem(item, list, `${list.name}[${index}]`));
}

/**
 * What the pairs of name and text give to a model.
 * @throws RefusedInputError for the first that cannot be used: unknown, given twice, unreadable or out of bounds
 */
export function readGiven(model: AnyModel, pairs: Iterable<readonly [name: string, text: string]>): Given {
  const inputs = new Map(inputsOf(model).map((input) => [input.name, input]));
  const listInputs = new Map(listsOf(model).map((list) => [list.name, list]));
  const numbers = new Map<string, Exact>();
  const lists = new Map<string, readonly ListItem[]>();
  for (const [name, text] of pairs) {
    if (numbers.has(name) || lists.has(name)) refuse(`${name} is given twice; give it once`);
    const [input, list] = [inputs.get(name), listInputs.get(name)];
    if (input) numbers.set(name, readGivenNumber(text, input));
    else if (list) lists.set(name, readGivenList(text, list));
    else {
      const names = [...inputs.keys(), ...listInputs.keys()].join(', ');
      refuse(`${model.id} has no input ${quoted(name)}; it has ${names || 'none'}`);
    }
  }
  return { numbers, lists };
}
