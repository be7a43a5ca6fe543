import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { readBook } from '~/book/book.ts';
import { catalogueOf } from '~/book/catalogue.ts';

it('x', async () => {
  const c = await catalogueOf(readBook(), 'en');
  writeFileSync('/tmp/team/core-cat.json', JSON.stringify(c, null, 1));
  console.log(JSON.stringify(c).length);
});
