// Saving marks as files and taking them in: the lower part of the dialogue "My marks".
import type { Language } from '~/i18n/languages.ts';
import { marksMessages } from '~/i18n/marks-messages.ts';
import { saveFile } from '../save-file.ts';
import { make, makeButton } from '../shell/make-element.ts';
import { chapterAt } from './chapter-page.ts';
import { type FileKind, importMarksFile, marksFile } from './exchange.ts';
import type { MarksOfPage } from './web-annotation.ts';

/**
 * @param target where files may be dropped
 * @param pages what there is to save
 * @param taken called when marks have come in
 */
export function filesRow(
  target: HTMLElement,
  language: Language,
  pages: () => readonly MarksOfPage[],
  taken: () => void,
): HTMLElement {
  const messages = marksMessages[language];
  const here = chapterAt(location.pathname);
  const said = make('div', { role: 'status' });
  const scope = make(
    'select',
    { 'aria-label': messages.scope },
    ...(here ? [make('option', { value: 'chapter' }, messages.thisChapter)] : []),
    make('option', { value: 'book' }, messages.wholeBook),
  );
  const save = async (kind: FileKind): Promise<void> => {
    const isOne = scope.value === 'chapter';
    const isMeant = (page: MarksOfPage): boolean =>
      !isOne || (page.chapter === here?.chapter && page.language === here.language);
    const { name, type, text } = await marksFile(pages().filter(isMeant), kind, language);
    saveFile(name, text, type);
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const result = await importMarksFile(file, language);
    if (!result.ok) {
      const reasons = make('ul', {}, ...result.reasons.map((reason) => make('li', {}, reason)));
      said.replaceChildren(make('p', { class: 'marks-problem' }, messages.refused), reasons);
      return;
    }
    const { added, changed, same } = result.merged;
    said.replaceChildren(make('p', {}, messages.taken(added, changed, same)));
    taken();
  };
  const picker = make('input', {
    type: 'file',
    accept: '.jsonld,.json,application/ld+json,application/json',
    class: 'visually-hidden',
    tabindex: '-1',
    'aria-hidden': 'true',
    change: () => {
      take(picker.files?.[0]).finally(() => {
        picker.value = '';
      });
    },
  });
  allowDropping(target, (file) => void take(file));
  return make(
    'div',
    {},
    make('h3', {}, messages.files),
    make(
      'div',
      { class: 'marks-row' },
      scope,
      makeButton(messages.asAnnotations, () => void save('annotations')),
      makeButton(messages.asMarkdown, () => void save('markdown')),
      makeButton(messages.takeIn, () => picker.click()),
      picker,
    ),
    make('p', { class: 'marks-hint' }, messages.dropHere),
    said,
  );
}

/** Lets a file be dropped: without this, a browser would open it in the place of the book. */
function allowDropping(target: HTMLElement, take: (file: File | undefined) => void): void {
  const hold = (event: DragEvent, isOver: boolean): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    target.classList.toggle('is-dropping', isOver);
  };
  target.addEventListener('dragover', (event) => hold(event, true));
  target.addEventListener('dragleave', (event) => hold(event, false));
  target.addEventListener('drop', (event) => {
    hold(event, false);
    if (event.dataTransfer?.files.length) take(event.dataTransfer.files[0]);
  });
}
