// @ts-check
// `npm start`: builds the book, then serves it.
import { run } from './tools.mjs';

if (!(await run('astro', ['build']))) process.exit(1);
await import('./serve.mjs');
