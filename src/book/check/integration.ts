// Runs the content check inside Astro: a build with faulty content fails; in development the faults are logged, at
// the start and after every change. The check itself is loaded by Vite, which knows the project's import names;
// this file is loaded with astro.config.mjs, before they exist.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { runnerImport } from 'vite';
import { ContentError, describeProblem, type Problem } from '../problem.ts';

/** How long to wait for further changes: editors write several files at once. */
const patience = 200;

/** Loads the check and the models afresh, so that a change to either counts, and runs it. */
async function findProblems(): Promise<readonly Problem[]> {
  const check = fileURLToPath(new URL('./found-problems.ts', import.meta.url));
  const { module } = await runnerImport<typeof import('./found-problems.ts')>(check, {
    configFile: false,
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
  });
  return module.problems;
}

function log(problems: readonly Problem[], logger: AstroIntegrationLogger): void {
  for (const problem of problems) logger.error(describeProblem(problem));
  if (problems.length === 0) logger.info('no problems in the content');
}

/** The integration for astro.config.mjs. */
export const contentCheck = (): AstroIntegration => ({
  name: 'content-check',
  hooks: {
    'astro:build:start': async ({ logger }) => {
      const problems = await findProblems();
      if (problems.length > 0) throw new ContentError(problems);
      log(problems, logger);
    },
    'astro:server:start': ({ logger }) => logProblems(logger),
    'astro:server:setup': ({ server, logger }) => {
      let waiting: NodeJS.Timeout | undefined;
      server.watcher.on('all', (_event, path) => {
        if (!/^(?:content|src[\\/]calc)[\\/]/.test(relative(process.cwd(), path))) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => logProblems(logger), patience);
      });
    },
  },
});

/** In development a fault in the check's own way, such as a half-written model, must not end the server either. */
async function logProblems(logger: AstroIntegrationLogger): Promise<void> {
  try {
    log(await findProblems(), logger);
  } catch (error) {
    logger.error(`the content could not be checked: ${error}`);
  }
}
