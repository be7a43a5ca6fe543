// Text in markup that is written by hand: HTML, XML, and their attributes in double quotes.

/** A text as markup shows it. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
