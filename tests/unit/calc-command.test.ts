// The command line of the calculations as a stranger meets it: what it prints, what it takes, and how it says no.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import type { ModelData, ResultData } from '~/calc/describe.ts';

const root = resolve(import.meta.dirname, '../..');

/** Runs the command as `npm run -s calc --` does. */
function calc(...words: readonly string[]) {
  const command = join(root, 'src/commands/calc.ts');
  const done = spawnSync(process.execPath, [command, ...words], { encoding: 'utf8', maxBuffer: 2 ** 27 });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** The outputs of a run that must succeed. */
function outputs(...words: readonly string[]): ResultData['outputs'] {
  const { code, out, err } = calc(...words);
  expect([code, err]).toEqual([0, '']);
  const result: ResultData = JSON.parse(out);
  return result.outputs;
}

describe('calc --list', () => {
  const { code, out, err } = calc('--list');
  const models: readonly ModelData[] = JSON.parse(out);

  it('prints every model with title, kind, inputs, outputs and sources, and nothing else', () => {
    expect([code, err]).toEqual([0, '']);
    expect(models.length).toBeGreaterThan(100);
    for (const one of models) {
      expect(one).toMatchObject({
        id: expect.stringMatching(/^[a-z]+\/[a-z0-9-]+$/),
        title: { en: expect.any(String), zh: expect.any(String) },
        kind: expect.stringMatching(/^(equations|recurrence|ledger)$/),
      });
      for (const { name, unit, default: usual, min, max } of one.inputs) {
        expect([name, unit, min, max].map((part) => typeof part)).toEqual([
          'string',
          'string',
          'string',
          'string',
        ]);
        expect(usual).toBeDefined();
      }
      for (const { name, unit } of one.outputs) expect(`${name} ${unit}`).toMatch(/^[a-z]\w* .+$/i);
      expect(one.sources.length).toBeGreaterThan(0);
    }
  });

  it('may be cut short by whoever reads it', () => {
    const command = `"${process.execPath}" "${join(root, 'src/commands/calc.ts')}" --list | head -1`;
    const done = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    expect([done.stdout, done.stderr]).toEqual(['[\n', '']);
  });
});

describe('calc <model>', () => {
  it('works a model out with the numbers of its source', () => {
    const { out } = calc('turnover/annual-rate-given-scale');
    expect(JSON.parse(out)).toMatchObject({
      model: 'turnover/annual-rate-given-scale',
      inputs: { weeklyVariableCapital: '100', workingPeriod: '4', circulationTime: '1' },
      outputs: { annualRate: '10', annualSurplusValue: '5000' },
      misreadings: { annualRateWithoutCapitalTwo: '25/2' },
    });
  });

  it.for([
    ['12 1/2', '25/2'],
    ['25/2', '25/2'],
    ['１２.5', '25/2'],
    ['12.5 weeks', '25/2'],
    ['1250%', '25/2'],
    ['十二', undefined],
  ] as const)('takes "%s" as a reader would write it', ([text, exact]) => {
    const { code, out } = calc('turnover/capital-advanced', `workingPeriod=${text}`);
    if (exact === undefined) expect(code).toBe(2);
    else expect(JSON.parse(out).inputs.workingPeriod).toBe(exact);
  });

  it('takes lists as JSON: Scrope’s capital turns over in 17 7/9 months', () => {
    const parts = [
      { capital: '25000', turnovers: '1/10' },
      { capital: '12500', turnovers: '1/2' },
      { capital: '12500', turnovers: '2' },
    ];
    const found = outputs('turnover/aggregate-turnover', `parts=${JSON.stringify(parts)}`);
    expect(Object.values(found)).toContain('33750');
    expect(Object.values(found)).toContain('160/9');
  });

  it('gives series as lists: the products of the first illustration', () => {
    const { productI } = outputs('reproduction/expanded-reproduction', 'years=4');
    expect(productI).toEqual(['6000', '6600', '7260', '7986']);
  });

  it('says in words why a number is missing', () => {
    const { out } = calc('turnover/capital-advanced', 'constantCapital=0', 'variableCapital=0');
    const { outputs: found, withoutValue }: ResultData = JSON.parse(out);
    expect(found['turnovers']).toBeNull();
    expect(withoutValue?.['turnovers']).toBe('division by zero in turnovers');
  });
});

describe('calc <model> with a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'calc-files-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('writes the workbook of a model, and the table of a ledger, in the language asked for', () => {
    const [book, table] = [join(folder, 'a.xlsx'), join(folder, 'b.csv')];
    expect(calc('turnover/capital-advanced', 'workingPeriod=6', `--xlsx=${book}`, '--language=zh').out).toBe(
      `${book}\n`,
    );
    expect(Object.keys(unzipSync(readFileSync(book)))).toContain('xl/workbook.xml');
    expect(calc('turnover/forms-of-capital', `--csv=${table}`, '--language=zh').code).toBe(0);
    expect(readFileSync(table, 'utf8')).toContain('生产资本（镑）');
  });

  it.for([
    [['turnover/forms-of-capital', '--xlsx=x.xlsx'], /is a ledger and has no formulas; write --csv=FILE/],
    [['turnover/capital-advanced', '--xlsx'], /--xlsx wants a value/],
    [
      ['turnover/capital-advanced', '--csv=x.csv', '--language=de'],
      /"de" is no language of the book; allowed: en, zh/,
    ],
    [['turnover/capital-advanced', '--xls=x'], /no option "--xls" here; there are --xlsx, --csv, --language/],
    [['turnover/capital-advanced', '--csv=/no/such/folder/x.csv'], /cannot be written/],
  ] as const)('refuses %j', ([words, told]) => {
    const { code, out, err } = calc(...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(told);
  });
});

describe('calc refuses, with one line that names the fault and the exit code 2,', () => {
  it.for([
    [
      ['turnover/anual-rate-given-scale'],
      /no model "turnover\/anual-rate-given-scale"; did you mean turnover\/annual-rate-given-scale\?/,
    ],
    [['turnover/capital-advanced', 'weeks=3'], /no input "weeks"; it has constantCapital, .*workingPeriod/],
    [
      ['turnover/capital-advanced', 'workingPeriod=soon'],
      /workingPeriod: "soon" is no number; allowed: 1\/2 … 100 \(weeks\)/,
    ],
    [
      ['turnover/capital-advanced', 'workingPeriod=0'],
      /workingPeriod: "0" is too small; allowed: 1\/2 … 100/,
    ],
    [['turnover/capital-advanced', 'workingPeriod=1,5'], /can be read in two ways/],
    [['turnover/capital-advanced', 'workingPeriod=1', 'workingPeriod=2'], /workingPeriod is given twice/],
    [['turnover/capital-advanced', 'workingPeriod'], /"workingPeriod" is no input; write name=value/],
    [['turnover/aggregate-turnover', 'parts=3'], /parts: a JSON list is wanted, such as \[\{"capital"/],
    [
      ['turnover/aggregate-turnover', 'parts=[{"capital":"x"}]'],
      /parts\[0\]\.capital: "x" is no number; allowed/,
    ],
    [
      ['turnover/aggregate-turnover', 'parts=[{"kapital":"1"}]'],
      /no field "kapital"; an item has capital, turnovers/,
    ],
    [
      ['turnover/forms-of-capital', 'workingPeriod=1/2', 'circulationTime=100'],
      /at least 1\/60 of the turnover time/,
    ],
    [['credit/balance-equation-as-printed'], /cannot subtract a pure number and trillion yuan/],
    [['--lists'], /no option "--lists"/],
    [[], /name a model, or --list/],
    [['turnover/capital-advanced', 'workingPeriod=\u001b[31m1'], /"�\[31m1" is no number/],
  ] as const)('%j', ([words, told]) => {
    const { code, out, err } = calc(...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^calc: [^\n]+\n$/);
    expect(err).toMatch(told);
  });

  it('a scheme whose exact numbers would grow for minutes', () => {
    const awkward = ['compositionI=3.123456', 'accumulationRateI=0.371234', 'rateOfSurplusValueI=1.131313'];
    const { code, err } = calc('reproduction/expanded-reproduction', 'years=1000', ...awkward);
    expect(code).toBe(2);
    expect(err).toMatch(
      /After \d+ periods the exact numbers are more than 1500 digits long; take fewer periods/,
    );
  });
});
