// Shapes that the book's YAML files share.
import { z } from 'astro/zod';

/** One of it for each language. */
export const inBothLanguages = <T extends z.ZodType>(of: T) => z.strictObject({ en: of, zh: of });

/** Words in both languages. */
export const title = inBothLanguages(z.string().min(1));

/** What is named in addresses and bindings. */
export const identifier = z.string().regex(/^[a-z][a-z0-9-]*$/, 'use lower-case letters, digits and hyphens');
