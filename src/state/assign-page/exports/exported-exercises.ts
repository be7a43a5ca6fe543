// The exercises of an assignment as an LMS's own quiz takes them: words from the chapter's page, numbers from the
// variants, right and wrong from the models.
import type { Assignment } from '~/assignments/assignment.ts';
import { type Catalogue, type FoundExercise, findExercise } from '~/assignments/catalogue.ts';
import { decimals, tolerance } from '~/assignments/exports/decimals.ts';
import type {
  ExportedBlank,
  ExportedExercise,
  ExportedVariant,
} from '~/assignments/exports/exported-exercise.ts';
import { exportedTasks } from '~/assignments/exports/exported-tasks.ts';
import { type Blank, blanksOf } from '~/calc/exercises/definition.ts';
import type { Task } from '~/calc/exercises/marking.ts';
import { isRate, toleranceOf } from '~/calc/exercises/variants.ts';
import { hasValue, type Value } from '~/calc/kernel/exact.ts';
import type { Language } from '~/i18n/languages.ts';
import {
  type ChapterExercises,
  type ExercisePieces,
  exercisesOfChapter,
  explanationOf,
  filled,
} from '~/state/exercises/from-chapter.ts';
import type { Store } from '~/state/store.ts';
import { plainHtml } from './plain-html.ts';
import { tableOf } from './table-of-numbers.ts';

/** What an export is made of. */
export interface Exported {
  readonly assignment: Assignment;
  readonly catalogue: Catalogue;
  readonly language: Language;
}

/** The assigned exercises in order; those that the book does not have are named by the builder already. */
export async function exportedExercises(of: Exported): Promise<readonly ExportedExercise[]> {
  const made: ExportedExercise[] = [];
  for (const { exercise: id, points } of of.assignment.exercises) {
    const found = findExercise(of.catalogue, id);
    if (found) made.push(await exportedExercise(of, found, decimals(points, false)));
  }
  return made;
}

async function exportedExercise(
  of: Exported,
  found: FoundExercise,
  points: string,
): Promise<ExportedExercise> {
  const chapter = await exercisesOfChapter(of.language, found.chapter.id);
  const pieces = chapter.exercises.get(found.id);
  if (!pieces) throw new Error(`The page of ${found.chapter.id} has no exercise ${found.id}`);
  const exercise = new WordsOfExercise(chapter, pieces, found);
  const tasks = exportedTasks(of.catalogue, of.assignment, found);
  return {
    id: found.id,
    title: pieces.title,
    chapter: found.chapter.title,
    points,
    kind: found.definition.kind,
    variants: tasks.map((task) => exercise.variant(task)),
    table: found.definition.kind === 'number' && tasks.length > 1 ? tableOf(exercise, tasks) : undefined,
  };
}

/** An exercise of a chapter's page, to be written with one set of numbers after the other. */
export class WordsOfExercise {
  readonly chapter: ChapterExercises;
  readonly pieces: ExercisePieces;
  readonly found: FoundExercise;
  readonly store: Store;

  constructor(chapter: ChapterExercises, pieces: ExercisePieces, found: FoundExercise) {
    this.chapter = chapter;
    this.pieces = pieces;
    this.found = found;
    this.store = chapter.newStore();
  }

  /** Gives the store the numbers of a task. */
  take({ numbers }: Task): void {
    for (const [input, value] of numbers) this.store.set(`${this.found.id}.${input}`, value);
  }

  /** A piece as HTML, in the numbers that were taken last. */
  html(piece: Element | undefined, number?: (shown: Element) => string): string {
    if (!piece) return '';
    const copy = filled(piece, this.store, this.chapter.data);
    // What is said to a mistake stands hidden in the chapter until the mistake is made.
    copy.removeAttribute('hidden');
    return plainHtml([copy], number);
  }

  question(number?: (shown: Element) => string): string {
    return this.pieces.question.map((piece) => this.html(piece, number)).join('');
  }

  /** What is said to a mistake. */
  said(mistake: string, part: string, number?: (shown: Element) => string): string {
    return this.html(explanationOf(this.pieces, mistake, part), number);
  }

  variant(task: Task): ExportedVariant {
    this.take(task);
    const values = task.model?.evaluate(task.numbers) ?? {};
    const { definition } = this.found;
    const options = definition.kind === 'choice' ? definition.options : [];
    return {
      question: this.question(),
      solution: this.html(this.pieces.solution),
      blanks: blanksOf(definition).map((blank) => this.blank(blank, task, values)),
      options: options.map(({ id, right }) => {
        const option = this.pieces.options.get(id);
        return { id, isRight: right, text: this.html(option?.text), say: this.html(option?.explanation) };
      }),
    };
  }

  private blank(blank: Blank, { model }: Task, values: Readonly<Record<string, Value>>): ExportedBlank {
    const unit = model?.quantities.get(blank.asks)?.unit;
    const isPercent = unit !== undefined && isRate(unit);
    const answer = values[blank.asks];
    const own = toleranceOf(blank);
    return {
      part: blank.asks,
      label: this.found.parts[blank.asks] ?? blank.asks,
      answer: answer && hasValue(answer) ? decimals(answer, isPercent) : '',
      tolerance: own ? decimals(own, isPercent) : tolerance,
      isPercent,
      mistakes: blank.misconceptions.flatMap((id) => {
        const value = values[id];
        if (!value || !hasValue(value)) return [];
        return [{ id, answer: decimals(value, isPercent), say: this.said(id, blank.asks) }];
      }),
    };
  }
}
