// What can be assigned: the chapters with their sections, activities and exercises, as the pages for instructors and the
// checker get them in one file (src/book/catalogue.ts makes it, /en/exercises.json hands it out).
import type { ExerciseDefinition } from '~/calc/exercises/definition.ts';
import { type Refusal, refusal } from '~/calc/kernel/bounds.ts';
import { type Exact, exact } from '~/calc/kernel/exact.ts';
import type { CompiledModel } from '~/calc/kernel/live-model.ts';

export interface CatalogueSection {
  readonly id: string;
  readonly title: string;
  /** What a reader can do or must have seen there, by id: "guess:…", "example:…", "figure:…", "exercise:…", "end". */
  readonly activities: readonly string[];
  /** Ids it once had. */
  readonly formerly: readonly string[];
}

export interface CatalogueExercise {
  readonly title: string;
  /** Its number in the chapter, from 1. */
  readonly number: number;
  /** The section in which it stands. */
  readonly section: string;
  readonly definition: ExerciseDefinition;
  readonly formerly: readonly string[];
  /** By part, what is asked for, in words. */
  readonly parts: Readonly<Record<string, string>>;
  /** By input that is drawn, its name in words and its unit. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** A number of a worked example that can be fixed. */
export interface CatalogueNumber {
  /** "capital-a.workingPeriod" */
  readonly binding: string;
  /** "Capital A: working period, in weeks" */
  readonly label: string;
  /** The source's number, as an exact text. */
  readonly value: string;
  /** The bounds of the input, as exact texts. */
  readonly min?: string;
  readonly max?: string;
  readonly whole?: true;
}

export interface CatalogueChapter {
  /** "turnover/annual-rate"; also its path below the language. */
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly part: string;
  readonly minutes: number;
  readonly sections: readonly CatalogueSection[];
  readonly exercises: Readonly<Record<string, CatalogueExercise>>;
  readonly numbers: readonly CatalogueNumber[];
}

export interface Catalogue {
  /** "2026.11" */
  readonly edition: string;
  /** Of the generator of numbers. */
  readonly generator: number;
  readonly language: 'en' | 'zh';
  readonly chapters: readonly CatalogueChapter[];
  /** The models of the exercises, by id. */
  readonly models: Readonly<Record<string, CompiledModel>>;
}

/** Why a number of a worked example cannot be fixed at a value; `undefined` when it can. */
export const refusalOf = ({ min, max, whole }: CatalogueNumber, value: Exact): Refusal | undefined =>
  refusal(
    {
      min: min === undefined ? undefined : exact(min),
      max: max === undefined ? undefined : exact(max),
      whole: whole ?? false,
    },
    value,
  );

/** An exercise together with where it stands. */
export interface FoundExercise extends CatalogueExercise {
  readonly id: string;
  readonly chapter: CatalogueChapter;
}

/** Finds an exercise by its id, or by one that it once had. */
export function findExercise({ chapters }: Catalogue, id: string): FoundExercise | undefined {
  for (const chapter of chapters) {
    for (const [known, exercise] of Object.entries(chapter.exercises)) {
      if (known === id || exercise.formerly.includes(id)) return { ...exercise, id: known, chapter };
    }
  }
  return undefined;
}

/** Finds a chapter, or a section by its id or one that it once had. */
export function findPlace(
  { chapters }: Catalogue,
  place: string,
): { readonly chapter: CatalogueChapter; readonly section: CatalogueSection | undefined } | undefined {
  for (const chapter of chapters) {
    if (chapter.id === place) return { chapter, section: undefined };
    if (!place.startsWith(`${chapter.id}/`)) continue;
    const id = place.slice(chapter.id.length + 1);
    const section = chapter.sections.find((one) => one.id === id || one.formerly.includes(id));
    if (section) return { chapter, section };
  }
  return undefined;
}
