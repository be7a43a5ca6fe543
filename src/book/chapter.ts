// What a chapter is: the shape of its chapter.yaml. Prose stands in en.mdx and zh.mdx beside it.
// Scalars are text on purpose (the YAML is read without guessing types): "0.1" must not become a float.
import { z } from 'astro/zod';
import { valueParts } from '../calc/kernel/quantity.ts';
import { figureSchema } from './figures/schema.ts';
import { identifier, inBothLanguages, oneOrTwoSentences, title } from './shapes.ts';

/** Where something stands: a work of the bibliography and the place in it. */
const place = z.strictObject({ cite: identifier, at: z.string() });

/** A place that the page shows. */
const shownPlace = z.strictObject({ cite: identifier, at: title });

/**
 * An input's value: an exact number, the binding ("example.quantity") that it follows, or the figure of a table
 * ("example.column@2016") that it starts from and that a reader may change.
 */
const givenInput = z.union([
  z.string(),
  z.strictObject({ from: z.string() }),
  z.strictObject({ starts: z.string() }),
]);

/** A number that a source prints. `note` explains a difference from the recomputed value. */
const printed = place.extend({ quantity: z.string(), value: z.string(), note: identifier.optional() });

/** A worked example: a named instance of a model with the source's own inputs. */
const example = z.strictObject({
  title,
  model: z.string(),
  source: shownPlace,
  inputs: z.record(z.string(), givenInput).default({}),
  /** Quantities that a screen reader is told after an edit. */
  announce: z.array(z.string()).default([]),
  printed: z.array(printed).default([]),
});

/** A number that an exercise asks for, and the wrong readings of it that the marking recognises. */
const blank = {
  asks: z.string(),
  /** Quantities or misreadings of the model that a known misconception would give as the answer. */
  misconceptions: z.array(z.string()).default([]),
  tolerance: z.string().optional(),
  simplest: z.literal('true').transform(Boolean).optional(),
};

/** Every combination of the drawn values is a candidate; unfit ones are left out. */
const draw = z.record(z.string(), z.array(z.string()).min(1));
const numbers = { model: z.string(), draw };
const perhapsNumbers = { model: z.string().optional(), draw: draw.optional() };
/** `formerly`: ids it once had, which stand in links that were handed out. */
const ofAnyKind = { title, formerly: z.array(identifier).default([]) };

/** An exercise; without a `kind` it asks for one number. */
const exercise = z.preprocess(
  (data) =>
    typeof data === 'object' && data !== null && !('kind' in data) ? { kind: 'number', ...data } : data,
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('number'), ...ofAnyKind, ...numbers, ...blank }),
    z.strictObject({
      kind: z.literal('steps'),
      ...ofAnyKind,
      ...numbers,
      steps: z.array(z.strictObject(blank)).min(2),
    }),
    z.strictObject({
      kind: z.literal('choice'),
      ...ofAnyKind,
      ...perhapsNumbers,
      options: z
        .array(z.strictObject({ id: identifier, right: z.literal('true').transform(Boolean).default(false) }))
        .min(2),
    }),
    z.strictObject({ kind: z.literal('reasoning'), ...ofAnyKind, ...perhapsNumbers }),
  ]),
);

const byId = <T extends z.ZodType>(of: T) => z.record(identifier, of);

/** The shape of chapter.yaml. `sections` are the ids of the `##` headings, in order, for both languages. */
export const chapterSchema = z.strictObject({
  title,
  question: title,
  /** What the chapter answers, for the table of contents: one or two sentences without computed numbers. */
  answer: inBothLanguages(oneOrTwoSentences),
  objectives: inBothLanguages(z.array(z.string()).min(1)),
  needs: inBothLanguages(z.array(z.string())),
  minutes: z.string().regex(/^\d+$/).transform(Number),
  sections: z.array(identifier).min(1),
  examples: byId(example),
  figures: byId(figureSchema).default({}),
  /** The figure that stands beside a link to the chapter; else its first drawing. */
  preview: identifier.optional(),
  exercises: byId(exercise).default({}),
  /** By section, ids it once had, which stand in links that were handed out. */
  formerly: byId(z.array(identifier)).default({}),
});

/** A chapter as read: its file's data and its place in the book; `id` is "part/slug". */
export interface Chapter extends z.infer<typeof chapterSchema> {
  readonly id: string;
  readonly part: string;
  readonly slug: string;
}

export type Example = z.infer<typeof example>;
export type Exercise = z.infer<typeof exercise>;
export type Printed = z.infer<typeof printed>;

/** A term of the three-language glossary, content/glossary.yaml. */
const term = z.strictObject({
  en: z.string(),
  zh: z.string(),
  de: z.string(),
  symbol: title.optional(),
  /** The part of value that it names, and whose colour it has. */
  part: z.enum(valueParts).optional(),
  meaning: title,
});
export const glossarySchema = byId(term);
export type Term = z.infer<typeof term>;
