// The ladder of hints: each is offered once the one before it is open (exercises.css); how many were opened is counted,
// and what one costs is said before it is opened.
import type { HintRule } from '~/assignments/assignment.ts';
import { show } from '~/calc/kernel/show.ts';
import { exerciseLabels, exerciseMessages } from '~/i18n/exercise-messages.ts';
import type { Language } from '~/i18n/languages.ts';
import { fill } from '~/i18n/live-messages.ts';

export interface Hints {
  /** How many have been opened. */
  readonly opened: () => number;
  /** Puts the ladder under a rule. @param opened how many had been opened before; `undefined` leaves it as it is */
  readonly apply: (rule: HintRule, opened?: number) => void;
}

/** @param onOpened called with the number of opened hints when it grows */
export function bindHints(
  hints: readonly HTMLDetailsElement[],
  language: Language,
  onOpened: (count: number) => void,
): Hints {
  let count = hints.filter(({ open }) => open).length;
  hints.forEach((hint, index) => {
    hint.addEventListener('toggle', () => {
      if (!hint.open || index < count) return;
      count = index + 1;
      onOpened(count);
    });
  });
  return {
    opened: () => count,
    apply(rule, opened) {
      if (opened !== undefined) count = Math.min(opened, hints.length);
      hints.forEach((hint, index) => {
        hint.hidden = rule.kind === 'none';
        if (opened !== undefined) hint.open = index < count;
        name(hint, index, rule, language);
      });
    },
  };
}

/** Names a hint, with its cost; where it costs nothing the style sheet counts the hints. */
function name(hint: HTMLDetailsElement, index: number, rule: HintRule, language: Language): void {
  const summary = hint.querySelector('summary');
  if (!summary) return;
  const { hint: word } = exerciseLabels[language];
  const costs = rule.kind === 'cost' && !rule.each.equals(0);
  hint.classList.toggle('has-cost', costs);
  summary.textContent = costs
    ? fill(exerciseMessages[language].hintCosts, {
        hint: `${word} ${index + 1}`,
        cost: show(rule.each, 'percent', language, true),
      })
    : word;
}
