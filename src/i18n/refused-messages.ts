// What is said of a formula of a source that the kernel refuses: the words of the box, and of dimensions.
import type { InBothLanguages } from './languages.ts';

const en = {
  head: 'The unit check refuses this formula',
  counts: 'counts',
  symbol: 'symbol',
  meaning: 'said to mean',
  verbs: {
    add: 'cannot be added',
    subtract: 'cannot be taken from each other',
    compare: 'cannot be compared',
    'choose between': 'cannot stand for each other',
    declare: 'are not the same',
  },
  /** Each side of what does not fit: "2 counts nothing (it is a pure number)". */
  side: (what: string, counts: string) => `${what} counts ${counts}`,
  and: ', and ',
  result: (counts: string) => `what is to come out counts ${counts}`,
  verdict: (verb: string) => `: the two ${verb}.`,
  pure: 'nothing (it is a pure number)',
  asReported: 'The kernel’s own words',
};

const zh: typeof en = {
  head: '这个公式通不过单位检查',
  counts: '单位',
  symbol: '符号',
  meaning: '文章的说明',
  verbs: {
    add: '不能相加',
    subtract: '不能相减',
    compare: '不能比较',
    'choose between': '不能互相代替',
    declare: '并不相同',
  },
  side: (what, counts) => `${what}的单位是${counts}`,
  and: '，',
  result: (counts) => `结果本应有的单位是${counts}`,
  verdict: (verb) => `：两者${verb}。`,
  pure: '1（纯数）',
  asReported: '程序的原话',
};

/** The words of the box around a refused formula. */
export const refusedMessages: InBothLanguages<typeof en> = { en, zh };

/** What dimensions are made of, in Chinese; in English a base unit is called by its own name. */
export const basesInChinese: Readonly<Record<string, string>> = { 'trillion yuan': '万亿元', year: '年' };
