// The installer installs when something is missing or has changed, and only then.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isNewEnough, packagedNodeRuns, rememberInstalled, whyInstall } from '~/commands/installed.mjs';

let project = '';
const lock = (text: string) => writeFileSync(join(project, 'package-lock.json'), text);

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'project-'));
  lock('{"first": true}');
});
afterEach(() => rmSync(project, { recursive: true }));

test('a fresh clone is installed', () => {
  expect(whyInstall(project)).toBe('nothing is installed yet');
});

test('packages that something else put there are installed anew', () => {
  mkdirSync(join(project, 'node_modules'));
  expect(whyInstall(project)).toBe('it is not known what is installed');
});

test('what is installed is left alone until package-lock.json changes', () => {
  mkdirSync(join(project, 'node_modules'));
  rememberInstalled(project);
  expect(whyInstall(project)).toBeUndefined();
  lock('{"first": false}');
  expect(whyInstall(project)).toBe('package-lock.json has changed');
});

test('a Node.js that is not there does not run', () => {
  expect(packagedNodeRuns(project)).toBe(false);
});

test.each([
  ['v24.21.0', true],
  ['v22.12.0', true],
  ['v22.11.9', false],
  ['v20.20.2', false],
  ['', false],
])('Node.js "%s" is new enough for Astro: %s', (version, enough) => {
  expect(isNewEnough(version)).toBe(enough);
});
