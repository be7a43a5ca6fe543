// How the figures put numbers into words, in the page's language.
import type { Exact } from '~/calc/kernel/exact.ts';
import { show, withSign } from '~/calc/kernel/show.ts';
import type { Language } from '~/i18n/languages.ts';
import { fill } from '~/i18n/live-messages.ts';

/** The page's language, and in it the figure's messages and what the ledger calls its inputs and columns. */
export interface Words<Messages> {
  readonly language: Language;
  readonly messages: Messages;
  readonly labels: Readonly<Record<string, string>>;
}

/** Writes amounts of money: "£2,500", "2500镑", "≈ £33.3333". */
export const moneyWriter =
  ({
    language,
    messages,
  }: Pick<Words<{ readonly pounds: string; readonly sign: string }>, 'language' | 'messages'>) =>
  (amount: Exact): string =>
    fill(messages.pounds, { amount: withSign(show(amount, 'decimal', language), messages.sign) });

/** I … XII; Chinese sets them as one character each. */
export function romanNumeral(number: number, language: Language): string {
  const sign = String.fromCodePoint(0x215f + number);
  return language === 'zh' ? sign : sign.normalize('NFKC');
}
