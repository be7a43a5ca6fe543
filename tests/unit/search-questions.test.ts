// What is typed into the search, as the index is asked: one spelling for many, Chinese in single characters.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alike, joined, spaced } from '~/state/search/alike.ts';
import { isNameOf, meantBy, readQuestion } from '~/state/search/question.ts';
import { inSimplified } from '~/state/search/traditional.ts';

describe('one spelling', () => {
  it('makes full-width letters, digits and Roman numerals plain, and leaves Chinese marks', () => {
    expect(alike('Ｍ２，资本Ⅱ（２０１６年）')).toBe('M2，资本II（2016年）');
  });
  it('writes the departments as the book does', () => {
    expect(alike('第一部类和第二部类，第一章')).toBe('第I部类和第II部类，第一章');
  });
  it('reads traditional characters as simplified ones', () => {
    expect(inSimplified('擴大再生產與剩餘價值率')).toBe('扩大再生产与剩余价值率');
  });
});

describe('Chinese in single characters', () => {
  it('stands apart from what is beside it, and English stays whole', () => {
    expect(spaced('年剩余价值率M′, the rate')).toBe('年 剩 余 价 值 率 M′, the rate');
  });
  it('is joined again for showing', () => {
    const chinese = fc.constantFrom(...'剩余价值率资本，。（）AB12');
    fc.assert(
      fc.property(fc.array(chinese), (characters) => {
        expect(joined(spaced(characters.join('')))).toBe(characters.join(''));
      }),
    );
  });
});

describe('a question', () => {
  it('counts what must stand together', () => {
    expect(readQuestion('年剩余价值率')).toMatchObject({
      words: '年 剩 余 价 值 率',
      length: 6,
      isChinese: true,
    });
    expect(readQuestion('牛奶 利润')).toMatchObject({ length: 2 });
    expect(readQuestion('rate of surplus-value')).toMatchObject({ length: 2, isChinese: false });
    expect(readQuestion('milk').length).toBe(1);
  });
  it('takes an apostrophe after a letter for a prime, and no quotation marks', () => {
    expect(readQuestion("s'").words).toBe('s′');
    expect(readQuestion('"annual" “rate”').words).toBe('annual rate');
  });
  it('is short, whatever is typed, and never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(0xffff), { maxLength: 300 }).map((codes) => String.fromCharCode(...codes)),
        (typed) => {
          expect(readQuestion(typed).words.length).toBeLessThanOrEqual(4000);
        },
      ),
    );
    expect(readQuestion('剩'.repeat(10_000)).length).toBeLessThanOrEqual(200);
  });
});

describe('a word of the text', () => {
  it('is meant when it begins as the question does; endings may differ', () => {
    const question = readQuestion('annual turnovers');
    expect(meantBy('“turnover,”', question)).toEqual(['turnovers']);
    expect(meantBy('annually', question)).toEqual(['annual']);
    expect(meantBy('turn', question)).toEqual([]);
    expect(meantBy('surplus-value', readQuestion('surplus value'))).toEqual(['surplus', 'value']);
  });
  it('of one letter is meant only as it is', () => {
    expect(meantBy('s′vn/v', readQuestion('s′'))).toEqual(['s']);
    expect(meantBy('sales', readQuestion('s'))).toEqual([]);
    expect(meantBy('K', readQuestion('Kalecki'))).toEqual([]);
  });
});

it('a title is the name that was asked for, whatever its case, hyphens and articles', () => {
  expect(isNameOf('The milk economy', readQuestion('milk economy'))).toBe(true);
  expect(isNameOf('surplus-value', readQuestion('Surplus value'))).toBe(true);
  expect(isNameOf('剩余价值', readQuestion('剩余价值'))).toBe(true);
  expect(isNameOf('剩余价值率', readQuestion('剩余价值'))).toBe(false);
});
