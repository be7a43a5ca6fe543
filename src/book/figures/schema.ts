// What an author declares of a figure in chapter.yaml, by kind. The sentence below a figure stands in the MDX.
import { z } from 'astro/zod';
import { valueParts } from '../../calc/kernel/quantity.ts';
import { identifier, title } from '../shapes.ts';

const label = title.optional();
const drawn = z.strictObject({ of: z.string(), label });
const mark = z.strictObject({ at: z.string(), label: title });
const band = z.strictObject({ from: z.string(), to: z.string(), label: title });
const part = z.enum(valueParts).optional();
const yes = z.literal('true').optional();

/** A binding, or `null` for an empty cell. All scalars of the YAML are texts. */
const cell = z.string().transform((text) => (text === 'null' ? null : text));
const asDrawn = (column: string | z.infer<typeof drawn>) =>
  typeof column === 'string' ? { of: column } : column;

/** Series over periods as lines or bars, with single points, bands and marks. */
const lines = z.strictObject({
  kind: z.literal('lines'),
  title,
  lines: z.array(drawn.extend({ as: z.enum(['line', 'bars']).default('line'), hidden: yes })).min(1),
  points: z.array(drawn.extend({ at: z.string() })).default([]),
  bands: z.array(band).default([]),
  marks: z.array(mark).default([]),
  switch: yes,
  foot: z.string().optional(),
});

/** Quantities over an input. */
const curve = z.strictObject({
  kind: z.literal('curve'),
  title,
  over: z.string(),
  from: z.string(),
  to: z.string(),
  lines: z.array(drawn).min(1),
  least: z.string().optional(),
  most: z.string().optional(),
  zone: z.strictObject({ of: z.string(), label: title }).optional(),
  marks: z.array(mark).default([]),
});

/** Parts on top of each other: in columns of their own, or over periods. */
const stacks = z.strictObject({
  kind: z.literal('stacks'),
  title,
  columns: z.array(z.strictObject({ label: title, parts: z.array(drawn).min(1) })).default([]),
  parts: z.array(drawn).default([]),
});

/** A recurrence period by period, with its inputs as editable numbers. */
const table = z.strictObject({
  kind: z.literal('table'),
  title,
  of: identifier,
  fields: z
    .strictObject({
      columns: z.array(title).min(1),
      rows: z.array(z.strictObject({ label: title, inputs: z.array(cell) })).min(1),
    })
    .optional(),
  groups: z
    .array(
      z.strictObject({
        label: title,
        // A quantity of the example, or one with a shorter head than its label.
        columns: z.array(z.union([z.string(), drawn]).transform(asDrawn)).min(1),
      }),
    )
    .min(1),
  holds: z.string().optional(),
});

/** What flows from where to where, in one period where there are several. */
const flow = z.strictObject({
  kind: z.literal('flow'),
  title,
  of: identifier,
  nodes: z
    .array(z.strictObject({ id: identifier, label: title, column: z.enum(['0', '1', '2', '3']), part }))
    .min(2),
  links: z.array(drawn.extend({ from: identifier, to: identifier, part, remainder: yes })).min(1),
});

/** Flows in rows and columns that add to nothing. */
const matrix = z.strictObject({
  kind: z.literal('matrix'),
  title,
  columns: z.array(title).min(1),
  rows: z.array(z.strictObject({ label: title, cells: z.array(cell), sum: z.string() })).min(1),
  sums: z.array(z.string()).min(1),
  reasons: z.array(z.strictObject({ of: z.string(), label: title })).default([]),
});

/** The capitals into which an example's capital is divided so that work never stops, week by week. */
const formsOfCapital = z.strictObject({ kind: z.literal('forms-of-capital'), title, of: identifier });

/** The years of two capitals side by side. */
const yearCompared = z.strictObject({
  kind: z.literal('year-compared'),
  title,
  of: identifier,
  and: identifier,
});

/** The shape of one figure. */
export const figureSchema = z.discriminatedUnion('kind', [
  lines,
  curve,
  stacks,
  table,
  flow,
  matrix,
  formsOfCapital,
  yearCompared,
]);
/** A figure as declared. */
export type FigureSpec = z.infer<typeof figureSchema>;
