// One notice when something cannot be kept or what was kept cannot be read, wherever on the site it happens.
import { type InBothLanguages, type Language, languageOfPage } from '~/i18n/languages.ts';
import { notify } from '../notices.ts';
import type { Outcome } from './shelf.ts';

const words: InBothLanguages<Readonly<Record<'unreadable' | 'newer' | 'refused' | 'close', string>>> = {
  en: {
    unreadable:
      'Something this browser kept of the book could not be read. It was put aside; nothing was deleted.',
    newer: 'What this browser keeps here belongs to a newer edition of this book and was left alone.',
    refused: 'This browser does not keep your place or bookmarks (storage is full or switched off).',
    close: 'Close',
  },
  zh: {
    unreadable: '浏览器为本书保存的内容有一部分无法读取，已另行存放，没有删除。',
    newer: '浏览器在这里保存的内容属于本书较新的版本，未作改动。',
    refused: '浏览器没有保存你的阅读位置和书签（存储已满或被关闭）。',
    close: '关闭',
  },
};

/** What can have gone wrong: in reading a shelf, or in writing to it. */
export type Trouble = Exclude<Outcome, 'kept'> | 'unreadable';

/** Says it, once for each page. */
export function sayKept(trouble: Trouble, language: Language = languageOfPage(document)): void {
  const said = words[language];
  notify(said[trouble === 'put-aside' ? 'unreadable' : trouble], said.close);
}
