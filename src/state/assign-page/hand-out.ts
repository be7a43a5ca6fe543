// The side of the page on which stands what comes of the choices: the sum of it, and everything that is handed out.
import { extentsOf } from '~/assignments/choosing.ts';
import { formatNumber } from '~/calc/kernel/number-format.ts';
import { assignMessages } from '~/i18n/assign-messages.ts';
import { htmlLanguage, type Language, languages, ownName } from '~/i18n/languages.ts';
import { make } from '../shell/make-element.ts';
import { announce } from './announce.ts';
import type { Builder } from './builder.ts';
import { calendarEntry } from './calendar-entry.ts';
import { freshId } from './fields.ts';
import { createHandingOut, type HandingOut } from './handing-out.ts';
import { lmsTexts } from './lms-texts.ts';
import { packageButtons } from './package-buttons.ts';
import { printing } from './printing.ts';
import { qrCode } from './qr-picture.ts';
import { linkToStudents } from './student-link.ts';

/** Everything that is handed out. */
export function handOut(builder: Builder): HTMLElement {
  const words = assignMessages[builder.language];
  const handing = createHandingOut(builder);
  const heading = freshId();
  return make(
    'aside',
    { class: 'hand-out', 'aria-labelledby': heading },
    make('h2', {}, make('span', { id: heading }, words.parts.handOut)),
    summary(builder),
    studentLanguage(handing),
    linkToStudents(handing),
    lmsTexts(handing),
    qrCode(handing),
    calendarEntry(handing),
    printing(handing),
    packageButtons(handing),
  );
}

/** What the assignment comes to, in a line. */
function summary(builder: Builder): HTMLElement {
  const words = assignMessages[builder.language];
  const line = make('p', { class: 'sum' });
  builder.follow((assignment) => {
    const { sections, exercises, points, minutes } = extentsOf(assignment, builder.catalogue);
    const sum = formatNumber(points, 'mixed', builder.language).text;
    const text =
      sections + exercises === 0 ? words.nothing : words.summary(sections, exercises, sum, minutes);
    if (line.textContent !== '' && text !== line.textContent) announce(text);
    line.textContent = text;
  });
  return line;
}

function studentLanguage(handing: HandingOut): HTMLElement {
  const words = assignMessages[handing.pageLanguage].handOut;
  const name = freshId();
  const choose = (language: Language) => async (): Promise<void> => {
    await handing.turnTo(language).catch(() => announce(assignMessages[handing.pageLanguage].notLoaded));
  };
  const inputs = languages.map((language) => {
    const input = make('input', { type: 'radio', name, id: `${name}-${language}`, change: choose(language) });
    const label = make('label', { for: input.id, lang: htmlLanguage[language] }, ownName[language]);
    return { language, input, element: make('span', {}, input, ' ', label) };
  });
  handing.follow(({ language }) => {
    for (const one of inputs) one.input.checked = one.language === language;
  });
  return make(
    'fieldset',
    { class: 'student-language' },
    make('legend', {}, words.language),
    ...inputs.map(({ element }) => element),
  );
}
