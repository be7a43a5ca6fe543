// Which edition of the book this is: its year and month.

/**
 * Stands in every assignment's link and in what is handed in. It goes up when an exercise's numbers, wording or marking
 * change, so that work done in an older one is told apart.
 */
export const edition = '2026.11';
