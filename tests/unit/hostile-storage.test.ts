// Ten thousand bad states of every shelf of the browser's storage: nothing throws, what is read is as it should be, and what
// cannot be read is put aside as it was.
import { isDeepStrictEqual } from 'node:util';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { afterAll, describe, expect, it, test } from 'vitest';
import { earlyScript, earlySettings } from '~/build/early-script.mjs';
import { firstVisitScript } from '~/build/first-visit-script.mjs';
import { loadModels } from '~/calc/registry.ts';
import { type Language, languages } from '~/i18n/languages.ts';
import { noteSigns } from '~/i18n/messages.ts';
import { type Bookmarks, bookmarksKind } from '~/state/kept/bookmarks.ts';
import { languageKind } from '~/state/kept/language.ts';
import { prefix } from '~/state/kept/names.ts';
import { type Places, placesKind, progressOf } from '~/state/kept/places.ts';
import { type Settings, settingsKind, settingValues } from '~/state/kept/settings.ts';
import { type Kind, readKept, shelf } from '~/state/kept/shelf.ts';
import { dayInWords } from '~/state/kept-page/line.ts';
import { type Arrival, arrivalKind } from '~/state/language-switch/arrival.ts';
import { type KeptMarks, marksKind } from '~/state/marks/kept-marks.ts';
import { colours, most } from '~/state/marks/mark.ts';
import { lastPlace, progressInWords } from '~/state/reading/progress.ts';
import { numbersKind } from '~/state/saved.ts';
import { createStore, type Differences } from '~/state/store.ts';
import { hostileText, must, spoilt } from '../support/hostile.ts';
import { goodStates as good, stored } from '../support/kept-states.ts';
import { memory } from './kept/memory.ts';

const runs = 10_000;
afterAll(() => {
  expect(Reflect.ownKeys(Object.prototype)).not.toContain('polluted');
  expect(Reflect.ownKeys(Object.prototype)).toHaveLength(12);
});

/** Whether a text can be the id of a chapter or a section: nothing that an address or a selector would take for more. */
const isPlainId = (id: string): boolean => /^[a-zA-Z\d/-]+$/.test(id);
const isDate = (moment: string): boolean => !Number.isNaN(new Date(moment).getTime());

const models = await loadModels(['turnover/annual-rate-given-scale']);
const store = createStore(
  { 'capital-a': { model: 'turnover/annual-rate-given-scale', inputs: { weeklyVariableCapital: '100' } } },
  models,
);
/** A number that is the source's is applied, and no difference. */
const asTheSource = new Set(['capital-a.weeklyVariableCapital', 'capital-a.workingPeriod']);

const isSensible = (words: string): boolean => !/NaN|undefined|Infinity|Invalid/.test(words);

/** What every value that was read has, kind by kind. */
const checks = {
  settings({ 'hide-notes': hidden, ...choices }: Settings) {
    const known: Readonly<Record<string, readonly string[]>> = settingValues;
    must(
      Object.entries(choices).every(([name, value]) => known[name]?.includes(value) === true),
      'every choice is one that is offered',
    );
    const kinds = hidden?.split(' ') ?? [];
    must(
      kinds.every((kind) => Object.hasOwn(noteSigns, kind)),
      'every kind of note is known',
    );
    must(new Set(kinds).size === kinds.length, 'no kind of note stands twice');
  },
  language: (language: Language) => must(languages.includes(language), 'the language is one of the book'),
  places(places: Places) {
    for (const [chapter, one] of places) {
      must([chapter, one.section, ...one.read].every(isPlainId), 'ids are plain');
      must(one.share >= 0 && one.share <= 1 && isDate(one.at), 'share and moment are possible');
      must(progressOf(one) >= 0 && progressOf(one) <= 1 && one.of <= 1000, 'progress is possible');
    }
    must(isPlainId(lastPlace(places)?.[0] ?? 'a'), 'one goes on in a chapter');
  },
  bookmarks(bookmarks: Bookmarks) {
    for (const { chapter, section, at } of bookmarks)
      must(isPlainId(chapter) && isPlainId(section) && isDate(at), 'a bookmark is a place and a moment');
  },
  numbers(numbers: Differences) {
    const refused = new Map(store.apply(numbers).map(({ binding, text }) => [binding, text]));
    const applied = store.differences();
    for (const [binding, text] of numbers) {
      const isNamed = applied.has(binding) || refused.get(binding) === text;
      must(isNamed || asTheSource.has(binding), `${binding}=${text} is applied or named`);
    }
    for (const binding of applied.keys()) must(numbers.has(binding), 'nothing else is changed');
  },
  marks(kept: KeptMarks) {
    for (const marks of [kept.en, kept.zh]) {
      must(new Set(marks.map(({ id }) => id)).size === marks.length, 'no mark stands twice');
      must(marks.length <= most.marks, 'there are not too many');
      for (const { id, colour, start, end, exact, note, created, modified } of marks) {
        must(colours.includes(colour) && id.isWellFormed(), 'colour and id can be used');
        must(start >= 0 && end >= start && exact.length > 0, 'the place is one');
        must(exact.length <= most.words && note.length <= most.note, 'words and note have a limit');
        must(isDate(created) && isDate(modified), 'the moments are moments');
      }
    }
  },
  arrival({ path, anchor, share, opened, ticked }: Arrival) {
    must(path.length + anchor.length + opened.length + ticked.length <= 5000, 'all of it has a limit');
    must(share >= 0 && share <= 1 && /^[01]*$/.test(opened + ticked), 'place and signs are possible');
  },
};

