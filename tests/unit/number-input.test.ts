// The numbers people type, in English and in Chinese: what is understood, what is asked, what is refused.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, exactText } from '~/calc/kernel/exact.ts';
import { type NumberInputOptions, readNumber } from '~/calc/kernel/number-input.ts';

/** The canonical text of the value, or the reason of the refusal. */
function meaning(text: string, options?: NumberInputOptions): string {
  const reading = readNumber(text, options);
  return reading.ok ? exactText(reading.value) : reading.reason;
}

function form(text: string): string {
  const reading = readNumber(text);
  return reading.ok ? `${reading.form} ${reading.decimals ?? '–'}` : reading.reason;
}

function readings(text: string, options?: NumberInputOptions): readonly string[] {
  const reading = readNumber(text, options);
  return reading.ok ? [] : [reading.reason, ...(reading.readings ?? [])];
}

const time = { units: ['h', 'hour', 'hours', '小时'] };

describe('a typed number', () => {
  it.each([
    ['12 1/2', '25/2'],
    ['12.5', '25/2'],
    ['25/2', '25/2'],
    ['10', '10'],
    ['0.(3)', '1/3'],
    ['0.1(6)', '1/6'],
    ['5.(3)', '16/3'],
    ['.5', '1/2'],
    ['.(3)', '1/3'],
    ['5.', '5'],
    ['007', '7'],
    ['1000%', '10'],
    ['50 %', '1/2'],
    ['100/3%', '1/3'],
    ['１０００％', '10'],
    ['12½%', '1/8'],
    ['5‰', '1/200'],
    ['12½', '25/2'],
    ['12 ½', '25/2'],
    ['12  1/2', '25/2'],
    [' 12.5 ', '25/2'],
    ['−5', '-5'],
    ['–5', '-5'],
    ['- 5', '-5'],
    ['-12 1/2', '-25/2'],
    ['-½', '-1/2'],
    ['１２．５', '25/2'],
    ['+5', '5'],
    ['-0', '0'],
    ['1e3', '1000'],
    ['1.5E-3', '3/2000'],
    ['1e+3', '1000'],
    ['2 × 10^3', '2000'],
    ['2*10^-3', '1/500'],
    ['1.234 × 10¹⁸', '1234000000000000000'],
    ['1 × 10⁻⁵', '1/100000'],
    ['90:410', '9/41'],
    ['10:1', '10'],
    ['10：1', '10'],
    ['1/2 : 1/3', '3/2'],
    ['1 + 250/300', '11/6'],
    ['2.5/3', '5/6'],
  ])('%s is %s', (text, value) => {
    expect(meaning(text)).toBe(value);
  });

  it.each([...'½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒'])('may hold the vulgar fraction %s', (vulgar) => {
    const value = exact(vulgar.normalize('NFKC').replace('⁄', '/'));
    expect(meaning(vulgar)).toBe(exactText(value));
    expect(meaning(`3${vulgar}`)).toBe(exactText(value.add(3)));
  });

  it.each([...'/⁄∕／÷'])('may have %s between the terms of a fraction', (slash) => {
    expect(meaning(`25${slash}2`)).toBe('25/2');
    expect(meaning(`12 1 ${slash} 2`)).toBe('25/2');
  });

  it('is grouped in threes by commas, spaces or apostrophes, of one kind', () => {
    for (const separator of [',', ' ', '\u00a0', '\u2009', '\u202f', '\u3000', "'", '’', '，']) {
      expect(meaning(`1${separator}250`)).toBe('1250');
      expect(meaning(`12${separator}345${separator}678.5`)).toBe('24691357/2');
    }
    for (const text of ['1,250 000', '1,00,000', '12 50', '1,250,5', '0 250', "1'25"]) {
      expect(meaning(text)).toBe('unreadable');
    }
  });

  it('is told apart by how it was written', () => {
    expect(form('1,250')).toBe('integer 0');
    expect(form('12.50')).toBe('decimal 2');
    expect(form('0.(3)')).toBe('decimal –');
    expect(form('25/2')).toBe('fraction –');
    expect(form('12½')).toBe('mixed –');
    expect(form('33.3%')).toBe('percent 3');
    expect(form('33⅓%')).toBe('percent –');
    expect(form('10:1')).toBe('ratio –');
    expect(form('1.5e3')).toBe('scientific 0');
    expect(form('1.5e-3')).toBe('scientific 4');
    expect(form('2.5万')).toBe('decimal 0');
    expect(form('1.23456万')).toBe('decimal 1');
    expect(form('3万5000')).toBe('integer 0');
  });
});

