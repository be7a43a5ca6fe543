// What is said about the copy of the book for reading offline.
import type { InBothLanguages } from './languages.ts';

interface OfflineMessages {
  readonly title: string;
  readonly close: string;
  /** @param size such as "9.2 MB" */
  readonly offer: (size: string) => string;
  readonly what: string;
  readonly keepThis: (size: string) => string;
  readonly keepBoth: (size: string) => string;
  readonly remove: string;
  readonly kept: Readonly<Record<'one' | 'both', string>>;
  readonly working: (share: string) => string;
  readonly done: string;
  readonly removed: string;
  readonly failed: string;
  readonly full: string;
  readonly unable: string;
  readonly unlisted: string;
  /** The page that stands for one which is not in the copy. */
  readonly pageTitle: string;
  readonly page: string;
  readonly pageWay: string;
}

export const offlineMessages: InBothLanguages<OfflineMessages> = {
  en: {
    title: 'Read offline',
    close: 'Close',
    offer: (size) => `The whole book, ${size}, can be kept in this browser. Then it opens without a network.`,
    what: 'All pages are kept, with numbers, search, models and their files. When there is a network, the copy brings itself up to date.',
    keepThis: (size) => `Keep the English book (${size})`,
    keepBoth: (size) => `Keep both languages (${size})`,
    remove: 'Remove the copy',
    kept: {
      one: 'The English book is kept in this browser.',
      both: 'The book is kept in this browser, in both languages.',
    },
    working: (share) => `Fetching the book: ${share}`,
    done: 'The book is here. It opens without a network now.',
    removed: 'The copy is gone. Your numbers, bookmarks, highlights and notes are not touched.',
    failed:
      'Not everything could be fetched. What was kept before is still there; try again when the network is better.',
    full: 'There is not enough room in this browser. Nothing was changed.',
    unable:
      'This browser cannot keep a copy here: it has no service worker, or the page is not served over https.',
    unlisted: 'The list of the book’s files could not be fetched. Try again when there is a network.',
    pageTitle: 'This page is not here',
    page: 'There is no network, and this page is not in the copy that your browser keeps.',
    pageWay: 'Contents',
  },
  zh: {
    title: '离线阅读',
    close: '关闭',
    offer: (size) => `全书共${size}，可以存在这个浏览器里，以后没有网络也能打开。`,
    what: '所有页面都会存下来，数字照样能改，搜索、模型和各种文件也都能用。有网络的时候，这份副本会自己更新。',
    keepThis: (size) => `存下中文版（${size}）`,
    keepBoth: (size) => `两种语言都存（${size}）`,
    remove: '删除副本',
    kept: { one: '这个浏览器里存着中文版全书。', both: '这个浏览器里存着全书，两种语言都有。' },
    working: (share) => `正在下载：${share}`,
    done: '全书已经存好，没有网络也能打开了。',
    removed: '已删除副本。你改动过的数字、书签、标记和批注都没有动。',
    failed: '没有全部下载下来。原来存下的还在；网络好一些的时候请再试一次。',
    full: '这个浏览器里空间不够，什么也没有改动。',
    unable: '这个浏览器在这里不能保存副本：它没有Service Worker，或者网页不是经https打开的。',
    unlisted: '没能取到全书的文件清单。请联网后再试。',
    pageTitle: '副本里没有这一页',
    page: '现在没有网络，浏览器里保存的副本中也没有这一页。',
    pageWay: '目录',
  },
};
