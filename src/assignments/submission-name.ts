// What a submission's file is called: the book, the assignment, the student. It carries over to every file system.
import type { Submission } from './work.ts';

/** Letters and digits of any writing; everything else becomes a hyphen. */
const slug = (text: string, longest: number): string =>
  [
    ...text
      .normalize('NFC')
      .toWellFormed()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-'),
  ]
    .slice(0, longest)
    .join('')
    .replace(/^-+|-+$/g, '');

/** "capital-in-motion_week-3_ada-lovelace_s1234.json". @param title of the assignment */
export function submissionFileName({ student }: Pick<Submission, 'student'>, title: string): string {
  const parts = [slug(title, 40).toLowerCase() || 'assignment', slug(student.name, 40), slug(student.id, 30)];
  return `${['capital-in-motion', ...parts.filter(Boolean)].join('_')}.json`;
}
