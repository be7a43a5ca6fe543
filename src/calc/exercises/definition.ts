// What an exercise is, as its author declares it in chapter.yaml. Every exercise is answered in parts: each part has a
// name and takes a text, exactly as it was typed or chosen. Words stand in the prose, never here.

/** Numbers to be asked with: a model, and by input the numbers it may have; its other inputs keep their defaults. */
export interface DrawnNumbers {
  readonly model: string;
  readonly draw: Readonly<Record<string, readonly string[]>>;
}

/** Numbers of an exercise that can do without. */
interface PerhapsDrawnNumbers {
  readonly model?: string | undefined;
  readonly draw?: DrawnNumbers['draw'] | undefined;
}

/** A number that is asked for. */
export interface Blank {
  /** The quantity of the model; it is also the name of the part. */
  readonly asks: string;
  /** Quantities of the model that a known mistake would give instead. */
  readonly misconceptions: readonly string[];
  /** How far from the answer is still right: an exact number, in the quantity's unit; none when it must be exact. */
  readonly tolerance?: string | undefined;
  /** Whether a fraction must be in lowest terms to count whole. */
  readonly simplest?: boolean | undefined;
}

/** One number. */
export interface NumberExercise extends DrawnNumbers, Blank {
  readonly kind: 'number';
}

/** Several numbers, one after the other; a later one is also right when it follows from the reader's own earlier ones. */
export interface StepsExercise extends DrawnNumbers {
  readonly kind: 'steps';
  readonly steps: readonly Blank[];
}

/** An answer to choose. */
export interface Choice {
  readonly id: string;
  readonly right: boolean;
}

/** Multiple choice: one right answer, or several. What is said to each option stands in the prose. */
export interface ChoiceExercise extends PerhapsDrawnNumbers {
  readonly kind: 'choice';
  readonly options: readonly Choice[];
}

/** A few sentences of reasoning, read by people; a model answer stands in the prose. */
export interface ReasoningExercise extends PerhapsDrawnNumbers {
  readonly kind: 'reasoning';
}

/** An exercise of any kind. */
export type ExerciseDefinition = NumberExercise | StepsExercise | ChoiceExercise | ReasoningExercise;

/** The name of the part that holds the chosen options. */
export const choicePart = 'choice';
/** The name of the part that holds the reasoning. */
export const reasoningPart = 'reasoning';

/** The numbers that an exercise asks for, in order. */
export function blanksOf(exercise: ExerciseDefinition): readonly Blank[] {
  if (exercise.kind === 'number') return [exercise];
  return exercise.kind === 'steps' ? exercise.steps : [];
}

/** The parts in which an exercise is answered, in order. */
export function partsOf(exercise: ExerciseDefinition): readonly string[] {
  if (exercise.kind === 'choice') return [choicePart];
  if (exercise.kind === 'reasoning') return [reasoningPart];
  return blanksOf(exercise).map(({ asks }) => asks);
}

/** Whether a machine can tell right from wrong. */
export const isMarked = ({ kind }: ExerciseDefinition): boolean => kind !== 'reasoning';
