// The dialogue of the search: what is typed, what is found, what is said about it. Nothing that is typed is kept.
import { contentsPath, glossaryPath, pathFromRoot } from '~/i18n/addresses.ts';
import { htmlLanguage, type Language, otherLanguage } from '~/i18n/languages.ts';
import { searchMessages } from '~/i18n/search-messages.ts';
import { type Dialogue, makeDialogue } from '../shell/dialogue.ts';
import { adoptStyles } from '../shell/late-styles.ts';
import { allCounts, countsOf, groupsOf, sumOf } from './choice.ts';
import { searchKinds } from './kinds.ts';
import { moveThrough } from './moving.ts';
import { type Found, openIndex, type SearchIndex } from './pagefind.ts';
import { readQuestion } from './question.ts';
import { fillList } from './result-list.ts';
import css from './search.css?inline';
import { makeParts } from './search-parts.ts';

/** How long to wait for the next letter. */
const patience = 120;
const manyMore = 12;

const base = pathFromRoot('');
const indexes = new Map<Language, Promise<SearchIndex>>();

/** The index of a language; one that could not be fetched is tried again. */
function indexOf(language: Language): Promise<SearchIndex> {
  const index = indexes.get(language) ?? openIndex(base, language);
  indexes.set(language, index);
  index.catch(() => indexes.delete(language));
  return index;
}

const isOfOtherScript = (typed: string, language: Language): boolean => {
  const { isChinese, words } = readQuestion(typed);
  return language === 'zh' ? !isChinese && /\p{L}{2}/u.test(words) : isChinese;
};

/** Makes the dialogue; there is one on a page. */
export function makeSearch(language: Language): Dialogue {
  const messages = searchMessages[language];
  adoptStyles(document, css);
  const dialogue = makeDialogue(document, {
    id: 'search',
    label: messages.search,
    closeLabel: messages.close,
  });
  const parts = makeParts(messages);
  const { field, list, status, other, more, help } = parts;
  dialogue.body.append(...parts.all);
  field.addEventListener('keydown', askAtOnce);
  const moving = moveThrough(field, list, openResult);

  let shownLanguage = language;
  let many = manyMore;
  /** Counts the questions: an answer to an earlier one is dropped. */
  let turn = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function openResult(link: HTMLAnchorElement, inNewTab: boolean): void {
    if (inNewTab) window.open(link.href, '_blank', 'noopener');
    else link.click();
  }

  /** Who presses Enter before the answer is there means the question, not a result of the question before. */
  function askAtOnce(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing || dialogue.body.ariaBusy !== 'true') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (waiting !== undefined) ask();
  }

  const say = (text: string): void => {
    status.textContent = text;
  };
  const setBusy = (isBusy: boolean): void => dialogue.body.setAttribute('aria-busy', String(isBusy));
  const clear = (): void => {
    list.replaceChildren();
    moving.leave();
    for (const part of [list, other, more, help, parts.kinds]) part.hidden = true;
    field.setAttribute('aria-expanded', 'false');
  };

  async function show(found: Found, mine: number): Promise<boolean> {
    const only = searchKinds.find((kind) => kind === parts.chosenKind() && found.kinds.has(kind));
    const groups = await groupsOf(found, only, many);
    if (mine !== turn) return false;
    const counts = only ? allCounts(found) : countsOf(groups);
    parts.offerKinds(counts);
    moving.leave();
    fillList(list, groups, messages.kinds);
    list.lang = htmlLanguage[shownLanguage];
    list.hidden = groups.length === 0;
    parts.kinds.hidden = groups.length === 0;
    more.hidden = only === undefined || (found.kinds.get(only)?.length ?? 0) <= many;
    field.setAttribute('aria-expanded', String(groups.length > 0));
    help.hidden = groups.length > 0;
    say(groups.length > 0 ? messages.count(sumOf(counts)) : messages.nothing(readable(field.value)));
    return groups.length > 0;
  }

  /** Says how much the book in the other language has, when the question is in its script or found nothing here. */
  async function offerOther(typed: string, mine: number, hasFound: boolean): Promise<void> {
    const isAway = shownLanguage !== language;
    const elsewhere = otherLanguage(language);
    other.textContent = messages.back;
    other.hidden = !isAway;
    if (isAway || (hasFound && !isOfOtherScript(typed, language))) return;
    const found = await (await indexOf(elsewhere)).find(typed);
    const groups = await groupsOf(found, undefined, 1);
    if (mine !== turn || groups.length === 0) return;
    other.textContent = messages.inOther(sumOf(countsOf(groups)));
    other.hidden = false;
  }

  async function ask(): Promise<void> {
    clearTimeout(waiting);
    waiting = undefined;
    setBusy(true);
    turn += 1;
    const mine = turn;
    const typed = field.value;
    if (readQuestion(typed).words === '') {
      shownLanguage = language;
      clear();
      say('');
      setBusy(false);
      return;
    }
    if (list.hidden) say(messages.searching);
    try {
      const found = await (await indexOf(shownLanguage)).find(typed);
      if (mine !== turn) return;
      const hasFound = await show(found, mine);
      if (mine === turn) await offerOther(typed, mine, hasFound);
    } catch {
      if (mine !== turn) return;
      clear();
      say(import.meta.env.DEV ? messages.notBuilt : messages.notFetched);
    }
    if (mine === turn) setBusy(false);
  }

  const askSoon = (): void => {
    clearTimeout(waiting);
    many = manyMore;
    setBusy(true);
    waiting = setTimeout(ask, patience);
  };
  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) askSoon();
  });
  field.addEventListener('compositionend', askSoon);
  parts.kinds.addEventListener('change', ask);
  other.addEventListener('click', () => {
    shownLanguage = shownLanguage === language ? otherLanguage(language) : language;
    field.focus();
    ask();
  });
  more.addEventListener('click', () => {
    many += manyMore;
    ask();
  });
  // A result on this page is a jump: the dialogue must be out of the way. A page in a new tab leaves it open.
  list.addEventListener('click', (event) => {
    const isHere = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (isHere && event.target instanceof Element && event.target.closest('a')) dialogue.close();
  });
  parts.glossary.href = glossaryPath(language);
  parts.contents.href = contentsPath(language);
  clear();

  return {
    ...dialogue,
    open: (opener) => {
      dialogue.open(opener);
      field.focus();
      field.select();
      // The index is on its way while the first letters are typed.
      indexOf(language).catch(() => undefined);
    },
  };
}

/** What is repeated to the reader is short, and in one line. */
const readable = (typed: string): string => {
  const text = typed.trim().replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};
