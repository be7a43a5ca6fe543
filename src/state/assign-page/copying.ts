// Buttons that copy, and say what became of it. Where the browser does not allow it, the text is selected to be copied by hand.
import { assignMessages } from '~/i18n/assign-messages.ts';
import type { Language } from '~/i18n/languages.ts';
import { make, makeButton } from '../shell/make-element.ts';

/** What is copied. With markup, programs that take it get that, and the others the text. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

async function write({ text, html }: Copied): Promise<void> {
  if (html === undefined || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
  const item = new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
  await navigator.clipboard.write([item]);
}

/**
 * A row of buttons with the place where it is said what became of it.
 * @param byHand selects what can then be copied by hand
 */
export function copyButtons(
  language: Language,
  buttons: readonly { readonly label: string; readonly what: () => Copied }[],
  byHand: (copied: Copied) => void,
  ...others: readonly HTMLElement[]
): HTMLElement {
  const { copied, notCopied } = assignMessages[language].handOut;
  const status = make('span', { class: 'outcome', role: 'status' });
  const copy = async (what: Copied): Promise<void> => {
    try {
      await write(what);
      status.textContent = copied;
    } catch {
      byHand(what);
      status.textContent = notCopied;
    }
  };
  return make(
    'p',
    { class: 'buttons' },
    ...buttons.map(({ label, what }) => makeButton(label, () => copy(what()))),
    ...others,
    status,
  );
}