/** Whether a storage holds this text under this key, and nothing else. */
const holdsOnly = (storage: Storage, key: string, text: string): boolean =>
  storage.length === 1 && storage.getItem(key) === text;

/** Loads a shelf that holds anything, and keeps what was read. */
function survives<T>(name: string, kind: Kind<T>, check: (value: T) => void): void {
  const key = `${prefix}${name}`;
  const count = { found: 0, aside: 0, newer: 0 };
  fc.assert(
    fc.property(stored(name), (text) => {
      const storage = memory({ [key]: text });
      const own = shelf(name, kind, () => storage);
      const found = own.load();
      if (found.kind === 'found') {
        count.found += 1;
        check(found.value);
        must(holdsOnly(storage, key, text), 'what is read stays as it is');
        must(own.keep(found.value) === 'kept', 'what was read can be kept');
        const again = own.load();
        const isSame = again.kind === 'found' && isDeepStrictEqual(again.value, found.value);
        must(isSame || storage.length === 0, 'what was kept is read again');
      } else if (found.kind === 'newer') {
        count.newer += 1;
        must(own.change(() => expect.fail('it is not asked for')) === 'newer', 'it is not written over');
        must(holdsOnly(storage, key, text), 'what a newer edition wrote stays');
      } else {
        count.aside += 1;
        must(found.kind === 'unreadable', 'it is said to be unreadable');
        must(holdsOnly(storage, `${key}/unreadable`, text), 'it is put aside as it was');
      }
    }),
    { numRuns: runs },
  );
  // Each of the three has really been tried.
  expect(Math.min(count.found, count.aside, count.newer)).toBeGreaterThan(20);
}

describe('a shelf that holds anything at all is read, or put aside as it was', () => {
  it('settings', () => survives('settings', settingsKind, checks.settings));
  it('the language', () => survives('language', languageKind, checks.language));
  it('places', () => survives('places', placesKind, checks.places));
  it('bookmarks', () => survives('bookmarks', bookmarksKind, checks.bookmarks));
  it('numbers', () => survives('numbers/turnover/annual-rate', numbersKind, checks.numbers));
  it('marks', () => survives('marks/turnover/annual-rate', marksKind, checks.marks));
  it('what goes along to the other language', () => survives('arrival', arrivalKind, checks.arrival));

  it('of marks, those that cannot be read are written back as they were', () => {
    const key = `${prefix}marks/turnover/annual-rate`;
    fc.assert(
      fc.property(spoilt(good['marks/turnover/annual-rate']), (text) => {
        const storage = memory({ [key]: text });
        const own = shelf('marks/turnover/annual-rate', marksKind, () => storage);
        const found = own.load();
        if (found.kind !== 'found') return;
        const before = JSON.parse(text);
        own.keep(found.value);
        const after = JSON.parse(storage.getItem(key) ?? '{"en":[],"zh":[]}');
        for (const language of languages)
          expect(new Set(after[language].map((one: unknown) => JSON.stringify(one)))).toEqual(
            new Set((before[language] ?? []).map((one: unknown) => JSON.stringify(one))),
          );
      }),
      { numRuns: 2000 },
    );
  });
});

test('what is said of any place and any moment is said in words', () => {
  const outline = new Map();
  fc.assert(
    fc.property(stored('places'), (text) => {
      const found = readKept(text, placesKind);
      for (const [chapter, one] of found.kind === 'found' ? found.value : [])
        for (const language of languages) {
          must(isSensible(progressInWords(chapter, one, outline, language)), 'the progress');
          must(isSensible(dayInWords(one.at, language)), 'the day');
        }
    }),
    { numRuns: 500 },
  );
});

describe('the scripts that run before a page is drawn', () => {
  it('set nothing but the book’s own attributes, whatever is kept', () => {
    const attributes = new Map<string, string>();
    const context = {
      document: {
        documentElement: {
          classList: { add: () => {} },
          setAttribute: (name: string, value: string) => attributes.set(name, value),
        },
      },
      location: { search: '' },
      localStorage: { getItem: () => text },
    };
    let text = '';
    fc.assert(
      fc.property(stored('settings'), (kept) => {
        attributes.clear();
        text = kept;
        runInNewContext(earlyScript, context);
        for (const [name, value] of attributes) {
          expect(earlySettings.map((one) => `data-${one}`)).toContain(name);
          expect(value.length).toBeLessThan(99);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('send a reader to one of the book’s languages, whatever is kept and asked for', () => {
    fc.assert(
      fc.property(stored('language'), hostileText, (kept, asked) => {
        let sent = '';
        runInNewContext(firstVisitScript(''), {
          localStorage: { getItem: () => kept },
          navigator: { languages: [asked] },
          location: { search: '?a', hash: '#b', replace: (to: string) => (sent = to) },
        });
        expect(sent).toMatch(/^(en|zh)\/\?a#b$/);
      }),
      { numRuns: 500 },
    );
  });
});
