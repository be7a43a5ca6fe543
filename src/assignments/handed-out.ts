// The addresses that are handed out for an assignment.

import { pagePath } from '~/i18n/addresses.ts';
import type { Language } from '~/i18n/languages.ts';
import type { Assignment } from './assignment.ts';
import { writeAssignment } from './link.ts';

/** Longer links are cut off on their way by some programs. */
export const longestSafeLink = 2000;

/** The page that a student opens. @param site where the book is, such as "https://example.org" */
export const studentLink = (assignment: Assignment, language: Language, site: string): string =>
  `${new URL(pagePath(language, 'assignment/'), site).href}#${writeAssignment(assignment)}`;

/** A student's link as one that only shows what it looks like: nothing of it is kept. */
export const asPreview = (link: string): string => `${link}&preview=1`;
