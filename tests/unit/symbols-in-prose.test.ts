// The formulas that authors type: which letters get the other language's beside them, and which stay.
import { beforeAll, describe, expect, it } from 'vitest';
import { mathml } from '~/book/equation.ts';
import { markFormula, type SymbolsOfChapter, symbolsOfChapter } from '~/book/symbols/in-prose.ts';
import { withNotions } from '~/book/symbols/prose-macros.ts';
import { type PageModel, pageModel } from '~/calc/kernel/page-model.ts';
import { loadModel } from '~/calc/registry.ts';
import type { Language } from '~/i18n/languages.ts';
import { signsOf, signsSwitched } from '../support/symbols.ts';

/** A formula of a chapter as it is, as it is after the switch, and what could not be decided in it. */
function typed(formula: string, chapter: SymbolsOfChapter) {
  const inside = mathml(() => withNotions(formula, chapter.language), chapter.language);
  const { html, undecided } = markFormula(inside, chapter);
  const text = (signs: readonly string[]): string => signs.map((sign) => sign.replace(/^\w+:/, '')).join('');
  return { own: text(signsOf(html)), other: text(signsSwitched(html)), undecided };
}

const chapterOf = async (language: Language, ...ids: readonly string[]): Promise<SymbolsOfChapter> => {
  const models = await Promise.all(ids.map(loadModel));
  return symbolsOfChapter(
    new Map(models.map((model): [string, PageModel] => [model.id, pageModel(model)])),
    language,
  );
};

describe('in a chapter on the annual rate', () => {
  let en: SymbolsOfChapter;
  let zh: SymbolsOfChapter;
  beforeAll(async () => {
    en = await chapterOf('en', 'turnover/annual-rate-given-scale');
    zh = await chapterOf('zh', 'turnover/annual-rate-given-scale');
  });

  it.each([
    ["S' = s'n", 'M′=m′n'],
    ["S' = \\frac{\\surplus{S}}{\\variable{v}} = \\frac{s'\\variable{v}n}{\\variable{v}}", 'M′=Mv=m′vnv'],
    ['sn/v', 'mn/v'],
    ['s_1 + s_2', 'm1+m2'],
  ])('$%s$ has the Chinese symbols beside it', (formula, other) => {
    const found = typed(formula, en);
    expect(found.undecided).toEqual([]);
    expect(found.other).toBe(other);
    expect(found.own).not.toBe(other);
  });

  it('and the Chinese formula has the English ones', () => {
    expect(typed("M' = m'n", zh)).toEqual({ own: 'M′=m′n', other: 'S′=s′n', undecided: [] });
  });

  it('leaves what a source prints as it is printed', () => {
    expect(typed('\\printed{mn/v}', en)).toEqual({ own: 'mn/v', other: 'mn/v', undecided: [] });
  });

  it('takes \\sym for the notion that it names', () => {
    expect(typed("\\sym{money-capital} - \\sym{commodity-capital}'", en)).toEqual({
      own: 'M−C′',
      other: 'G−W′',
      undecided: [],
    });
    expect(typed('\\sym{means-of-production}', zh)).toEqual({ own: 'Pm', other: 'mp', undecided: [] });
  });

  it('says of a letter that its models do not have what it may stand for', () => {
    expect(typed('M - n', en).undecided).toEqual([{ letter: 'M', notion: 'money-capital' }]);
  });
});

it('the same letter is switched in one chapter and stays in another: C is capital here, commodity there', async () => {
  const circuits = await chapterOf('en', 'circuits/capital-in-three-forms');
  const credit = await chapterOf('en', 'credit/balance-equation');
  expect(typed('C', circuits).other).toBe('W');
  expect(typed('C', credit)).toEqual({ own: 'C', other: 'C', undecided: [] });
});

it('a symbol of several letters is taken as a whole: mp is Pm, and m beside it is g', async () => {
  const chapter = await chapterOf('en', 'circuits/demand-and-supply', 'circuits/increment-of-money');
  expect(typed('m + mp', chapter)).toEqual({ own: 'm+mp', other: 'g+Pm', undecided: [] });
});
