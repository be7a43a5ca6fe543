// @ts-check
// Programs that the tests need beside Node.js: asks for those that are there, installs those that Debian has.
import { spawnSync } from 'node:child_process';

export const isRoot = process.getuid?.() === 0;

/** A program's success and what it printed. @param {string} command @param {string[]} words */
export const ask = (command, words) => {
  const answer = spawnSync(command, words, { encoding: 'utf8', timeout: 60_000 });
  return { ok: answer.status === 0, text: answer.stdout ?? '' };
};

/**
 * Installs Debian packages, as root or, on a build server, with sudo. Quiet unless it fails.
 * @param {string[]} packages
 * @returns {boolean} whether they are there now
 */
export const aptInstall = (packages) => {
  const asRoot = isRoot ? [] : process.env.CI && ask('sudo', ['-n', 'true']).ok ? ['sudo', '-n'] : undefined;
  if (!asRoot || !ask('apt-get', ['--version']).ok) return false;
  console.log(`Installing ${packages.join(' and ')} with apt-get. This takes a minute.`);
  return [['update'], ['install', '-y', '--no-install-recommends', ...packages]].every((words) => {
    const [command = '', ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...words];
    const done = spawnSync(command, rest, { encoding: 'utf8' });
    if (done.status !== 0) console.log(`apt-get ${words.join(' ')} failed:\n${done.stderr}`);
    return done.status === 0;
  });
};
