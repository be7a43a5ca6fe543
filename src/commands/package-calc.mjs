// @ts-check
// `npm run package:calc`: makes of src/calc, and of the tables of content/data that it reads, a package that stands alone,
// with JavaScript, types and a README, in the folder that is named or in .cache/calc. `npm publish` or
// `npm install <folder>` takes it from there.
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { root, run } from './tools.mjs';

const folder = resolve(process.argv[2] ?? join(root, '.cache', 'calc'));
const calc = join(root, 'src', 'calc');

const name = '@capital-in-motion/calc';
const manifest = join(folder, 'package.json');

/** Whether the folder may be cleared: it is new, empty, or holds this package from before. */
const isOurs = () => {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return true;
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === name;
};
if (!isOurs()) {
  console.error(`${folder} holds something else; name an empty folder, or a new one.`);
  process.exit(2);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
if (!(await run('tsc', ['--project', join(calc, 'tsconfig.json'), '--outDir', join(folder, 'lib')]))) {
  throw new Error('src/calc was not compiled; see above.');
}

/** @type {{ version: string, license: string, devDependencies: Record<string, string> }} */
const { version, license, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { fflate } = devDependencies;
if (!fflate) throw new Error('package.json no longer names fflate, which the package needs.');

writeFileSync(
  manifest,
  `${JSON.stringify(
    {
      name,
      version,
      description: 'The models of Capital in Motion: Capital, volume II, in exact numbers',
      license,
      type: 'module',
      sideEffects: false,
      exports: { '.': { types: './lib/src/calc/index.d.ts', default: './lib/src/calc/index.js' } },
      dependencies: { fflate },
    },
    null,
    2,
  )}\n`,
);
cpSync(join(calc, 'package.md'), join(folder, 'README.md'));
copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
console.log(`The package is in ${folder}`);
