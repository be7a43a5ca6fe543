// The dialogue in which a reader has the book kept for reading offline, or gives the copy up.
import { pathFromRoot } from '~/i18n/addresses.ts';
import { type Language, languageOfPage, languages } from '~/i18n/languages.ts';
import { offlineMessages } from '~/i18n/offline-messages.ts';
import { type Dialogue, makeDialogue } from '../shell/dialogue.ts';
import { make, makeButton } from '../shell/make-element.ts';
import { CopyFailedError, dropCopy, fetchFileList, keepCopy, keptCopy } from './keeping.ts';
import { filesFor, sizeOf, workerPath } from './offline-copy.ts';

const base = pathFromRoot('');

let dialogue: Dialogue | undefined;

/** Opens the dialogue. */
export function open(opener: HTMLElement | undefined): void {
  const language = languageOfPage(document);
  const messages = offlineMessages[language];
  dialogue ??= makeDialogue(document, { id: 'offline', label: messages.title, closeLabel: messages.close });
  dialogue.open(opener);
  show(dialogue.body, language).catch(() => say(dialogue?.body, messages.unlisted));
}

const paragraph = (text: string): HTMLParagraphElement => make('p', {}, text);

/** Says something at the end of the dialogue, to screen readers too. */
function say(body: HTMLElement | undefined, text: string): void {
  if (!body) return;
  const before = body.querySelector('[role="status"]');
  const status = before ?? make('p', { role: 'status' });
  if (!before) body.append(status);
  status.textContent = text;
}

/** What is kept, and what can be done; a copy can be given up without a network. */
async function show(body: HTMLElement, language: Language): Promise<void> {
  const messages = offlineMessages[language];
  body.replaceChildren();
  say(body, '');
  if (!('serviceWorker' in navigator) || !('caches' in window)) return say(body, messages.unable);
  const copy = await keptCopy(base);
  const parts: HTMLElement[] = [];
  if (copy) {
    parts.push(paragraph(messages.kept[copy.languages.length > 1 ? 'both' : 'one']));
    parts.push(makeButton(messages.remove, () => remove(body, language)));
  }
  const list = await fetchFileList(base).catch(() => undefined);
  if (!list) {
    body.prepend(...parts);
    return copy ? undefined : say(body, messages.unlisted);
  }
  const megabytes = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  });
  const inWords = (wanted: readonly Language[]): string =>
    megabytes.format(sizeOf(filesFor(list, wanted)) / 1_000_000);
  const offers: readonly (readonly [readonly Language[], (size: string) => string])[] = [
    [[language], messages.keepThis],
    [languages, messages.keepBoth],
  ];
  if (!copy) parts.push(paragraph(messages.offer(inWords([language]))), paragraph(messages.what));
  for (const [wanted, words] of offers) {
    if (wanted.every((one) => copy?.languages.includes(one))) continue;
    parts.push(makeButton(words(inWords(wanted)), () => keep(body, language, wanted)));
  }
  body.prepend(...parts);
}

async function keep(body: HTMLElement, language: Language, wanted: readonly Language[]): Promise<void> {
  const messages = offlineMessages[language];
  for (const one of body.querySelectorAll('button')) one.disabled = true;
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  try {
    await navigator.storage?.persist?.();
    await keepCopy(base, wanted, (share) => say(body, messages.working(percent.format(share))));
    await navigator.serviceWorker.register(`${base}${workerPath}`, { scope: base });
    await show(body, language);
    say(body, messages.done);
  } catch (failure) {
    await show(body, language).catch(() => undefined);
    const isFull = failure instanceof DOMException && failure.name === 'QuotaExceededError';
    const isOurs = failure instanceof CopyFailedError || failure instanceof TypeError;
    say(body, isFull ? messages.full : isOurs ? messages.failed : messages.unable);
  }
}

/** Gives up the copy and the service worker, that nothing of them is left. */
export async function forgetCopy(): Promise<void> {
  await dropCopy();
  const registration = await navigator.serviceWorker?.getRegistration(base);
  await registration?.unregister();
}

async function remove(body: HTMLElement, language: Language): Promise<void> {
  await forgetCopy();
  await show(body, language).catch(() => undefined);
  say(body, offlineMessages[language].removed);
}
