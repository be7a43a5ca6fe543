// Every chapter, in both languages: an edit of any of its numbers reaches every place that shows what follows, and every
// sentence that holds only then. What should stand there is reckoned here by the models themselves, not read off the page.
import { readBook } from '../../src/book/book.ts';
import { numbersOf } from '../../src/book/page-context.ts';
import { refusal } from '../../src/calc/kernel/bounds.ts';
import { type Exact, exact, exactText } from '../../src/calc/kernel/exact.ts';
import type { LiveInput } from '../../src/calc/kernel/live-model.ts';
import { languages } from '../../src/i18n/languages.ts';
import { differences } from './support/numbers-on-page.ts';
import { expect, test } from './support/page.ts';

/** Another number that the input takes, a few steps from where it stands. */
function otherNumber(input: LiveInput, now: Exact): Exact {
  const steps = [3, -3, 1, -1].map((count) => now.add(input.step.mul(count)));
  const bounds = [input.max, input.min].flatMap((bound) => (bound ? [bound] : []));
  const fit = [...steps, ...bounds].find((value) => !refusal(input, value) && !value.equals(now));
  if (!fit) throw new Error(`${input.name} takes no other number than ${exactText(now)}`);
  return fit;
}

/** The number as a person types it: a rate in per cent. */
const typed = (input: LiveInput, value: Exact): string =>
  input.unit.style === 'percent' ? `${exactText(value.mul(exact(100)))}%` : exactText(value);

for (const { chapter } of readBook().chapters) {
  for (const language of languages) {
    test(`${chapter.id} in ${language}: an edit of any number reaches all that follows`, async ({ page }) => {
      test.setTimeout(180_000);
      const { store } = await numbersOf(chapter);
      await page.goto(`${language}/${chapter.id}/`);
      await page.locator('html.is-live').waitFor();
      expect(await differences(page, store, language)).toEqual([]);
      const editable = await page.evaluate(() => [
        ...new Set(
          [...document.querySelectorAll<HTMLInputElement>('input[data-of]')].map(
            (node) => node.dataset['of'] ?? '',
          ),
        ),
      ]);
      expect(editable.length).toBeGreaterThan(0);
      for (const binding of editable) {
        const input = store.input(binding);
        const now = store.read(binding);
        if (!input || 'noValue' in now) throw new Error(`${binding} is editable and is no input`);
        const value = otherNumber(input, now);
        const field = page.locator(`input[data-of="${binding}"]`).first();
        await field.focus();
        await field.fill(typed(input, value));
        await field.blur();
        store.set(binding, value);
        await expect
          .poll(() => differences(page, store, language), {
            message: `after ${binding} = ${exactText(value)}`,
            // The page writes in the next frame.
            intervals: [20, 50, 100, 250],
          })
          .toEqual([]);
      }
      const figures = page.locator('[data-figure]');
      for (let index = 0; index < (await figures.count()); index += 1) {
        await expect(figures.nth(index)).toHaveAttribute('data-live', '');
        expect(await figures.nth(index).innerHTML()).not.toMatch(/NaN|Infinity|undefined|\[object/);
      }
      await page.locator('[data-bar="reset"]').click();
      const { store: source } = await numbersOf(chapter);
      await expect.poll(() => differences(page, source, language)).toEqual([]);
    });
  }
}
