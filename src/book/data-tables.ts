// The tables of official figures in content/data/: what a table holds. The calculations read the same files by import.
import { z } from 'astro/zod';
import { title } from './shapes.ts';
import { yamlFolder } from './yaml-folder.ts';

const camelCase = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'a name such as federalDeficit');

/** As it was published: "14.0" says more than "14". */
const figure = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?$/, 'an exact decimal in quotation marks, such as "-15.120"');

/** One published series in one vintage. */
const series = z.strictObject({
  /** What is counted, without the unit. */
  name: title,
  /** Where it is not that of the table. */
  unit: title.optional(),
  agency: title,
  /** What the agency calls it. */
  series: z.string().min(1),
  /** As of when. */
  vintage: title,
  /** The copy that was read, and when. */
  retrieved: title,
  /** By year, or by date where the series is not yearly. */
  figures: z
    .record(z.string().min(1), figure)
    .refine((figures) => Object.keys(figures).length > 0, 'a series has a figure at least'),
  /** Keys of figures for which no copy was seen. */
  unverified: z.array(z.string()).min(1).optional(),
});

const dataTable = z.strictObject({
  title,
  unit: title,
  /** The copies from which figures were read, by their keys, where a series was put together from several. */
  copies: z
    .array(title.extend({ of: z.array(z.string()).min(1) }))
    .min(1)
    .optional(),
  series: z.record(camelCase, series).refine((all) => Object.keys(all).length > 0, 'a table has a series'),
});

/** A table of official figures. */
export type DataTable = z.infer<typeof dataTable>;

/** The tables under a root, by name of file. @throws ContentError when one has another shape */
export const readDataTableFiles = yamlFolder('content/data', dataTable, 'json');
