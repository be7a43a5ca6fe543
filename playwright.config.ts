// The tests in a browser: Chromium on the built site, served by the book's own server on a port of its own.
import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './src/commands/chromium.mjs';
import { basePath } from './src/commands/tools.mjs';

const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.test.ts',
  snapshotPathTemplate: 'tests/browser/pictures/{arg}{ext}',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // For a machine with two busy cores: a page that is slow is not a page that is wrong.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    // The server picks a free port and prints it; Playwright keeps it under this name for every worker.
    baseURL: `http://localhost:${process.env.SITE_PORT ?? '0'}${basePath}`,
    screenshot: 'only-on-failure',
    launchOptions: { args: chromiumFlags, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium', viewport: { width: 1280, height: 900 } } }],
  webServer: {
    command: 'node src/commands/serve.mjs',
    env: { PORT: '0', HOST: '127.0.0.1' },
    wait: { stdout: /http:\/\/localhost:(?<site_port>\d+)/ },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
