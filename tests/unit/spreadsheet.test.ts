// What a spreadsheet file holds: named inputs, live formulas with their values, sources; and nothing from a text that a
// program could take for a formula.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inputsOf, outputsOf } from '~/calc/kernel/calculation.ts';
import { pounds, rate, ratio, truth } from '~/calc/kernel/common-units.ts';
import { exact, type Value } from '~/calc/kernel/exact.ts';
import {
  choose,
  floor,
  holds,
  largest,
  minus,
  number,
  over,
  plus,
  power,
  quantity,
  times,
} from '~/calc/kernel/expression.ts';
import { ledger } from '~/calc/kernel/ledger.ts';
import { model } from '~/calc/kernel/model.ts';
import { nameOfUnit } from '~/calc/kernel/units.ts';
import { allModelIds, loadModel } from '~/calc/registry.ts';
import { digits, plainSymbol } from '~/calc/spreadsheet/cell-text.ts';
import { csv } from '~/calc/spreadsheet/csv.ts';
import { formula } from '~/calc/spreadsheet/formula.ts';
import { workbookOf } from '~/calc/spreadsheet/of-model.ts';
import { columnLetters, definedName } from '~/calc/spreadsheet/workbook.ts';
import { xlsx } from '~/calc/spreadsheet/xlsx.ts';
import { annualRateGivenScale } from '~/calc/turnover/annual-rate.ts';
import { capitalAdvanced } from '~/calc/turnover/capital-advanced.ts';
import { formsOfCapital } from '~/calc/turnover/forms-of-capital.ts';

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

const [a, b] = [quantity('a'), quantity('b')];
const asFormula = (expression: Parameters<typeof formula>[0]): string => formula(expression, (name) => name);

describe('a formula', () => {
  it('keeps brackets only where the order of operations needs them', () => {
    expect(asFormula(times(plus(a, b), over(a, times(b, b))))).toBe('(a+b)*a/(b*b)');
    expect(asFormula(minus(a, minus(b, a)))).toBe('a-(b-a)');
    expect(asFormula(over(over(a, b), over(b, a)))).toBe('a/b/(b/a)');
    expect(asFormula(power(plus(a, b), -2))).toBe('(a+b)^(-2)');
  });

  it('writes constants as the fractions that they are', () => {
    expect(asFormula(times(number('1/3'), minus(number(0), number(-2))))).toBe('(1/3)*(0-(-2))');
  });

  it('says choices with IF, and conditions so that the noise of floats does not decide them', () => {
    const feasible = holds(plus(a, b), '<=', a);
    expect(asFormula(feasible)).toBe('IF(a+b-a<=1E-12*(ABS(a+b)+ABS(a)),1,0)');
    expect(asFormula(holds(a, '=', b))).toBe('IF(ABS(a-b)<=1E-12*(ABS(a)+ABS(b)),1,0)');
    expect(asFormula(choose(a, largest(a, b), floor(a)))).toBe('IF(a<>0,MAX(a,b),INT(ROUND(a,9)))');
  });
});

