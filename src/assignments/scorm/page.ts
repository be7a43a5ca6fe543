// The one page of a package. Everything else it shows is made by its scripts; it waits for no network besides its own files.
import { xmlText } from '~/calc/spreadsheet/xml-text.ts';
import { htmlLanguage, type Language } from '~/i18n/languages.ts';
import { scormMessages } from '~/i18n/scorm-messages.ts';

/** The files that make a package, besides the player's own. No query and no folder: some LMSs get lost in them. */
export const pageFile = 'index.html';
export const dataFile = 'assignment.js';

/** The page, in the language of the package. @param title any characters */
export function playerPage(language: Language, title: string): string {
  const messages = scormMessages[language];
  return `<!doctype html>
<html lang="${htmlLanguage[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${xmlText(title)}</title>
<link rel="stylesheet" href="player.css">
<script defer src="${dataFile}"></script>
<script defer src="player.js"></script>
</head>
<body>
<main id="player">
<h1>${xmlText(title)}</h1>
<p data-waiting>${xmlText(messages.loading)}</p>
<noscript><p>${xmlText(messages.noScript)}</p></noscript>
</main>
</body>
</html>
`;
}
