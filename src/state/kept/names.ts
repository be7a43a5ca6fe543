// Under which names this browser keeps what it keeps; see shelf.ts. By itself, because every page loads it.

/** What every name in the storage begins with. */
export const prefix = 'capital-in-motion/';

/** The key in the storage. @param name of a shelf: "settings", "numbers/turnover/annual-rate" */
export const keyOf = (name: string): string => `${prefix}${name}`;

/** The name of the shelf of a chapter's changed numbers. */
export const numbersOf = (chapter: string): string => `numbers/${chapter}`;

/** The name of the shelf of a chapter's highlights and notes. */
export const marksOf = (chapter: string): string => `marks/${chapter}`;

/** The name of the shelf that says which assignment is in force. */
export const inForceName = 'assignment';
