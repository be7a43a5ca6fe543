// The lines of each kind of thing that is kept. What belongs to a newer edition, or cannot be read, has a line too.
import { readAssignment } from '~/assignments/link.ts';
import { pagePath } from '~/i18n/addresses.ts';
import { keptMessages } from '~/i18n/kept-messages.ts';
import { ownName } from '~/i18n/languages.ts';
import { noteKinds, noteMessages } from '~/i18n/messages.ts';
import { settingsMessages } from '~/i18n/settings-messages.ts';
import { inForceKind, workKind } from '../assignment/kept-work.ts';
import { forgetWork } from '../assignment/work-places.ts';
import type { Kept } from '../kept/everything.ts';
import { languageKind } from '../kept/language.ts';
import { keyOf } from '../kept/names.ts';
import { type Place, placesKind, placesShelf } from '../kept/places.ts';
import type { SectionName } from '../kept/sections.ts';
import { choiceNames, hiddenNotes, type Settings, settingsKind } from '../kept/settings.ts';
import { type Kind, readKept } from '../kept/shelf.ts';
import { marksKind } from '../marks/kept-marks.ts';
import type { Mark } from '../marks/mark.ts';
import { continuePath, progressInWords } from '../reading/progress.ts';
import { numbersKind } from '../saved.ts';
import { make } from '../shell/make-element.ts';
import { dayInWords, type Line, pageLink, pageName, sizeInWords, type Telling } from './line.ts';

/** The lines of one thing that is kept, if they are made here; bookmarks have a list of their own. */
export function linesOf(kept: Kept, telling: Telling): readonly Line[] {
  const { found, section, name } = kept;
  const messages = keptMessages[telling.language];
  if (found.kind === 'newer' && section) {
    const page =
      section.chapter === undefined ? '' : `${pageName(section.chapter, telling)}${messages.colon}`;
    return [{ name: name, shows: [`${page}${messages.newer}`], forget: () => remove(kept) }];
  }
  return found.kind === 'found' && section
    ? readable[section.section](kept, telling)
    : [asText(kept, telling)];
}

const remove = ({ name }: Kept): void => localStorage.removeItem(keyOf(name));

/** What is kept, as its kind reads it. */
function readAs<T>({ text }: Kept, kind: Kind<T>): T | undefined {
  const found = readKept(text, kind);
  return found.kind === 'found' ? found.value : undefined;
}

const readable: Readonly<Record<SectionName, (kept: Kept, telling: Telling) => readonly Line[]>> = {
  places: (kept, telling) =>
    [...(readAs(kept, placesKind) ?? [])]
      .sort(([, one], [, other]) => other.at.localeCompare(one.at))
      .map(([chapter, place]) => placeLine(chapter, place, telling)),
  bookmarks: () => [],
  marks(kept, telling) {
    const chapter = kept.section?.chapter ?? '';
    const { comma } = keptMessages[telling.language];
    const value = readAs(kept, marksKind);
    const marks = value ? [...value.en, ...value.zh] : [];
    return [
      {
        name: pageName(chapter, telling),
        shows: [pageLink(chapter, telling), comma, marksInWords(marks, telling)],
        forget: () => remove(kept),
      },
    ];
  },
  numbers(kept, telling) {
    const chapter = kept.section?.chapter ?? '';
    const messages = keptMessages[telling.language];
    const count = readAs(kept, numbersKind)?.size ?? 0;
    return [
      {
        name: pageName(chapter, telling),
        shows: [pageLink(chapter, telling), `${messages.comma}${messages.numbersChanged(count)}`],
        forget: () => remove(kept),
      },
    ];
  },
  assignment(kept) {
    const inForce = readAs(kept, inForceKind);
    return inForce ? [{ name: inForce.key, shows: [inForce.key], forget: () => remove(kept) }] : [];
  },
  work(kept, telling) {
    const work = readAs(kept, workKind);
    if (!work) return [];
    const { comma, attempts } = keptMessages[telling.language];
    const { key, title: given } = readAssignment(work.assignment).assignment;
    const title = given || key;
    const count = Object.values(work.attempts).flat().length;
    const link = make(
      'a',
      { href: `${pagePath(telling.language, 'assignment/')}#${work.assignment}` },
      title,
    );
    return [
      {
        name: title,
        shows: [
          link,
          comma,
          attempts(count),
          comma,
          dayInWords(new Date(work.opened).toISOString(), telling.language),
        ],
        forget: () => forgetWork({ key, isPreview: false }),
      },
    ];
  },
  settings: (kept, telling) => settingLines(readAs(kept, settingsKind) ?? {}, telling),
  language(kept) {
    const language = readAs(kept, languageKind);
    return language ? [{ name: ownName[language], shows: [ownName[language]] }] : [];
  },
};

function placeLine(chapter: string, place: Place, telling: Telling): Line {
  const { language, outline } = telling;
  const { comma } = keptMessages[language];
  const name = pageName(chapter, telling);
  const link = outline.has(chapter) ? make('a', { href: continuePath(language, chapter) }, name) : name;
  const words = [progressInWords(chapter, place, outline, language), dayInWords(place.at, language)];
  const forget = (): void => {
    placesShelf.change((places) => new Map([...(places ?? [])].filter(([other]) => other !== chapter)));
  };
  return { name, shows: [link, ...words.map((word) => `${comma}${word}`)], forget };
}

function marksInWords(marks: readonly Mark[], { language }: Telling): Node {
  const messages = keptMessages[language];
  const withNote = marks.filter(({ note }) => note !== '').length;
  return make(
    'details',
    {},
    make('summary', {}, messages.marks(marks.length, withNote)),
    make(
      'ul',
      {},
      ...marks.map(({ shown, note }) =>
        make('li', {}, messages.quoted(shown), ...(note === '' ? [] : [make('p', {}, note)])),
      ),
    ),
  );
}

function settingLines(settings: Settings, { language }: Telling): readonly Line[] {
  const { choices } = settingsMessages[language];
  const messages = keptMessages[language];
  const chosen = choiceNames.flatMap((name) => {
    const words: Readonly<Record<string, string>> = choices[name].values;
    const value = settings[name];
    return value === undefined ? [] : [`${choices[name].label}${messages.colon}${words[value] ?? value}`];
  });
  const hidden = noteKinds
    .filter((kind) => (settings[hiddenNotes] ?? '').split(' ').includes(kind))
    .map((kind) => noteMessages[kind][language]);
  if (hidden.length > 0) chosen.push(`${messages.hidden}${messages.colon}${hidden.join(messages.and)}`);
  return chosen.map((words) => ({ name: words, shows: [words] }));
}

/** So much of what nobody can read is shown. */
const longestText = 400;

function asText(kept: Kept, { language }: Telling): Line {
  const { name, text, bytes } = kept;
  const shown = text.length > longestText ? `${text.slice(0, longestText)} …` : text;
  const size = sizeInWords(bytes, language);
  return {
    name,
    shows: [make('details', {}, make('summary', {}, `${name} (${size})`), make('pre', {}, shown))],
    forget: () => remove(kept),
  };
}
