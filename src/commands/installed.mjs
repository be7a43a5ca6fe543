// @ts-check
// What the installer has to know: which packages are in node_modules, and whether Node.js among them runs.
// Node.js built-ins only, and nothing newer than Node 20: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The oldest Node.js that Astro runs on. */
export const oldestNode = /** @type {const} */ ([22, 12]);

/** @param {string} root the project's folder */
const memory = (root) => join(root, 'node_modules', '.installed-lock');

/**
 * A short name for the content of package-lock.json.
 * @param {string} root the project's folder
 */
export const lockHash = (root) =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

/**
 * Why the packages must be installed; `undefined` when they are as package-lock.json says.
 * @param {string} root the project's folder
 * @returns {string | undefined}
 */
export const whyInstall = (root) => {
  if (!existsSync(join(root, 'node_modules'))) return 'nothing is installed yet';
  if (!existsSync(memory(root))) return 'it is not known what is installed';
  if (readFileSync(memory(root), 'utf8').trim() !== lockHash(root)) return 'package-lock.json has changed';
  return undefined;
};

/**
 * Remembers that what package-lock.json says is what is installed.
 * @param {string} root the project's folder
 */
export const rememberInstalled = (root) => writeFileSync(memory(root), `${lockHash(root)}\n`);

/**
 * Whether a version of Node.js, as `node --version` prints it, is new enough for Astro.
 * @param {string} version such as `v24.21.0`
 */
export const isNewEnough = (version) => {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
};

/**
 * Whether the Node.js that the npm package `node` brings is there and runs.
 * @param {string} root the project's folder
 */
export const packagedNodeRuns = (root) => {
  const node = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  const answer = spawnSync(node, ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' });
  return answer.status === 0 && isNewEnough(answer.stdout.trim());
};
