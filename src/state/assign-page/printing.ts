// Printed versions: how many, making them, printing. The sheets stand below the builder and are all that goes to the printer.
import { mostVersions, printedVersions } from '~/assignments/printed.ts';
import { readCount } from '~/assignments/rules-text.ts';
import { assignMessages } from '~/i18n/assign-messages.ts';
import { htmlLanguage } from '~/i18n/languages.ts';
import { make, makeButton } from '../shell/make-element.ts';
import { freshId, labelFor } from './fields.ts';
import { fold } from './fold.ts';
import type { HandingOut } from './handing-out.ts';

const usualVersions = '4';

export function printing(handing: HandingOut): HTMLElement {
  const { print: words } = assignMessages[handing.pageLanguage];
  const id = freshId();
  const status = make('p', { class: 'outcome', role: 'status', id: `${id}-said` });
  const count = make('input', {
    id,
    type: 'text',
    inputmode: 'numeric',
    autocomplete: 'off',
    value: usualVersions,
    'aria-describedby': status.id,
  });
  const press = async (): Promise<void> => {
    const versions = readCount(count.value, 1, mostVersions);
    count.ariaInvalid = versions === undefined ? 'true' : null;
    if (versions === undefined) {
      status.textContent = words.wrongCount;
      return;
    }
    status.textContent = words.making;
    button.disabled = true;
    try {
      status.textContent = words.made(await showSheets(handing, versions));
    } catch {
      status.textContent = words.notMade;
    } finally {
      button.disabled = false;
    }
  };
  const button = makeButton(words.make, press);
  const about = make('p', { class: 'field-about' });
  const tools = make(
    'div',
    { class: 'field' },
    labelFor(id, { label: words.count }),
    make('span', { class: 'field-box' }, count, ' ', button),
  );
  return fold(handing, words.title, [about, tools, status], ({ assignment }) => {
    const isEmpty = assignment.exercises.length === 0;
    about.textContent = isEmpty
      ? words.needsExercises
      : assignment.vary === 'same'
        ? `${words.about} ${words.onlyOne}`
        : words.about;
    tools.hidden = isEmpty;
  });
}

/** Makes the sheets and leads to them. @returns how many versions there are */
async function showSheets(handing: HandingOut, count: number): Promise<number> {
  const { print: words } = assignMessages[handing.pageLanguage];
  const { assignment, catalogue, language } = handing.now();
  const { keyPage, sheetOf } = await import('./sheets.ts');
  const versions = printedVersions(assignment, catalogue, count);
  const sheets = await Promise.all(versions.map((version) => sheetOf(version, assignment, catalogue)));
  const key = await keyPage(versions, assignment, catalogue);
  document.querySelector('.sheets')?.remove();
  const heading = make('h2', { tabindex: '-1' }, words.sheets);
  const place = make(
    'div',
    { class: 'sheets', role: 'region', 'aria-label': words.sheets },
    make(
      'div',
      { class: 'sheets-tools' },
      heading,
      makeButton(words.print, () => print()),
      makeButton(words.close, () => place.remove()),
    ),
    make('div', { lang: htmlLanguage[language] }, ...sheets, key),
  );
  document.querySelector('main')?.append(place);
  heading.focus();
  return versions.length;
}
