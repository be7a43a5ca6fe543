// Marks a whole answer to an exercise, part by part, from nothing but the raw texts and the numbers it was set with: the
// page, the checker of what was handed in and the packages for an LMS all come to the same marks, here.
import { type Exact, exact, hasValue, type Value } from '../kernel/exact.ts';
import type { LiveModel } from '../kernel/live-model.ts';
import { readNumber } from '../kernel/number-input.ts';
import { type Blank, blanksOf, choicePart, type ExerciseDefinition, reasoningPart } from './definition.ts';
import { mark, type Verdict } from './mark.ts';
import { isRate, toleranceOf, type Variant } from './variants.ts';

/** An exercise with the numbers that somebody has it with. */
export interface Task {
  readonly exercise: ExerciseDefinition;
  /** Absent when the exercise has no numbers. */
  readonly model: LiveModel | undefined;
  /** The numbers, by input of the model. */
  readonly numbers: Variant;
}

/** What somebody answered: by part (definition.ts, `partsOf`), the text as it was typed or chosen. */
export type Answer = Readonly<Record<string, string>>;

/** The marking of one part. */
export interface PartMarking {
  readonly part: string;
  readonly verdict: Verdict;
  /** From 0 to 1. */
  readonly credit: Exact;
  /** Whether it is right only as what follows from an earlier answer of the reader's own. */
  readonly isCarried: boolean;
}

/** The marking of an answer. */
export interface Marking {
  readonly parts: readonly PartMarking[];
  /** The mean of the parts, from 0 to 1; of reasoning, which people read, 0. */
  readonly credit: Exact;
  /** Whether it counts as an attempt: every part was understood, and none is a slip of the per cent sign. */
  readonly counts: boolean;
}

const none = exact(0);
const whole = exact(1);

/** What a fraction that could be simpler is worth, where the question asks for lowest terms. */
const creditForUnreduced = exact('1/2');

const creditOf = (verdict: Verdict): Exact => {
  if (verdict.kind === 'not-lowest-terms') return creditForUnreduced;
  return verdict.kind === 'right' || verdict.kind === 'right-rounded' ? whole : none;
};

/** Marks an answer; a part that is missing is empty. Never throws on what a stranger wrote. */
export function markAnswer(task: Task, answer: Answer): Marking {
  const { exercise } = task;
  const parts =
    exercise.kind === 'choice'
      ? [markChoice(exercise.options, answer[choicePart] ?? '')]
      : exercise.kind === 'reasoning'
        ? [markReasoning(answer[reasoningPart] ?? '')]
        : markBlanks(task, answer);
  const sum = parts.reduce((total, { credit }) => total.add(credit), none);
  return {
    parts,
    credit: sum.div(Math.max(1, parts.length)),
    counts:
      parts.length > 0 &&
      parts.every(({ verdict: { kind } }) => kind !== 'unreadable' && kind !== 'percent-slip'),
  };
}

/** Each number against the model (without one there is nothing to mark), and if it is wrong there, against what follows from the reader's earlier numbers. */
function markBlanks({ exercise, model, numbers }: Task, answer: Answer): readonly PartMarking[] {
  if (!model) return [];
  const own = new Map<string, Value>();
  const truth = model.evaluate(numbers);
  return blanksOf(exercise).map((blank, nth) => {
    const unit = model.quantities.get(blank.asks)?.unit;
    const reading = readNumber(answer[blank.asks] ?? '', { units: unit?.words ?? [] });
    const keyFrom = (values: Readonly<Record<string, Value>>) =>
      keyOf(blank, values, unit ? isRate(unit) : false);
    const verdict = mark(reading, keyFrom(truth));
    const carried =
      nth > 0 && creditOf(verdict).equals(0) ? mark(reading, keyFrom(model.evaluate(numbers, own))) : verdict;
    const isCarried = creditOf(carried).compare(creditOf(verdict)) > 0;
    if (reading.ok) own.set(blank.asks, reading.value);
    // A slip or a known mistake in what follows from the reader's own numbers is named as well.
    const found = isCarried || verdict.kind === 'wrong' ? carried : verdict;
    return { part: blank.asks, verdict: found, credit: creditOf(found), isCarried };
  });
}

const keyOf = (blank: Blank, values: Readonly<Record<string, Value>>, isRateAsked: boolean) => ({
  answer: values[blank.asks] as Value,
  isRate: isRateAsked,
  tolerance: toleranceOf(blank),
  simplest: blank.simplest,
  misconceptions: new Map(
    blank.misconceptions.flatMap((name) => {
      const value = values[name];
      return value && hasValue(value) ? [[name, value] as const] : [];
    }),
  ),
});

/** The options of an answer: their ids with commas between. */
export const chosenIn = (text: string): readonly string[] => text.split(',').filter(Boolean);

/** All right options and no wrong one are the whole; each wrong one takes back what a right one gives. */
function markChoice(
  options: readonly { readonly id: string; readonly right: boolean }[],
  text: string,
): PartMarking {
  const chosen = new Set(chosenIn(text).filter((id) => options.some((option) => option.id === id)));
  const part = choicePart;
  if (chosen.size === 0) {
    return { part, verdict: { kind: 'unreadable', reason: 'empty' }, credit: none, isCarried: false };
  }
  const right = options.filter((option) => option.right);
  const found = right.filter(({ id }) => chosen.has(id)).length;
  const wrong = chosen.size - found;
  const credit = exact(Math.max(0, found - wrong)).div(Math.max(1, right.length));
  return { part, verdict: { kind: credit.equals(1) ? 'right' : 'wrong' }, credit, isCarried: false };
}

const markReasoning = (text: string): PartMarking => ({
  part: reasoningPart,
  verdict: text.trim() ? { kind: 'to-be-read' } : { kind: 'unreadable', reason: 'empty' },
  credit: none,
  isCarried: false,
});
