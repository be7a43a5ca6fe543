// Numbers the things of a page, so that a component can make ids that occur once.

const counters = new WeakMap<object, Map<string, number>>();

/**
 * Counts the things of one kind on a page from 1.
 * @param page what stands for the page (`Astro.locals.page`)
 */
export function nextNumber(page: object, kind: string): number {
  const counts = counters.get(page) ?? new Map<string, number>();
  counters.set(page, counts);
  const number = (counts.get(kind) ?? 0) + 1;
  counts.set(kind, number);
  return number;
}
