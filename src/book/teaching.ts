// Notes for teaching a chapter, content/chapters/<part>/<chapter>/teaching.yaml: what to prepare, a plan for one class,
// and questions to discuss. The aims, the misconceptions and the exercises are the chapter's own and stand nowhere else.
import { z } from 'astro/zod';
import { identifier, inBothLanguages, words } from './shapes.ts';
import { onceUnchanged } from './unchanged-file.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** How long a class lasts, in minutes. */
export const classMinutes = 50;

/** A text in both languages: words, and no number that a model computes. */
const text = inBothLanguages(words);

const teachingSchema = z.strictObject({
  prepare: z.array(text).min(1),
  plan: z
    .array(
      z.strictObject({
        minutes: z
          .string()
          .regex(/^[1-9]\d*$/, 'a whole number of minutes')
          .transform(Number),
        does: text,
        /** The section of the chapter that it goes by. */
        section: identifier.optional(),
      }),
    )
    .min(3)
    .refine(
      (steps) => steps.reduce((sum, { minutes }) => sum + minutes, 0) === classMinutes,
      `steps that take ${classMinutes} minutes together`,
    ),
  discussion: z
    .array(z.strictObject({ question: text, touches: text }))
    .min(4)
    .max(6),
});

export type Teaching = z.infer<typeof teachingSchema>;

/** The notes of a chapter, from the project's root. @param id of the chapter: "turnover/annual-rate" */
export const teachingFile = (id: string): string => `content/chapters/${id}/teaching.yaml`;

const fileOf = onceUnchanged((root, file) => readYaml(root, file, teachingSchema));

/** The notes of a chapter with the lines on which they stand. @throws ContentError */
export const readTeaching = (id: string, root: string = process.cwd()): YamlFile<Teaching> =>
  fileOf(root, teachingFile(id));
