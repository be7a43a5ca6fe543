// Shapes that the book's YAML files share.
import { z } from 'astro/zod';

/** One of it for each language. */
export const inBothLanguages = <T extends z.ZodType>(of: T) => z.strictObject({ en: of, zh: of });

/** Words in both languages. */
export const title = inBothLanguages(z.string().min(1));

/** What is named in addresses and bindings. */
export const identifier = z.string().regex(/^[a-z][a-z0-9-]*$/, 'use lower-case letters, digits and hyphens');

/** A year may stand in figures; other numbers are the models', and would be wrong as text once a model changes. */
const years = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g;

/** Running text that holds no number in figures but years. */
export const words = z
  .string()
  .min(1)
  .refine(
    (text) => !/\d/.test(text.replace(years, '')),
    'write numbers in words; only years stand in figures',
  );

/** Running text of one or two sentences. */
export const oneOrTwoSentences = words.refine(
  (text) => (text.match(/[.?!](?=\s|$)|[。？！]/g) ?? []).length <= 2,
  'one or two sentences, no more',
);
