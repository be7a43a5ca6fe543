// `npm run bench`: how long the models take to recompute (`-- models`), and the book to build with many times its
// chapters (`-- build`). Without a word: the models.
import process from 'node:process';

const [what = 'models'] = process.argv.slice(2);

if (what === 'models') await import('./bench-models.ts');
else if (what === 'build') await import('./bench-build.ts');
else {
  console.error(`There is nothing called "${what}" to measure; write models or build.`);
  process.exitCode = 2;
}
