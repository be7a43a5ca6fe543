// Scripts in ASCII alone: an LMS may serve files with any character set, or with none.

/** A script without other signs. Strings, patterns and names stay what they were. */
export const inAscii = (script: string): string =>
  script.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
