// Stretches of weeks the way Marx's tables number them: the first week is 1, half a week is a half, and weeks that fall
// into the second year stand in brackets (Capital II, ch. 15, MEW 24, p. 270).
import { type Exact, isInteger } from '../kernel/exact.ts';
import type { InBothLanguages, Language } from '../kernel/languages.ts';
import { formatNumber } from '../kernel/number-format.ts';

/** What stands for no weeks at all, as for the circulation time when U = 0. */
const none: InBothLanguages = { en: '—', zh: '—' };

const dash: InBothLanguages = { en: '–', zh: '—' };

/**
 * "1–9", "4½–13½", "9", "46–(54)", "(52–54)".
 * @param from weeks since the start; a whole number begins the week after it, a broken one stands as it is
 * @param until the end of the year, in weeks
 */
export function weeksAsNumbered(from: Exact, to: Exact, until: Exact): InBothLanguages {
  if (to.lte(from)) return none;
  const first = isInteger(from) ? from.add(1) : from;
  const write = (language: Language): string => {
    const text = (week: Exact) => formatNumber(week, 'mixed', language).text;
    if (first.gte(to)) return first.gt(until) ? `(${text(first)})` : text(first);
    if (first.gt(until)) return `(${text(first)}${dash[language]}${text(to)})`;
    return text(first) + dash[language] + (to.gt(until) ? `(${text(to)})` : text(to));
  };
  return { en: write('en'), zh: write('zh') };
}
