// The tests that need no browser. The short import names are those of tsconfig.json.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const folder = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^~\//, replacement: folder('./src/') },
      { find: /^@components\//, replacement: folder('./components/') },
      { find: /^@content\//, replacement: folder('./content/') },
    ],
  },
  test: {
    environment: 'node',
    // Laws run thousands of random cases; a busy machine may take its time.
    testTimeout: 60_000,
    include: ['tests/{unit,oracle,book,spreadsheets}/**/*.test.ts'],
  },
});
