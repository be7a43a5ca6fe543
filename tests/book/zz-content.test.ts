import { it } from 'vitest';
import { checkBook } from '~/book/check/check-book.ts';
import { describeProblem } from '~/book/problem.ts';
it('x', async () => { const p = await checkBook(); console.log(p.map(describeProblem).join('\n') || 'no problems'); });
