// How a place in the book is written down where it is kept: ids that are the same in both languages, and the moment.

/** A section of a chapter. */
export interface SectionPlace {
  /** "turnover/annual-rate" */
  readonly chapter: string;
  readonly section: string;
}

/** Whether it can be the id of a chapter or a section. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z\d/-]{1,120}$/i.test(value);

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

/** Whether it is a date and time of ISO 8601, as a browser writes it or another program. */
export const isMoment = (value: unknown): value is string =>
  typeof value === 'string' && moment.test(value) && !Number.isNaN(Date.parse(value));

/** Whether two places are the same section. */
export const isSameSection = (one: SectionPlace, other: SectionPlace): boolean =>
  one.chapter === other.chapter && one.section === other.section;
