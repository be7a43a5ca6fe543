// Styles that come with a part of the page that is fetched late. The part imports its own style sheet as text
// (`import css from './part.css?inline'`) and adopts it here: no further request, no flash, and nothing that the
// Content-Security-Policy would have to allow.

const adopted = new Set<string>();

/** Adds a style sheet to the document, once. @param css its text */
export function adoptStyles(document: Document, css: string): void {
  if (adopted.has(css)) return;
  adopted.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
