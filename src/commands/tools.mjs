// @ts-check
// How the commands start the project's tools: from the project's folder, on the Node.js in node_modules.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The built site: `dist`, or the folder that the environment variable `DIST` names. */
export const builtSite = process.env.DIST ?? join(root, 'dist');

/** The path under which the site is served, from `BASE_PATH`: `/` or `/name/`. */
export const basePath = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');

/**
 * Runs a tool and shows what it prints.
 * @param {string} command the name of a program, those in node_modules/.bin first
 * @param {readonly string[]} words its arguments
 * @param {NodeJS.ProcessEnv} [environment] what it is told beside our own environment
 * @returns {Promise<boolean>} whether it ended well
 */
export const run = (command, words, environment = {}) =>
  new Promise((resolve) => {
    const tool = spawn(command, words, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
        ASTRO_TELEMETRY_DISABLED: '1',
        ...environment,
      },
    });
    tool.on('error', (problem) => {
      console.error(`${command}: ${problem.message}`);
      resolve(false);
    });
    tool.on('exit', (code) => resolve(code === 0));
  });
