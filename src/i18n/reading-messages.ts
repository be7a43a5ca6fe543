// What is said about the reader's place, progress and bookmarks.
import type { InBothLanguages } from './languages.ts';

interface ReadingMessages {
  readonly continueAt: (section: string) => string;
  /** @param share what has been read of it: "60%" */
  readonly continueIn: (chapter: string, section: string | undefined, share: string) => string;
  readonly close: string;
  readonly finished: string;
  /** @param share "60%" */
  readonly readTo: (section: string, share: string) => string;
  readonly read: (share: string) => string;
  readonly addBookmark: (section: string) => string;
  readonly removeBookmark: (section: string) => string;
  readonly bookmarks: (count: number) => string;
  readonly noBookmarks: string;
  readonly sectionOf: (chapter: string, section: string) => string;
  readonly goneFromBook: (place: string) => string;
  readonly remove: string;
  readonly bookmarkAdded: string;
  readonly bookmarkRemoved: string;
  readonly copyLink: (section: string) => string;
  readonly copied: string;
  readonly copyByHand: (link: string) => string;
  /** What could not be kept, or read. */
  readonly trouble: Readonly<Record<'unreadable' | 'newer' | 'refused', string>>;
}

export const readingMessages: InBothLanguages<ReadingMessages> = {
  en: {
    continueAt: (section) => `Continue at “${section}”`,
    continueIn: (chapter, section, share) =>
      `Continue: ${chapter}${section === undefined ? '' : `, “${section}”`} (${share} read)`,
    close: 'Close',
    finished: 'read to the end',
    readTo: (section, share) => `read to “${section}”, ${share}`,
    read: (share) => `${share} read`,
    addBookmark: (section) => `Set a bookmark at “${section}”`,
    removeBookmark: (section) => `Remove the bookmark at “${section}”`,
    bookmarks: (count) => `Your bookmarks (${count})`,
    noBookmarks:
      'None yet. In a chapter, a bookmark can be set beside the heading of a section and in the outline.',
    sectionOf: (chapter, section) => `${chapter}: ${section}`,
    goneFromBook: (place) => `${place} (no longer in the book)`,
    remove: 'Remove',
    bookmarkAdded: 'Bookmark set.',
    bookmarkRemoved: 'Bookmark removed.',
    copyLink: (section) => `Copy a link to “${section}”`,
    copied: 'Link copied.',
    copyByHand: (link) => `Copy this link: ${link}`,
    trouble: {
      unreadable:
        'Something this browser kept of the book could not be read. It was put aside; nothing was deleted.',
      newer: 'What this browser keeps here belongs to a newer edition of this book and was left alone.',
      refused: 'This browser does not keep your place or bookmarks (storage is full or switched off).',
    },
  },
  zh: {
    continueAt: (section) => `接着读“${section}”`,
    continueIn: (chapter, section, share) =>
      `接着读《${chapter}》${section === undefined ? '' : `“${section}”`}（已读${share}）`,
    close: '关闭',
    finished: '已读完',
    readTo: (section, share) => `读到“${section}”，${share}`,
    read: (share) => `已读${share}`,
    addBookmark: (section) => `在“${section}”处加书签`,
    removeBookmark: (section) => `删除“${section}”处的书签`,
    bookmarks: (count) => `你的书签（${count}）`,
    noBookmarks: '还没有书签。在章节里，可以在各节标题旁或“本章内容”中加书签。',
    sectionOf: (chapter, section) => `${chapter}：${section}`,
    goneFromBook: (place) => `${place}（书中已无此节）`,
    remove: '删除',
    bookmarkAdded: '已加书签。',
    bookmarkRemoved: '已删除书签。',
    copyLink: (section) => `复制“${section}”的链接`,
    copied: '已复制链接。',
    copyByHand: (link) => `请复制这个链接：${link}`,
    trouble: {
      unreadable: '这个浏览器为本书保存的内容有一部分无法读取，已另行存放，没有删除。',
      newer: '这个浏览器在这里保存的内容属于本书较新的版本，未作改动。',
      refused: '这个浏览器没有保存你的阅读位置和书签（存储已满或被关闭）。',
    },
  },
};
