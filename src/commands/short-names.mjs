// @ts-check
// Lets Node.js understand the short import names of tsconfig.json, for commands that use the book's own modules:
// `node --import ./src/commands/short-names.mjs …`.
import { registerHooks } from 'node:module';

const folders = Object.entries({
  '~/': new URL('../', import.meta.url),
  '@components/': new URL('../../components/', import.meta.url),
  '@content/': new URL('../../content/', import.meta.url),
});

registerHooks({
  resolve(name, context, next) {
    const [short, folder] = folders.find(([start]) => name.startsWith(start)) ?? [];
    return next(short && folder ? new URL(name.slice(short.length), folder).href : name, context);
  },
});
