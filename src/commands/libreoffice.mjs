// @ts-check
// Finds or installs the LibreOffice that recomputes the book's spreadsheets in the tests. Readers never need it.
import { aptInstall, ask } from './debian.mjs';

const places = ['soffice', '/usr/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];

/**
 * The LibreOffice to use: `SOFFICE_PATH`, or the system's own.
 * @returns {string | undefined} its path or name
 */
export const findLibreOffice = () => {
  const told = process.env.SOFFICE_PATH;
  if (told) {
    if (ask(told, ['--version']).ok) return told;
    throw new Error(`SOFFICE_PATH is ${told}: no LibreOffice starts there.`);
  }
  return places.find((place) => ask(place, ['--version']).ok);
};

/**
 * Makes sure that there is a LibreOffice.
 * @returns {string} its path or name
 * @throws when there is none and none could be installed
 */
export const ensureLibreOffice = () => {
  if (!findLibreOffice()) aptInstall(['libreoffice-calc-nogui']);
  const path = findLibreOffice();
  if (path) return path;
  throw new Error(
    'No LibreOffice was found or could be installed: install one and set SOFFICE_PATH to its soffice.',
  );
};
