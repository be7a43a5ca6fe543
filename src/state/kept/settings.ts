// How the reader wants the book: {"version": 1, "settings": {"theme": "dark", "hide-notes": "source erratum"}}. What is not
// set is as the book comes. Each setting is an attribute of <html> (`data-theme="dark"`), put there before the page is
// first drawn (src/build/early-script.mjs); style sheets and scripts go by the attribute. A name or a value that is added later
// is a new version: to this one it would be unreadable.
import { noteKinds } from '~/i18n/messages.ts';
import { isRecord, type Kind, shelf } from './shelf.ts';

/** The values of each setting, in the order in which they are offered. */
export const settingValues = {
  theme: ['system', 'light', 'dark'],
  contrast: ['system', 'more'],
  'text-size': ['small', 'normal', 'large', 'larger', 'largest'],
  'line-width': ['narrow', 'medium', 'wide'],
  symbols: ['own', 'en', 'zh'],
  'number-style': ['mixed', 'decimal', 'fraction'],
} as const;

/** How the book comes: these have no attribute. */
export const usualValues: { readonly [Name in ChoiceName]: (typeof settingValues)[Name][number] } = {
  theme: 'system',
  contrast: 'system',
  'text-size': 'normal',
  'line-width': 'medium',
  symbols: 'own',
  'number-style': 'mixed',
};

/** The setting that names the kinds of notes that are hidden, with spaces between them: none, some or all. */
export const hiddenNotes = 'hide-notes';

/** A setting of which there is one value at a time. */
export type ChoiceName = keyof typeof settingValues;
export type SettingName = ChoiceName | typeof hiddenNotes;

export const choiceNames = [
  'theme',
  'contrast',
  'text-size',
  'line-width',
  'symbols',
  'number-style',
] as const;
export const settingNames: readonly SettingName[] = [...choiceNames, hiddenNotes];

/** Only what differs from how the book comes. */
export type Settings = Readonly<Partial<Record<SettingName, string>>>;

const isValue = (name: SettingName, value: unknown): value is string => {
  if (typeof value !== 'string') return false;
  if (name === hiddenNotes) {
    const kinds = value.split(' ');
    const isKind = (kind: string): boolean => noteKinds.some((known) => known === kind);
    return kinds.every((kind, nth) => isKind(kind) && kinds.indexOf(kind) === nth);
  }
  return settingValues[name].some((known) => known === value);
};
const isName = (name: string): name is SettingName => settingNames.some((known) => known === name);

/** How the settings are read and written. */
export const settingsKind: Kind<Settings> = {
  version: 1,
  read({ settings }) {
    if (!isRecord(settings)) return undefined;
    const isKnown = Object.entries(settings).every(([name, value]) => isName(name) && isValue(name, value));
    return isKnown ? settings : undefined;
  },
  write: (settings) => (Object.keys(settings).length > 0 ? { settings } : undefined),
};

/** Where the settings are kept. */
export const settingsShelf = shelf('settings', settingsKind);

/** The settings with one of them changed. @param value as the book comes: the setting is forgotten */
export function withSetting(settings: Settings, name: SettingName, value: string): Settings {
  const others = Object.entries(settings).filter(([other]) => other !== name);
  const isUsual = value === (name === hiddenNotes ? '' : usualValues[name]);
  return Object.fromEntries(isUsual ? others : [...others, [name, value]]);
}

/** Puts the page to these settings. */
export function applySettings(settings: Settings, root: HTMLElement = document.documentElement): void {
  for (const name of settingNames) {
    const value = settings[name];
    if (value === undefined) root.removeAttribute(`data-${name}`);
    else if (root.getAttribute(`data-${name}`) !== value) root.setAttribute(`data-${name}`, value);
  }
}

/** How the page is set now, whether or not the browser keeps it. */
export function settingsOf(root: HTMLElement = document.documentElement): Settings {
  const entries = settingNames.map((name) => [name, root.getAttribute(`data-${name}`)] as const);
  return Object.fromEntries(entries.filter(([name, value]) => isValue(name, value)));
}
