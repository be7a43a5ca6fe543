// @ts-check
// Installs the packages that package-lock.json names, when they are not there: what runs before every other command.
// Node.js built-ins only, and nothing newer than Node 20.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isNewEnough, packagedNodeRuns, rememberInstalled, whyInstall } from './installed.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

// npm itself must not run on the Node.js inside node_modules, which it is about to replace.
const path = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .join(delimiter);

/**
 * Runs npm or node from outside of node_modules; what it prints is shown only when it fails.
 * @param {string} command
 * @param {string[]} words
 * @param {string} [folder]
 */
const quietly = (command, words, folder = root) => {
  const done = spawnSync(command, words, {
    cwd: folder,
    env: { ...process.env, PATH: path },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { ok: done.status === 0, output: `${done.stdout ?? ''}${done.stderr ?? ''}`.trim() };
};

/** @param {string} message */
const stop = (message) => {
  console.error(message);
  process.exit(1);
};

const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

const installPackages = () => {
  const exact = quietly('npm', ['ci', ...quiet]);
  if (exact.ok) return;
  if (!exact.output.includes('EUSAGE')) stop(`npm ci failed:\n${exact.output}`);
  // npm ci asks for every platform's optional packages in the lock file, which not every npm writes down.
  console.error('package-lock.json is not complete for npm ci: installing with npm install.');
  const loose = quietly('npm', ['install', '--no-save', ...quiet]);
  if (!loose.ok) stop(`npm install failed:\n${loose.output}`);
};

/** The package `node` fetches its program in an install script, which npm may have been told not to run. */
const repairNode = () => {
  if (packagedNodeRuns(root)) return;
  quietly('node', ['installArchSpecificPackage.js'], join(root, 'node_modules', 'node'));
  // npm made no link to the program, for it was not there yet: this makes it.
  quietly('npm', ['rebuild', 'node', '--ignore-scripts', ...quiet]);
  if (packagedNodeRuns(root)) return;
  // Without a program behind it the name in .bin would hide the machine's own Node.js.
  rmSync(join(root, 'node_modules', '.bin', 'node'), { force: true });
  const own = quietly('node', ['--version']).output;
  if (isNewEnough(own)) return;
  stop(
    `This book needs Node.js 22.12 or newer. The npm package "node" brings one, but it does not run here, ` +
      `and this machine's own is ${own || 'missing'}. Install Node.js 24 (https://nodejs.org) and try again.`,
  );
};

const why = whyInstall(root);
if (why) {
  console.error(`Installing packages: ${why}. This takes a minute.`);
  installPackages();
  repairNode();
  rememberInstalled(root);
}
