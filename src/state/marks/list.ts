// "My marks": every highlight and note in a dialogue, to go to, to change, to remove; as files, out and in. For a screen reader
// and for a browser that cannot draw highlights, this is the way to them.
import { languageOfPage } from '~/i18n/languages.ts';
import { type MarksMessages, marksMessages } from '~/i18n/marks-messages.ts';
import { type Dialogue, makeDialogue } from '../shell/dialogue.ts';
import { adoptStyles } from '../shell/late-styles.ts';
import { make, makeButton } from '../shell/make-element.ts';
import { chapterAt, rootsHere } from './chapter-page.ts';
import { fetchTitles, type Titles, titleIn } from './exchange.ts';
import { filesRow } from './files-row.ts';
import { allMarks, marksShelf } from './kept-marks.ts';
import type { Mark } from './mark.ts';
import css from './marks.css?inline';
import type { Placed } from './own-marks.ts';
import { marksOfThisPage, type PageMarks } from './page-marks.ts';
import { addressOf, type MarksOfPage } from './web-annotation.ts';

let opened: { readonly dialogue: Dialogue; readonly fill: () => void } | undefined;

const isHere = ({ chapter, language }: MarksOfPage): boolean => {
  const here = chapterAt(location.pathname);
  return here?.chapter === chapter && here.language === language;
};

const quoteOf = (mark: Mark): readonly HTMLElement[] => [
  make('blockquote', { class: `marks-quote is-${mark.colour}` }, mark.shown),
  ...(mark.note ? [make('p', {}, mark.note)] : []),
];

/** A mark of another page: its words, its note, the way to it. */
const elsewhere = (
  { chapter, language }: MarksOfPage,
  mark: Mark,
  messages: MarksMessages,
): HTMLLIElement => {
  const root = rootsHere(document).at(-1) ?? '/';
  const href = `${addressOf(root, language, chapter)}#my-mark-${encodeURIComponent(mark.id)}`;
  return make(
    'li',
    {},
    ...quoteOf(mark),
    make('p', { class: 'marks-row' }, make('a', { href }, messages.jump)),
  );
};

/** A mark of the open page. */
function own(placed: Placed, page: PageMarks, dialogue: Dialogue, messages: MarksMessages): HTMLLIElement {
  const { mark, place } = placed;
  const problem = make('p', { class: 'marks-problem', role: 'status' });
  const row = make('li', {}, ...quoteOf(mark));
  const jump = (): void => {
    dialogue.close();
    if (page.goTo(mark.id)) return;
    dialogue.open();
    problem.textContent = messages.notShown;
  };
  const edit = (): void => page.editNote(mark.id, () => opened?.fill());
  const remove = (): void => {
    page.marks.remove(mark.id);
    const undo = makeButton(messages.undo, () => {
      page.marks.put(mark);
      opened?.fill();
    });
    row.replaceChildren(make('div', { class: 'marks-row' }, make('span', {}, messages.removed), undo));
    undo.focus();
  };
  if (!place) problem.textContent = messages.notFound;
  else if (place.how === 'alike') problem.textContent = messages.alike;
  const buttons = [
    ...(place ? [makeButton(messages.jump, jump)] : []),
    makeButton(mark.note ? messages.editNote : messages.addNote, edit),
    makeButton(messages.remove, remove),
  ];
  row.append(problem, make('div', { class: 'marks-row' }, ...buttons));
  return row;
}

function makeList(messages: MarksMessages) {
  adoptStyles(document, css);
  const language = languageOfPage(document);
  const dialogue = makeDialogue(document, {
    id: 'my-marks',
    label: messages.list,
    closeLabel: messages.close,
  });
  const list = make('div', {});
  let titles: Promise<Titles> | undefined;
  const page = marksOfThisPage();
  const others = (): readonly MarksOfPage[] => allMarks().filter((one) => !isHere(one));
  // Where the browser keeps nothing, the marks of the open page can still be saved.
  const pages = (): readonly MarksOfPage[] => {
    const marks = page?.marks.all().map(({ mark }) => mark) ?? [];
    return page && marks.length > 0 ? [{ ...page, marks }, ...others()] : others();
  };
  const files = filesRow(dialogue.element, language, pages, () => {
    page?.marks.reload();
    fill();
  });
  dialogue.body.append(list, files);

  function fill(): void {
    const here = page?.marks.all() ?? [];
    const away = others();
    const parts: HTMLElement[] = [];
    if (here.length > 0 && page) {
      parts.push(make('h3', {}, messages.here));
      parts.push(
        make('ul', { class: 'marks-list' }, ...here.map((one) => own(one, page, dialogue, messages))),
      );
    }
    const kept = page && marksShelf(page.chapter).load();
    const unread = kept?.kind === 'found' && page ? kept.value.unread[page.language].length : 0;
    if (unread > 0) parts.push(make('p', { class: 'marks-problem' }, messages.unread(unread)));
    if (away.length > 0) parts.push(make('h3', {}, messages.elsewhere), ...away.map(folded));
    if (parts.length === 0) parts.push(make('p', {}, messages.empty));
    list.replaceChildren(...parts);
  }
  /** The marks of another page, folded. */
  function folded(other: MarksOfPage): HTMLElement {
    const { marks } = other;
    const title = make('span', {}, other.chapter);
    const count = messages.remarks(marks.length);
    titles ??= fetchTitles();
    titles.then((found) => {
      title.textContent = titleIn(found, other);
    });
    const tongue = other.language === language ? '' : ` · ${messages.inAnotherLanguage}`;
    const items = marks.map((mark) => elsewhere(other, mark, messages));
    const head = make('summary', {}, title, `${tongue} · ${count}`);
    return make('details', {}, head, make('ul', { class: 'marks-list' }, ...items));
  }
  return { dialogue, fill };
}

/** Opens the list. @param opener has the focus again when it is closed */
export function open(opener: HTMLElement | undefined): void {
  opened ??= makeList(marksMessages[languageOfPage(document)]);
  opened.fill();
  opened.dialogue.open(opener);
}
