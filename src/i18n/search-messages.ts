// What the search says. Fetched with it, when it is first opened.
import type { SearchKind } from '~/state/search/kinds.ts';
import type { InBothLanguages } from './languages.ts';

interface SearchWords {
  readonly search: string;
  readonly close: string;
  readonly query: string;
  readonly results: string;
  readonly kindsShown: string;
  readonly all: string;
  /** Headings of the groups and names of the choices. */
  readonly kinds: Readonly<Record<SearchKind, string>>;
  readonly hint: string;
  readonly keys: string;
  readonly searching: string;
  readonly count: (count: number) => string;
  readonly nothing: (query: string) => string;
  readonly shorter: string;
  readonly glossary: string;
  readonly contents: string;
  readonly more: string;
  /** In this language, about the book in the other. */
  readonly inOther: (count: number) => string;
  /** Shown while the results are from the other book. */
  readonly back: string;
  readonly notBuilt: string;
  readonly notFetched: string;
}

const en: SearchWords = {
  search: 'Search',
  close: 'Close',
  query: 'Search the book',
  results: 'Results',
  kindsShown: 'Show',
  all: 'All',
  kinds: {
    chapter: 'Chapters',
    term: 'Terms',
    model: 'Models',
    example: 'Worked examples',
    claim: 'Claims',
    source: 'Works cited',
    page: 'Pages',
  },
  hint: 'Words from the text, a term in English, Chinese or German, the name of a model, an author, a symbol such as s′.',
  keys: '↑ ↓ choose · Enter opens · Ctrl+Enter opens in a new tab · Esc closes',
  searching: 'Searching …',
  count: (count) => (count === 1 ? '1 result' : `${count} results`),
  nothing: (query) => `Nothing found for “${query}”.`,
  shorter: 'Try fewer or shorter words, or another spelling.',
  glossary: 'Look in the glossary',
  contents: 'Look in the contents',
  more: 'Show more',
  inOther: (count) => (count === 1 ? '1 result in the Chinese book' : `${count} results in the Chinese book`),
  back: 'Back to the English book',
  notBuilt: 'The search index is made when the book is built: npm start builds it and serves it.',
  notFetched: 'The search index could not be fetched. Is there a connection?',
};

const zh: SearchWords = {
  search: '搜索',
  close: '关闭',
  query: '在书中搜索',
  results: '结果',
  kindsShown: '只看',
  all: '全部',
  kinds: {
    chapter: '章节',
    term: '术语',
    model: '模型',
    example: '算例',
    claim: '论断',
    source: '文献',
    page: '页面',
  },
  hint: '可以输入正文里的词、术语（中文、英文、德文均可）、模型名、作者名，也可以输入m′这样的符号。',
  keys: '↑↓选择 · 回车打开 · Ctrl+回车在新标签页打开 · Esc关闭',
  searching: '正在搜索……',
  count: (count) => `共${count}条结果`,
  nothing: (query) => `没有找到“${query}”。`,
  shorter: '请试试更短的词，或者换一种写法。',
  glossary: '查术语表',
  contents: '看目录',
  more: '显示更多',
  inOther: (count) => `英文版中有${count}条结果`,
  back: '回到中文版',
  notBuilt: '搜索索引在生成本书时制作：用npm start生成并打开本书。',
  notFetched: '没能取到搜索索引，请检查网络连接。',
};

export const searchMessages: InBothLanguages<SearchWords> = { en, zh };
