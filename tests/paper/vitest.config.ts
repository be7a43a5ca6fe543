// The tests of PDF and EPUB: they need the built site, so `npm test` runs them after the build, by themselves.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import book from '../../vitest.config.ts';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  ...(book.resolve ? { resolve: book.resolve } : {}),
  test: {
    environment: 'node',
    testTimeout: 180_000,
    hookTimeout: 180_000,
    include: ['tests/paper/**/*.test.ts'],
  },
});