describe('units', () => {
  it('are taken off before and after the number: declared words and all currency signs', () => {
    for (const text of ['2 h', '2h', '2 Hours', '２ｈ', '2小时', '2 小时', '小时 2']) {
      expect(meaning(text, time)).toBe('2');
    }
    for (const text of ['£2', '$2', '￥2', '¥ 2', '2 €', '2元', '￡2', '＄2'])
      expect(meaning(text)).toBe('2');
    for (const text of ['-£2', '£-2', '−2元']) expect(meaning(text)).toBe('-2');
    expect(meaning('2.5万元')).toBe('25000');
    expect(meaning('£90 : £410')).toBe('9/41');
    expect(meaning('12 1/2 hours', time)).toBe('25/2');
  });

  it('are not guessed when not declared', () => {
    for (const text of ['2 h', '2 weeks', '2 hh', 'h']) expect(meaning(text)).toBe('unreadable');
    expect(meaning('2 hh', time)).toBe('unreadable');
    expect(meaning('h', time)).toBe('unreadable');
  });

  it('never take the per cent off', () => {
    expect(meaning('50%', { units: ['%'] })).toBe('1/2');
  });
});

describe('the Chinese large units', () => {
  it.each([
    ['2.5万', '25000'],
    ['1.2亿', '120000000'],
    ['1.5万亿', '1500000000000'],
    ['3万5000', '35000'],
    ['1亿2000万', '120000000'],
    ['12万3456', '123456'],
    ['1亿2345万6789', '123456789'],
    ['1万2345亿6789万0001', '1234567890001'],
    ['12万零345', '120345'],
    ['1亿零5', '100000005'],
    ['1亿零200万', '102000000'],
    ['２．５ 万', '25000'],
    ['１２ 万 ３４５６', '123456'],
    ['2.5萬', '25000'],
    ['-3万', '-30000'],
    ['1,234万', '12340000'],
    ['3万/7', '30000/7'],
  ])('%s is %s', (text, value) => {
    expect(meaning(text)).toBe(value);
  });

  it.each([
    '2万%',
    '3万5',
    '12万345',
    '1亿3456',
    '3万50000',
    '2.5万3000',
    '万',
    '3万万',
    '½万',
    '1/2万',
    '12½万',
    '万5',
    '1亿2亿',
  ])('are not guessed in %s', (text) => {
    expect(meaning(text)).toBe('unreadable');
  });
});

describe('a text with two readings', () => {
  it('is asked about when a comma may be a decimal comma', () => {
    expect(readings('12,5')).toEqual(['ambiguous-comma', '12.5', '125']);
    expect(readings('1.250,5')).toEqual(['ambiguous-comma', '1250.5', '1.2505']);
    expect(readings('1 250,5')).toEqual(['ambiguous-comma', '1250.5', '12505']);
    expect(readings('0,5')).toEqual(['ambiguous-comma', '0.5', '5']);
    expect(readings('−12,5 %')).toEqual(['ambiguous-comma', '-12.5%', '-125%']);
    expect(readings('£12,5:1')).toEqual(['ambiguous-comma', '12.5:1', '125:1']);
    expect(readings('12,5/3')).toEqual(['ambiguous-comma', '12.5/3', '125/3']);
    expect(readings('１２，５')).toEqual(['ambiguous-comma', '12.5', '125']);
    expect(readings('12,5 h', time)).toEqual(['ambiguous-comma', '12.5', '125']);
  });

  it('is asked about when a space may group digits or part a mixed number', () => {
    expect(readings('1 250/300')).toEqual(['ambiguous-fraction', '1250/300', '1 + 250/300']);
    expect(meaning('1 250/300')).not.toBe(meaning('1,250/300'));
  });

  it('is read when only one of them makes sense', () => {
    expect(meaning('1 000/3')).toBe('1000/3');
    expect(meaning('1 250/3')).toBe('1250/3');
    expect(meaning('1 000 1/2')).toBe('2001/2');
    expect(meaning('1,000 250/300')).toBe('6005/6');
    expect(meaning('1,250.5')).toBe('2501/2');
  });

  it('offers only readings that lead on', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'012345 ,.:/%½万'), maxLength: 14 });
    fc.assert(
      fc.property(digits, (text) => {
        const reading = readNumber(text);
        if (reading.ok || !reading.readings) return;
        expect(reading.readings).toHaveLength(2);
        expect(new Set(reading.readings).size).toBe(2);
        for (const meant of reading.readings) {
          expect(['ambiguous-comma', 'ambiguous-fraction', true]).toContain(
            readNumber(meant).ok || meaning(meant),
          );
        }
      }),
      { numRuns: 5000 },
    );
  });
});

