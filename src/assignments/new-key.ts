// A key for a new assignment that can be read aloud: "2026-tavo-rimu". It is part of every seed, so two assignments with
// the same key and the same exercises give a student the same numbers.

/** Without letters that are mistaken for each other, in writing or by ear. */
const consonants = 'bdfgkmnprstv';
const vowels = 'aeiou';

/**
 * A new key.
 * @param below draws a whole number from 0 to `below` − 1
 * @param year that it begins with, so that keys of different years can be told apart at a glance
 */
export function newKey(below: (limit: number) => number, year: number): string {
  const letter = (letters: string): string => letters[below(letters.length)] ?? '';
  const word = (): string => `${letter(consonants)}${letter(vowels)}${letter(consonants)}${letter(vowels)}`;
  return `${year}-${word()}-${word()}`;
}
