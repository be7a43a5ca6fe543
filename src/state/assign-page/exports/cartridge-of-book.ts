// A Common Cartridge, of everything that the book has.
import { exportMessages } from '~/i18n/export-messages.ts';
import type { MakePackage } from '../packages.ts';
import { cartridgeFile, wholeBook } from './files.ts';

export const make: MakePackage = (assignment, catalogue, language) =>
  cartridgeFile(
    {
      assignment: wholeBook(assignment, catalogue, exportMessages[language].wholeBook),
      catalogue,
      language,
    },
    'whole-book.imscc',
  );
