// The calculations stand alone: packed, they are imported by a program that knows nothing of the book, with types.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const home = mkdtempSync(join(tmpdir(), 'uses-calc-'));
const packed = join(home, 'node_modules', '@capital-in-motion', 'calc');
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);

describe('the package of the calculations', () => {
  beforeAll(() => {
    execFileSync(process.execPath, [join(root, 'src/commands/package-calc.mjs'), packed], { stdio: 'pipe' });
    mkdirSync(join(home, 'node_modules'), { recursive: true });
    symlinkSync(join(root, 'node_modules', 'fflate'), join(home, 'node_modules', 'fflate'));
    writeFileSync(join(home, 'package.json'), '{"type":"module"}');
  }, 120_000);
  afterAll(() => rmSync(home, { recursive: true }));

  it('holds JavaScript, types, a README and a licence, and depends on nothing but fflate', () => {
    for (const file of ['lib/src/calc/index.js', 'lib/src/calc/index.d.ts', 'README.md', 'LICENSE']) {
      expect(existsSync(join(packed, file))).toBe(true);
    }
    const manifest: unknown = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'));
    expect(manifest).toMatchObject({ type: 'module', dependencies: { fflate: expect.any(String) } });
  });

  it('clears no folder that holds something else', () => {
    const own = mkdtempSync(join(tmpdir(), 'not-calc-'));
    try {
      writeFileSync(join(own, 'thesis.txt'), 'mine');
      const command = join(root, 'src/commands/package-calc.mjs');
      const done = spawnSync(process.execPath, [command, own], { encoding: 'utf8' });
      expect([done.status, done.stderr]).toEqual([
        2,
        `${own} holds something else; name an empty folder, or a new one.\n`,
      ]);
      expect(readFileSync(join(own, 'thesis.txt'), 'utf8')).toBe('mine');
    } finally {
      rmSync(own, { recursive: true });
    }
  });

  it('works in a program of its own', () => {
    const program = `
      import { exact, loadModel, resultsOf, workbookOf, xlsx, allModelIds } from '@capital-in-motion/calc';
      const model = await loadModel('turnover/annual-rate-given-scale');
      const { outputs } = resultsOf(model, { numbers: new Map([['circulationTime', exact('6')]]) });
      console.log(JSON.stringify([outputs.annualRate, xlsx(workbookOf(model, 'en')).length > 1000, allModelIds.length > 1]));`;
    writeFileSync(join(home, 'use.js'), program);
    const answer = execFileSync(process.execPath, ['use.js'], { cwd: home, encoding: 'utf8' });
    expect(JSON.parse(answer)).toEqual(['5', true, true]);
  });

  it('brings the tables of official figures along', () => {
    const program = `
      import { loadModel, resultsOf } from '@capital-in-motion/calc';
      const { outputs } = resultsOf(await loadModel('deindustrialisation/manufacturing-shares'));
      console.log(JSON.stringify(outputs.share.at(5)));`;
    writeFileSync(join(home, 'figures.js'), program);
    const answer = execFileSync(process.execPath, ['figures.js'], { cwd: home, encoding: 'utf8' });
    expect(JSON.parse(answer)).toBe('189/1250');
  });

  it('tells a TypeScript program what a model of its own may hold', () => {
    const sound = `
      import { exact, type Exact, model, over, units } from '@capital-in-motion/calc';
      const words = { label: { en: 'x', zh: 'x' }, symbol: { en: 'x', zh: 'x' } };
      const weekly = model({
        id: 'own/weekly', title: { en: 'w', zh: 'w' }, sources: [],
        inputs: { capital: { ...words, unit: units.pounds, default: '500' }, time: { ...words, unit: units.weeks, default: '5' } },
        equations: { outlay: { ...words, unit: units.poundsPerWeek, is: ({ capital, time }) => over(capital, time) } },
      });
      const value: Exact = exact('1/2');
      console.log(weekly.evaluate().outlay, value);`;
    writeFileSync(join(home, 'sound.ts'), sound);
    writeFileSync(
      join(home, 'unsound.ts'),
      sound.replace('({ capital, time }) => over(capital, time)', '({ wages }) => wages'),
    );
    const check = (file: string): string => {
      const options = '--noEmit --strict --target es2022 --module nodenext --moduleResolution nodenext'.split(
        ' ',
      );
      try {
        return execFileSync(bin('tsc'), [...options, file], { cwd: home, encoding: 'utf8' });
      } catch (problem) {
        return (problem as { readonly stdout: string }).stdout;
      }
    };
    expect(check('sound.ts')).not.toContain('error');
    expect(check('unsound.ts')).toContain("'wages' does not exist");
  });
});

describe('the calculations', () => {
  it('say of every public name what it is', () => {
    const folder = join(root, 'src/calc');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    expect(files.length).toBeGreaterThan(100);
    const undocumented = files.flatMap((file) => {
      const source = readFileSync(join(folder, file), 'utf8');
      const declared = source.matchAll(
        /(.*)\nexport (?:abstract )?(?:async )?(?:const|function\*?|class|interface|type) (\w+)/g,
      );
      return [...declared]
        .filter(([, before = '']) => !before.endsWith('*/'))
        .map(([, , name]) => `${file}: ${name}`);
    });
    expect(undocumented).toEqual([]);
  });
});
