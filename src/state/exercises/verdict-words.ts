// The verdict on one part of an answer, in words.
import type { Verdict } from '~/calc/exercises/mark.ts';
import type { PartMarking } from '~/calc/exercises/marking.ts';
import type { NumberRefused } from '~/calc/kernel/number-input.ts';
import { exerciseMessages } from '~/i18n/exercise-messages.ts';
import type { Language } from '~/i18n/languages.ts';
import { fill, type ScriptMessages } from '~/i18n/live-messages.ts';

/** What a page says to a text that is no number. */
export type RefusalMessages = Pick<ScriptMessages, Exclude<NumberRefused['reason'], 'unreadable'>>;

/** What the words need to know besides the verdict. */
export interface VerdictWords {
  readonly language: Language;
  readonly refusals: RefusalMessages;
  /** Whether a hint can be opened. */
  readonly hasHints: boolean;
  /** The exact answer to a part, as the book writes it. */
  readonly exact: (part: string) => string;
  /** What was read in a part, as the book writes it. */
  readonly written: (part: string, text: string) => string;
}

/** What is said of a part, where its verdict may be told. */
export function verdictInWords(
  { part, verdict, isCarried }: PartMarking,
  text: string,
  words: VerdictWords,
): string {
  const messages = exerciseMessages[words.language];
  if (verdict.kind === 'unreadable') return refusalInWords(verdict, words);
  if (isCarried) return messages.carried;
  const message =
    verdict.kind === 'wrong' && !words.hasHints ? messages.wrongWithoutHint : messages[verdict.kind];
  return fill(message, { exact: words.exact(part), written: words.written(part, text) });
}

/** What is said of a part that was not understood. */
export function refusalInWords(
  { reason, readings }: Extract<Verdict, { kind: 'unreadable' }>,
  { language, refusals }: Pick<VerdictWords, 'language' | 'refusals'>,
): string {
  const [first = '', second = ''] = readings ?? [];
  // Which forms are taken stands beside the box, and differs from those of other number fields.
  const message =
    reason === 'unreadable' || reason === 'form' ? exerciseMessages[language].form : refusals[reason];
  return fill(message, { first, second });
}
