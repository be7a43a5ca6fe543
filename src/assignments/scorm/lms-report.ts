// What an LMS is told of the work: the score, how far it is, what was answered, and what it must give back next time.

import { choicePart, type ExerciseDefinition } from '~/calc/exercises/definition.ts';
import { chosenIn, type PartMarking } from '~/calc/exercises/marking.ts';
import { type Exact, exact } from '~/calc/kernel/exact.ts';
import {
  choicePattern,
  choiceResponse,
  cmiDecimal,
  cmiIdentifier,
  cmiTime,
  cmiTimespan,
  fillInResponse,
  readDecimal,
} from './cmi-texts.ts';
import type { Entry } from './lms-session.ts';

export type LessonStatus = 'incomplete' | 'completed' | 'passed' | 'failed';

/** A score never goes down: not by a worse answer, and not because something was lost. */
export const bestScore = (...scores: readonly (Exact | undefined)[]): Exact | undefined =>
  scores.reduce((best, score) => (score && (!best || score.gt(best)) ? score : best), undefined);

/** What decides about the status. */
export interface Standing {
  /** What the LMS last called it. */
  readonly before: string;
  /** Whether it was handed in with the button. */
  readonly isFinished: boolean;
  readonly score: Exact | undefined;
  /** From which score it is passed; `undefined`: no score decides. */
  readonly mastery: Exact | undefined;
}

/** Incomplete until it is handed in; what is passed or completed once stays so. */
export function lessonStatus({ before, isFinished, score, mastery }: Standing): LessonStatus {
  if (before === 'passed') return 'passed';
  if (!isFinished) return before === 'completed' ? 'completed' : 'incomplete';
  if (!mastery || !score) return 'completed';
  return score.gte(mastery) ? 'passed' : 'failed';
}

/** What stands in the gradebook and what the next visit begins with. */
export interface Report {
  readonly status: LessonStatus;
  /** Of 100; `undefined` when nothing is marked by a machine. */
  readonly score: Exact | undefined;
  /** How long this visit has lasted, in milliseconds. */
  readonly time: number;
  readonly suspendData: string;
}

/**
 * The report as elements, in the order in which they are set. What keeps the work comes first: without "suspend" the next
 * visit is a new and empty attempt.
 */
export const reportEntries = ({ status, score, time, suspendData }: Report): readonly Entry[] => [
  ['cmi.core.exit', 'suspend'],
  ['cmi.suspend_data', suspendData],
  ...(score
    ? ([
        ['cmi.core.score.min', '0'],
        ['cmi.core.score.max', '100'],
        ['cmi.core.score.raw', cmiDecimal(score)],
      ] as const)
    : []),
  ['cmi.core.lesson_status', status],
  ['cmi.core.session_time', cmiTimespan(time)],
];

/** One answered part of an exercise. */
export interface Interaction {
  readonly exercise: string;
  readonly definition: ExerciseDefinition;
  readonly marking: PartMarking;
  /** The text as it was typed, or the chosen options. */
  readonly answer: string;
  /** When, in milliseconds since 1970, and how long it took. */
  readonly at: number;
  readonly latency: number;
  /** What the part can bring, in points. */
  readonly weight: Exact;
  /** The right answer, only when the student may see it. */
  readonly right?: string | undefined;
}

function resultOf({ verdict, credit }: PartMarking): string {
  if (verdict.kind === 'to-be-read') return 'neutral';
  if (credit.equals(1)) return 'correct';
  return credit.equals(0) ? 'wrong' : cmiDecimal(credit);
}

/** The elements of an interaction, in the order in which they are set; they are appended, never set anew. */
export function interactionEntries(place: number, interaction: Interaction): readonly Entry[] {
  const { exercise, definition, marking, answer, at, latency, weight, right } = interaction;
  const { part } = marking;
  const isAlone = definition.kind !== 'steps';
  const options = definition.kind === 'choice' && part === choicePart ? definition.options : undefined;
  const ids = options?.map(({ id }) => id) ?? [];
  const rightOnes = options?.filter((option) => option.right).map(({ id }) => id) ?? [];
  const pattern = options ? choicePattern(ids, rightOnes) : fillInResponse(right ?? '');
  const entries: readonly (readonly [string, string])[] = [
    ['id', cmiIdentifier(isAlone ? exercise : `${exercise}.${part}`)],
    ['type', options ? 'choice' : 'fill-in'],
    ['time', cmiTime(at)],
    ['weighting', cmiDecimal(weight)],
    ['student_response', options ? choiceResponse(ids, chosenIn(answer)) : fillInResponse(answer)],
    ['result', resultOf(marking)],
    ['latency', cmiTimespan(latency)],
    ...(right === undefined ? [] : [['correct_responses.0.pattern', pattern] as const]),
  ];
  return entries.map(([name, value]) => [`cmi.interactions.${place}.${name}`, value]);
}

/** From which score of 100 the work is passed, as the LMS says it. */
export const masteryOf = (text: string): Exact | undefined => {
  const mastery = readDecimal(text);
  return mastery?.gt(exact(0)) ? mastery : undefined;
};
