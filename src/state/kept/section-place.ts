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

/** Whether it is a moment as a browser writes it: ISO 8601. */
export const isMoment = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT[\d:.]{5,12}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));

/** Whether two places are the same section. */
export const isSameSection = (one: SectionPlace, other: SectionPlace): boolean =>
  one.chapter === other.chapter && one.section === other.section;
