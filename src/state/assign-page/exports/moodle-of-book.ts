// Questions for Moodle, of everything that the book has.
import { exportMessages } from '~/i18n/export-messages.ts';
import type { MakePackage } from '../packages.ts';
import { moodleFile, wholeBook } from './files.ts';

export const make: MakePackage = (assignment, catalogue, language) =>
  moodleFile(
    {
      assignment: wholeBook(assignment, catalogue, exportMessages[language].wholeBook),
      catalogue,
      language,
    },
    'whole-book.moodle.xml',
  );