describe('a text that is no number', () => {
  it.each([
    '3/4 1/2',
    'abc',
    '1。5',
    '1..2',
    '.',
    '-',
    '--5',
    '5-',
    '5–10',
    '1/2/3',
    '/2',
    '1/',
    '%',
    ':',
    '1:2:3',
    '10²',
    '½5',
    '½ 500',
    '½½',
    '12.½',
    '12.5½',
    '2/½',
    '5/3½',
    '5 0/3',
    '3 5/4',
    '1e',
    'e3',
    '1e2.5',
    'NaN',
    'Infinity',
    '0x10',
    '1_000',
    '2×3',
    '①',
    '(3)',
    '1.(',
    'constructor',
  ])('%s is unreadable', (text) => {
    expect(meaning(text)).toBe('unreadable');
  });

  it('says what is wrong with it', () => {
    expect(meaning('')).toBe('empty');
    expect(meaning(' \u3000\u200b')).toBe('empty');
    for (const text of ['1/0', '1:0', '0/0', '1/0.0', '12,5:0', '5/0%']) {
      expect(meaning(text)).toBe('division-by-zero');
    }
    for (const text of ['9'.repeat(101), ' '.repeat(101), '1e31', '1e-31', '1e999999999999', '1 × 10³¹']) {
      expect(meaning(text)).toBe('too-long');
    }
    expect(meaning('9'.repeat(100))).toBe('9'.repeat(100));
    expect(meaning('1e30')).toBe(`1${'0'.repeat(30)}`);
  });
});

describe('readNumber', () => {
  const alphabet = [...'0123456789 .,/%‰:：()½⅐+-−eE×*^¹⁰⁻万亿零£元１％，。’\u00a0\u202f\ud800'];

  it('neither throws nor returns a number that is not one, whatever is typed', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 30 }),
    );
    fc.assert(
      fc.property(anything, fc.array(fc.string({ unit: 'binary', maxLength: 3 })), (text, units) => {
        const reading = readNumber(text, { units });
        if (!reading.ok) {
          expect(reading.reason).toMatch(/^[a-z-]+$/);
          return;
        }
        expect(exactText(reading.value)).toMatch(/^-?\d+(?:\/[1-9]\d*)?$/);
        expect(reading.decimals ?? 0).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 20000 },
    );
  });

  it('reads every canonical text, with a tail of spaces or a declared unit', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 40n), 10n ** 40n), fc.bigInt(1n, 10n ** 40n), (n, d) => {
        const text = exactText(exact(n).div(exact(d)));
        expect(meaning(text)).toBe(text);
        expect(meaning(`${text} hours  `, time)).toBe(text);
      }),
    );
  });

  it('is as quick on the worst texts as on the best', () => {
    const worst = ['1 ', '1,', '1,111', ' 111', '1/', '½', '(', '1.1', '万1', '1e', '1:', '+1'];
    const started = performance.now();
    for (const piece of worst) {
      for (let again = 0; again < 100; again++) meaning(`1${piece.repeat(60)}`.slice(0, 100));
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