describe('the workbook of a model', () => {
  const parts = partsOf(xlsx(workbookOf(capitalAdvanced, 'en')));
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';

  it('names its inputs and its results', () => {
    expect(parts['xl/workbook.xml']).toMatch(
      /<definedName name="workingPeriod">Model!\$D\$\d+<\/definedName>/,
    );
    expect(parts['xl/workbook.xml']).toContain('<definedName name="capitalOne">');
  });

  it('holds live formulas together with their values', () => {
    expect(sheet).toContain('<f>circulatingCapital*workingPeriod/turnoverTime</f><v>2000</v>');
  });

  it('says units and sources', () => {
    expect(sheet).toContain('pounds a week');
    expect(sheet).toContain('MEW 24, pp. 260–283');
    expect(partsOf(xlsx(workbookOf(capitalAdvanced, 'zh')))['xl/worksheets/sheet1.xml']).toContain(
      '第260—283页',
    );
  });

  it('holds inputs within the bounds of the book', () => {
    expect(sheet).toMatch(
      /type="decimal" operator="between"[^>]*><formula1>0\.5<\/formula1><formula2>100<\/formula2>/,
    );
  });

  it('takes only whole numbers where the book does', () => {
    const counted = model({
      id: 'test/whole',
      title: { en: 'x', zh: 'x' },
      sources: [],
      inputs: {
        x: {
          label: { en: 'x', zh: 'x' },
          symbol: { en: 'x', zh: 'x' },
          unit: ratio,
          default: '2',
          min: '1',
          max: '9',
          whole: true,
        },
      },
      equations: {},
    });
    expect(partsOf(xlsx(workbookOf(counted, 'en')))['xl/worksheets/sheet1.xml']).toMatch(
      /type="whole" operator="between"[^>]*><formula1>1<\/formula1><formula2>9<\/formula2>/,
    );
  });

  it('takes the inputs that are given, and shows a result without a value as a division by zero', () => {
    const given = new Map<string, Value>([
      ['constantCapital', exact(0)],
      ['variableCapital', exact(0)],
      ['workingPeriod', exact('1/3')],
    ]);
    const changed = partsOf(xlsx(workbookOf(capitalAdvanced, 'en', given)))['xl/worksheets/sheet1.xml'] ?? '';
    expect(changed).toContain('<f>1/3</f><v>0.3333333333333333</v>');
    expect(changed).toContain('t="e"><f>annualProduct/capitalOne</f><v>#DIV/0!</v>');
  });

  it('shows what is beyond the numbers of a spreadsheet as the error that it is there', () => {
    const huge = new Map<string, Value>([['constantCapital', exact(10).pow(309)]]);
    const changed = partsOf(xlsx(workbookOf(capitalAdvanced, 'en', huge)))['xl/worksheets/sheet1.xml'] ?? '';
    expect(changed).toMatch(/t="e"><f>[^<]+<\/f><v>#NUM!<\/v>/);
    expect(changed).not.toMatch(/<v>\d{309}/);
  });

  it('is the same file for the same numbers', () => {
    expect(xlsx(workbookOf(capitalAdvanced, 'en'))).toEqual(xlsx(workbookOf(capitalAdvanced, 'en')));
  });
});

describe('words that look like a formula', () => {
  const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x","y")'];

  it('stay words in a workbook', () => {
    for (const text of hostile) {
      const named = model({
        id: 'test/hostile',
        title: { en: text, zh: text },
        sources: [],
        inputs: {
          x: { label: { en: text, zh: text }, symbol: { en: 'x', zh: 'x' }, unit: pounds, default: '1' },
        },
        equations: {},
      });
      const sheet = partsOf(xlsx(workbookOf(named, 'en')))['xl/worksheets/sheet1.xml'] ?? '';
      expect(sheet).not.toContain('<f>');
      expect(sheet).toMatch(/s="1" t="inlineStr"/);
    }
  });

  it('get an apostrophe in CSV, quotes where commas and breaks need them', () => {
    const cells = [...hostile, 'a,"b"', 'two\nlines'];
    const booked = ledger({
      id: 'test/hostile',
      title: { en: 'x', zh: 'x' },
      sources: [],
      inputs: {},
      columns: { who: { label: { en: '=who', zh: '谁' }, text: true } },
      book: () => cells.map((text) => ({ who: { en: text, zh: text } })),
    });
    expect(csv(booked, 'en')).toBe(
      '\uFEFF\'=who\r\n\'=1+1\r\n\'+1\r\n\'-1\r\n\'@SUM(A1)\r\n\'\t\'=1\r\n"\'=HYPERLINK(""http://x"",""y"")"\r\n"a,""b"""\r\n"two\nlines"\r\n',
    );
  });
});

describe('the CSV of a ledger', () => {
  it('has a heading with units and a line for each week and capital', () => {
    const lines = csv(formsOfCapital, 'en').split('\r\n');
    expect(lines[0]).toContain('productive capital (pounds)');
    expect(lines).toHaveLength(1 + formsOfCapital.rows().length + 1);
    expect(csv(formsOfCapital, 'zh')).toContain('生产资本（镑）');
  });

  it('says in both languages that a rate is a ratio and what 1 and 0 answer', () => {
    const unitsIn = (language: 'en' | 'zh') => [rate, truth].map((unit) => nameOfUnit(unit, language));
    expect(unitsIn('en')).toEqual(['ratio, 1 = 100%', '1 = yes, 0 = no']);
    expect(unitsIn('zh')).toEqual(['比率，1 即100%', '1 是，0 否']);
    expect(csv(annualRateGivenScale, 'zh')).toContain('年剩余价值率（比率，1 即100%）,10');
  });
});

describe('cells', () => {
  it('show every digit of a number that ends, and those of a float of one that does not', () => {
    expect(['-5/2', '1/3', '1/1024', '123456789012345678901'].map((text) => digits(exact(text)))).toEqual([
      '-2.5',
      '0.3333333333333333',
      '0.0009765625',
      '123456789012345678901',
    ]);
  });

  it('are called by letters, and names that look like a cell are told apart', () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
    expect(['day1', 'c', 'r', 'R2', 'capitalOne'].map(definedName)).toEqual([
      'day1_',
      'c_',
      'r_',
      'R2_',
      'capitalOne',
    ]);
  });

  it.for([
    ['K_{\\mathrm{II}}', 'K_II'],
    ["s'", 's′'],
    ['w_v', 'w_v'],
    ['1 - \\delta', '1-δ'],
    ['\\mu_{\\mathrm A}', 'μ_A'],
    ['\\bar M', 'M\u0304'],
    ['\\bar\\mu', 'μ\u0304'],
    ['\\mathrm{I}\\,(v+\\tfrac{s}{x})-\\mathrm{II}\\,c', 'I (v+s/x)-II c'],
    ['\\frac{\\mathrm{I}(v+s)}{\\mathrm{I}\\,w}', '(I(v+s))/(I w)'],
    ['[v+s \\ge v]', '[v+s≥v]'],
    ['m < r,\\; q > 0', 'm<r, q>0'],
    ['A_{\\text{独}}', 'A_独'],
  ])('carry the symbol %s in plain characters', ([tex, plain]) => {
    expect(plainSymbol(tex ?? '')).toBe(plain);
  });

  it('lose no sign of any symbol of the book', async () => {
    const models = await Promise.all(allModelIds.map(loadModel));
    const words = models.flatMap((one) => [
      ...inputsOf(one),
      ...outputsOf(one).map((output) => output.words),
    ]);
    const symbols = words.flatMap((one) => ('symbol' in one ? [one.symbol.en, one.symbol.zh] : []));
    const commands = new Set(symbols.flatMap((tex) => tex.match(/\\[a-zA-Z]+/g) ?? []));
    const typefaces = ['\\mathrm', '\\text', '\\textstyle', '\\frac', '\\tfrac'];
    const lost = [...commands].filter((one) => !typefaces.includes(one) && plainSymbol(`${one} x`) === 'x');
    expect(lost).toEqual([]);
    expect(symbols.map(plainSymbol).filter((plain) => plain.includes('\\'))).toEqual([]);
  });

  it('are in per cent where the unit is a rate', () => {
    const sheet = (unit: typeof rate) =>
      partsOf(
        xlsx(
          workbookOf(
            model({
              id: 'test/rate',
              title: { en: 'x', zh: 'x' },
              sources: [],
              inputs: {
                x: { label: { en: 'x', zh: 'x' }, symbol: { en: 'x', zh: 'x' }, unit, default: '1/2' },
              },
              equations: {},
            }),
            'en',
          ),
        ),
      )['xl/worksheets/sheet1.xml'];
    expect(sheet(rate)).toContain('s="7"><v>0.5</v>');
    expect(sheet(ratio)).toContain('s="6"><v>0.5</v>');
  });
});
