// An exercise whose variants differ in nothing but their numbers, as one text with places and a table of numbers for them.
import { decimals } from '~/assignments/exports/decimals.ts';
import { answerColumn, type ExportedTable, mistakeColumn } from '~/assignments/exports/exported-exercise.ts';
import { blanksOf } from '~/calc/exercises/definition.ts';
import type { Task } from '~/calc/exercises/marking.ts';
import { isRate } from '~/calc/exercises/variants.ts';
import { hasValue } from '~/calc/kernel/exact.ts';
import type { WordsOfExercise } from './exported-exercises.ts';

/** The texts of one variant, with places for the numbers that they show. */
interface Texts {
  readonly question: string;
  readonly solution: string;
  readonly say: Readonly<Record<string, string>>;
  /** By place, its number. */
  readonly row: Readonly<Record<string, string>>;
}

/** The table; `undefined` when the words change with the numbers, or a number has no value somewhere. */
export function tableOf(exercise: WordsOfExercise, tasks: readonly Task[]): ExportedTable | undefined {
  const all = tasks.map((task) => textsOf(exercise, task));
  const [first] = all;
  if (!first) return undefined;
  const shape = ({ row, ...texts }: Texts): string => JSON.stringify([texts, Object.keys(row)]);
  if (all.some((texts) => !texts || shape(texts) !== shape(first))) return undefined;
  const { row, ...texts } = first;
  const columns = Object.keys(row).map(
    (place) => [place, all.map((each) => each?.row[place] ?? '')] as const,
  );
  return { ...texts, columns: Object.fromEntries(columns) };
}

/** A name that Moodle takes for a place: "turnoverTime", of another example "capital_a_turnoverTime". */
const placeOf = (binding: string, id: string): string =>
  binding.startsWith(`${id}.`) ? binding.slice(id.length + 1) : binding.replace(/\W/g, '_');

function textsOf(exercise: WordsOfExercise, task: Task): Texts | undefined {
  exercise.take(task);
  const { store, found, pieces } = exercise;
  const [blank] = blanksOf(found.definition);
  const unit = blank && task.model?.quantities.get(blank.asks)?.unit;
  if (!blank || !unit || !task.model) return undefined;
  const row: Record<string, string> = {};
  let isWhole = true;
  const put = (place: string, binding: string, isPercent: boolean): void => {
    const value = store.read(binding);
    if (hasValue(value)) row[place] = decimals(value, isPercent);
    else isWhole = false;
  };
  const number = (shown: Element): string => {
    const binding = shown.getAttribute('data-of') ?? '';
    const style = shown.getAttribute('data-as') ?? store.quantity(binding).unit.style;
    const place = placeOf(binding, found.id);
    put(place, binding, style === 'percent');
    return style === 'percent' ? `{${place}}%` : `{${place}}`;
  };
  const isPercent = isRate(unit);
  put(answerColumn, `${found.id}.${blank.asks}`, isPercent);
  for (const [index, mistake] of blank.misconceptions.entries()) {
    put(mistakeColumn(index), `${found.id}.${mistake}`, isPercent);
  }
  const texts = {
    question: exercise.question(number),
    solution: exercise.html(pieces.solution, number),
    say: Object.fromEntries(
      blank.misconceptions.map((mistake) => [mistake, exercise.said(mistake, blank.asks, number)]),
    ),
  };
  return isWhole ? { ...texts, row } : undefined;
}
