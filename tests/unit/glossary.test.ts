// The glossary in the order of a language, as files, and with the places where the book uses its terms.
import { describe, expect, test } from 'vitest';
import { readBook, readGlossary } from '~/book/book.ts';
import type { Term } from '~/book/chapter.ts';
import { glossaryTerm, lettersOf } from '~/book/glossary.ts';
import { glossaryCards, glossaryTable } from '~/book/glossary-files.ts';
import { usesOf } from '~/book/uses.ts';
import { languages } from '~/i18n/languages.ts';

const glossary = readGlossary();

const named = (...names: readonly (readonly [string, string])[]): ReadonlyMap<string, Term> =>
  new Map(
    names.map(([en, zh]) => [en, { en, zh, de: en, meaning: { en: 'a thing, “so”', zh: '一件\t东西' } }]),
  );

describe('the order of terms', () => {
  test('is that of the alphabet in English, whatever the case', () => {
    const groups = lettersOf(named(['value', '价值'], ['Capital', '资本'], ['circuit', '循环']), 'en');
    expect(groups.map(({ letter, entries }) => [letter, entries.map(({ id }) => id)])).toEqual([
      ['C', ['Capital', 'circuit']],
      ['V', ['value']],
    ]);
  });

  test('is that of Pinyin in Chinese, under its first letters', () => {
    const names = [
      '周转',
      '不变资本',
      '剩余价值',
      '可变资本',
      '恒等式',
      '积累',
      '劳动力',
      '预付资本',
      '小生产',
      '一般等价物',
      '年剩余价值率',
    ];
    const groups = lettersOf(named(...names.map((zh) => [zh, zh] as const)), 'zh');
    expect(
      groups.map(({ letter, entries }) => `${letter} ${entries.map(({ term }) => term.zh).join(' ')}`),
    ).toEqual([
      'B 不变资本',
      'H 恒等式',
      'J 积累',
      'K 可变资本',
      'L 劳动力',
      'N 年剩余价值率',
      'S 剩余价值',
      'X 小生产',
      'Y 一般等价物 预付资本',
      'Z 周转',
    ]);
  });

  test.each(languages)('holds every term once in %s, each under one letter', (language) => {
    const groups = lettersOf(glossary, language);
    expect(groups.flatMap(({ entries }) => entries.map(({ id }) => id)).sort()).toEqual(
      [...glossary.keys()].sort(),
    );
    const letters = groups.map(({ letter }) => letter);
    expect(letters).toEqual(letters.toSorted());
    expect(new Set(letters).size).toBe(letters.length);
  });
});

describe('the glossary as a file', () => {
  test('is a table with a line for each term, whose meanings may hold commas', () => {
    const lines = glossaryTable(glossary, 'en').trimEnd().split('\r\n');
    expect(lines).toHaveLength(glossary.size + 1);
    expect(lines[0]).toBe('\uFEFFid,en,zh,de,symbol en,symbol zh,colour,meaning en,meaning zh');
    expect(lines.find((line) => line.startsWith('variable-capital,'))).toMatch(
      /^variable-capital,variable capital,可变资本,variables Kapital,v,v,variable,"The capital that buys labour-power, /,
    );
  });

  test.each(languages)('is cards for Anki in %s: four fields each, parted by tabs', (language) => {
    const lines = glossaryCards(glossary, language).slice(0, -1).split('\n');
    const cards = lines.filter((line) => !line.startsWith('#'));
    expect(cards).toHaveLength(glossary.size);
    for (const card of cards) expect(card.split('\t')).toHaveLength(4);
    expect(new Set(cards.map((card) => card.split('\t')[0])).size).toBe(glossary.size);
  });

  test('parts no field where a meaning has a tab of its own', () => {
    const [card = ''] = glossaryCards(named(['value', '价值']), 'zh')
      .split('\n')
      .slice(-2);
    expect(card.split('\t')).toEqual(['capital-in-motion-zh-value', '价值', 'value · value — 一件 东西', '']);
  });
});

test.each(languages)('every term that a chapter uses in %s leads to a section of it', (language) => {
  const chapters = readBook().chapters.map(({ chapter }) => chapter);
  const uses = usesOf('Term', chapters, language);
  expect(uses.size).toBeGreaterThan(20);
  for (const [id, places] of uses) {
    expect(glossary.has(id)).toBe(true);
    for (const { chapter, section } of places) {
      const { sections = [] } = chapters.find((one) => one.id === chapter) ?? {};
      if (section !== undefined) expect(sections).toContain(section);
    }
  }
  expect(uses.get('working-period')).toContainEqual({ chapter: 'turnover/annual-rate', section: 'advance' });
});

test('a term that the glossary lacks is answered with the nearest one', () => {
  expect(() => glossaryTerm(glossary, 'working-periods', 'en.mdx')).toThrow('<Term id="working-period">');
});
